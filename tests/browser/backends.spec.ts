// One tree, two back ends: the nodes that visitors' core makes in a page are the nodes that the tools' HTML means, for every example in
// both languages.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Core from '../../www/core/index.ts'
import type * as Load from '../../www/load/index.ts'
import { page as html } from './support/site.ts'
import { expect, test } from './support/test.ts'

interface Tools {
  default(input: { module_or_path: URL }): Promise<unknown>
  html(text: string, kind: string, id: string, language: string): string | undefined
}

const examples = join(import.meta.dirname, '../../examples')

for (const name of readdirSync(examples)) {
  test(`html and dom make the same of ${name}`, async ({ page, site }) => {
    // Parsing a string is what the core never does in a page, so this page allows it.
    site.add('/', html({ body: '<main></main>' }), { csp: null })
    await page.goto('/')
    const text = readFileSync(join(examples, name, 'lawful.json'), 'utf8')
    const compared = await page.evaluate(async (text) => {
      const url = new URL('/samtykke/samtykke-tools.js', location.href).href
      const tools = (await import(url)) as Tools
      await tools.default({ module_or_path: new URL('/samtykke/samtykke-tools.wasm', location.href) })
      const { dom } = (await import(url.replace('tools', 'load'))) as typeof Load
      const { open } = (await import(url.replace('tools', 'core'))) as typeof Core
      const core = await open(await fetch('/samtykke/samtykke-notice.wasm'), text)
      for (const words of ['da', 'en', 'notice-da', 'notice-en']) core.bring(((await import(url.replace('tools', words))) as { default: string }).default)
      const config = JSON.parse(text) as { languages: string[]; dialogs?: { id: string }[]; notices?: { id: string }[] }
      const kinds = { dialog: config.dialogs ?? [], notice: config.notices ?? [] }
      const compared: [what: string, same: boolean][] = []
      for (const kind of ['dialog', 'notice'] as const) {
        for (const { id } of kinds[kind]) {
          for (const language of config.languages) {
            const made = kind === 'dialog' ? core.dialog(id, language) : core.notice(id, language, 2)
            const parsed = new DOMParser().parseFromString(tools.html(text, kind, id, language) ?? '', 'text/html')
            const whole = document.createElement('body')
            whole.append(made ? dom(made) : '')
            // Text beside text is one text to a parser.
            whole.normalize()
            compared.push([`${kind} ${id} ${language}`, whole.childElementCount > 0 && whole.isEqualNode(parsed.body)])
          }
        }
      }
      return compared
    }, text)
    expect(compared.length).toBeGreaterThan(1)
    expect(compared.filter(([, same]) => !same)).toEqual([])
  })
}
