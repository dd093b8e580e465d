// The boxes of the choices: ticked from what was given, read when they are saved. A box never starts out ticked otherwise.
import type { Active } from '../gate/active.ts'
import { embeds, type Entry } from '../gate/plan.ts'

const boxes = (choices: Element) => [
  ...choices.querySelectorAll<HTMLInputElement>('input[data-samtykke="purpose"],input[data-samtykke="service"]'),
]

const belongs = (box: HTMLInputElement, { purpose, service }: Entry) =>
  service
    ? box.dataset.samtykke === 'service' && box.value === service.id
    : box.dataset.samtykke === 'purpose' && box.value === purpose.id

export function tick(choices: HTMLElement, { plan, state }: Active): void {
  const shown = embeds(plan).filter(({ fingerprint }) => state.isGiven(fingerprint))
  choices.querySelectorAll('.s-embed').forEach((label) => label.remove())
  for (const { purpose, service } of shown) {
    const place = boxes(choices).find((box) => belongs(box, { fingerprint: '', purpose }))?.closest('.s-purpose')
    const text = plan.words[choices.lang]?.showAlways?.replace('{name}', service!.name) ?? ''
    place?.querySelector('.s-soft')?.after(serviceBox(service!.id, text))
  }
  for (const box of boxes(choices)) {
    const question = [...state.questions, ...shown].find((question) => belongs(box, question))
    box.checked = !!question && state.isGiven(question.fingerprint)
  }
}

/** What was said yes to at a placeholder can be taken back here, like everything else. It looks as the core makes its boxes. */
function serviceBox(id: string, text: string): HTMLElement {
  const label = document.createElement('label')
  label.className = 's-yes s-embed'
  const title = document.createElement('span')
  title.textContent = text
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.role = 'switch'
  box.className = 's-switch'
  box.dataset.samtykke = 'service'
  box.value = id
  label.append(title, box)
  return label
}

/** What the boxes say. A service without a box follows its purpose; a question without any box is a no. */
export function answers(choices: Element, question: Entry): boolean {
  const find = (question: Entry) => boxes(choices).find((box) => belongs(box, question))
  const box = find(question) ?? find({ fingerprint: '', purpose: question.purpose })
  return !!box?.checked
}

/** A purpose's box stands for all of its services; each of them can then be changed alone. */
export function link(root: ShadowRoot): void {
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.samtykke !== 'purpose') return
    const services = target.closest('.s-purpose')?.querySelectorAll<HTMLInputElement>('[data-samtykke="service"]')
    services?.forEach((service) => (service.checked = target.checked))
  })
}
