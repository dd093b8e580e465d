// JSON with comments: colours, comments, indentation and folding.
import { HighlightStyle, StreamLanguage, foldEffect, foldService, indentUnit, syntaxHighlighting } from '@codemirror/language'
import type { Extension, StateEffect } from '@codemirror/state'
import { tags } from '@lezer/highlight'

interface State {
  comment: boolean
  depth: number
}

const language = StreamLanguage.define<State>({
  name: 'jsonc',
  startState: () => ({ comment: false, depth: 0 }),
  token(stream, state) {
    if (state.comment) {
      state.comment = !stream.match(/^.*?\*\//)
      if (state.comment) stream.skipToEnd()
      return 'comment'
    }
    if (stream.eatSpace()) return null
    if (stream.match(/^\/\/.*/)) return 'comment'
    if (stream.match('/*')) {
      state.comment = true
      return 'comment'
    }
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return stream.match(/^\s*:/, false) ? 'propertyName' : 'string'
    if (stream.match(/^(?:true|false|null)\b/)) return 'atom'
    if (stream.match(/^-?\d[\d.eE+-]*/)) return 'number'
    const letter = stream.next()
    if (letter === '{' || letter === '[') state.depth++
    if (letter === '}' || letter === ']') state.depth = Math.max(0, state.depth - 1)
    return 'punctuation'
  },
  indent: ({ depth }, after, { unit }) => unit * Math.max(0, depth - (/^\s*[}\]]/.test(after) ? 1 : 0)),
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, closeBrackets: { brackets: ['{', '[', '"'] }, indentOnInput: /^\s*[}\]]$/ },
})

const colours = HighlightStyle.define([
  { tag: tags.propertyName, class: 'j-name' },
  { tag: tags.string, class: 'j-text' },
  { tag: [tags.atom, tags.number], class: 'j-word' },
  { tag: tags.comment, class: 'j-note' },
  { tag: tags.punctuation, class: 'j-mark' },
])

/** From a line that ends with an opening bracket to the line before the one that is indented as little. */
const folding = foldService.of(({ doc }, from) => {
  const first = doc.lineAt(from)
  if (!/[{[]\s*$/.test(first.text)) return null
  const indent = first.text.search(/\S/)
  for (let number = first.number + 1; number <= doc.lines; number++) {
    const line = doc.line(number)
    if (line.text.trim() && line.text.search(/\S/) <= indent) return number > first.number + 1 ? { from: first.to, to: doc.line(number - 1).to } : null
  }
  return null
})

/** Long notes begin folded, after as much as tells what they are about: what counts is the rest of the file. */
export const foldNotes = (text: string): StateEffect<unknown>[] =>
  [...text.matchAll(/("note"\s*:\s*"(?:[^"\\\n]|\\.){60})((?:[^"\\\n]|\\.){20,})"/g)].map(({ index, 1: head = '', 2: rest = '' }) => {
    const from = index + head.length
    return foldEffect.of({ from, to: from + rest.length })
  })

export const jsonc: Extension = [language, syntaxHighlighting(colours), indentUnit.of('  '), folding]
