// What is measured, as data: the modules with the tags that their documentation tells a site to use, and for each kind of figure its rows.
// c15t 2.2.1 has no script build: it is a library without a dialog of its own, and what it shows is made of React components. So there is
// nothing of it that could stand in a page beside the others.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/lib/run.mjs'
import { klaro } from './modules/klaro.mjs'
import { inManyLanguages } from './modules/languages.mjs'
import { least } from './modules/least.mjs'
import { orejime } from './modules/orejime.mjs'
import { osano } from './modules/osano.mjs'
import { configuration, inFolder, prebuild, prebuilt, samtykke } from './modules/samtykke.mjs'
import { page, servicesFor } from './modules/site.mjs'
import { tarteaucitron } from './modules/tarteaucitron.mjs'
import { vanillaCookieConsent, vanillaCookieConsentDeferred } from './modules/vanilla-cookieconsent.mjs'

/**
 * @typedef {{
 *   name: string,
 *   key: string,                         in the results, and for `--only`
 *   head?: string,                       tags in the head of the page
 *   top?: string,                        what stands first in its body
 *   tail?: string,                       tags at the end of its body
 *   files?: Record<string, string>,      files made here
 *   shown?: string,                      the dialog: a selector, `>>` goes into an open shadow root
 *   reject?: string,                     its button that says no to everything
 *   more?: string,                       its button that opens the choices
 *   choices?: string,                    the choices
 *   aside?: boolean,                     not for the README
 * }} Subject
 */

const counts = [12, 300, 1500]
/** Notices of the web shop: the declaration of its cookies alone, and the whole with more services in it, and with more purposes. */
const declaration = { services: 300, declaration: true }
const notices = [
  { name: 'cookie declaration, 300 services', ...declaration },
  { name: 'the same, prebuilt', ...declaration, inAdvance: true },
  { name: '12 services', services: 12 },
  { name: '300 services', services: 300 },
  { name: '1,500 services', services: 1500 },
  { name: '50 purposes', services: 12, purposes: 50 },
  { name: '200 purposes', services: 12, purposes: 200 },
]
const packages = join(import.meta.dirname, 'node_modules')

/** @type {[prefix: string, folder: string][]} */
export const mounts = [
  ['/samtykke/', join(root, 'dist')],
  ['/studio/', join(root, 'dist/studio')],
  ...counts.map((count) => [`/bench/${count}/prebuilt/`, prebuilt(count)]),
  ['/bench/languages/prebuilt/', prebuilt('languages')],
  ['/vcc/', join(packages, 'vanilla-cookieconsent/dist')],
  ['/klaro/', join(packages, 'klaro/dist')],
  ['/orejime/', join(packages, 'orejime/dist')],
  ['/osano/', join(packages, 'cookieconsent/build')],
  ['/tarteaucitron/', join(packages, 'tarteaucitronjs')],
]

export async function prepare() {
  await prebuild(counts.map((count) => ({ name: String(count), config: configuration({ services: count }) })))
  await prebuild([inManyLanguages(prebuilt('i18n')), { name: 'declaration', config: configuration(declaration) }])
}

/** The modules with `count` services each, the bare page first. @returns {Subject[]} */
function subjects(count) {
  const services = servicesFor(count)
  const at = (name) => `/bench/${count}/${name}`
  const peers = [vanillaCookieConsent, vanillaCookieConsentDeferred, orejime, klaro, osano, tarteaucitron, least]
  return [{ name: 'bare page', key: 'bare' }, ...samtykke(services, at), ...peers.map((peer) => peer(services, at))]
}

/**
 * Every row of the bench, and what is served besides the packages.
 * @param {(key: string) => boolean} wanted
 */
export function rows(wanted) {
  const made = new Map()
  const add = (path, subject, body = '') => {
    made.set(path, { body: page(subject, body) })
    for (const [file, text] of Object.entries(subject.files ?? {})) {
      made.set(file, { body: text, type: file.endsWith('.json') ? 'application/json' : 'text/javascript; charset=utf-8' })
    }
    return { path, subject, figures: [], first: { figures: [], bytes: {} }, returning: { figures: [], bytes: {} }, script: [] }
  }
  const own = subjects(12).find(({ key }) => key === 'prebuilt')
  const languages = { ...own, ...inFolder('/bench/languages/prebuilt/'), key: 'languages', name: 'samtykke, prebuilt, 40 languages', aside: true }
  const [bare, ...modules] = [...subjects(12), languages].filter(({ key }) => key === 'bare' || wanted(key))
  const many = [...counts.map((count) => ({ count })), { count: 12, tapped: true }].flatMap(({ count, tapped = false }) =>
    subjects(count)
      .filter(({ key, more }) => more && wanted(key) && (key === 'prebuilt' || (count < 1500 && !ours.includes(key))))
      .map((subject) => ({ ...add(`/many/${count}/${subject.key}/`, subject), count, tapped })),
  )
  return {
    made,
    bare: add('/bare/', bare),
    modules: modules.map((subject) => add(`/12/${subject.key}/`, subject)),
    many,
    told: wanted('telling')
      ? notices.map(({ name, inAdvance, ...size }, i) => ({
          ...add(`/told/${i}/`, { ...bare, head: '<link rel="stylesheet" href="/samtykke/notice.css">' }, '<samtykke-notice></samtykke-notice>'),
          configuration: configuration(size),
          fragment: inAdvance && readFileSync(join(prebuilt('declaration'), 'notice.da.html'), 'utf8'),
          name,
        }))
      : [],
    // The studio is no module, and its page is its own: it is there when one can write in it.
    studio: wanted('studio') ? [{ path: '/studio/', subject: { name: 'studio', key: 'studio', shown: '.editor >> .cm-content' }, figures: [] }] : [],
    blocked: wanted('releasing') ? [1250, 5000].map((count) => ({ ...add(`/blocked/${count}/`, own, scripts(count)), count })) : [],
  }
}

/** The keys of samtykke's own rows. */
export const ours = ['wasm', 'wasmStarter', 'prebuilt', 'prebuiltInlined', 'prebuiltStarter']

/** Blocked scripts: for the naive loop to warm up with, for the loop, and for the module. */
const scripts = (count) =>
  ['class="warm"', 'class="naive"', 'data-purpose="statistics"']
    .map((mark, i) => `<script type="text/plain" ${mark}>${i === 2 ? 'window.ran=(window.ran??0)+1' : 'window.other=(window.other??0)+1'}</script>`.repeat(count))
    .join('')
