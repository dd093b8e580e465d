// Writing: the draft as text, or as a form for those who do not read JSON. Both write the same text.
import { h, segmented } from './dom.ts'
import type { Editor } from './editor/index.ts'
import type { Schema } from './editor/schema.ts'
import type { Form } from './form/index.ts'
import type { Finding } from './tools.ts'
import type { Language, Words } from './words.ts'

export type Hand = 'json' | 'form'

export interface Write {
  readonly element: HTMLElement
  hand(): Hand
  turnTo(hand: Hand): void
  /** The text has changed. */
  sync(): void
  show(findings: Finding[]): void
  goTo(finding: Finding): void
}

/** Without an editor it waits for one. `turned` hears which hand is used. */
export function createWrite(w: Words, language: Language, editor: Editor | undefined, schema: () => Promise<Schema>, first: Hand, turned: (hand: Hand) => void): Write {
  let hand: Hand = 'json'
  let form: Form | undefined
  let findings: Finding[] = []
  const place = h('div', { class: 'editor-place' }, editor?.element ?? h('p', { class: 'waits soft' }, w.loading))
  const hands = segmented(w.hand, Object.entries(w.hands) as [Hand, string][], first, (next) => void turnTo(next))

  async function turnTo(next: Hand): Promise<void> {
    if (!editor) return
    hand = next
    for (const button of hands.querySelectorAll<HTMLElement>('button')) button.setAttribute('aria-pressed', String(button.dataset.value === next))
    turned(next)
    if (next === 'form') {
      const [{ createForm }, fields] = await Promise.all([import('./form/index.ts'), schema()])
      form ??= createForm(language, fields, editor, () => void turnTo('json').then(() => editor.focus()))
      form.sync()
      form.show(findings)
    }
    if (hand === next) place.replaceChildren(hand === 'form' && form ? form.element : editor.element)
  }

  if (first === 'form') void turnTo('form')
  return {
    element: h('div', { class: 'writing' }, h('div', { class: 'hands' }, hands), place),
    hand: () => hand,
    turnTo: (next) => void turnTo(next),
    sync() {
      if (hand === 'form') form?.sync()
    },
    show(next) {
      findings = next
      if (hand === 'form') form?.show(next)
    },
    goTo(finding) {
      if (hand === 'form' && form) form.goTo(finding)
      else editor?.goTo(finding)
    },
  }
}
