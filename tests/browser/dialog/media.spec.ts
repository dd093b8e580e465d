// The dialog in the visitor's own circumstances: forced colours, less motion, paper; and in each theme.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { page as html } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, box, choices, hook, press } from '../support/visit.ts'

const csp = "default-src 'self'; style-src 'self'"
const body = `<main><h1>Cykler</h1>
<iframe data-purpose="embedded-content" data-service="youtube" data-src="/film" title="Film" width="560" height="315"></iframe>
<form><samtykke-consent dialog="newsletter" name="newsletter"></samtykke-consent></form></main>`

const style = (of: Locator, pseudo = ''): Promise<Record<string, string>> =>
  of.evaluate((element, pseudo) => {
    const { color, backgroundColor, borderTopColor, borderTopWidth, outlineStyle, outlineColor, transitionDuration, animationName, insetInlineStart } = getComputedStyle(element, pseudo || null)
    return { color, backgroundColor, borderTopColor, borderTopWidth, outlineStyle, outlineColor, transitionDuration, animationName, insetInlineStart }
  }, pseudo)

test.beforeEach(({ site }) => {
  addPrebuilt(site)
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
})

test('forced colours: every edge is drawn, and on and off differ without colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const edges = [banner(page), ...(await banner(page).locator('button').all())]
  for (const edge of edges) {
    const { borderTopColor, borderTopWidth } = await style(edge)
    expect(parseFloat(borderTopWidth ?? '')).toBeGreaterThanOrEqual(1)
    expect(borderTopColor).not.toBe(canvas)
  }
  await press(page, 'more')
  const off = await style(box(page, 'statistics'), '::after')
  await box(page, 'statistics').check()
  const knob = await style(box(page, 'statistics'), '::after')
  const track = await style(box(page, 'statistics'))
  expect(knob.insetInlineStart).not.toBe(off.insetInlineStart)
  expect(knob.backgroundColor).not.toBe(track.backgroundColor)
  await box(page, 'marketing').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  expect((await style(box(page, 'marketing'))).outlineStyle).toBe('solid')
  await expectAccessible(page)
})

test('less motion: nothing moves', async ({ page }) => {
  const moving = () =>
    page.evaluate(() => {
      const root = document.querySelector('samtykke-dialog')?.shadowRoot
      return [...(root?.querySelectorAll('*') ?? [])].flatMap((element) =>
        ['', '::before', '::after', '::backdrop'].filter((pseudo) => {
          const { transitionDuration, animationName } = getComputedStyle(element, pseudo || null)
          return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none'
        }),
      )
    })
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('/')
  await expect(banner(page)).not.toHaveCSS('animation-name', 'none')
  await press(page, 'more')
  expect(await moving()).not.toEqual([])
  await expect(choices(page)).not.toHaveCSS('animation-name', 'none')
  // What comes in moves nothing that is there.
  const shifts = await page.evaluate(() => {
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    return observer.takeRecords().length
  })
  expect(shifts).toBe(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toEqual([])
})

test('paper: the dialog is not on it, a consent in a form is', async ({ page }) => {
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await expect(page.locator('samtykke-consent input')).toBeVisible()
  const padding = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).paddingBlockEnd))
  expect(await padding()).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  await expect(banner(page)).toBeHidden()
  await expect(hook(page, 'reopen')).toBeHidden()
  await expect(page.locator('.samtykke-embed')).toBeHidden()
  await expect(page.locator('samtykke-consent input')).toBeVisible()
  expect(await padding()).toBe(0)
})

const themes = readdirSync(join(import.meta.dirname, '../../../dist/themes'))
test('the package has themes', () => expect(themes).toEqual(['compact.css', 'dkfds.css', 'high-contrast.css', 'neutral.css']))

for (const theme of themes) {
  test(`the theme ${theme} is accessible in light and dark, and reaches everything`, async ({ page, site }) => {
    site.add('/', html({ head: `${prebuiltTag()}<link rel="stylesheet" href="/samtykke/themes/${theme}">`, body }), { csp })
    await page.goto('/')
    await expect(page.locator('samtykke-consent input')).toBeVisible()
    await expect(page.locator('.samtykke-embed')).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
      // What the theme sets first.
      const property = theme === 'compact.css' ? '--samtykke-space' : '--samtykke-ink'
      const ink = (of: Locator) => of.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), property)
      const wanted = await ink(page.locator('samtykke-dialog'))
      expect(wanted).not.toBe('')
      for (const part of [banner(page), page.locator('samtykke-consent .s-inline'), page.locator('.samtykke-embed button').first()]) {
        expect(await ink(part)).toBe(wanted)
      }
    }
    await press(page, 'more')
    await box(page, 'statistics').check()
    await expectAccessible(page)
    await expect(choices(page)).toBeVisible()
  })
}
