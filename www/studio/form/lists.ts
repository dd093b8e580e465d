// Lists: words to tick, ids of what the file has, lines, and things that have pages of their own.
import { h, icon } from '../dom.ts'
import { button, group, idOf, pointer, slot, type Context, type Place } from './fields.ts'
import { hintId, hintOf } from './hint.ts'
import { nameOf } from './name.ts'
import type { Noun, Option, Shape } from './shape.ts'
import type { Path } from './source.ts'
import { saysNone } from './usual.ts'

type List = Extract<Shape, { kind: 'words' | 'ids' | 'lines' | 'list' }>

/** More words than this are folded. */
const many = 8

export interface Lists {
  draw(shape: List, place: Place, value: unknown): HTMLElement
  /** A thing that stands alone and has a page of its own. */
  page(place: Place, noun: Noun): HTMLElement
  /** The ids that the file has of a kind, with their names. */
  ids(of: string): Option[]
  languages(): string[]
}

export function createLists({ w, source, write, draw, open }: Context): Lists {
  const list = (path: Path): unknown[] => {
    const value = source().value(path)
    return Array.isArray(value) ? value : value === undefined ? [] : [value]
  }
  /** What stands alone becomes a list of one. */
  const element = (path: Path, index: number): Path => (Array.isArray(source().value(path)) ? [...path, index] : path)

  function add({ path }: Place, value: unknown): void {
    const before = source().value(path)
    if (Array.isArray(before)) write(source().append(path, value), true)
    else write(source().set(path, before === undefined ? [value] : [before, value]), true)
  }

  const cut = (path: Path, index: number) => write(source().remove(element(path, index)), true)

  function boxes(place: Place, options: Option[]): HTMLElement {
    const chosen = () => list(place.path).filter((one): one is string => typeof one === 'string')
    const strangers = chosen().filter((word) => options.every(([known]) => known !== word)).map((word): Option => [word, word])
    const summary = h('summary', {})
    const sum = () => (summary.textContent = chosen().map((word) => options.find(([known]) => known === word)?.[1] ?? word).join(', ') || w.form.noneChosen)
    const all = h(
      'div',
      { class: 'boxes' },
      [...options, ...strangers].map(([word, title]) => {
        const box = h('input', {
          type: 'checkbox',
          checked: chosen().includes(word),
          onchange: () => {
            if (box.checked) add(place, word)
            else if (list(place.path).length === 1) write(source().remove(place.path), true)
            else cut(place.path, list(place.path).indexOf(word))
            sum()
          },
        })
        return h('label', {}, box, h('span', {}, title))
      }),
    )
    sum()
    return options.length > many ? h('details', { class: 'fold', id: `${idOf(place.path)}-fold` }, summary, all) : all
  }

  /** Things with pages: each a row that leads there, and can be moved and taken away. */
  function rows(place: Place, noun: Noun): HTMLElement {
    const { path } = place
    const items = list(path)
    const id = (index: number, what: string) => `${idOf([...path, index])}-${what}`
    const made = items.flatMap((item, index) => {
      if (typeof item === 'string') return []
      const to = element(path, index)
      const name = nameOf(item, w.code) || `${noun.title} ${index + 1}`
      const move = (by: 1 | -1, label: string) =>
        button(
          icon(by < 0 ? 'up' : 'down'),
          () => {
            write(source().swap(path, Math.min(index, index + by)), true)
            const next = index + by
            draw(id(next, (by < 0 ? next === 0 : next === items.length - 1) ? 'open' : by < 0 ? 'up' : 'down'))
          },
          { class: 'button quiet sign', id: id(index, by < 0 ? 'up' : 'down'), 'aria-label': `${label}: ${name}`, disabled: items[index + by] === undefined || typeof items[index + by] === 'string' },
        )
      const remove = () => {
        cut(path, index)
        draw(items.length > 1 ? id(Math.min(index, items.length - 2), 'open') : `${idOf(path)}-add`)
      }
      return [
        h(
          'li',
          {},
          h('button', { type: 'button', class: 'open', id: id(index, 'open'), onclick: () => open(to) }, h('span', { class: 'thing' }, name), ' ', h('span', { class: 'badge', 'data-count': pointer(to) })),
          items.length > 1 && move(-1, w.form.up),
          items.length > 1 && move(1, w.form.down),
          button(icon('away'), remove, { class: 'button quiet sign', 'aria-label': `${w.form.remove}: ${name}` }),
        ),
      ]
    })
    const isEmpty = Array.isArray(source().value(path)) && items.length === 0
    return h(
      'div',
      { class: 'things' },
      made.length > 0 && h('ul', { class: 'rows' }, made),
      isEmpty && h('p', { class: 'soft' }, w.form.none),
      h(
        'div',
        { class: 'row' },
        button(
          `${w.form.add}: ${noun.title.toLowerCase()}`,
          () => {
            const index = items.length
            add(place, fresh(noun, path))
            open(element(path, index))
          },
          { id: `${idOf(path)}-add` },
        ),
        saysNone(String(path.at(-1))) &&
          source().value(path) === undefined &&
          button(
            w.form.none,
            () => {
              write(source().set(path, []), true)
              draw(`${idOf(path)}-add`)
            },
            { 'aria-label': `${place.title}: ${w.form.none}` },
          ),
      ),
    )
  }

  /** With an id that is not taken, where the noun has one. */
  function fresh({ name, fields }: Noun, path: Path): object {
    if (!fields.some(([field]) => field === 'id')) return {}
    const taken = list(path).map((one) => (one as { id?: unknown } | null)?.id)
    const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    for (let number = list(path).length + 1; ; number++) if (!taken.includes(`${id}-${number}`)) return { id: `${id}-${number}` }
  }

  function lines(place: Place): HTMLElement {
    const id = idOf(place.path)
    const box = h('textarea', {
      id,
      rows: 3,
      spellcheck: 'false',
      oninput: () => {
        const written = box.value.split('\n').map((line) => line.trim()).filter(Boolean)
        write(written.length > 0 ? source().set(place.path, written) : source().remove(place.path), true)
      },
    })
    box.value = list(place.path).filter((one) => typeof one === 'string').join('\n')
    const hint = place.hint && { ...place.hint, text: `${place.hint.text} ${w.form.linePerItem}` }
    return h('div', { class: 'field' }, h('label', { for: id }, place.title), hintOf(id, hint), box, slot(place.path, hintId(id, hint)))
  }

  const lists: Lists = {
    draw(shape, place) {
      if (shape.kind === 'lines') return lines(place)
      if (shape.kind === 'ids') return group(place, boxes(place, lists.ids(shape.of)))
      if (shape.kind === 'list') return group(place, rows(place, shape.noun))
      return group(place, boxes(place, shape.options), shape.own && rows(place, shape.own))
    },
    page(place, noun) {
      const value = source().value(place.path)
      return h(
        'div',
        { class: 'field' },
        h(
          'ul',
          { class: 'rows' },
          h(
            'li',
            {},
            h('button', { type: 'button', class: 'open', id: idOf(place.path), onclick: () => begin() }, h('span', { class: 'thing' }, place.title), ' ', h('span', { class: 'soft' }, nameOf(value, w.code)), h('span', { class: 'badge', 'data-count': pointer(place.path) })),
          ),
        ),
      )
      function begin(): void {
        if (value === undefined && noun) write(source().set(place.path, {}), true)
        open(place.path)
      }
    },
    ids: (of) => {
      const around = of === 'service' ? list(['purposes']).flatMap((purpose) => (purpose as { services?: unknown[] } | null)?.services ?? []) : list([`${of}s`])
      return around.flatMap((one) => {
        const id = (one as { id?: unknown } | null)?.id
        return typeof id === 'string' ? [[id, nameOf(one, w.code)] as const] : []
      })
    },
    languages() {
      const found = list(['languages']).filter((one): one is string => typeof one === 'string' && one !== '')
      return found.length > 0 ? found : ['da']
    },
  }
  return lists
}
