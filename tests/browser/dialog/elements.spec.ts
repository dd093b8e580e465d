// The two elements that a page places itself.
import { addFakeCore, coreTag } from '../support/fake-core.ts'
import { page as html } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, cookie, press } from '../support/visit.ts'

const body = `<main><h1>Cykler</h1><h2>Nyheder</h2>
<form action="/send" id="form"><samtykke-consent dialog="newsletter" name="consent"></samtykke-consent><button>Send</button><button type="reset">Ryd</button></form>
<section><samtykke-notice notice="privacy"><a href="/privatliv.pdf">Hent som PDF</a></samtykke-notice></section></main>`

const modes = { prebuilt: prebuiltTag(), core: coreTag() }

for (const [mode, head] of Object.entries(modes)) {
  test.describe(mode, () => {
    test.beforeEach(({ site }) => {
      addPrebuilt(site)
      addFakeCore(site)
      site.add('/', html({ head, body }))
    })

    test('the value of a consent in a form is its record', async ({ page }) => {
      await page.goto('/')
      const input = page.locator('samtykke-consent input')
      await expect(input).not.toBeChecked()
      await press(page, 'accept-all')
      await expect(banner(page)).toBeHidden()
      // Accepting all cookies has nothing to do with it.
      await expect(input).not.toBeChecked()
      const stored = await cookie(page)
      const value = () =>
        page.evaluate(() => {
          const form = document.querySelector('form')
          return JSON.parse(String(form && new FormData(form).get('consent'))) as Record<string, unknown>
        })
      const refused = await value()
      expect(refused).toMatchObject({ version: 1, dialog: 'newsletter', language: 'da', method: 'inline', purposes: [{ id: 'newsletter', given: false }] })
      await input.check()
      const given = await value()
      expect(given).toMatchObject({ purposes: [{ id: 'newsletter', fingerprint: 'News', given: true }] })
      expect(given.id).not.toBe(refused.id)
      expect(given.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(given.at).toMatch(/^\d{4}-\d\d-\d\dT/)
      // It is no cookie.
      expect(await cookie(page)).toBe(stored)
      expect(await page.evaluate(() => (window.samtykke as { choice(): { purposes: object } }).choice().purposes)).not.toHaveProperty('newsletter')
      await page.getByText('Ryd').click()
      await expect(input).not.toBeChecked()
      expect(await value()).toMatchObject({ purposes: [{ given: false }] })
    })

    test('it is never restored ticked, and never required', async ({ page, site }) => {
      site.add('/next', html({ body: '<h1>Tak</h1>' }))
      await page.goto('/')
      await page.locator('samtykke-consent input').check()
      await page.reload()
      await expect(page.locator('samtykke-consent input')).not.toBeChecked()
      await page.locator('samtykke-consent input').check()
      await page.goto('/next')
      await page.goBack()
      await expect(page.locator('samtykke-consent input')).not.toBeChecked()
      expect(await page.evaluate(() => document.querySelector('form')?.checkValidity())).toBe(true)
    })

    test('a notice stands in the page, its headings below those of the page', async ({ page }) => {
      await page.goto('/')
      const notice = page.locator('samtykke-notice')
      await expect(notice.locator('article')).toBeVisible()
      expect(await notice.locator('h1,h2,h3,h4,h5,h6').evaluateAll((all) => all.map((heading) => heading.localName))).toEqual(['h3', 'h4', 'h4'])
      expect(await notice.evaluate((element) => element.shadowRoot)).toBeNull()
      await page.evaluate(() => document.querySelector('samtykke-notice')?.setAttribute('heading-level', '2'))
      await expect(notice.locator('h2')).toHaveText('Sådan behandler vi dine oplysninger')
    })

    test('both follow the language', async ({ page }) => {
      await page.goto('/')
      await expect(page.locator('samtykke-notice article')).toBeVisible()
      await expect(banner(page)).toBeVisible()
      await page.evaluate(() => (window.samtykke as { setLanguage(language: string): void }).setLanguage('en'))
      await expect(page.locator('samtykke-notice')).toContainText('How we process your data')
      await expect(page.locator('samtykke-consent label')).toContainText('Yes please')
      await expect(banner(page)).toContainText('Nordlys Cykler ApS asks for your consent')
      await expect(banner(page)).toBeVisible()
    })
  })
}

test('a notice that cannot be had leaves what the page has put there', async ({ page, site, expectErrors }) => {
  expectErrors(/404/, /samtykke: .*notice\.privacy\.da\.html answers 404/)
  addPrebuilt(site)
  site.add('/built/notice.privacy.da.html', 'gone', { status: 404 })
  site.add('/', html({ head: prebuiltTag(), body }))
  const error = page.waitForEvent('console', (message) => message.text().startsWith('samtykke:'))
  await page.goto('/')
  await error
  await expect(page.getByText('Hent som PDF')).toBeVisible()
})

test('elements added later come to life', async ({ page, site }) => {
  addPrebuilt(site)
  site.add('/', html({ head: prebuiltTag(), body: '<main><h1>Cykler</h1></main>' }))
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    const notice = document.createElement('samtykke-notice')
    notice.setAttribute('notice', 'privacy')
    document.querySelector('main')?.append(notice)
  })
  await expect(page.locator('samtykke-notice article')).toBeVisible()
})
