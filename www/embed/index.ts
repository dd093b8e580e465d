// A placeholder in place of blocked content, in the visitor's language: what it is, who gets to know, how to see it. It keeps the
// size, so that nothing moves. "Always" is a consent to this service alone, never to a whole purpose with others in it.
import embedStyles from '../css/embed.css'
import type { Active, Held } from '../gate/active.ts'
import type { Gate } from '../gate/gate.ts'
import { sheet } from '../gate/host.ts'
import type { Entry } from '../gate/plan.ts'

const shown = new Map<Element, HTMLElement>()
let styles: CSSStyleSheet

export function placeholders(gate: Gate, active: Active, all: Held[]): void {
  styles ??= sheet(embedStyles)
  gate.refresh.add(() => {
    for (const element of shown.keys()) if (active.releaser.released.has(element)) uncover(element)
  })
  for (const held of all) {
    const [element] = held
    const { width, height } = element.getBoundingClientRect()
    const sized = element.localName !== 'template'
    // A frame that nobody sees needs no words.
    if (shown.has(element) || element.matches('[data-placeholder=none]') || (sized && (width < 40 || height < 40))) continue
    const box = placeholder(gate, active, held)
    if (!box) continue
    if (getComputedStyle(element).display !== 'inline') box.style.display = 'grid'
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

function placeholder(
  gate: Gate,
  { plan, entries, releaser }: Active,
  [element, wanted, [fingerprint, another]]: Held,
): HTMLElement | undefined {
  const name = plan.aliases?.[wanted.service ?? ''] ?? wanted.service
  const same = entries.filter((entry) => entry.fingerprint === fingerprint)
  const services = same.filter(({ service }) => service)
  const { purpose, service } = services.find(({ service }) => !services[1] || service?.id === name) ?? same[0] ?? {}
  const language = gate.language(plan.languages)
  const words = plan.words[language]
  if (!purpose || !words) return undefined

  const title = words.purposes?.[purpose.id] ?? purpose.id
  const fill = (text: string) =>
    text.replace('{purpose}', title).replace('{name}', service?.name ?? title).replace('{provider}', service?.provider ?? title)
  const box = document.createElement('div')
  box.className = 'samtykke-embed'
  box.lang = language
  box.dataset.samtykke = 'embed'
  const root = box.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [gate.host.root.adoptedStyleSheets[0]!, styles]
  const add = (to: Node, tag: string, text = '') => {
    const made = document.createElement(tag)
    made.textContent = fill(text)
    return to.appendChild(made)
  }
  // Only the page knows which level of heading fits: without `data-heading` it is bold text and the name of the group.
  const level = element.getAttribute('data-heading')
  box.role = 'group'
  box.ariaLabel = add(root, level ? 'h' + level : 'b', words.embedTitle).textContent
  add(root, 'p', words.embedText)
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
  // Only where the consent is to this one service and nothing else.
  if (!another && services.length === 1) {
    const answer = (question: Entry) => question.fingerprint === fingerprint || undefined
    button('show-always', words.showAlways, () => gate.use('dialog', (part) => part.decide(gate, gate.active!, 'embed', answer)))
  }
  return box
}
