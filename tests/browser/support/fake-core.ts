// A core without wasm, under the names of the real one. Its views are trees as the real one writes them; its configuration is any text, and "problems" in it are what it reports.
import rules from '../../../www/explain/rules.json' with { type: 'json' }
import { bannerHtml, choicesHtml, consentHtml, consentRecord, noticeHtml, plan } from './shop.ts'
import type { Site } from './site.ts'

/** A configuration that the fake core takes. */
export const configuration = (changed: { problems?: { rule: string; path: string }[]; plan?: object | null } = {}): string =>
  JSON.stringify({
    plan: changed.plan === undefined ? plan : changed.plan,
    problems: (changed.problems ?? []).map((problem) => ({ dialog: 'cookies', ...problem, rule: rules.indexOf(problem.rule) })),
  })

/** Eight bytes that are a wasm module: it has to compile, as the real one has to. */
export const emptyWasm = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])

export function addFakeCore(site: Site, config: string = configuration()): void {
  site.add('/samtykke.json', config, { type: 'application/json' })
  for (const name of ['samtykke', 'samtykke-notice']) site.add(`/samtykke/${name}.wasm`, emptyWasm, { type: 'application/wasm' })
  for (const words of ['da', 'en', 'notice-da', 'notice-en']) {
    site.add(`/samtykke/samtykke-${words}.js`, `export default '${words}'`, { type: 'text/javascript' })
  }
  site.add('/samtykke/samtykke-load.js', source, { type: 'text/javascript' })
}

export const coreTag = (attributes = ''): string =>
  `<script src="/samtykke/samtykke.js" data-config="/samtykke.json" ${attributes}></script>`

type Node = string | [tag: string, attributes: Record<string, string>, ...children: Node[]]

/** Enough of a parser for the views of the shop. */
function tree(html: string): Node[] {
  const root: Exclude<Node, string> = ['', {}]
  const open: Exclude<Node, string>[] = [root]
  for (const [, end, tag, attributes = '', text] of html.matchAll(/<(\/?)([\w-]+)([^>]*)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.push(text)
    else if (end) open.pop()
    else {
      const found = [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value])
      const node: Exclude<Node, string> = [tag ?? '', Object.fromEntries(found) as Record<string, string>]
      parent.push(node)
      if (tag !== 'input') open.push(node)
    }
  }
  return root.slice(2) as Node[]
}

const views = Object.fromEntries(
  (['da', 'en'] as const).map((lang) => [
    lang,
    {
      banner: tree(bannerHtml(lang)),
      choices: tree(choicesHtml(lang)),
      newsletter: tree(consentHtml(lang)),
      privacy: tree(noticeHtml(lang)),
      record: consentRecord(lang),
    },
  ]),
)

const source = `
const views = ${JSON.stringify(views)}
// The rest is the real one: what is written here counts before it.
export * from '/built/samtykke-load.js'
export async function open(wasm, text) {
  await WebAssembly.instantiateStreaming(wasm)
  return new Core(text)
}
const spoken = []
class Core {
  languages = '["da","en"]'
  constructor(text) {
    try { this.config = JSON.parse(text) }
    catch { this.config = { problems: [{ rule: 'syntax', path: '', line: 1, column: 2 }], plan: null } }
    this.unlawful = this.config.problems.length > 0
  }
  bring(words) { return words !== 'old' && !!spoken.push(words) }
  problems() { return JSON.stringify(this.config.problems) }
  plan(lang) {
    if (this.unlawful || !this.config.plan || !spoken.includes(lang)) return
    const here = (texts) => Object.fromEntries(Object.entries(texts).filter(([lang]) => spoken.includes(lang)))
    return JSON.stringify({ ...this.config.plan, words: here(this.config.plan.words), record: here(this.config.plan.record) })
  }
  dialog(id, lang, layer) { return this.unlawful || !spoken.includes(lang) ? undefined : JSON.stringify(views[lang][id ?? layer]) }
  notice(id, lang) { return !spoken.includes('notice-' + lang) ? undefined : JSON.stringify(views[lang][id ?? 'privacy']) }
  record(id, lang) { return views[lang].record }
}
`
