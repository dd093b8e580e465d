// What a field of the schema is, as far as a form has to know it.
import type { Schema } from '../editor/schema.ts'

/** A word and what it means. */
export type Option = readonly [value: string, title: string]

export type Shape =
  /** A text in each of the file's languages; a sentence has more room. */
  | { kind: 'said'; long: boolean }
  | { kind: 'word'; options: Option[] }
  /** The id of something that the file has. */
  | { kind: 'id'; of: string }
  | { kind: 'text'; input: 'text' | 'email' | 'date' }
  /** By its code of two letters. */
  | { kind: 'country' }
  /** A number of days, months and so on, or one of the words. */
  | { kind: 'duration'; words: string[] }
  | { kind: 'number' }
  | { kind: 'flag' }
  | { kind: 'object'; noun: Noun }
  /** Names that anyone may choose, each with a value. */
  | { kind: 'map'; item: Schema }
  /** Words, or own things beside them. `alone`: one of them may stand without a list. */
  | { kind: 'words'; options: Option[]; own: Noun | undefined; alone: boolean }
  | { kind: 'ids'; of: string }
  /** Texts that anyone may write. */
  | { kind: 'lines' }
  | { kind: 'list'; noun: Noun; alone: boolean }

/** An object of the schema, by the name of its definition. */
export interface Noun {
  name: string
  title: string
  fields: [name: string, schema: Schema][]
}

export const rootNoun = (root: Schema): Noun => nounOf(root, root) ?? { name: '', title: '', fields: [] }

export function shapeOf(root: Schema, schema: Schema): Shape {
  const name = definition(schema)
  if (name === 'phrase' || name === 'sentence') return { kind: 'said', long: name === 'sentence' }
  const [first, ...rest] = variants(root, schema)
  const list = [first, ...rest].find((one) => one?.type === 'array')
  if (list) return listOf(root, list, first !== list)
  const noun = nounOf(root, schema)
  if (noun) return { kind: 'object', noun }
  if (typeof first?.additionalProperties === 'object') return { kind: 'map', item: first.additionalProperties }
  if (first?.enum) return { kind: 'word', options: options(first) }
  if (first?.type === 'boolean') return { kind: 'flag' }
  if (first?.type === 'integer') return { kind: 'number' }
  if (first?.['x-refers']) return { kind: 'id', of: first['x-refers'] }
  if (first?.pattern === '^[A-Z]{2}$') return { kind: 'country' }
  if (first?.pattern?.includes('P(?=.)')) return { kind: 'duration', words: /^\^\(\?:([a-z|]+)\|P/.exec(first.pattern)?.[1]?.split('|') ?? [] }
  return { kind: 'text', input: first?.format === 'date' ? 'date' : first?.format === 'idn-email' ? 'email' : 'text' }
}

function listOf(root: Schema, { items = {} }: Schema, alone: boolean): Shape {
  const kinds = variants(root, items)
  const words = kinds.find((one) => one.enum)
  const own = objects(root, items).at(0)
  if (words) return { kind: 'words', options: options(words), own, alone }
  if (own) return { kind: 'list', noun: own, alone }
  const of = kinds[0]?.['x-refers']
  return of === undefined ? { kind: 'lines' } : { kind: 'ids', of }
}

const options = ({ enum: words = [], enumDescriptions: meanings = [] }: Schema): Option[] => words.map((word, index) => [word, meanings[index] ?? word])

const definition = ({ $ref }: Schema): string | undefined => $ref?.replace('#/$defs/', '')

/** Alternatives spread out, and references resolved. */
function variants(root: Schema, schema: Schema): Schema[] {
  const target = root.$defs?.[definition(schema) ?? '']
  if (target) return variants(root, target)
  return schema.anyOf ? schema.anyOf.flatMap((one) => variants(root, one)) : [schema]
}

/** The objects that may stand there, with their names. */
function objects(root: Schema, schema: Schema): Noun[] {
  const noun = nounOf(root, schema)
  return noun ? [noun] : (schema.anyOf ?? []).flatMap((one) => objects(root, one))
}

function nounOf(root: Schema, schema: Schema): Noun | undefined {
  const name = definition(schema)
  const target = root.$defs?.[name ?? '']
  return name !== undefined && target?.properties ? { name, title: target.title ?? name, fields: Object.entries(target.properties) } : undefined
}
