// The fields of a noun, each by what it is. What one answers is written into the text; nothing is kept here.
import type { Schema } from '../editor/schema.ts'
import { h, type Attributes } from '../dom.ts'
import { hintId, hintOf, plain, type Hint } from './hint.ts'
import type { Words } from './words.ts'
import { createLists } from './lists.ts'
import { countries } from './country.ts'
import { durationIn, written, units } from './duration.ts'
import { shapeOf, type Noun, type Option, type Shape } from './shape.ts'
import type { Edit, Path, Source } from './source.ts'
import { isUsual } from './usual.ts'

export interface Context {
  w: Words
  root: Schema
  source: () => Source
  /** The fields that are shown though nothing stands in them yet. */
  opened: Set<string>
  /** `typing`: the fields show the change already. */
  write(edits: Edit[], typing: boolean): void
  /** Draws the page anew, with the focus on the element of this id. */
  draw(focus: string): void
  /** Opens the page of what stands there. */
  open(path: Path): void
}

export interface Place {
  path: Path
  title: string
  hint: Hint | undefined
}

export const pointer = (path: Path): string => path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** An id of the document: spaces would part it where other elements name it. */
export const idOf = (path: Path): string => `f${encodeURIComponent(pointer(path))}`

export const button = (content: string | Node, onclick: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  h('button', { type: 'button', class: 'button', ...attributes, onclick }, content)

/** Where findings about this place are shown; `of` is the control that they describe. */
export const slot = (path: Path, hint?: string, of = idOf(path)): HTMLElement =>
  h('div', { class: 'slot', id: `${idOf(path)}-slot`, 'data-slot': pointer(path), 'data-of': of, 'data-hint': hint })

/** What belongs to one question that several controls answer together. */
export const group = ({ path, title, hint }: Place, ...content: (Node | undefined)[]): HTMLElement => {
  const id = idOf(path)
  return h('fieldset', { class: 'field', id, tabindex: -1 }, h('legend', {}, title), hintOf(id, hint), ...content, slot(path, hintId(id, hint)))
}

/** Draws the fields of a noun that stands at the path. */
export function createFields(context: Context): { noun(noun: Noun, path: Path): HTMLElement[] } {
  const { w, root, source, opened, write, draw, open } = context
  const lists = createLists(context)

  /** Those that are there or usual, and a way to the others. */
  function noun({ name, fields }: Noun, path: Path): HTMLElement[] {
    const value = (source().value(path) ?? {}) as Record<string, unknown>
    const isShown = (field: string) => Object.hasOwn(value, field) || isUsual(name, field) || opened.has(pointer([...path, field]))
    // What a thing is called in the file comes after what it is.
    const shown = fields.filter(([field]) => isShown(field)).sort(([one], [other]) => Number(one === 'id') - Number(other === 'id'))
    const others = fields.filter(([field]) => !isShown(field) && field !== '$schema')
    return [...shown.map(([field, schema]) => drawn(name, field, schema, path)), ...(others.length > 0 ? [adding(others, path)] : [])]
  }

  function drawn(noun: string, field: string, schema: Schema, around: Path): HTMLElement {
    const path = [...around, field]
    const { title = field, description = '' } = schema
    const shape = shapeOf(root, schema)
    const value = source().value(path)
    const text = [plain(description, shape), schema['x-internal'] && w.form.internal].filter(Boolean).join(' ')
    const place: Place = { path, title, hint: text === '' ? undefined : { text, name: w.form.about(title), open: value === undefined } }
    const made = value !== undefined && !fits(shape, value) ? stranger(place) : control(shape, place, value)
    if (!isUsual(noun, field) && noun !== '') made.append(remove(place, around))
    return made
  }

  function control(shape: Shape, place: Place, value: unknown): HTMLElement {
    const { path } = place
    switch (shape.kind) {
      case 'country':
        return labelled(place, select(place, countries(w.code), value))
      case 'duration':
        return duration(place, shape.words, value)
      case 'said':
        return said(place, shape.long, value)
      case 'word':
        return labelled(place, select(place, shape.options, value))
      case 'flag':
        return labelled(place, select(place, [['true', w.form.yes], ['false', w.form.no]], value === undefined ? undefined : String(value), (word) => word === 'true'))
      case 'id':
        return labelled(place, select(place, lists.ids(shape.of), value))
      case 'text':
      case 'number':
        return labelled(place, input(place, shape.kind === 'number' ? 'number' : shape.input, value))
      case 'object':
        return path.length === 1 ? lists.page(place, shape.noun) : group(place, ...noun(shape.noun, path))
      case 'map':
        return map(place, shape.item, value)
      default:
        return lists.draw(shape, place, value)
    }
  }

  const labelled = (place: Place, control: HTMLElement) =>
    h('div', { class: 'field' }, h('label', { for: control.id }, place.title), hintOf(control.id, place.hint), control, slot(place.path, hintId(control.id, place.hint)))

  function input({ path }: Place, type: 'text' | 'email' | 'date' | 'number', value: unknown): HTMLElement {
    const isId = path.at(-1) === 'id' && path.length > 1
    const field = h('input', {
      id: idOf(path),
      type,
      value: value === undefined ? '' : String(value),
      autocomplete: 'off',
      spellcheck: 'false',
      // An id is named elsewhere too: it changes everywhere at once, when one is done with it.
      [isId ? 'onchange' : 'oninput']: () => {
        if (isId) return write(renamed(path, String(value ?? ''), field.value), false)
        put(path, type === 'number' && field.value !== '' ? Number(field.value) : field.value)
      },
    })
    return field
  }

  function put(path: Path, value: unknown): void {
    write(value === '' || value === undefined ? source().remove(path) : source().set(path, value), true)
  }

  /** The id itself, and wherever it is named by lists and fields that hold ids of this kind. */
  function renamed(path: Path, from: string, to: string): Edit[] {
    if (to === '' || from === '') return source().set(path, to)
    const [list] = path
    const names = list === 'purposes' && path.length === 3 ? ['purposes', 'gpc'] : list === 'notices' ? ['notice', 'full'] : []
    return source().rename(to, (place, text) => text === from && (pointer(place) === pointer(path) || names.includes(String(place.at(typeof place.at(-1) === 'number' ? -2 : -1)))))
  }

  function select(place: Place, options: Option[], value: unknown, read: (word: string) => unknown = (word) => word): HTMLElement {
    const chosen = value === undefined ? '' : String(value)
    const known = chosen === '' || options.some(([word]) => word === chosen)
    const box = h(
      'select',
      { id: idOf(place.path), onchange: () => put(place.path, box.value === '' ? undefined : read(box.value)) },
      h('option', { value: '' }, w.form.choose),
      (known ? options : [...options, [chosen, chosen] as Option]).map(([word, title]) => h('option', { value: word, selected: word === chosen }, title)),
    )
    return box
  }

  /** A number and what it counts. What is made of several such, as only JSON can say it, is a text. */
  function duration(place: Place, words: string[], value: unknown): HTMLElement {
    const said = value === undefined ? { amount: '', unit: 'months' } : durationIn(String(value), words)
    if (!said) return labelled(place, input(place, 'text', value))
    const named = [...units, ...words].map((unit): Option => [unit, w.form.units[unit as keyof typeof w.form.units]])
    const amount = h('input', { type: 'number', min: 1, max: 999_999, value: said.amount, 'aria-label': w.form.amount, oninput: change })
    const unit = h('select', { 'aria-label': w.form.unit, onchange: change }, named.map(([word, title]) => h('option', { value: word, selected: word === said.unit }, title)))
    function change(): void {
      amount.hidden = words.includes(unit.value)
      put(place.path, amount.hidden ? unit.value : written(amount.value, unit.value))
    }
    amount.hidden = words.includes(said.unit)
    return group(place, h('div', { class: 'row duration' }, amount, unit))
  }

  /** A text in the file's languages, side by side; or one that is the same in all. */
  function said(place: Place, long: boolean, value: unknown): HTMLElement {
    const box = (path: Path, text: unknown, lang?: string) => {
      const attributes = { id: idOf(path), lang, oninput: () => put(path, made.value) }
      const made = long ? h('textarea', { rows: 3, ...attributes }) : h('input', { type: 'text', ...attributes })
      made.value = typeof text === 'string' ? text : ''
      return made
    }
    if (typeof value === 'string') {
      const split = () => {
        write(source().set(place.path, Object.fromEntries(lists.languages().map((language) => [language, value]))), true)
        draw(idOf([...place.path, lists.languages()[0]!]))
      }
      const made = labelled(place, box(place.path, value))
      made.append(button(w.form.perLanguage, split, { class: 'button quiet', 'aria-label': `${w.form.perLanguage}: ${place.title}` }))
      return made
    }
    const texts = (value ?? {}) as Record<string, unknown>
    const languages = [...new Set([...lists.languages(), ...Object.keys(texts)])]
    const columns = languages.map((language) => {
      const path = [...place.path, language]
      return h('div', { class: 'field' }, h('label', { for: idOf(path) }, w.languageNames[language] ?? language), box(path, texts[language], language), slot(path))
    })
    return group(place, h('div', { class: 'columns' }, columns))
  }

  function map(place: Place, item: Schema, value: unknown): HTMLElement {
    const entries = Object.keys((value ?? {}) as object)
    const name = h('input', { id: `${idOf(place.path)}-name`, type: 'text', autocomplete: 'off', 'aria-label': `${place.title}: ${w.form.newName}` })
    const add = () => {
      if (name.value === '') return name.focus()
      const path = [...place.path, name.value]
      const shape = shapeOf(root, item).kind
      write(source().set(path, shape === 'number' ? 0 : shape === 'map' ? {} : ''), true)
      draw(idOf(path))
    }
    const rows = entries.map((key) => {
      const made = drawn('', key, { ...item, title: key }, place.path)
      made.append(remove({ path: [...place.path, key], title: key, hint: undefined }, place.path))
      return made
    })
    return group(place, ...rows, h('div', { class: 'row' }, name, button(w.form.add, add, { 'aria-label': `${w.form.add}: ${place.title}` })))
  }

  /** What the form cannot show: it says so, and the text keeps it. */
  const stranger = (place: Place) => h('div', { class: 'field', id: idOf(place.path), tabindex: -1 }, h('p', { class: 'label' }, place.title), h('p', { class: 'soft' }, w.form.stranger), slot(place.path))

  function remove({ path, title }: Place, around: Path): HTMLElement {
    return button(
      w.form.remove,
      () => {
        opened.delete(pointer(path))
        write(source().remove(path), true)
        draw(`${idOf(around)}-add`)
      },
      { class: 'button quiet remove', 'aria-label': `${w.form.remove}: ${title}` },
    )
  }

  /** The fields that are not there, with what they are for. */
  function adding(fields: [string, Schema][], around: Path): HTMLElement {
    const id = `${idOf(around)}-add`
    const add = (field: string, schema: Schema) => {
      const path = [...around, field]
      const shape = shapeOf(root, schema)
      if (shape.kind === 'object' && path.length === 1) {
        write(source().set(path, {}), true)
        return open(path)
      }
      opened.add(pointer(path))
      draw(shape.kind === 'said' ? idOf([...path, lists.languages()[0]!]) : idOf(path))
    }
    return h(
      'details',
      { class: 'add' },
      h('summary', { class: 'button', id }, w.form.addField),
      h(
        'ul',
        {},
        fields.map(([field, schema]) => h('li', {}, h('button', { type: 'button', onclick: () => add(field, schema) }, h('b', {}, schema.title ?? field), h('span', { class: 'soft' }, schema.description)))),
      ),
    )
  }

  return { noun }
}

/** Whether the form can show the value as what the schema says it is. */
function fits(shape: Shape, value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  switch (shape.kind) {
    case 'said':
      return typeof value === 'string' || isObject
    case 'object':
    case 'map':
      return isObject
    case 'flag':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number'
    case 'lines':
    case 'ids':
      return Array.isArray(value)
    case 'list':
      return Array.isArray(value) || (shape.alone && isObject)
    case 'words':
      return Array.isArray(value) || (shape.alone && (isObject || typeof value === 'string'))
    default:
      return typeof value === 'string'
  }
}
