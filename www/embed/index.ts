// A placeholder in place of blocked content, in the visitor's language: what it is, who gets to know, how to see it. It keeps the
// size, so that nothing moves. "Always" is a consent to this service alone, never to a whole purpose with others in it.
import embedStyles from '../css/embed.css'
import type { Active } from '../gate/active.ts'
import { wants } from '../gate/blocked.ts'
import type { Gate } from '../gate/gate.ts'
import { sheet } from '../gate/host.ts'
import type { PlanPurpose, PlanService } from '../gate/plan.ts'

const shown = new WeakMap<Element, HTMLElement>()
let styles: CSSStyleSheet | undefined

export function placeholders(gate: Gate, active: Active, elements: Element[]): void {
  if (!styles) document.adoptedStyleSheets.push((styles = sheet(embedStyles)))
  for (const element of elements) {
    if (shown.has(element) || element.getAttribute('data-placeholder') === 'none') continue
    const { width, height } = element.getBoundingClientRect()
    // A frame that nobody sees needs no words; a template has no size of its own.
    if (!(element instanceof HTMLTemplateElement) && (width < 40 || height < 40)) continue
    const about = subject(active, element)
    if (!about) continue
    const box = put(gate, active, element, about)
    if (!box || !width) continue
    box.style.inlineSize = `${width}px`
    box.style.aspectRatio = `${width} / ${height}`
  }
  gate.refresh.add(() => tidy(active))
}

interface About {
  purpose: PlanPurpose
  service?: PlanService | undefined
  /** Fingerprint of a consent that concerns this service and nothing else. */
  always?: string | undefined
}

function subject({ plan, resolve }: Active, element: Element): About | undefined {
  const wanted = wants(element)
  const fingerprints = resolve(wanted)
  const name = (plan.aliases ?? {})[wanted.service ?? ''] ?? wanted.service
  for (const purpose of plan.purposes) {
    const services = purpose.services ?? []
    const service =
      services.find(({ id, ask }) => id === name || (ask && fingerprints?.includes(ask))) ??
      (services.length === 1 ? services[0] : undefined)
    if (!fingerprints?.includes(service?.ask ?? purpose.fingerprint)) continue
    const always = service?.ask ?? (services.length === 1 ? purpose.fingerprint : undefined)
    return { purpose, service, always: fingerprints.length === 1 ? always : undefined }
  }
  return undefined
}

function put(gate: Gate, active: Active, element: Element, { purpose, service, always }: About): HTMLElement | undefined {
  const language = gate.language(active.plan.languages)
  const words = active.plan.words[language]
  if (!words) return undefined
  const fill = (text: string) =>
    text.replace(/\{(name|provider|purpose)\}/g, (_, key: string) =>
      (key === 'purpose' ? undefined : key === 'name' ? service?.name : service?.provider) ?? words.purposes?.[purpose.id] ?? purpose.id,
    )
  const box = document.createElement('div')
  box.className = 'samtykke-embed'
  box.lang = language
  box.dataset.samtykke = 'embed'
  const level = Math.min(6, Math.max(2, Number(element.getAttribute('data-heading')) || 3))
  const row = make('div')
  row.append(
    button('show-once', fill(words.showOnce), () => {
      remove(element)
      active.releaser.force(element)
    }),
  )
  if (always) {
    row.append(
      button('show-always', fill(words.showAlways), () =>
        void gate.use('dialog', (part) => part.decide(gate, active, 'embed', ({ fingerprint }) => (fingerprint === always ? true : undefined))),
      ),
    )
  }
  box.append(make(`h${level}`, fill(words.embedTitle)), make('p', fill(words.embedText)), row)
  shown.set(element, box)
  element.before(box)
  element.setAttribute('data-samtykke-held', '')
  return box
}

function tidy(active: Active): void {
  for (const box of document.querySelectorAll('.samtykke-embed')) {
    const element = box.nextElementSibling
    if (element && shown.get(element) === box && active.releaser.released.has(element)) remove(element)
  }
}

function remove(element: Element): void {
  shown.get(element)?.remove()
  shown.delete(element)
  element.removeAttribute('data-samtykke-held')
}

function button(hook: string, text: string, onclick: () => void): HTMLElement {
  const button = make('button', text) as HTMLButtonElement
  button.type = 'button'
  button.dataset.samtykke = hook
  button.onclick = onclick
  return button
}

function make(tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
