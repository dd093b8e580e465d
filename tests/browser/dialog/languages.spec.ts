// A language that the site brings itself: built in advance, in the page's language, and from right to left where that is its way.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { page as html, type Site } from '../support/site.ts'
import { expect, test } from '../support/test.ts'
import { banner, press } from '../support/visit.ts'

const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'samtykke-'))
const head = '<script src="/built/samtykke.js" data-prebuilt="/built/"></script>'
/** What only the tools say. */
const tools = /^(cli|coverage|diff|fields|form|reference|rules)/

/** The messages of a file as they are written, by name. */
const messages = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^([a-z][a-z0-9-]*) =.*\n(?:(?:[ }\t].*)?\n(?=[ }\t]|$)|[ }\t].*\n)*/gm)].map(([message, name]) => [name!, message]))

const files = (path: string): string[] => readdirSync(path).filter((name) => name.endsWith('.ftl')).map((name) => readFileSync(join(path, name), 'utf8'))

test.beforeAll(() => {
  cpSync(join(root, 'tests/data/i18n'), join(folder, 'i18n'), { recursive: true })
  const english = readdirSync(join(root, 'i18n/en')).filter((name) => !tools.test(name))
  for (const language of ['de', 'ar']) {
    const own = files(join(folder, 'i18n', language)).flatMap((text) => [...messages(text).keys()])
    const all = english.flatMap((name) => [...messages(readFileSync(join(root, 'i18n/en', name), 'utf8'))])
    const rest = all.filter(([name]) => !own.includes(name)).map(([, message]) => message)
    writeFileSync(join(folder, 'i18n', language, 'rest.ftl'), rest.join(''))
  }
  const args = ['build', join(folder, 'i18n/samtykke.json'), '--out', join(folder, 'built'), '--i18n', join(folder, 'i18n')]
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args])
})

test.afterAll(() => rmSync(folder, { recursive: true }))

function addBuilt(site: Site) {
  const names = readdirSync(join(folder, 'built'), { withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { name } of names) {
    const type = name.endsWith('.js') ? { type: 'text/javascript' } : {}
    site.add(`/built/${name}`, readFileSync(join(folder, 'built', name)), type)
  }
}

test('a page gets the language that the site brought, and changes it', async ({ page, site }) => {
  addBuilt(site)
  site.add('/', html({ head, lang: 'de' }))
  await page.goto('/')
  await expect(banner(page).getByRole('heading')).toHaveText('Dürfen wir Informationen von Ihrem Gerät verwenden?')
  await page.evaluate(() => (window as unknown as { samtykke: { setLanguage(language: string): void } }).samtykke.setLanguage('ar'))
  await expect(banner(page)).toHaveAttribute('dir', 'rtl')
  await press(page, 'reject-all')
  await expect(page.locator('[data-samtykke="reopen"]')).toHaveText('خيارات ملفات الارتباط')
})

test('what is read from the right stands at the right', async ({ page, site }) => {
  addBuilt(site)
  site.add('/', html({ head }).replace('lang="da"', 'lang="ar" dir="rtl"'))
  await page.goto('/')
  const width = page.viewportSize()!.width
  const shown = (await banner(page).boundingBox())!
  expect(width - shown.x - shown.width).toBeLessThan(shown.x)
  const [reject, accept] = await Promise.all(['reject-all', 'accept-all'].map((hook) => banner(page).locator(`[data-samtykke="${hook}"]`).boundingBox()))
  expect(reject!.x).toBeGreaterThan(accept!.x)
  expect(reject!.width).toBeCloseTo(accept!.width, 0)
  await press(page, 'reject-all')
  const reopen = (await page.locator('[data-samtykke="reopen"]').boundingBox())!
  expect(width - reopen.x - reopen.width).toBeLessThan(reopen.x)
})
