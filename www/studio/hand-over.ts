// What leaves the studio: the configuration, the lines that put it on a site, notices as texts, and the folder for production.
import { choice, h, segmented } from './dom.ts'
import type { Draft } from './draft.ts'
import { outlineOf } from './outline.ts'
import type { Tools } from './tools.ts'
import type { Language, Words } from './words.ts'

type Way = keyof Words['ways']

/** Lines for a page, by how samtykke comes to it. They are code, the same in every language. */
const snippets: Record<Way, string> = {
  script: '<script src="/samtykke/samtykke.js" data-config="/samtykke.json"></script>',
  prebuilt: '<script src="/samtykke/samtykke.js" data-prebuilt="/samtykke/"></script>',
  npm: `import { start } from 'samtykke'\n\nstart({ url: '/samtykke.json' })`,
}

/** What `samtykke render` writes: format and the ending of a file. */
const formats = { page: 'page.html', html: 'html', markdown: 'md', text: 'txt', json: 'json', jsonld: 'jsonld', tilt: 'tilt.json', svg: 'svg' } as const

type Format = keyof typeof formats

/** A dialog of the studio, made for each time it is opened. */
export function createHandOver(w: Words, language: Language, tools: Tools, draft: () => Draft, themeCss: () => string): HTMLDialogElement {
  let way: Way = 'script'
  let format: Format = 'page'
  let notice = ''
  let spoken: string = language
  const body = h('div', { class: 'parts' })
  const status = h('p', { class: 'soft', role: 'status' })
  const element: HTMLDialogElement = h(
    'dialog',
    { class: 'sheet', 'aria-labelledby': 'hand-over-title' },
    h('div', { class: 'head' }, h('h2', { id: 'hand-over-title' }, w.handOver), h('button', { type: 'button', class: 'button quiet', onclick: () => element.close() }, w.close)),
    body,
    status,
  )
  const button = (text: string, onclick: () => void) => h('button', { type: 'button', class: 'button', onclick }, text)
  const part = (title: string, about: string, ...content: (Node | false)[]) => h('section', {}, h('h3', {}, title), h('p', { class: 'soft' }, about), ...content)

  /** What the command prints; undefined, and its own words shown, where it refuses. */
  function run(args: string[], assets?: Record<string, string>) {
    const { out, err, code, files } = tools.run([...args, '--lang', language], draft().text, assets)
    status.textContent = code === 0 ? '' : (err || out).trim()
    return code === 0 ? { out, files } : undefined
  }

  function fill(): void {
    const outline = outlineOf(draft().text)
    const notices = outline?.notices.map(({ id }): [string, string] => [id, id]) ?? []
    if (!notices.some(([id]) => id === notice)) notice = notices[0]?.[0] ?? ''
    const languages = outline?.languages ?? []
    if (!languages.includes(spoken)) spoken = languages[0] ?? language
    const code = h('code', {}, snippets[way])
    body.replaceChildren(
      part(
        w.configuration,
        w.configurationLead,
        h(
          'div',
          { class: 'row' },
          button('samtykke.json', () => download('samtykke.json', draft().text, 'application/json')),
          button(w.publicFile, () => {
            const result = run(['public', 'samtykke.json'])
            if (result) download('samtykke.json', result.out, 'application/json')
          }),
        ),
      ),
      part(
        w.snippet,
        w.waysLead[way],
        segmented(w.snippet, Object.entries(w.ways) as [Way, string][], way, (next) => {
          way = next
          fill()
          element.querySelector<HTMLElement>(`[data-value="${way}"]`)?.focus()
        }),
        h('pre', { tabindex: 0 }, code),
        h(
          'div',
          { class: 'row' },
          button(w.copy, () => {
            void navigator.clipboard?.writeText(snippets[way]).then(() => (status.textContent = w.copied), () => {})
          }),
          way === 'prebuilt' && button(w.folder, () => void folder()),
        ),
      ),
      ...(notices.length === 0
        ? []
        : [
            part(
              w.noticeTexts,
              w.noticeTextsLead,
              h(
                'div',
                { class: 'row' },
                choice(w.notice, notices, notice, (id) => (notice = id)),
                choice(w.languages, languages.map((one): [string, string] => [one, w.languageNames[one] ?? one]), spoken, (next) => (spoken = next)),
                choice(w.format, Object.entries(w.formats) as [Format, string][], format, (next) => (format = next)),
                button(w.downloadNotice, () => {
                  const result = tools.run(['render', 'notice', notice, '--config', 'samtykke.json', '--lang', spoken, '--format', format], draft().text)
                  // What a format cannot say is told beside it.
                  status.textContent = result.err.trim()
                  if (result.code === 0) download(`${notice}.${spoken}.${formats[format]}`, result.out, 'text/plain')
                }),
              ),
            ),
          ]),
      ...(themeCss() === '' ? [] : [part(w.theme, w.themeFileLead, h('div', { class: 'row' }, button('samtykke-theme.css', () => download('samtykke-theme.css', themeCss(), 'text/css'))))]),
    )
  }

  async function folder(): Promise<void> {
    const [{ strToU8, zipSync }, scripts] = await packing()
    const result = run(['build', 'samtykke.json', '--out', 'samtykke'], scripts)
    if (!result) return
    const files = Object.entries(result.files).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)])
    const css = themeCss()
    if (css !== '') files.push(['samtykke/theme.css', strToU8(css)])
    download('samtykke.zip', new Uint8Array(zipSync(Object.fromEntries(files))), 'application/zip')
  }

  fill()
  return element
}

let asked: Promise<[typeof import('fflate'), Record<string, string>]> | undefined

/** What the folder is packed with and from; asked for once. */
export function packing(): Promise<[typeof import('fflate'), Record<string, string>]> {
  return (asked ??= Promise.all([import('fflate'), fetch(new URL('scripts.json', import.meta.url)).then((response) => response.json() as Promise<Record<string, string>>)]))
}

function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = h('a', { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
