// The draft's text as what it says, and the changes that make it say something else. The text is what counts: whatever a change
// does not touch stays as it was written, comments too.
import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser'
import type { Fix } from '../editor/fixes.ts'
import { written } from '../json.ts'

/** A piece of the text and what comes in its place. */
export type Edit = Fix

export type Path = (string | number)[]

export interface Source {
  /** False where it is no JSON object: nothing can be changed then. */
  readonly whole: boolean
  /** Undefined where nothing stands. */
  value(path: Path): unknown
  /** Puts the value there, with the objects around it that are missing. */
  set(path: Path, value: unknown): Edit[]
  remove(path: Path): Edit[]
  /** Adds to the end of a list. */
  append(path: Path, value: unknown): Edit[]
  /** Changes an element of a list and the next one about. */
  swap(path: Path, first: number): Edit[]
  /** Every text for which `is` holds becomes another. */
  rename(to: string, is: (path: Path, text: string) => boolean): Edit[]
}

/** `namesAt`: the names that an object there may have, in the order in which one writes them. */
export function readSource(text: string, namesAt: (path: Path) => string[]): Source {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const whole = errors.length === 0 && root?.type === 'object'
  const find = (path: Path) => (root && whole ? findNodeAtLocation(root, path) : undefined)

  /** How far the line is indented on which this place stands. */
  const indent = (at: number) => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0]
  const end = ({ offset, length }: Node) => offset + length
  const isSpread = (parent: Node) => /\n/.test(text.slice(parent.offset, parent.children?.[0]?.offset ?? parent.offset))

  /** Where the comma after this place ends, past comments; undefined where there is none. */
  function afterComma(at: number): number | undefined {
    const gap = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*,/.exec(text.slice(at))
    return gap ? at + gap[0].length : undefined
  }

  /** Past what still belongs to this line: spaces and a comment. */
  const restOfLine = (at: number) => at + /^[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*?\*\/[ \t]*(?=\n))?/.exec(text.slice(at))![0].length

  function insert(parent: Node, write: (indent: string) => string, after: Node | undefined): Edit[] {
    const children = parent.children ?? []
    const [first, last] = [children[0], children.at(-1)]
    const inner = first && isSpread(parent) ? indent(first.offset) : `${indent(parent.offset)}  `
    if (!first || !last) {
      // Comments may stand between the brackets.
      const close = end(parent) - 1
      const from = parent.offset + 1 + text.slice(parent.offset + 1, close).trimEnd().length
      return [{ from, to: close, insert: `\n${inner}${write(inner)}\n${indent(parent.offset)}` }]
    }
    const gap = isSpread(parent) ? `\n${inner}` : ' '
    if (!after) return [{ from: first.offset, to: first.offset, insert: `${write(inner)},${gap}` }]
    const comma = afterComma(end(after))
    if (after !== last && comma !== undefined) {
      const at = isSpread(parent) ? restOfLine(comma) : comma
      return [{ from: at, to: at, insert: `${gap}${write(inner)},` }]
    }
    const at = isSpread(parent) ? restOfLine(comma ?? end(last)) : (comma ?? end(last))
    const value = { from: at, to: at, insert: `${gap}${write(inner)}` }
    if (comma !== undefined) return [value]
    return at === end(last) ? [{ ...value, insert: `,${value.insert}` }] : [{ from: end(last), to: end(last), insert: ',' }, value]
  }

  /** A name with its value, or an element; with its comma and the line it had for itself. */
  function cut(node: Node): Edit[] {
    const siblings = node.parent?.children ?? []
    const at = siblings.indexOf(node)
    const comma = afterComma(end(node))
    let from = node.offset
    let to = comma ?? end(node)
    const edits: Edit[] = []
    if (comma === undefined && at > 0) {
      const before = afterComma(end(siblings[at - 1]!))
      if (before !== undefined) edits.push({ from: before - 1, to: before, insert: '' })
    }
    const line = text.lastIndexOf('\n', from - 1) + 1
    if (text.slice(line, from).trim() === '') {
      to = restOfLine(to)
      if (text[to] === '\n' || text[to] === undefined) from = Math.max(0, line - 1)
    } else if (at < siblings.length - 1) to += /^[ \t]*/.exec(text.slice(to))![0].length
    else from -= /[ \t]*$/.exec(text.slice(0, from))![0].length
    if (siblings.length === 1 && text.slice(node.parent!.offset + 1, from).trim() === '' && text.slice(to, end(node.parent!) - 1).trim() === '') {
      return [{ from: node.parent!.offset + 1, to: end(node.parent!) - 1, insert: '' }]
    }
    return [...edits, { from, to, insert: '' }]
  }

  function set(path: Path, value: unknown): Edit[] {
    const found = find(path)
    if (found) return [{ from: found.offset, to: end(found), insert: written(value, indent(found.offset)) }]
    const name = path.at(-1)!
    const around = path.slice(0, -1)
    const parent = find(around)
    if (typeof name === 'number') return parent?.type === 'array' ? insert(parent, (indent) => written(value, indent), parent.children?.at(-1)) : set(around, [value])
    if (parent?.type !== 'object') return set(around, { [name]: value })
    const names = namesAt(around)
    const isBefore = (other: string) => !names.includes(name) || names.indexOf(other) < names.indexOf(name)
    const after = parent.children?.filter(({ children }) => isBefore(String(children?.[0]?.value))).at(-1)
    return insert(parent, (indent) => `${JSON.stringify(name)}: ${written(value, indent)}`, after)
  }

  return {
    whole,
    value(path) {
      const node = find(path)
      return node && getNodeValue(node)
    },
    set,
    remove(path) {
      let node = find(path)
      // An object without a name says no more than none.
      while (node?.parent?.type === 'property' && node.parent.parent!.children!.length === 1 && node.parent.parent!.parent?.type === 'property') node = node.parent.parent
      if (!node?.parent) return []
      return cut(node.parent.type === 'property' ? node.parent : node)
    },
    append(path, value) {
      const list = find(path)
      return list?.type === 'array' ? insert(list, (indent) => written(value, indent), list.children?.at(-1)) : set(path, [value])
    },
    swap(path, first) {
      const [one, other] = find(path)?.children?.slice(first, first + 2) ?? []
      if (!one || !other) return []
      const content = ({ offset, length }: Node) => text.slice(offset, offset + length)
      return [
        { from: one.offset, to: end(one), insert: content(other) },
        { from: other.offset, to: end(other), insert: content(one) },
      ]
    },
    rename(to, is) {
      const edits: Edit[] = []
      const visit = (node: Node, path: Path) => {
        if (node.type === 'string' && is(path, node.value as string)) edits.push({ from: node.offset, to: end(node), insert: JSON.stringify(to) })
        node.children?.forEach((child, index) => {
          if (child.type === 'property') visit(child.children![1]!, [...path, child.children![0]!.value as string])
          else visit(child, [...path, index])
        })
      }
      if (root && whole) visit(root, [])
      return edits
    },
  }
}
