// A notice in the page: its attributes, the page's language, and a page that has it already.
import type { Page } from '@playwright/test'
import { configuration } from '../../../bench/modules/samtykke.mjs'
import { expectAccessible } from '../support/axe.ts'
import { page as html } from '../support/site.ts'
import { addPrebuilt, noticeHtml, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, press } from '../support/visit.ts'

const head = '<script src="/samtykke/samtykke.js" data-config="/examples/webshop/lawful.json"></script>'
const notice = (attributes: string) => `<main><h1>Privatliv</h1><samtykke-notice ${attributes}></samtykke-notice></main>`
const article = (page: Page) => page.locator('samtykke-notice > article')
const set = (page: Page, name: string, value: string | null) =>
  page.evaluate(
    ([name, value]) => {
      const element = document.querySelector('samtykke-notice')
      if (value === null) element?.removeAttribute(name!)
      else element?.setAttribute(name!, value!)
    },
    [name, value],
  )

test('its attributes say how much is shown, and how', async ({ page, site }) => {
  site.add('/', html({ head, body: notice('notice="privacy" layer="short"') }))
  await page.goto('/')
  await expect(article(page).getByRole('heading', { level: 2 })).toHaveText('Dine oplysninger')
  await expect(article(page).locator('dl')).toHaveCount(0)
  await expect(article(page).getByRole('link', { name: 'Læs mere om dine oplysninger og dine rettigheder' })).toBeVisible()
  await set(page, 'layer', 'full')
  await expect(article(page).locator('#s-privacy-purposes dl').first()).toBeVisible()
  await set(page, 'format', 'table')
  await expect(article(page).getByRole('table').first()).toBeVisible()
  await expect(article(page).locator('#s-privacy-purposes dl')).toHaveCount(0)
  await expect(article(page).getByRole('columnheader', { name: 'Retsgrundlag' })).toHaveCount(1)
  await set(page, 'format', 'text')
  await expect(article(page).locator('#s-privacy-purposes dl').first()).toBeVisible()
  await set(page, 'heading-level', '4')
  await expect(article(page).getByRole('heading', { level: 4 })).toHaveText('Sådan behandler vi dine oplysninger')
  await set(page, 'notice', 'privacy-checkout')
  await set(page, 'layer', null)
  await expect(article(page).getByRole('heading', { level: 4 })).toHaveText('Dine oplysninger')
})

test('it follows the language of the page, and axe finds nothing in it', async ({ page, site }) => {
  site.add('/page.css', 'body{background:light-dark(#fff,#111);color:light-dark(#111,#eee);color-scheme:light dark}a{color:inherit}', {
    type: 'text/css',
  })
  site.add('/', html({ head: `${head}<link rel="stylesheet" href="/page.css">`, body: notice('notice="privacy" format="table"') }))
  await page.goto('/')
  await expect(article(page)).toHaveAttribute('lang', 'da')
  await page.evaluate(() => (window.samtykke as { setLanguage(language: string): void }).setLanguage('en'))
  await expect(article(page)).toHaveAttribute('lang', 'en')
  await expect(article(page).getByRole('columnheader', { name: 'Legal basis' })).toHaveCount(1)
  await set(page, 'lang', 'da')
  await expect(article(page)).toHaveAttribute('lang', 'da')

  await press(page, 'reject-all')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [layer, format] of [[null, 'table'], [null, null], ['short', null]] as const) {
      await set(page, 'format', format)
      await set(page, 'layer', layer)
      await expect(article(page).locator('.s-purposes')).toHaveCount(format === 'table' ? 1 : 0)
      await expect(article(page).locator('dl').first()).toBeVisible({ visible: layer !== 'short' })
      await expectAccessible(page)
    }
  }
})

test('where the page has it already, nothing is fetched and nothing moves', async ({ page, site }) => {
  addPrebuilt(site)
  const body = `<main><h1>Privatliv</h1><samtykke-notice notice="privacy">${noticeHtml('da')}</samtykke-notice><p id="after">Bagefter</p></main>`
  site.add('/', html({ head: `${prebuiltTag()}<link rel="stylesheet" href="/samtykke/notice.css">`, body }))
  await page.addInitScript(() => {
    const seen = { shift: 0, changes: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('DOMContentLoaded', () => {
      const element = document.querySelector('samtykke-notice')!
      new MutationObserver((changes) => (seen.changes += changes.length)).observe(element, { childList: true, subtree: true })
    })
  })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await page.waitForFunction(() => customElements.get('samtykke-notice') !== undefined)
  const seen = () => page.evaluate(() => (window as unknown as { seen: { shift: number; changes: number } }).seen)
  expect(await seen()).toEqual({ shift: 0, changes: 0 })
  expect(site.requests.filter((path) => path.includes('notice.privacy'))).toEqual([])
  await page.evaluate(() => (window.samtykke as { setLanguage(language: string): void }).setLanguage('en'))
  await expect(article(page)).toHaveAttribute('lang', 'en')
  expect(site.requests.filter((path) => path.includes('notice.privacy'))).toEqual(['/built/notice.privacy.en.html'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a notice that the page has already is there', async ({ page, site }) => {
    const body = `<main><samtykke-notice notice="privacy">${noticeHtml('da')}</samtykke-notice></main>`
    site.add('/', html({ head: '<link rel="stylesheet" href="/samtykke/notice.css">', body }))
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Sådan behandler vi dine oplysninger' })).toBeVisible()
    expect(await page.locator('samtykke-notice').evaluate((element) => getComputedStyle(element).display)).toBe('block')
  })
})

test('its tables are laid out when they come near, and on paper whole', async ({ page, site }) => {
  site.add('/samtykke.json', configuration({ services: 30, declaration: true }), { type: 'application/json' })
  site.add('/', html({ head: head.replace('/examples/webshop/lawful.json', '/samtykke.json'), body: notice('notice="privacy"') }))
  await page.goto('/')
  await expect(article(page)).toBeVisible()
  const rows = article(page).locator('tr')
  expect(await rows.count()).toBeGreaterThan(30)
  const all = () => rows.evaluateAll((rows) => rows.every((row) => row.checkVisibility({ contentVisibilityAuto: true })))
  await expect.poll(all).toBe(false)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(all).toBe(true)
})

test('prebuilt, each form is a file', async ({ page, site }) => {
  addPrebuilt(site)
  site.add('/built/notice.privacy.da.short.html', noticeHtml('da').replace('Sådan behandler', 'Kort: sådan behandler'))
  site.add('/built/notice.privacy.da.table.html', noticeHtml('da').replace('Sådan behandler', 'Tabel: sådan behandler'))
  site.add('/', html({ head: prebuiltTag(), body: notice('notice="privacy" layer="short"') }))
  await page.goto('/')
  await expect(article(page)).toContainText('Kort:')
  await set(page, 'format', 'table')
  await set(page, 'layer', 'full')
  await expect(article(page)).toContainText('Tabel:')
})
