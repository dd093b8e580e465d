// The studio: one draft, seen as text with its findings and as a page with its dialog. Everything stays in the browser.
import { createAuditPanel } from './audit.ts'
import { createBegin, type Beginning, type Example } from './begin.ts'
import { h } from './dom.ts'
import { link, linked, save, saved, type Draft } from './draft.ts'
import type { Editor } from './editor/index.ts'
import type { Schema } from './editor/schema.ts'
import { createFindings, type Findings } from './findings.ts'
import { frameDocument } from './preview/frame.ts'
import { createPreview, firstLook, type Preview } from './preview/index.ts'
import { createHandOver } from './hand-over.ts'
import { header, type Header } from './header.ts'
import { createThemePanel } from './theme/index.ts'
import { css } from './theme/tokens.ts'
import type { Tools } from './tools.ts'
import { words, type Language } from './words.ts'

/** What is loaded while the first view is already there. */
interface Loaded {
  examples: Example[]
  schemas: Record<Language, Schema>
  tools: Tools
  editor: Editor
  frame: string | TrustedHTML
}

/** What is made anew when the language changes. */
interface View {
  head: Header
  findings: Findings
  preview: Preview | undefined
  theme: ReturnType<typeof createThemePanel>
}

const languageKey = 'samtykke-studio-language'
let language = firstLanguage()
const look = firstLook(language)
let loaded: Loaded | undefined
let draft: Draft = { text: '', theme: {}, page: '' }
let waiting = 0
let view = mount()

void load().catch((error: unknown) => {
  view.head.say(words[language].loadFailed)
  throw error
})

async function load(): Promise<void> {
  const json = async (name: string): Promise<unknown> => (await file(name)).json()
  const [{ createEditor }, { openTools }, examples, da, en, script] = await Promise.all([
    import('./editor/index.ts'),
    import('./tools.ts'),
    json('examples.json') as Promise<Example[]>,
    json('schema.da.json') as Promise<Schema>,
    json('schema.en.json') as Promise<Schema>,
    file('frame.js').then((response) => response.text()),
  ])
  const tools = await openTools()
  const own = saved()
  const first = examples[0]!
  draft = own ?? { text: first.lawful, theme: {}, page: first.name }
  const editor = createEditor(draft.text, changed)
  // The text of this build's own script, and nothing that a draft could reach.
  const policy = window.trustedTypes?.createPolicy('samtykke-studio', { createHTML: frameDocument })
  loaded = { examples, tools, editor, schemas: { da, en }, frame: policy?.createHTML(script) ?? frameDocument(script) }
  view = mount()
  await follow()
  addEventListener('hashchange', () => void follow())
}

/** Takes over the draft of a link. The own one is one step of undo away, and is only overwritten by what is then written by hand. */
async function follow(): Promise<void> {
  try {
    const found = await linked(location.hash)
    if (!found) return
    take(found)
    view.head.say(words[language].shareOpened)
  } catch {
    view.head.say(words[language].shareBroken)
  }
}

function take(next: Draft): void {
  draft = next
  loaded?.editor.replace(next.text)
  view.theme.show(next.theme)
  view.preview?.theme(css(next.theme))
  check()
}

function begin({ text, page }: Beginning): void {
  take({ text, page, theme: draft.theme })
  keep()
}

function changed(byHand: boolean): void {
  if (!loaded) return
  draft = { ...draft, text: loaded.editor.text() }
  view.head.depth(loaded.editor.depth())
  if (!byHand) return
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    keep()
    check()
  }, 250)
}

function keep(): void {
  const w = words[language]
  view.head.say(save(draft) ? '' : w.notSaved)
}

function check(): void {
  if (!loaded) return
  const { tools, editor, examples } = loaded
  const report = tools.check(draft.text, language)
  editor.show(report)
  view.findings.show(report)
  // The page runs on what visitors would get: the file without what is for the controller's own eyes.
  const shown = report.readable ? tools.run(['public', 'samtykke.json'], draft.text).out : draft.text
  view.preview?.show(shown, report, examples.find(({ name }) => name === draft.page)?.page ?? {})
}

async function share(): Promise<void> {
  const w = words[language]
  history.replaceState(null, '', await link(draft))
  const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false)
  view.head.say(copied ? w.shareCopied : w.shareShown)
}

/** The whole page in the studio's language. */
function mount(): View {
  const w = words[language]
  document.documentElement.lang = language
  document.title = `samtykke · ${w.title}`
  const ready = loaded
  const findings = createFindings(w, language, () => ready?.editor)
  const preview = ready && createPreview(w, language, look, ready.frame, () => {})
  const handOver = ready && createHandOver(w, language, ready.tools, () => draft, () => css(draft.theme))
  const beginning = ready && createBegin(w, language, ready.examples, begin)
  const theme = createThemePanel(w, language, draft.theme, (theme) => {
    draft = { ...draft, theme }
    preview?.theme(css(theme))
    keep()
  })
  const panes = h(
    'main',
    { id: 'content', class: 'panes', 'data-view': 'write' },
    h('div', { class: 'pane write' }, h('div', { class: 'editor-place' }, ready?.editor.element ?? h('p', { class: 'soft' }, w.loading)), findings.element),
    theme.element,
    createAuditPanel(w, language, () => preview && preview.audit()),
    h('div', { class: 'pane see' }, preview?.element),
  )
  const head = header({
    w,
    language,
    begin: () => beginning?.showModal(),
    share: () => void share(),
    handOver: () => handOver?.open(),
    undo: () => ready?.editor.undo(),
    redo: () => ready?.editor.redo(),
    turnTo: (name) => panes.setAttribute('data-view', name),
    speak(next) {
      language = next
      try {
        localStorage.setItem(languageKey, next)
      } catch {
        // It is asked for again next time.
      }
      view = mount()
    },
  })
  document.body.replaceChildren(h('a', { class: 'skip', href: '#content' }, w.skip), head.element, panes, ...(beginning && handOver ? [beginning, handOver.element] : []))
  const made: View = { head, findings, preview: preview || undefined, theme }
  if (ready) {
    ready.editor.speak(language, ready.schemas[language])
    head.depth(ready.editor.depth())
    view = made
    preview?.theme(css(draft.theme))
    check()
  }
  return made
}

async function file(name: string): Promise<Response> {
  const response = await fetch(new URL(name, import.meta.url))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return response
}

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  let kept: string | null = null
  try {
    kept = localStorage.getItem(languageKey)
  } catch {
    // Storage is blocked: the browser's language it is.
  }
  return (asked ?? kept ?? navigator.language).startsWith('en') ? 'en' : 'da'
}
