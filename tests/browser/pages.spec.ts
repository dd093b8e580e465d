// Notices on pages of their own, as `samtykke build` writes them: every example in every language is valid HTML, accessible, and shown
// under the strictest policy; it fits a narrow screen, follows the visitor's colours, and prints.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { expectAccessible } from './support/axe.ts'
import { printed } from './support/print.ts'
import { expect, test } from './support/test.ts'

const root = join(import.meta.dirname, '../..')
const examples = join(root, 'examples')
const command = join(root, 'dist/cli.js')

/** Nothing but the page and its own file of styles. */
const policy = "default-src 'none'; style-src 'self'"

const run = promisify(execFile)
const samtykke = async (...args: string[]) => (await run(process.execPath, [command, ...args], { maxBuffer: 1 << 26 })).stdout

const begun = new Map<string, ReturnType<typeof build>>()

/** The pages of an example by name, and their styles: built once. */
function built(example: string): ReturnType<typeof build> {
  const building = begun.get(example) ?? build(example)
  begun.set(example, building)
  return building
}

async function build(example: string): Promise<{ pages: Map<string, string>; styles: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'samtykke-'))
  await samtykke('build', join(examples, example, 'lawful.json'), '--out', folder)
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

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

// One page shows them all, one after the other: each has the same file of styles, and the policy of the first holds for those after it.
test('every page of every example', async ({ page, site }) => {
  site.add('/', '<!DOCTYPE html><html lang="en"><title>Pages</title>', { csp: policy })
  await page.goto('/')
  // 320 CSS pixels are also what is left of 1280 at 400 % (WCAG 1.4.10), and there what is wide has to scroll.
  await page.setViewportSize({ width: 320, height: 640 })
  let seen = 0
  const names = readdirSync(examples)
  for (const [at, example] of names.entries()) {
    const { pages, styles } = await built(example)
    // The next one is built while this one is looked at.
    for (const next of names.slice(at + 1, at + 2)) void built(next)
    expect(pages.size).toBeGreaterThan(1)
    site.add('/page.css', styles, { type: 'text/css' })
    for (const [name, text] of pages) {
      const report = await validate.validateString(text)
      const wrong = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${example} ${name}:${line} ${ruleId} ${message}`))
      expect(wrong).toEqual([])

      await page.setContent(text)
      await expect(page.locator('main h1')).toBeVisible()
      // Colours are those of the styles, and tested below on a page of each kind.
      await expectAccessible(page, { colours: false })
      expect(await overflow(page), `${example} ${name} is wider than a narrow screen`).toBe(0)
      seen++
    }
  }
  expect(seen).toBeGreaterThan(50)
})

test.describe('one page', () => {
  test.beforeEach(async ({ site }) => {
    const [webshop, bodycam] = await Promise.all([built('webshop'), built('bodycam')])
    site.add('/page.css', webshop.styles, { type: 'text/css' })
    site.add('/', webshop.pages.get('page.privacy.da.html')!, { csp: policy })
    site.add('/sign', bodycam.pages.get('page.sign.da.html')!, { csp: policy })
  })

  test('its styles come from the file, and its contents lead to every section', async ({ page, site }) => {
    await page.goto('/')
    expect(site.requests).toEqual(['/', '/page.css'])
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('grid')

    const led = await page.evaluate(async () => {
      const found: { link?: string; heading?: string; inView?: boolean | undefined }[] = []
      for (const link of document.querySelectorAll<HTMLElement>('nav a')) {
        link.click()
        await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))
        const heading = document.querySelector(':target')?.querySelector('h2, h3')
        const box = heading?.getBoundingClientRect()
        found.push({ link: link.textContent!, heading: heading?.textContent!, inView: box && box.top >= 0 && box.bottom <= innerHeight })
      }
      return found
    })
    expect(led.length).toBeGreaterThan(10)
    for (const { link, heading, inView } of led) expect({ heading, inView }).toEqual({ heading: link, inView: true })
  })

  test('with its styles inside it shows under its own policy', async ({ page, site }) => {
    const alone = await samtykke('render', 'notice', 'privacy', '--config', join(examples, 'webshop/lawful.json'), '--format', 'page')
    site.add('/alone', alone, { csp: null })
    await page.goto('/alone')
    expect(site.requests).toEqual(['/alone'])
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('grid')
  })

  test('it needs no JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sådan behandler vi dine oplysninger')
    await context.close()
  })

  test('colours: light, dark and forced', async ({ page }) => {
    for (const path of ['/', '/sign']) {
      await page.goto(path)
      for (const [colorScheme, white] of [['light', 'rgb(255, 255, 255)'], ['dark', 'rgb(23, 27, 32)']] as const) {
        await page.emulateMedia({ colorScheme })
        await expectAccessible(page)
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(white)
      }
    }
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('/')
    const width = await page.locator('.s-box').evaluate((box) => getComputedStyle(box).borderTopWidth)
    expect(Number.parseFloat(width), 'the box of the right to object').toBeGreaterThan(0)
  })

  test('printed, it is black on white, without the table of contents; a sign is one sheet of A4 or A5', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto('/')
    await expect(page.locator('nav')).toBeHidden()
    expect(await page.locator('main h1').evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(0, 0, 0)')
    const whole = printed(await page.pdf({ format: 'A4', tagged: true }))
    expect(whole.pages).toBeGreaterThan(3)
    expect(whole.rows).toBe(await page.locator('tr').count())

    await page.goto('/sign')
    for (const format of ['A4', 'A5']) expect(printed(await page.pdf({ format })).pages).toBe(1)
    await expect(page.locator('main h1')).toBeHidden()
    await expect(page.locator('.sheet svg').first()).toBeVisible()
  })
})
