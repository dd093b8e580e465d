// The studio: one draft, seen as text with its findings and as a page with its dialog. Everything stays in the browser.
import { createAuditPanel } from './audit.ts'
import { createBegin, type Beginning, type Example } from './begin.ts'
import { h } from './dom.ts'
import { link, linked, save, saved, type Draft } from './draft.ts'
import type { Editor } from './editor/index.ts'
import type { Schema } from './editor/schema.ts'
import { createFindings, type Findings } from './findings.ts'
import { frameDocument, type FrameDocument } from './preview/frame.ts'
import { createPreview, firstLook, type Preview } from './preview/index.ts'
import { createHandOver, packing } from './hand-over.ts'
import { header, type Header } from './header.ts'
import { recall, remember } from './kept.ts'
import { createThemePanel } from './theme/index.ts'
import { css } from './theme/tokens.ts'
import type { Tools } from './tools.ts'
import { words, type Language } from './words.ts'
import { createWrite, type Hand, type Write } from './write.ts'

/** What is loaded while the first view is already there: first what one writes in, then what shows and judges it. */
interface Loaded {
  examples: Example[]
  schemas: Partial<Record<Language, Schema>>
  editor: Editor
  frame?: FrameDocument
  tools?: Tools
}

/** What is made anew when the language changes. */
interface View {
  head: Header
  write: Write
  findings: Findings
  theme: ReturnType<typeof createThemePanel>
  see: HTMLElement
  preview?: Preview
}

let language = firstLanguage()
const look = firstLook(language)
let loaded: Loaded | undefined
let draft: Draft = { text: '', theme: {}, page: '' }
let waiting = 0
let examplesAsked: Promise<Example[]> | undefined
/** Which part of the studio is looked at. */
let shown = 'write'
let hand: Hand = recall('hand') === 'form' ? 'form' : 'json'
let view = mount()

void load().catch((error: unknown) => {
  view.head.say(words[language].loadFailed)
  throw error
})

async function load(): Promise<void> {
  const [{ createEditor }, first] = await Promise.all([import('./editor/index.ts'), json('first.json') as Promise<Example>])
  draft = saved() ?? { text: first.lawful, theme: {}, page: first.name }
  const ready: Loaded = { examples: [first], editor: createEditor(draft.text, changed), schemas: {} }
  loaded = ready
  view = mount()
  settle()
  addEventListener('hashchange', () => void follow())
  await follow()

  const [script, tools, examples] = await Promise.all([file('frame.js').then((response) => response.text()), import('./tools.ts').then(({ openTools }) => openTools()), allExamples()])
  ready.examples = examples
  // The text of this build's own script, and nothing that a draft could reach.
  const policy = window.trustedTypes?.createPolicy('samtykke-studio', { createHTML: frameDocument })
  ready.frame = (page) => policy?.createHTML(script, page) ?? frameDocument(script, page)
  ready.tools = tools
  see()
  // Both, for a change of language without network.
  for (const other of ['da', 'en'] as const) await schemaOf(other)
  settle()
  view.head.ready()
  // What may be used later, for then there may be no network.
  await Promise.all([import('./form/index.ts'), import('./guide/index.ts'), import('../audit/words.ts'), packing()])
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

/** Asks, and goes on in the form: who is asked does not read JSON. */
async function guide(): Promise<void> {
  const [{ createGuide }, da, en] = await Promise.all([import('./guide/index.ts'), schemaOf('da'), schemaOf('en')])
  const sheet = createGuide(language, { da, en }, (text) => {
    begin({ text, page: '' })
    view.write.turnTo('form')
  })
  open(sheet)
}

/** A dialog that is made for this one time. */
function open(sheet: HTMLDialogElement): void {
  document.body.append(sheet)
  sheet.showModal()
  sheet.addEventListener('close', () => sheet.remove())
}

function changed(byHand: boolean): void {
  if (!loaded) return
  draft = { ...draft, text: loaded.editor.text() }
  view.write.sync()
  view.head.depth(loaded.editor.depth())
  if (!byHand) return
  clearTimeout(waiting)
  const old = view.head.said()
  waiting = setTimeout(() => {
    keep(old)
    check()
  }, 250)
}

/** What is said by now is taken away with the next draft, unless it is newer than that. */
function keep(old = view.head.said()): void {
  if (!save(draft)) view.head.say(words[language].notSaved)
  else if (view.head.said() === old) view.head.say('')
}

function check(): void {
  if (!loaded) return
  const { tools, editor, examples } = loaded
  if (!tools) return
  const page = examples.find(({ name }) => name === draft.page)?.page ?? {}
  const report = tools.check(draft.text, language)
  editor.show(report)
  view.write.show(report.findings)
  view.findings.show(report)
  // The page runs on what visitors would get: the file without what is for the controller's own eyes.
  const text = report.readable ? tools.run(['public', 'samtykke.json'], draft.text).out : draft.text
  view.preview?.show(text, report, page)
}

/** The preview, in the place that waits for it. */
function see(): void {
  const tools = loaded?.tools
  if (!loaded?.frame || !tools) return
  view.preview = createPreview(words[language], language, look, loaded.frame, (text, notice, language) => {
    const { out, code } = tools.run(['render', 'notice', notice, '--config', 'samtykke.json', '--lang', language, '--format', 'svg'], text)
    return code === 0 ? out : undefined
  })
  view.see.replaceChildren(view.preview.element)
  view.preview.theme(css(draft.theme))
  check()
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
  const write = createWrite(w, language, ready?.editor, () => schemaOf(language), hand, (next) => {
    hand = next
    remember('hand', next)
    // Findings lead to where one writes.
    check()
  })
  const findings = createFindings(w, language, () => ready?.editor, write)
  const theme = createThemePanel(w, language, draft.theme, (theme) => {
    draft = { ...draft, theme }
    view.preview?.theme(css(theme))
    keep()
  })
  const waits = () => h('p', { class: 'waits soft' }, w.loading)
  const place = h('div', { class: 'pane see' }, waits())
  const panes = h(
    'main',
    { id: 'content', class: 'panes', 'data-view': shown },
    h('div', { class: 'pane write' }, write.element, findings.element),
    theme.element,
    createAuditPanel(w, language, () => view.preview?.audit()),
    place,
  )
  const head = header({
    w,
    language,
    shown,
    ready: ready?.tools !== undefined,
    begin: () => void allExamples().then((examples) => open(createBegin(w, language, examples, begin, () => void guide()))),
    share: () => void share(),
    handOver() {
      if (!ready?.tools) return
      open(createHandOver(w, language, ready.tools, () => draft, () => css(draft.theme)))
    },
    undo: () => ready?.editor.undo(),
    redo: () => ready?.editor.redo(),
    turnTo(name) {
      shown = name
      panes.dataset.view = name
    },
    speak,
  })
  document.body.replaceChildren(h('a', { class: 'skip', href: '#content' }, w.skip), head.element, panes)
  return { head, write, findings, theme, see: place }
}

function speak(next: Language): void {
  language = next
  remember('language', next)
  view = mount()
  if (!loaded) return
  settle()
  see()
}

/** The editor in the studio's language: its completion as soon as there is a schema. */
function settle(): void {
  if (!loaded) return
  loaded.editor.speak(language, loaded.schemas[language] ?? {})
  view.head.depth(loaded.editor.depth())
}

/** Names, hints and words in the language; {} before there is an editor to use them. */
async function schemaOf(language: Language): Promise<Schema> {
  if (!loaded) return {}
  return (loaded.schemas[language] ??= (await json(`schema.${language}.json`)) as Schema)
}

/** Asked for once: they are many, and the first one comes by itself. */
function allExamples(): Promise<Example[]> {
  return (examplesAsked ??= json('examples.json') as Promise<Example[]>)
}

async function json(name: string): Promise<unknown> {
  return (await file(name)).json()
}

async function file(name: string): Promise<Response> {
  const response = await fetch(new URL(name, import.meta.url))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return response
}

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  return (asked ?? recall('language') ?? navigator.language).startsWith('en') ? 'en' : 'da'
}
