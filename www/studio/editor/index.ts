// The editor. It stands in a shadow root: there its styles are adopted style sheets, which no Content-Security-Policy forbids.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, isolateHistory, redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { lintKeymap, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Annotation, Compartment, EditorState } from '@codemirror/state'
import {
  EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, hoverTooltip, keymap, lineNumbers, tooltips,
} from '@codemirror/view'
import { sheet } from '../../gate/host.ts'
import type { Report } from '../tools.ts'
import { words, type Language } from '../words.ts'
import { complete, describe } from './complete.ts'
import styles from './editor.css'
import { fixOf, type Fix } from './fixes.ts'
import { foldNotes, jsonc } from './jsonc.ts'
import { diagnostics, offset } from './lint.ts'
import { phrases } from './phrases.ts'
import type { Schema } from './schema.ts'
import type { Finding } from '../tools.ts'

export interface Editor {
  readonly element: HTMLElement
  text(): string
  /** A whole other text; one step to undo. */
  replace(text: string): void
  /** The language of names, hints and findings. */
  speak(language: Language, schema: Schema): void
  show(report: Report): void
  focus(): void
  /** Puts the cursor on the finding. */
  goTo(finding: Finding): void
  fixOf(finding: Finding): Fix | undefined
  apply(fix: Fix): void
  /** Changes that someone writes elsewhere, one letter after the other. */
  edit(changes: Fix[]): void
  undo(): void
  redo(): void
  depth(): { undo: number; redo: number }
}

/** `changed` hears of every change; `byHand` is false where `replace` made it. */
export function createEditor(text: string, changed: (byHand: boolean) => void): Editor {
  const element = document.createElement('div')
  element.className = 'editor'
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet(styles)]
  const spoken = new Compartment()
  const replaced = Annotation.define<boolean>()
  let language: Language = 'da'

  const speaking = (language: Language, schema: Schema) => [
    EditorView.contentAttributes.of({ 'aria-label': words[language].editor, lang: language, tabindex: '0' }),
    EditorState.phrases.of(language === 'da' ? phrases : {}),
    autocompletion({ override: [(context) => complete(schema, context)], icons: false, activateOnTyping: true }),
    hoverTooltip((view, pos) => describe(schema, view.state, pos), { hoverTime: 400 }),
  ]

  const view = new EditorView({
    root,
    parent: root,
    doc: text,
    extensions: [
      lineNumbers(),
      foldGutter({ openText: '▾', closedText: '▸' }),
      codeFolding(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSpecialChars(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      highlightSelectionMatches(),
      search({ top: true }),
      tooltips({ position: 'fixed' }),
      jsonc,
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      overSelection,
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...searchKeymap, ...foldKeymap, ...historyKeymap, ...defaultKeymap]),
      spoken.of([]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed(!update.transactions.some((transaction) => transaction.annotation(replaced)))
      }),
    ],
  })

  view.dispatch({ effects: foldNotes(text) })

  return {
    element,
    text: () => view.state.doc.toString(),
    replace(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
        scrollIntoView: true,
        annotations: [isolateHistory.of('full'), replaced.of(true)],
      })
      view.dispatch({ effects: foldNotes(text) })
    },
    speak(next, schema) {
      language = next
      view.dispatch({ effects: spoken.reconfigure(speaking(next, schema)) })
    },
    show: ({ findings }) => view.dispatch(setDiagnostics(view.state, diagnostics(findings, view.state.doc, words[language]))),
    focus: () => view.focus(),
    goTo(finding) {
      const anchor = offset(view.state.doc, finding)
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
      view.focus()
    },
    fixOf: (finding) => fixOf(finding, view.state.doc.toString(), offset(view.state.doc, finding)),
    apply: (changes) => view.dispatch({ changes, userEvent: 'input.fix' }),
    edit: (changes) => view.dispatch({ changes, userEvent: 'input.type' }),
    undo: () => undo(view),
    redo: () => redo(view),
    depth: () => ({ undo: undoDepth(view.state), redo: redoDepth(view.state) }),
  }
}

/** Where text replaces a selection, the browser would keep its colours as inline styles, which a strict policy forbids. */
const overSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType } = event
    const { from, to, empty } = view.state.selection.main
    if (inputType !== 'insertText' || data === null || empty || view.composing) return false
    const insert = () => view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true })
    if (!view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert())
    return true
  },
})
