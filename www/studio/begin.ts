// What a draft can begin with: an example, nothing, or a file of one's own.
import { h } from './dom.ts'
import type { PageFile, Said } from './frame/messages.ts'
import type { Language, Words } from './words.ts'

export interface Example {
  name: string
  controller: string
  about: Said
  lawful: string
  unlawful?: string
  page: PageFile
}

export interface Beginning {
  text: string
  page: string
}

/** The least that a file holds. Everything else the findings ask for. */
const empty = `{
  "languages": ["da", "en"],
  "controller": {
    "name": "",
    "kind": "private",
    "country": "DK"
  },
  "purposes": [],
  "dialogs": [],
  "notices": []
}
`

/** A dialog of the studio; `begin` hears what was chosen, `guide` that one would rather be asked. */
export function createBegin(w: Words, language: Language, examples: Example[], begin: (beginning: Beginning) => void, guide: () => void): HTMLDialogElement {
  const choose = (beginning: Beginning) => {
    dialog.close()
    begin(beginning)
  }
  const say = (text: Said) => (typeof text === 'object' ? text[language] : text)
  const file = h('input', {
    type: 'file',
    id: 'begin-file',
    accept: '.json,.jsonc,application/json',
    onchange: async () => {
      const [chosen] = file.files ?? []
      if (chosen) choose({ text: await chosen.text(), page: '' })
    },
  })
  const button = (text: string, about: string, beginning: Beginning) =>
    h('button', { type: 'button', class: 'button', 'aria-label': `${about}: ${text}`, onclick: () => choose(beginning) }, text)
  const dialog = h(
    'dialog',
    { class: 'begin', 'aria-labelledby': 'begin-title' },
    h('div', { class: 'head' }, h('h2', { id: 'begin-title' }, w.startTitle), h('button', { type: 'button', class: 'button quiet', onclick: () => dialog.close() }, w.close)),
    h('p', { class: 'soft' }, w.startLead),
    h(
      'ul',
      {},
      h(
        'li',
        {},
        h('div', {}, h('h3', {}, w.guide), h('p', {}, w.guideLead)),
        h('div', { class: 'row' }, h('button', { type: 'button', class: 'button strong', 'aria-label': `${w.guide}: ${w.answer}`, onclick: () => (dialog.close(), guide()) }, w.answer)),
      ),
      examples.map(({ name, controller, about, lawful, unlawful, page }) =>
        h(
          'li',
          {},
          h('div', {}, h('h3', {}, page.brand?.name ?? controller), h('p', {}, say(about))),
          h('div', { class: 'row' }, button(w.lawful, controller, { text: lawful, page: name }), unlawful !== undefined && button(w.unlawful, controller, { text: unlawful, page: name })),
        ),
      ),
      h('li', {}, h('div', {}, h('h3', {}, w.empty), h('p', {}, w.emptyLead)), h('div', { class: 'row' }, button(w.answerEmpty, w.empty, { text: empty, page: '' }))),
      h('li', {}, h('div', {}, h('h3', {}, h('label', { for: 'begin-file' }, w.file)), h('p', {}, w.fileLead)), h('div', { class: 'row' }, file)),
    ),
    h('p', {}, h('a', { class: 'away', href: `../${language}/` }, w.examples)),
  )
  return dialog
}
