// Notices on pages of their own, as `samtykke build` writes them: every example in every language is valid HTML, accessible, and shown
// under the strictest policy; it fits a narrow screen, follows the visitor's colours, and prints.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const root = join(import.meta.dirname, '../..')
const examples = join(root, 'examples')
const command = join(root, 'dist/cli.js')

/** Nothing but the page and its own file of styles. */
const policy = "default-src 'none'; style-src 'self'"

const samtykke = (...args: string[]) => execFileSync(process.execPath, [command, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })

/** The pages of an example by name, and their styles. */
function built(example: string): { pages: Map<string, string>; styles: string } {
  const folder = mkdtempSync(join(tmpdir(), 'samtykke-'))
  samtykke('build', join(examples, example, 'lawful.json'), '--out', folder)
  const names = readdirSync(folder).filter((name) => name.startsWith('page.') && name.endsWith('.html'))
  const pages = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  const styles = readFileSync(join(folder, 'page.css'), 'utf8')
  rmSync(folder, { recursive: true })
  return { pages, styles }
}

const validate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    // The names of controllers are theirs, and some are long.
    'long-title': 'off',
    // Numbers of authorities and sections are kept together as far as Danish and English ask for it.
    'tel-non-breaking': 'off',
  },
})

for (const example of readdirSync(examples)) {
  test(`pages of ${example}`, async ({ page, site }) => {
    test.setTimeout(120_000)
    const { pages, styles } = built(example)
    expect(pages.size).toBeGreaterThan(1)
    site.add('/page.css', styles, { type: 'text/css' })
    for (const [name, text] of pages) {
      const report = await validate.validateString(text)
      const wrong = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`))
      expect(wrong).toEqual([])

      site.add(`/${name}`, text, { csp: policy })
      await page.goto(`/${name}`)
      await expect(page.locator('main h1')).toBeVisible()
      await expectAccessible(page)
      // 320 CSS pixels are also what is left of 1280 at 400 % (WCAG 1.4.10).
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await overflow(page), `${name} is wider than a narrow screen`).toBe(0)
      await page.setViewportSize({ width: 1280, height: 860 })
    }
  })
}

const overflow = (page: import('@playwright/test').Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.describe('one page', () => {
  const webshop = built('webshop')
  const bodycam = built('bodycam')
  const privacy = webshop.pages.get('page.privacy.da.html')!

  test.beforeEach(({ site }) => {
    site.add('/page.css', webshop.styles, { type: 'text/css' })
    site.add('/', privacy, { csp: policy })
  })

  test('its styles come from the file, and nothing else is asked for', async ({ page, site }) => {
    await page.goto('/')
    expect(site.requests).toEqual(['/', '/page.css'])
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('grid')
  })

  test('with its styles inside it shows under its own policy', async ({ page, site }) => {
    const alone = samtykke('render', 'notice', 'privacy', '--config', join(examples, 'webshop/lawful.json'), '--format', 'page')
    site.add('/alone', alone, { csp: null })
    await page.goto('/alone')
    expect(site.requests).toEqual(['/alone'])
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('grid')
  })

  test('the table of contents leads to every section', async ({ page }) => {
    await page.goto('/')
    const links = page.locator('nav a')
    const count = await links.count()
    expect(count).toBeGreaterThan(10)
    for (let index = 0; index < count; index++) {
      const link = links.nth(index)
      await link.click()
      const target = page.locator(':target')
      await expect(target).toBeInViewport()
      expect((await target.locator('h2, h3').first().textContent())?.trim()).toBe((await link.textContent())?.trim())
    }
  })

  test('it needs no JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sådan behandler vi dine oplysninger')
    await context.close()
  })

  for (const scheme of ['light', 'dark'] as const) {
    test(`colours: ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto('/')
      await expectAccessible(page)
      const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      expect(background).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(23, 27, 32)')
    })
  }

  test('forced colours keep the box of the right to object', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('/')
    const width = await page.locator('.s-box').evaluate((box) => getComputedStyle(box).borderTopWidth)
    expect(Number.parseFloat(width)).toBeGreaterThan(0)
  })

  test('printed, it is black on white, without the table of contents', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto('/')
    await expect(page.locator('nav')).toBeHidden()
    expect(await page.locator('main h1').evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(0, 0, 0)')
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(3)
  })

  for (const format of ['A4', 'A5'] as const) {
    test(`a sign is one sheet of ${format}`, async ({ page, site }) => {
      site.add('/sign', bodycam.pages.get('page.sign.da.html')!, { csp: policy })
      await page.goto('/sign')
      expect(pagesOf(await page.pdf({ format }))).toBe(1)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('main h1')).toBeHidden()
      await expect(page.locator('.sheet svg').first()).toBeVisible()
    })
  }
})

/** How many pages a PDF has: its page tree counts them. */
function pagesOf(pdf: Buffer): number {
  return Math.max(...[...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages/g)].map((match) => Number(match[1] ?? match[2])))
}
