// What the demo knows of an example: its two configurations and the words of the page a visitor could meet.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../examples')

/** The web shop has a bit of everything, so it comes first. */
const order = ['webshop', 'municipality', 'sports-club', 'counselling', 'clinic', 'employer', 'credit-scoring', 'call-recording', 'telecom-cpr', 'bodycam']

export function caseNames() {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'lawful.json')))
  const rank = (name) => (order.indexOf(name) + order.length + 1) % (order.length + 1)
  return names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
}

/** @returns the example, or undefined when there is none of that name */
export function example(name) {
  if (!caseNames().includes(name)) return undefined
  const lawful = JSON.parse(source(name, 'lawful'))
  const page = existsSync(join(folder, name, 'page.json')) ? JSON.parse(readFileSync(join(folder, name, 'page.json'), 'utf8')) : {}
  // The dialog that opens over a page; the others stand in forms, or are not on the web.
  const pageDialog = (lawful.dialogs ?? []).find(
    ({ kind, channel = 'web' }) => channel === 'web' && ['banner', 'modal', 'opt-out'].includes(kind),
  )
  return {
    name,
    controller: page.brand?.name ?? lawful.controller.tradingAs ?? lawful.controller.name,
    contact: lawful.controller,
    page,
    hasUnlawful: existsSync(join(folder, name, 'unlawful.json')),
    notices: (lawful.notices ?? []).map(({ id }) => ({ id, title: page.notices?.find((notice) => notice.id === id)?.title })),
    purposes: lawful.purposes ?? [],
    hasPageDialog: pageDialog !== undefined,
    pagePurposes: pageDialog?.purposes ?? [],
    inlineDialogs: (lawful.dialogs ?? []).filter(({ kind }) => kind === 'inline'),
  }
}

/** The text of a configuration as its author wrote it. */
export const source = (name, version) => readFileSync(join(folder, name, `${version}.json`), 'utf8')

/**
 * The configuration as the demo serves it: its notices are on the demo, not on the invented controller's own site.
 * Only these addresses change, so every line stays where the author sees it.
 */
export function served(name, version) {
  const text = source(name, version)
  return (JSON.parse(text).notices ?? [])
    .filter(({ id, url }) => id && url)
    .reduce((text, { id, url }) => text.replaceAll(JSON.stringify(url), JSON.stringify(`/notice/${name}/${id}`)), text)
}

/** The SVG drawn for an example, if there is one. */
export function picture(name) {
  const file = join(import.meta.dirname, 'assets/pictures', `${name}.svg`)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
