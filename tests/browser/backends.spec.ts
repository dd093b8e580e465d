// Visitors' core and the tools agree. One tree, two back ends: the nodes that visitors' core makes in a page are the nodes that the tools'
// HTML means, for every example in both languages. And what a page refuses to show, the command line has reported.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Load from '../../www/load/index.ts'
import { page as html } from './support/site.ts'
import { expect, test } from './support/test.ts'
import rules from '../../www/explain/rules.json' with { type: 'json' }

interface Tools {
  default(input: { module_or_path: URL | Buffer }): Promise<unknown>
  html(text: string, kind: string, id: string, language: string): string | undefined
  check(text: string, language: string): string
}

interface Club {
  purposes: { id: string; description: Record<string, string> }[]
  dialogs: [{ purposes: string[]; withdrawal: { how: Record<string, string> }; refusal: Record<string, string> }]
}

interface Finding {
  rule: string
  path: string
  severity?: string
}

const examples = join(import.meta.dirname, '../../examples')

test('html and dom make the same of every example', async ({ page, site }) => {
  // Parsing a string is what the core never does in a page, so this page allows it.
  site.add('/', html({ body: '<main></main>' }), { csp: null })
  await page.goto('/')
  const texts = readdirSync(examples).map((name): [string, string] => [name, readFileSync(join(examples, name, 'lawful.json'), 'utf8')])
  const compared = await page.evaluate(async (texts) => {
    const url = new URL('/samtykke/samtykke-tools.js', location.href).href
    const tools = (await import(url)) as Tools
    await tools.default({ module_or_path: new URL('/samtykke/samtykke-tools.wasm', location.href) })
    const { dom, open } = (await import(url.replace('tools', 'load'))) as typeof Load
    const compared: [what: string, same: boolean][] = []
    for (const [name, text] of texts) {
      const core = await open(await fetch('/samtykke/samtykke-notice.wasm'), text)
      for (const words of ['da', 'en', 'notice-da', 'notice-en']) core.bring(((await import(url.replace('tools', words))) as { default: string }).default)
      const config = JSON.parse(text) as { languages: string[]; dialogs?: { id: string }[]; notices?: { id: string }[] }
      const kinds = { dialog: config.dialogs ?? [], notice: config.notices ?? [] }
      for (const kind of ['dialog', 'notice'] as const) {
        for (const { id } of kinds[kind]) {
          for (const language of config.languages) {
            const made = kind === 'dialog' ? core.dialog(id, language) : core.notice(id, language, 2)
            const parsed = new DOMParser().parseFromString(tools.html(text, kind, id, language) ?? '', 'text/html')
            const whole = document.createElement('body')
            whole.append(made ? dom(made) : '')
            // Text beside text is one text to a parser.
            whole.normalize()
            compared.push([`${name}: ${kind} ${id} ${language}`, whole.childElementCount > 0 && whole.isEqualNode(parsed.body)])
          }
        }
      }
    }
    return compared
  }, texts)
  const told = new Set(compared.map(([what]) => what.split(':')[0]))
  expect([...told]).toEqual(texts.map(([name]) => name))
  expect(compared.filter(([, same]) => !same)).toEqual([])
})

/** The sports club with every third of the phrases in place of a text: a purpose's description, how consent is withdrawn, what a no leads to. */
function* clubs(): Generator<string> {
  const club = readFileSync(join(examples, 'sports-club/lawful.json'), 'utf8')
  let count = 0
  for (const language of ['da', 'en']) {
    let section = ''
    for (const line of readFileSync(join(import.meta.dirname, `../phrases/later.${language}.txt`), 'utf8').split('\n')) {
      if (line.startsWith('[')) section = line
      const said = { [language]: line.split(' | ')[1] }
      if (line.startsWith('#') || !said[language] || count++ % 3 > 0) continue
      const config = JSON.parse(club) as Club
      const [asking] = config.dialogs
      const asked = config.purposes.find(({ id }) => asking.purposes.includes(id))
      if (section === '[purpose]') Object.assign(asked?.description ?? {}, said)
      else for (const text of [asking.withdrawal.how, asking.refusal]) Object.assign(text ?? {}, said)
      yield JSON.stringify(config)
    }
  }
}

test('what a page refuses, the command line has reported', async () => {
  const dist = join(import.meta.dirname, '../../dist')
  const { open } = (await import(join(dist, 'samtykke-load.js'))) as typeof Load
  const tools = (await import(join(dist, 'samtykke-tools.js'))) as Tools
  await tools.default({ module_or_path: readFileSync(join(dist, 'samtykke-tools.wasm')) })
  const words = await Promise.all(['da', 'en'].map(async (language) => (await import(join(dist, `samtykke-${language}.js`))) as { default: string }))
  const { default: wasm } = (await import(join(dist, 'samtykke-whole.js'))) as { default: Uint8Array<ArrayBuffer> }
  let found = 0
  for (const text of clubs()) {
    const core = await open(wasm, text)
    for (const language of words) core.bring(language.default)
    const { files } = JSON.parse(tools.check(text, 'en')) as { files: [{ findings: Finding[] }] }
    const place = ({ rule, path }: Finding): string => `${rule} ${path}`
    const refused = (JSON.parse(core.problems()) as (Omit<Finding, 'rule'> & { rule: number })[]).map((problem) => place({ ...problem, rule: rules[problem.rule]! }))
    expect(files[0].findings.filter(({ severity }) => severity === 'unlawful').map(place)).toEqual(expect.arrayContaining(refused))
    found += refused.length
  }
  expect(found).toBeGreaterThan(3)
})
