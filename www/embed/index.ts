// A placeholder in place of blocked content, in the visitor's language: what it is, who gets to know, how to see it. It keeps the
// size, so that nothing moves. "Always" is a consent to the content of this service alone, never to a whole purpose.
import embedStyles from '../css/embed.css'
import type { Active, Held } from '../gate/active.ts'
import type { Gate } from '../gate/gate.ts'
import { sheet } from '../gate/host.ts'
import { learn } from '../gate/learn.ts'
import type { Entry } from '../gate/plan.ts'

const shown = new Map<Element, HTMLElement>()
let styles: CSSStyleSheet | undefined

export async function placeholders(gate: Gate, active: Active, waiting: Held[]): Promise<void> {
  await learn(gate, active)
  // Shown meanwhile.
  const all = waiting.filter(([element]) => !active.releaser.released.has(element))
  if (!styles) {
    styles = sheet(embedStyles)
    gate.refresh.add(() => {
      const language = gate.spoken()
      for (const [element, { lang }] of [...shown]) {
        const released = active.releaser.released.has(element)
        if (released || lang !== language) uncover(element)
        if (!released) active.offer([element])
      }
    })
  }
  // All are measured before anything moves: a look after each change would lay out the page again every time.
  const found = all.map((held) => ({ held, box: held[0].getBoundingClientRect(), display: getComputedStyle(held[0]).display }))
  for (const { held, box: { width, height }, display } of found) {
    const [element] = held
    const asked = question(active, held)
    if (asked?.consent && active.state.isGiven(asked.consent)) {
      uncover(element)
      active.releaser.force(element, [asked.consent])
      continue
    }
    if (!asked || shown.has(element)) continue
    const sized = element.localName !== 'template'
    // A frame that nobody sees needs no words.
    if (element.matches('[data-placeholder=none]') || (sized && (width < 40 || height < 40))) continue
    const box = placeholder(gate, active, element, asked)
    if (display !== 'inline') box.style.display = 'grid'
    if (sized) {
      box.style.inlineSize = `${width}px`
      box.style.aspectRatio = `${width}/${height}`
    }
    shown.set(element, box)
    element.before(box)
    // Not `hidden`, which a page's own `display` would undo.
    ;(element as HTMLElement).style.setProperty('display', 'none', 'important')
  }
}

function uncover(element: Element): void {
  shown.get(element)?.remove()
  shown.delete(element)
  ;(element as HTMLElement).style.removeProperty('display')
}

/** Whose content it is, and the fingerprint of the consent to it alone, if there is one service that it can be from. */
interface Question extends Pick<Entry, 'purpose' | 'service'> {
  consent: string | undefined
}

function question({ plan, entries }: Active, [, { purposes, service: named = '' }, fingerprints]: Held): Question | undefined {
  const [fingerprint] = fingerprints
  const names = [named, ...purposes].map((name) => plan.aliases?.[name] ?? name)
  const same = entries.filter((entry) => entry.fingerprint === fingerprint)
  const services = same.filter(({ service }) => service)
  const found = services.find(({ service }) => !services[1] || names.includes(service!.id)) ?? same[0]
  const alone = fingerprints.every((other) => other === fingerprint)
  return found && { ...found, consent: alone ? (found.service?.ask ?? found.service?.embed) : undefined }
}

function placeholder(gate: Gate, active: Active, element: Element, { purpose, service, consent }: Question): HTMLElement {
  const { plan, releaser } = active
  const language = gate.spoken()
  const words = plan.words[language]!
  const title = words.purposes?.[purpose.id] ?? purpose.id
  const fill = (text: string) =>
    text.replace('{purpose}', title).replace('{name}', service?.name ?? title).replace('{provider}', service?.provider ?? title)
  const box = document.createElement('div')
  box.className = 'samtykke-embed'
  box.lang = language
  box.dataset.samtykke = 'embed'
  const root = box.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [gate.buttons, styles!]
  const add = <Tag extends keyof HTMLElementTagNameMap>(to: Node, tag: Tag, text = '') => {
    const made = document.createElement(tag)
    made.textContent = fill(text)
    return to.appendChild(made)
  }
  // Only the page knows which level of heading fits: without `data-heading` (Orejime: data-title-level) it is bold text and the
  // name of the group.
  const level = element.getAttribute('data-heading') ?? element.getAttribute('data-title-level')
  box.role = 'group'
  box.ariaLabel = add(root, level ? (`h${level}` as 'h2') : 'b', words.embedTitle).textContent
  add(root, 'p', words.embedText)
  const details = add(root, 'details')
  add(details, 'summary', words.details)
  details.ontoggle = () => {
    details.ontoggle = null
    gate.use('choices', async (part) => details.append(...(await part.about(gate, active, purpose.id))))
  }
  const row = add(root, 'div')
  const button = (hook: string, text: string, press: () => void) => {
    const made = add(row, 'button', text)
    made.dataset.samtykke = hook
    made.onclick = press
  }
  button('show-once', words.showOnce, () => {
    uncover(element)
    releaser.force(element)
  })
  if (consent) {
    const answer = ({ fingerprint }: Entry) => fingerprint === consent || undefined
    button('show-always', words.showAlways, () => gate.use('dialog', (part) => part.decide(gate, active, 'embed', answer)))
  }
  return box
}
