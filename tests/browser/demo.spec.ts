// The demo: every page is valid, accessible and quiet, and its dialog does what it says.
import { HtmlValidate } from 'html-validate'
import { page as pageAt, paths } from '../../www/demo/pages.mjs'
import { expectAccessible } from './support/axe.ts'
import { test } from './support/demo.ts'
import { expect } from './support/test.ts'

const banner = '[data-samtykke="banner"]'

// One language: both come from the same templates.
test('every page is valid HTML', async () => {
  const validate = new HtmlValidate({
    extends: ['html-validate:recommended'],
    elements: ['html5', { 'samtykke-notice': { flow: true }, 'samtykke-consent': { flow: true, formAssociated: { listed: true } } }],
    rules: {
      // Empty elements without a slash, as HTML has them.
      'void-style': 'off',
      // The names of controllers are theirs, and some are long.
      'long-title': 'off',
      // Templates leave spaces at ends of lines.
      'no-trailing-whitespace': 'off',
      // All scripts come from the site itself.
      'require-sri': 'off',
    },
  })
  const wrong: string[] = []
  for (const path of paths().filter((path) => path.startsWith('/da/'))) {
    const reply = await pageAt(new URL(path, 'http://localhost'), { headers: {} } as never)
    const report = await validate.validateString(String(reply?.body))
    for (const { ruleId, message, line } of report.results.flatMap(({ messages }) => messages)) {
      wrong.push(`${path}:${line} ${ruleId} ${message}`)
    }
  }
  expect(wrong).toEqual([])
})

/** Pages of each kind, in both languages; several in one test, for a new page costs more than the next one. */
const kinds: [name: string, paths: string[]][] = [
  ['index', ['/da/', '/en/']],
  ['sites', ['/da/webshop/', '/en/sports-club/', '/da/counselling/', '/en/bodycam/']],
  ['notices', ['/da/webshop/notice/privacy/', '/en/counselling/notice/privacy-child/', '/da/bodycam/notice/sign/']],
  ['findings', ['/da/webshop/findings/unlawful/', '/en/municipality/findings/lawful/']],
]
for (const [name, paths] of kinds) {
  test(`accessible: ${name}`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path)
      await expect(page.locator('h1, article h2').first()).toBeVisible()
      await expectAccessible(page)
    }
  })
}

test('tags wait, run and are withdrawn, and the language switch keeps the page', async ({ page, context }) => {
  await page.goto('/da/webshop/')
  const lamp = page.locator('[data-lamp="statistics"] span')
  await expect(page.locator(banner)).toBeVisible()
  await expect(lamp).toHaveText('venter på samtykke')
  expect((await context.cookies()).map(({ name }) => name)).toEqual([])

  await page.locator(banner).locator('[data-samtykke="accept-all"]').click()
  await expect(lamp).toHaveText('kører')
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toContain('_ga')

  await page.locator('[data-samtykke="reopen"]').click()
  // What ran cannot be stopped: the page is loaded anew.
  const anew = page.waitForEvent('load')
  await page.locator('[data-samtykke="withdraw"]').click()
  await anew
  await expect(lamp).toHaveText('venter på samtykke')
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['samtykke'])

  // The other language of the same page, as a new visitor meets it.
  await context.clearCookies()
  await page.getByRole('navigation', { name: 'Sprog' }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/webshop\/$/)
  await expect(page.locator(banner)).toContainText('Nordlys Cykler ApS asks for your consent')
})

test('a form sends the record of its consent', async ({ page }) => {
  await page.goto('/en/counselling/')
  const form = page.locator('form').first()
  await form.locator('textarea').fill('Hello')
  await form.getByRole('checkbox').check()
  await form.getByRole('button', { name: 'Send' }).click()
  const received = form.getByRole('status')
  await expect(received).toContainText('"given": true')
  await expect(received).toContainText('message: Hello')
})

test('an unlawful configuration shows no dialog and holds everything back', async ({ page, expectErrors }) => {
  expectErrors(/consent-active/)
  await page.goto('/da/webshop/unlawful/')
  await expect.poll(() => page.evaluate(() => customElements.get('samtykke-consent') !== undefined)).toBe(true)
  await expect(page.locator(banner)).toHaveCount(0)
  await expect(page.locator('[data-lamp="statistics"] span')).toHaveText('venter på samtykke')
})
