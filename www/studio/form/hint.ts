// What a field is for: said where nothing stands in it yet, and one press away where something does.
import { h } from '../dom.ts'
import type { Shape } from './shape.ts'

export interface Hint {
  text: string
  /** What the sign is called that opens it. */
  name: string
  open: boolean
}

/** The hint below the label of the control with that id; nothing where there is none. Hidden, it is still the control's description. */
export function hintOf(control: string, hint: Hint | undefined): HTMLElement | undefined {
  if (!hint) return undefined
  const { text, name, open } = hint
  const about = h('p', { id: hintId(control, hint), hidden: !open }, text)
  const sign = h('button', { type: 'button', id: `${control}-about`, 'aria-label': name, title: name, 'aria-expanded': String(open), onclick: turn }, h('span', {}, '?'))
  function turn(): void {
    about.hidden = !about.hidden
    sign.setAttribute('aria-expanded', String(!about.hidden))
  }
  return h('div', { class: 'hint' }, sign, about)
}

/** The id by which the control names its hint. */
export const hintId = (control: string, hint: Hint | undefined): string | undefined => hint && `${control}-hint`

/** A field's description without what only those need who write JSON: its signs, the words behind those one chooses from. */
export function plain(text: string, { kind }: Shape): string {
  const isChosen = !['said', 'text', 'number', 'lines', 'map'].includes(kind)
  return text
    .replaceAll(/ \("[^"]*"\)/g, '')
    .replace(/ ?\b(?:Eksempel|Eksempler|Examples?): .*/, (example) => (isChosen ? '' : example.replaceAll(/["[\]]/g, '')))
}
