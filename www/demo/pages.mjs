// Which page stands at which address of the demo.
import { caseNames, example, served } from './examples.mjs'
import { findingsPage, notFoundPage } from './findings.mjs'
import { indexPage } from './index.mjs'
import { noticePage, sitePage } from './site.mjs'
import { languages } from './words.mjs'

/** @returns {Promise<import('../../scripts/serve.mjs').Reply | undefined>} undefined: a file, or nothing */
export async function page(url, request) {
  const [first, ...rest] = decodeURIComponent(url.pathname).slice(1).split('/')
  if (first === '') return redirect(`/${preferred(request)}/`)
  if (first === 'notice') return redirect(`/${cameFrom(request)}/${rest[0]}/notice/${rest[1]}/`)
  if (first === 'examples') return configuration(rest)
  if (first === 'demo' && rest[0] === 'brand') return brand(rest[1])
  if (!languages.includes(first)) return undefined
  if (rest.at(-1) !== '') return redirect(`${url.pathname}/`)
  const body = await pageOf(first, rest.join('/'))
  return body ? { body } : { status: 404, body: notFoundPage({ lang: first, path: rest.join('/') }) }
}

/** Every page of the demo, for tests that visit all of them. */
export function paths() {
  return languages.flatMap((lang) => [
    `/${lang}/`,
    ...caseNames().flatMap((name) => {
      const { notices, hasUnlawful } = example(name)
      return [
        `/${lang}/${name}/`,
        ...notices.map(({ id }) => `/${lang}/${name}/notice/${id}/`),
        `/${lang}/${name}/findings/lawful/`,
        ...(hasUnlawful ? [`/${lang}/${name}/findings/unlawful/`, `/${lang}/${name}/unlawful/`] : []),
      ]
    }),
  ])
}

function pageOf(lang, path) {
  if (path === '') return indexPage({ lang })
  const [name, part, which] = path.split('/')
  const found = example(name)
  if (!found) return undefined
  const context = { lang, path, example: found }
  if (part === '') return sitePage({ ...context, version: 'lawful' })
  if (part === 'unlawful' && found.hasUnlawful) return sitePage({ ...context, version: 'unlawful' })
  if (part === 'findings' && (which === 'lawful' || (which === 'unlawful' && found.hasUnlawful))) {
    return findingsPage({ ...context, version: which })
  }
  const notice = part === 'notice' ? found.notices.find(({ id }) => id === which) : undefined
  return notice ? noticePage({ ...context, notice }) : undefined
}

function configuration([name, file]) {
  const version = /^(lawful|unlawful)\.json$/.exec(file ?? '')?.[1]
  if (!version || !example(name)) return undefined
  return { body: served(name, version), type: 'application/json; charset=utf-8' }
}

/** The controller's colour. Its own file, because the demo allows no inline style. */
function brand(file) {
  const name = file?.replace(/\.css$/, '')
  const { accent = '#1f5f8b', font = 'sans' } = example(name)?.page.brand ?? {}
  const family = font === 'serif' ? 'var(--serif)' : 'var(--sans)'
  const colour = /^#[0-9a-f]{6}$/i.test(accent) ? accent : '#1f5f8b'
  return { type: 'text/css; charset=utf-8', body: `.site,.brand-${name}{--brand:${colour};--headings:${family}}\n` }
}

const redirect = (location) => ({ status: 302, headers: { location }, body: '' })

/** The language a browser asks for; Danish unless it prefers English. */
const preferred = (request) => (/^\s*en/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'da')

/** The language of the page that the link stood on. */
const cameFrom = (request) => /^https?:\/\/[^/]+\/(da|en)\//.exec(request.headers.referer ?? '')?.[1] ?? preferred(request)
