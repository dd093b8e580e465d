// Signals: denied before any tag of the page, updated after the choice and at once on later pages.
import type { Page } from '@playwright/test'
import { page as html } from '../support/site.ts'
import { addPrebuilt, plan, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, press } from '../support/visit.ts'

const csp = "default-src 'self' 'unsafe-inline'"
// Google's own snippet, and what a tag does: reads the list from its start, takes Arguments objects as commands.
const tag = `<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date(0));gtag('config','G-1')</script>`

const layer = (page: Page) =>
  page.evaluate(() =>
    (window.dataLayer ?? []).map((entry) => (Object.prototype.toString.call(entry) === '[object Arguments]' ? ['command', ...(entry as unknown[])] : entry)),
  )

const all = (state: string) =>
  Object.fromEntries(
    ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'].map((name) => [name, state]),
  )

test.beforeEach(({ site }) => addPrebuilt(site))

test('Consent Mode: default before any tag, update after the choice and on later pages', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag('data-signals="google" data-wait-for-update="500"') + tag }), { csp })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  expect((await layer(page))[0]).toEqual(['command', 'consent', 'default', { ...all('denied'), wait_for_update: 500 }])
  expect(await layer(page)).toHaveLength(3)
  await press(page, 'more')
  await page.locator('input[value="statistics"]').check()
  await press(page, 'save')
  const update = ['command', 'consent', 'update', { ...all('denied'), analytics_storage: 'granted' }]
  expect((await layer(page)).slice(3)).toEqual([
    update,
    { event: 'samtykke-choice', decided: true, purposes: { statistics: true, marketing: false, 'embedded-content': false }, services: { matomo: true, ads: false, youtube: false, maps: false } },
  ])
  await page.reload()
  expect((await layer(page)).slice(0, 2)).toEqual([['command', 'consent', 'default', { ...all('denied'), wait_for_update: 500 }], update])
})

test('with the plan at hand, the update is there before the tags of the page', async ({ page, site }) => {
  site.add('/', html({ head: '<script src="/built/samtykke.js" data-prebuilt></script>' + tag }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  site.requests.length = 0
  await page.reload()
  expect(await layer(page)).toEqual([
    ['command', 'consent', 'default', all('denied')],
    ['command', 'consent', 'update', { ...all('denied'), ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted', analytics_storage: 'granted' }],
    ['command', 'js', expect.anything()],
    ['command', 'config', 'G-1'],
  ])
  expect(site.requests.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/built/samtykke.js'])
})

test('Microsoft UET and Matomo', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag('data-signals="uet matomo"') }), { csp })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  const told = () => page.evaluate(() => [window.uetq, window._paq])
  expect(await told()).toEqual([['consent', 'default', { ad_storage: 'denied' }], [['requireConsent']]])
  await press(page, 'accept-all')
  expect(await told()).toEqual([
    ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }],
    [['requireConsent'], ['setConsentGiven']],
  ])
  await page.evaluate(() => (window.samtykke as { withdraw(): void }).withdraw())
  await expect.poll(async () => (await told())[1]?.at(-1)).toEqual(['forgetConsentGiven'])
})

test('Global Privacy Control is a refusal for the purposes that say so, and the visitor can still choose', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
  const purposes = plan.purposes.map((purpose) => (purpose.id === 'marketing' ? { ...purpose, gpc: true as const } : purpose))
  addPrebuilt(site, { purposes: purposes.slice(1, 2) })
  site.add('/', html({ head: prebuiltTag() }), { csp })
  await page.goto('/')
  await expect(page.locator('[data-samtykke="reopen"]')).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
  await page.locator('[data-samtykke="reopen"]').click()
  await expect(page.locator('input[value="marketing"]')).not.toBeChecked()
  await page.locator('input[value="marketing"]').check()
  await press(page, 'save')
  expect(await page.evaluate(() => (window.samtykke as { allowed(name: string): boolean }).allowed('marketing'))).toBe(true)
})
