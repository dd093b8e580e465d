// Completion and hover from the schema.
import { pickedCompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import type { Tooltip } from '@codemirror/view'
import type { EditorState } from '@codemirror/state'
import { h } from '../dom.ts'
import { endOfToken, placeAt, type Place } from './place.ts'
import { namesAt, schemasAt, skeleton, type Schema } from './schema.ts'

export function complete(schema: Schema, { state, pos, explicit }: CompletionContext): CompletionResult | null {
  const text = state.doc.toString()
  const place = placeAt(text, pos)
  if (!place || (place.from === pos && !explicit && !/[{[,:]\s*$/.test(text.slice(Math.max(0, pos - 20), pos)))) return null
  const end = place.from < pos || text[pos] === '"' ? endOfToken(text, place.from) : pos
  // What is compared with the names stands between the quotes; what is written in their place brings its own.
  const open = text[place.from] === '"' && place.from < end ? 1 : 0
  const close = open && end > place.from + 1 && text[end - 1] === '"' ? 1 : 0
  const put: Put = (text) => inserting(text, open, close)
  const options = place.expects === 'name' ? names(schema, place, text.slice(end), put) : values(schema, place.path, text, put)
  return options.length ? { from: place.from + open, to: end - close, options, validFor: /^[\w.()$-]*$/ } : null
}

type Put = (text: string) => NonNullable<Completion['apply']>

function names(schema: Schema, { path, names }: Place, after: string, put: Put): Completion[] {
  const hasValue = /^\s*:/.test(after)
  return namesAt(schema, path)
    .filter(([name]) => !names.includes(name))
    .map(([name, field], index) => {
      const value = hasValue ? '' : `: ${skeleton(schema, field)}`
      return {
        label: name,
        ...(field.title === undefined ? {} : { detail: field.title }),
        ...(field.description === undefined ? {} : { info: field.description }),
        apply: put(`"${name}"${value}`),
        boost: -index / 100,
      }
    })
}

function values(schema: Schema, path: (string | number)[], text: string, put: Put): Completion[] {
  const schemas = schemasAt(schema, path)
  const words = schemas.flatMap(({ enum: words = [], enumDescriptions: meanings = [] }) =>
    words.map((word, index): Completion => {
      const meaning = meanings[index]
      return { label: word, ...(meaning ? { detail: meaning } : {}), apply: put(`"${word}"`), boost: -index / 100 }
    }),
  )
  const booleans = schemas.some(({ type }) => type === 'boolean')
    ? ['true', 'false'].map((label): Completion => ({ label, apply: put(label) }))
    : []
  return [...words, ...booleans, ...ids(schemas, text, put)]
}

/** The ids that the file has of what is referred to here. */
function ids(schemas: Schema[], text: string, put: Put): Completion[] {
  const of = schemas.find((schema) => schema['x-refers'])?.['x-refers']
  if (of === undefined) return []
  const found = [...text.matchAll(/"id"\s*:\s*"([^"\\\n]*)"/g)].filter(({ index }) => {
    const path = placeAt(text, index + 1)?.path
    return path?.at(-2) === `${of}s`
  })
  return found.map(([, id]) => ({ label: id!, apply: put(`"${id}"`) }))
}

/** Puts the text in, over the quotes too, with the cursor where its `|` stands. */
function inserting(text: string, open: number, close: number): NonNullable<Completion['apply']> {
  const cursor = text.includes('|') ? text.indexOf('|') : text.length
  return (view, completion, from, to) => {
    view.dispatch({
      changes: { from: from - open, to: to + close, insert: text.replace('|', '') },
      selection: { anchor: from - open + cursor },
      userEvent: 'input.complete',
      annotations: pickedCompletion.of(completion),
    })
  }
}

/** What the schema says about the name or word under the pointer. */
export function describe(schema: Schema, state: EditorState, pos: number): Tooltip | null {
  const text = state.doc.toString()
  const place = placeAt(text, pos)
  if (!place || place.from === pos) return null
  const to = endOfToken(text, place.from)
  const written = text.slice(place.from, to).replaceAll('"', '')
  const path = place.expects === 'name' ? [...place.path, written] : place.path
  const schemas = schemasAt(schema, path)
  const found = schemas.find(({ title }) => title !== undefined)
  if (!found) return null
  const meaning = place.expects === 'value' ? schemas.flatMap((one) => one.enumDescriptions?.[one.enum?.indexOf(written) ?? -1] ?? []) : []
  return {
    pos: place.from,
    end: to,
    above: true,
    create: () => ({
      dom: h('div', { class: 'about' }, h('b', {}, found.title ?? ''), meaning.map((text) => h('p', {}, `${written}: ${text}`)), h('p', {}, found.description ?? '')),
    }),
  }
}
