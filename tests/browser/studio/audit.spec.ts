// The audit: quiet about the dialog as it is, and about each thing that a site's own style can spoil it finds that one.
import type { Audit } from '../../../www/audit/index.ts'
import { expectAccessible } from '../support/axe.ts'
import { page as html, scriptTag } from '../support/site.ts'
import { test as plain } from '../support/test.ts'
import { banner } from '../support/visit.ts'
import { expect, test } from './studio.ts'

test('measures the trial page on every screen', async ({ studio, page }) => {
  await studio.open()
  await studio.button('Gennemgå').click()
  await studio.button('Mål nu').click()
  await expect(page.locator('.audit .passed')).toHaveCount(7)
  await expect(page.locator('.audit .finding')).toHaveCount(0)
  await expect(studio.button('Mål nu')).toBeFocused()
  await expectAccessible(page)
})

/** What a site may do to the dialog, and what the audit must say of it. */
const spoiled: [style: string, found: string[]][] = [
  ['[data-samtykke="reject-all"] { background: none; border-color: transparent; font-weight: 400 }', ['parity risk']],
  ['[data-samtykke="reject-all"] { display: none }', ['parity unlawful']],
  ['[data-samtykke="reject-all"] { translate: 0 300vh }', ['visible unlawful']],
  ['.s-soft { color: #aaa !important }', ['contrast risk']],
  ['button { min-block-size: 0 !important; padding-block: 0 !important; line-height: 1 !important }', ['target risk']],
  [':focus-visible { outline: none !important }', ['focus risk']],
  ['.s-banner h2 { block-size: 28px; overflow: hidden }', ['enlarged risk']],
  ['::part(button) { background: #fff }', []],
]

plain('finds what a site spoils, and nothing else', async ({ page, site }) => {
  site.add('/', html({ head: scriptTag(), body: '<main><h1>Hej</h1></main>' }))
  await page.goto(site.origin)
  await banner(page).waitFor()
  const audit = (style: string) =>
    page.evaluate(async (style) => {
      const { audit } = (await import(String('/samtykke/audit.js'))) as { audit(element: Element): Audit }
      const dialog = document.querySelector('samtykke-dialog')!
      const root = dialog.shadowRoot!
      const [before, sheet] = [[...root.adoptedStyleSheets], new CSSStyleSheet()]
      sheet.replaceSync(style)
      root.adoptedStyleSheets = [...before, sheet]
      const { findings } = audit(dialog)
      root.adoptedStyleSheets = before
      return [...new Set(findings.map(({ check, severity }) => `${check} ${severity}`))]
    }, style)
  expect(await audit('')).toEqual([])
  for (const [style, found] of spoiled) expect(await audit(style), style).toEqual(expect.arrayContaining(found))
  expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('')

  await page.locator('samtykke-dialog [data-samtykke="reject-all"]').first().click()
  expect(await audit('')).toEqual([])
  expect(await audit('.s-reopen { display: none }')).toEqual(['withdraw unlawful'])
})
