// What is measured: for each module the tags its README tells a site to use, and how to see and answer its dialog.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../scripts/lib/run.mjs'
import * as services from './services.mjs'

const prebuilt = join(root, 'build/bench')
const packages = join(import.meta.dirname, 'node_modules')

/**
 * @typedef {{
 *   name: string,
 *   head: string,                        tags in the head of the page
 *   files?: Record<string, string>,      files made here
 *   shown?: string,                      the dialog: a selector, `>>` goes into an open shadow root
 *   reject?: string,                     its button that says no to everything
 * }} Subject
 */

/** @type {[prefix: string, folder: string][]} */
export const mounts = [
  ['/samtykke/', join(import.meta.dirname, '../dist')],
  ['/prebuilt/', join(prebuilt, 'out')],
  ['/vcc/', join(packages, 'vanilla-cookieconsent/dist')],
  ['/klaro/', join(packages, 'klaro/dist')],
  ['/orejime/', join(packages, 'orejime/dist')],
]

/** @type {Subject[]} */
export const subjects = [
  { name: 'bare page', head: '' },
  {
    name: 'samtykke, wasm in the browser',
    head: '<script src="/samtykke/samtykke.js" data-config="/bench/samtykke.json"></script>',
    files: { '/bench/samtykke.json': services.samtykke() },
    shown: 'samtykke-dialog >> [data-samtykke="banner"]',
    reject: 'samtykke-dialog >> [data-samtykke="reject-all"]',
  },
  {
    name: 'samtykke, prebuilt',
    head: '<script src="/prebuilt/samtykke.js" data-prebuilt="/prebuilt/"></script>',
    shown: 'samtykke-dialog >> [data-samtykke="banner"]',
    reject: 'samtykke-dialog >> [data-samtykke="reject-all"]',
  },
  {
    name: 'vanilla-cookieconsent 3.1.0',
    head: '<link rel="stylesheet" href="/vcc/cookieconsent.css"><script defer src="/vcc/cookieconsent.umd.js"></script><script defer src="/bench/vcc.js"></script>',
    files: { '/bench/vcc.js': services.vanillaCookieConsent },
    shown: '#cc-main .cm',
    reject: '#cc-main .cm [data-role="necessary"]',
  },
  {
    name: 'Orejime 3.2.1',
    head: '<link rel="stylesheet" href="/orejime/orejime-standard.css"><script defer src="/bench/orejime.js"></script><script defer src="/orejime/orejime-standard-en.js"></script>',
    files: { '/bench/orejime.js': services.orejime },
    shown: '.orejime-Banner',
    reject: '.orejime-Banner .orejime-Banner-declineButton',
  },
  {
    name: 'Klaro 0.7.22',
    head: '<script defer src="/bench/klaro.js"></script><script defer src="/klaro/klaro.js"></script>',
    files: { '/bench/klaro.js': services.klaro },
    shown: '.klaro .cookie-notice',
    reject: '.klaro .cookie-notice .cn-decline',
  },
]

/** What a site does once before it uses the prebuilt mode: `samtykke build`. */
export async function prepare() {
  rmSync(prebuilt, { recursive: true, force: true })
  mkdirSync(prebuilt, { recursive: true })
  writeFileSync(join(prebuilt, 'samtykke.json'), services.samtykke())
  const cli = join(root, 'dist/cli.js')
  await run('node', [cli, 'build', join(prebuilt, 'samtykke.json'), '--out', join(prebuilt, 'out')], { capture: true })
}

/** An ordinary page: some text, no picture, so that nothing else takes the line. */
export const page = (head) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8">${head}<meta name="viewport" content="width=device-width, initial-scale=1"><title>Cykler</title></head><body><main><h1>Cykler, der holder til vinteren</h1>${'<p>Vi bygger og reparerer cykler i Odense. Kom forbi værkstedet på havnen, eller bestil hjem.</p>'.repeat(12)}</main></body></html>`
