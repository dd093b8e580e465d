// The guided start: who you are and what you do, and a draft that says no more than that.
import { shapeOf } from '../form/shape.ts'
import type { Schema } from '../editor/schema.ts'
import { h } from '../dom.ts'
import { words, type Language } from '../words.ts'
import { activities, draftOf, type Activity } from './activities.ts'
import { guideWords } from './words.ts'

/** What is asked about the controller: fields of the schema, with its labels. The country is asked for by its code. */
const fields = ['name', 'kind', 'email', 'phone', 'address', 'cvr', 'website', 'country'] as const

/** A dialog of the studio, made for each time it is opened; `begin` hears the draft. */
export function createGuide(language: Language, schemas: Record<Language, Schema>, begin: (text: string) => void): HTMLDialogElement {
  const [w, g] = [words[language], guideWords[language]]
  const known = schemas[language].$defs?.controller?.properties ?? {}
  const status = h('p', { class: 'problem', role: 'status' })
  const element: HTMLDialogElement = h(
    'dialog',
    { class: 'sheet guide', 'aria-labelledby': 'guide-title' },
    h('div', { class: 'head' }, h('h2', { id: 'guide-title' }, g.title), h('button', { type: 'button', class: 'button quiet', onclick: () => element.close() }, w.close)),
    h('p', { class: 'soft' }, g.lead),
    h(
      'form',
      { novalidate: true, onsubmit: submit },
      part(g.who, undefined, h('div', { class: 'columns' }, fields.map(field))),
      part(g.languages, undefined, h('div', { class: 'boxes' }, (['da', 'en'] as const).map((code) => box('language', code, w.languageNames[code]!, true)))),
      part(g.what, g.whatLead, h('div', { class: 'boxes' }, activities.map((activity) => box('activity', activity, g.activities[activity])))),
      status,
      h('button', { type: 'submit', class: 'button strong' }, g.create),
    ),
  )

  function part(title: string, lead: string | undefined, ...content: Node[]): HTMLElement {
    return h('fieldset', {}, h('legend', {}, h('h3', {}, title)), lead !== undefined && h('p', { class: 'soft' }, lead), ...content)
  }

  function field(name: (typeof fields)[number]): HTMLElement {
    const { title = name, ...schema } = known[name] ?? {}
    const shape = shapeOf(schemas[language], schema)
    const id = `guide-${name}`
    const control =
      shape.kind === 'word'
        ? h('select', { id, name }, h('option', { value: '' }, '–'), shape.options.map(([value, text]) => h('option', { value }, text)))
        : h('input', { id, name, autocomplete: 'off', type: shape.kind === 'text' ? shape.input : 'text', value: name === 'country' ? 'DK' : '' })
    return h('div', {}, h('label', { for: id }, title), control)
  }

  function box(name: string, value: string, text: string, checked = false): HTMLElement {
    return h('label', {}, h('input', { type: 'checkbox', name, value, checked }), h('span', {}, text))
  }

  function submit(event: Event): void {
    event.preventDefault()
    const said = new FormData(event.target as HTMLFormElement)
    const languages = said.getAll('language').map(String)
    const controller = Object.fromEntries(fields.map((field) => [field, String(said.get(field) ?? '').trim()]))
    if (controller.name === '' || languages.length === 0) {
      status.textContent = g.missing
      element.querySelector<HTMLElement>(controller.name === '' ? '#guide-name' : '[name="language"]')?.focus()
      return
    }
    element.close()
    begin(draftOf({ controller, languages, activities: said.getAll('activity') as Activity[] }, schemas))
  }

  return element
}
