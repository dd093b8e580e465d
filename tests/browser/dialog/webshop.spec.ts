// The real thing, from the configuration of the example web shop to a choice: reader, rules, view, wasm, gate. Strict policy.
import { strictPolicy } from '../../../scripts/serve.mjs'
import { expectAccessible } from '../support/axe.ts'
import { page as html, scriptTag } from '../support/site.ts'
import { expect, test } from '../support/test.ts'
import { banner, box, choices, hook, nextEvent, press } from '../support/visit.ts'

const body = `<main><h1>Nordlys Cykler</h1>
<script type="text/plain" data-purpose="statistics" data-src="/tag.js"></script>
<iframe data-purpose="embedded-content" data-service="youtube" data-src="/film" title="Film" width="560" height="315"></iframe>
<form><samtykke-consent dialog="newsletter" name="newsletter"></samtykke-consent></form></main>`

for (const lang of ['da', 'en'] as const) {
  test(`asks, remembers, and is accessible (${lang})`, async ({ page, site }) => {
    site.add('/', html({ head: scriptTag(), body, lang }))
    site.add('/tag.js', '', { type: 'text/javascript' })
    await page.goto('/')
    await expect(banner(page)).toBeVisible()
    await expect(banner(page)).toContainText('Nordlys Cykler ApS')
    await expect(page.locator('samtykke-consent input')).toBeVisible()
    await expect(page.locator('.samtykke-embed')).toContainText('YouTube')
    await expectAccessible(page)
    await press(page, 'more')
    await choices(page).locator('summary').first().click()
    await expectAccessible(page)
    for (const input of await choices(page).locator('input').all()) await expect(input).not.toBeChecked()
    await box(page, 'statistics').check()
    const event = nextEvent(page, 'choice')
    await press(page, 'save')
    const { record } = await event
    expect(record).toMatchObject({ dialog: 'cookies', language: lang, method: 'save' })
    expect(record.text).toMatch(/^[0-9a-f]{64}$/)
    expect(record.config).toMatch(/^[0-9a-f]{16}$/)
    await expect.poll(() => site.requests).toContain('/tag.js')
    expect(site.requests).not.toContain('/film')

    site.requests.length = 0
    await page.reload()
    await expect(hook(page, 'reopen')).toBeVisible()
    await expect.poll(() => site.requests).toContain('/tag.js')
    await expect(banner(page)).toHaveCount(0)
  })
}

const article = `<main><h1>Privatliv</h1><samtykke-notice notice="privacy"></samtykke-notice></main>`

for (const lang of ['da', 'en'] as const) {
  test(`a notice stands in the page (${lang})`, async ({ page, site }) => {
    site.add('/', html({ head: scriptTag(), body: article, lang }))
    await page.goto('/')
    const notice = page.locator('samtykke-notice')
    await expect(notice.locator('h2').first()).toBeVisible()
    await expect(notice).toContainText('Nordlys Cykler ApS')
    await expect(notice.locator('h1')).toHaveCount(0)
    await expect(banner(page)).toBeVisible()
    await expectAccessible(page)
    await press(page, 'reject-all')
    // One module is enough for a visitor who has chosen and reads a notice.
    site.requests.length = 0
    await page.reload()
    await expect(notice.locator('h2').first()).toBeVisible()
    expect(site.requests.filter((path) => path.endsWith('.wasm'))).toEqual(['/samtykke/samtykke-notice.wasm'])
    await expect(banner(page)).toHaveCount(0)
  })
}

test('a page that says it holds a notice loads one module on a first visit', async ({ page, site }) => {
  site.add('/', html({ head: scriptTag(undefined, 'data-notice'), body: article }))
  await page.goto('/')
  await expect(page.locator('samtykke-notice h2').first()).toBeVisible()
  await expect(banner(page)).toBeVisible()
  expect(site.requests.filter((path) => path.endsWith('.wasm'))).toEqual(['/samtykke/samtykke-notice.wasm'])
})

test('a video can always be shown without the rest of its purpose', async ({ page, site }) => {
  site.add('/', html({ head: scriptTag(), body }), { csp: `${strictPolicy}; frame-src 'self'` })
  site.add('/film', html(), { csp: null })
  await page.goto('/')
  await press(page, 'reject-all')
  const placeholder = page.locator('.samtykke-embed')
  await placeholder.locator('summary').click()
  await expect(placeholder.locator('details')).toContainText('Nordlys Cykler ApS beder om dit samtykke')
  await expect(placeholder.locator('td', { hasText: 'YSC' })).toBeVisible()
  await expectAccessible(page)
  await placeholder.getByRole('button', { name: 'Vis altid YouTube' }).click()
  await expect(placeholder).toHaveCount(0)
  await page.reload()
  await expect.poll(() => site.requests.filter((path) => path === '/film').length).toBe(2)
  await expect(placeholder).toHaveCount(0)
  await hook(page, 'reopen').click()
  await expect(choices(page).getByRole('switch', { name: 'Vis altid YouTube' })).toBeChecked()
  await expect(box(page, 'embedded-content')).not.toBeChecked()
  await expectAccessible(page)
})
