// What is measured: for each module the tags its README tells a site to use, and how to see and answer its dialog.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../scripts/lib/run.mjs'
import { configurations } from './services.mjs'

const prebuilt = join(root, 'build/bench')
const packages = join(import.meta.dirname, 'node_modules')

/**
 * @typedef {{
 *   name: string,
 *   key: string,                         in the results
 *   head: string,                        tags in the head of the page
 *   files?: Record<string, string>,      files made here
 *   shown?: string,                      the dialog: a selector, `>>` goes into an open shadow root
 *   reject?: string,                     its button that says no to everything
 *   more?: string,                       its button that opens the choices
 *   choices?: string,                    the choices
 * }} Subject
 */

/** @type {[prefix: string, folder: string][]} */
export const mounts = [
  ['/samtykke/', join(root, 'dist')],
  ['/prebuilt/', join(prebuilt, '12')],
  ['/prebuilt-300/', join(prebuilt, '300')],
  ['/prebuilt-1500/', join(prebuilt, '1500')],
  ['/vcc/', join(packages, 'vanilla-cookieconsent/dist')],
  ['/klaro/', join(packages, 'klaro/dist')],
  ['/orejime/', join(packages, 'orejime/dist')],
]

/** The modules with `count` services each, the bare page first. @returns {Subject[]} */
export function subjects(count = 12) {
  const { samtykke, vcc, orejime, klaro } = configurations(count)
  const at = (name) => `/bench/${count}/${name}`
  const hooks = {
    shown: 'samtykke-dialog >> [data-samtykke="banner"]',
    reject: 'samtykke-dialog >> [data-samtykke="reject-all"]',
    more: 'samtykke-dialog >> [data-samtykke="more"]',
    choices: 'samtykke-dialog >> [data-samtykke="choices"]',
  }
  const core = `<script src="/samtykke/samtykke.js" data-config="${at('samtykke.json')}"></script>`
  const folder = count === 12 ? '/prebuilt/' : `/prebuilt-${count}/`
  const built = `<script src="${folder}samtykke.js" data-prebuilt="${folder}"></script>`
  return [
    { name: 'bare page', key: 'bare', head: '' },
    { name: 'samtykke, wasm in the browser', key: 'wasm', head: core, files: { [at('samtykke.json')]: samtykke }, ...hooks },
    {
      name: 'samtykke, wasm with starter',
      key: 'wasmStarter',
      head: starter(...['load.js', 'core.js', 'dialog.js'].map((part) => `/samtykke/samtykke-${part}`), '/samtykke/samtykke.wasm', at('samtykke.json')) + core,
      files: { [at('samtykke.json')]: samtykke },
      ...hooks,
    },
    { name: 'samtykke, prebuilt', key: 'prebuilt', head: built, ...hooks },
    {
      name: 'samtykke, prebuilt with starter',
      key: 'prebuiltStarter',
      head: starter(`${folder}samtykke-dialog.js`, `${folder}dialog.*.html`) + built,
      ...hooks,
    },
    {
      name: 'vanilla-cookieconsent 3.1.0',
      key: 'vcc',
      head: `<link rel="stylesheet" href="/vcc/cookieconsent.css"><script defer src="/vcc/cookieconsent.umd.js"></script><script defer src="${at('vcc.js')}"></script>`,
      files: { [at('vcc.js')]: vcc },
      shown: '#cc-main .cm',
      reject: '#cc-main .cm [data-role="necessary"]',
      more: '#cc-main .cm [data-role="show"]',
      choices: '#cc-main .pm',
    },
    {
      name: 'Orejime 3.2.1',
      key: 'orejime',
      head: `<link rel="stylesheet" href="/orejime/orejime-standard.css"><script defer src="${at('orejime.js')}"></script><script defer src="/orejime/orejime-standard-en.js"></script>`,
      files: { [at('orejime.js')]: orejime },
      shown: '.orejime-Banner',
      reject: '.orejime-Banner .orejime-Banner-declineButton',
      more: '.orejime-Banner .orejime-Banner-learnMoreButton',
      choices: '.orejime-Modal',
    },
    {
      name: 'Klaro 0.7.22',
      key: 'klaro',
      head: `<script defer src="${at('klaro.js')}"></script><script defer src="/klaro/klaro.js"></script>`,
      files: { [at('klaro.js')]: klaro },
      shown: '.klaro .cookie-notice',
      reject: '.klaro .cookie-notice .cn-decline',
      more: '.klaro .cookie-notice .cn-learn-more',
      choices: '.klaro .cookie-modal .cm-modal',
    },
  ]
}

/** The inline starter as a page has it. */
const starter = (...addresses) => `<script data-first="${addresses.join(' ')}">${readFileSync(join(root, 'dist/starter.js'), 'utf8')}</script>`

/** What a site does once before it uses the prebuilt mode: `samtykke build`. */
export async function prepare() {
  rmSync(prebuilt, { recursive: true, force: true })
  mkdirSync(prebuilt, { recursive: true })
  const cli = join(root, 'dist/cli.js')
  for (const count of [12, 300, 1500]) {
    const file = join(prebuilt, `${count}.json`)
    writeFileSync(file, configurations(count).samtykke)
    await run('node', [cli, 'build', file, '--out', join(prebuilt, String(count))], { capture: true })
  }
}

/** An ordinary page: some text, no picture, so that nothing else takes the line. */
export const page = (head, body = '') =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8">${head}<meta name="viewport" content="width=device-width, initial-scale=1"><title>Cykler</title></head><body><main><h1>Cykler, der holder til vinteren</h1>${'<p>Vi bygger og reparerer cykler i Odense. Kom forbi værkstedet på havnen, eller bestil hjem.</p>'.repeat(12)}</main>${body}</body></html>`

/** Every page of the bench, and what is served besides the packages. */
export function pages() {
  const made = new Map()
  const add = (path, subject, body = '') => {
    made.set(path, { body: page(subject.head, body) })
    for (const [file, text] of Object.entries(subject.files ?? {})) {
      made.set(file, { body: text, type: file.endsWith('.json') ? 'application/json' : 'text/javascript; charset=utf-8' })
    }
    return { path, subject }
  }
  const twelve = subjects(12)
  const prebuilt = (count) => subjects(count).find(({ key }) => key === 'prebuilt')
  return {
    made,
    modules: twelve.map((subject, i) => ({ ...add(`/${i}/`, subject), first: [], script: [] })),
    many: [
      ...[12, 300, 1500].map((count) => ({ ...add(`/many/${count}/`, prebuilt(count)), count, times: [] })),
      ...subjects(300)
        .filter(({ key }) => ['vcc', 'orejime', 'klaro'].includes(key))
        .map((subject) => ({ ...add(`/many/${subject.key}/`, subject), count: 300, times: [] })),
    ],
    declared: [12, 300].map((count) => ({ ...add(`/declared/${count}/`, twelve[0]), configuration: configurations(count).samtykke, count, times: [] })),
    blocked: [1250, 5000].map((count) => ({ ...add(`/blocked/${count}/`, prebuilt(12), scripts(count)), count, times: [] })),
  }
}

/** Blocked scripts: for the naive loop to warm up with, for the loop, and for the module. */
const scripts = (count) =>
  ['class="warm"', 'class="naive"', 'data-purpose="statistics"']
    .map((mark, i) => `<script type="text/plain" ${mark}>${i === 2 ? 'window.ran=(window.ran??0)+1' : 'window.other=(window.other??0)+1'}</script>`.repeat(count))
    .join('')
