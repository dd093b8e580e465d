// The way of a visitor: asked, answers, is remembered, changes the answer, withdraws it.
import { page as html } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, box, choices, cookie, hook, nextEvent, press, ran, says, settle } from '../support/visit.ts'

// The site's own inline scripts are not what is tested here: hence a policy that allows them.
const csp = "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"

const shop = html({
  head: prebuiltTag(),
  body: `<main><h1>Cykler</h1>
<script type="text/plain" data-purpose="statistics">${says('statistics')}</script>
<template data-purpose="marketing"><p id="ad">Annonce</p><script>${says('marketing')}</script></template>
<script type="text/plain" data-purpose="statistics marketing">${says('both')}</script></main>`,
})

test.beforeEach(({ site }) => {
  addPrebuilt(site)
  site.add('/', shop, { csp })
})

test('nothing runs and nothing is stored before a choice', async ({ page, context }) => {
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  expect(await ran(page)).toEqual([])
  expect(await context.cookies()).toEqual([])
  await expect(page.locator('#ad')).toHaveCount(0)
})

test('accepting all runs all, now and on later pages, which show no dialog', async ({ page }) => {
  await page.goto('/')
  await press(page, 'accept-all')
  await expect(banner(page)).toBeHidden()
  expect(await ran(page)).toEqual(['statistics', 'marketing', 'both'])
  await expect(page.locator('#ad')).toBeVisible()
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.StatMarkEmbeTubeMaps\.$/)
  await page.reload()
  await expect(hook(page, 'reopen')).toBeVisible()
  await expect(page.locator('#ad')).toBeVisible()
  expect(await ran(page)).toEqual(['statistics', 'marketing', 'both'])
  await expect(banner(page)).toHaveCount(0)
})

test('rejecting all is remembered just as long', async ({ page, context }) => {
  await page.goto('/')
  await press(page, 'reject-all')
  await expect(banner(page)).toBeHidden()
  expect(await ran(page)).toEqual([])
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.\.StatMarkEmbeTubeMaps$/)
  const [stored] = await context.cookies()
  expect(stored).toMatchObject({ path: '/', sameSite: 'Lax' })
  expect(Math.round((stored?.expires ?? 0) / 86_400 - Date.now() / 86_400_000)).toBe(365)
  await page.reload()
  await expect(hook(page, 'reopen')).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
  expect(await ran(page)).toEqual([])
})

test('one purpose can be given alone; no box starts out ticked', async ({ page }) => {
  await page.goto('/')
  await press(page, 'more')
  for (const input of await choices(page).locator('input').all()) await expect(input).not.toBeChecked()
  await box(page, 'statistics').check()
  const event = nextEvent(page, 'choice')
  await press(page, 'save')
  expect(await event).toMatchObject({
    method: 'save',
    choice: { decided: true, purposes: { statistics: true, marketing: false }, services: { matomo: true, youtube: false } },
    record: {
      version: 1,
      dialog: 'cookies',
      config: '0123456789abcdef',
      text: 'da'.repeat(32),
      language: 'da',
      method: 'save',
      purposes: [
        { id: 'statistics', fingerprint: 'Stat', given: true },
        { id: 'marketing', fingerprint: 'Mark', given: false },
        { id: 'embedded-content', fingerprint: 'Embe', given: false },
        { id: 'embedded-content', service: 'youtube', fingerprint: 'Tube', given: false },
        { id: 'embedded-content', service: 'maps', fingerprint: 'Maps', given: false },
      ],
    },
  })
  await expect(banner(page)).toBeHidden()
  expect(await ran(page)).toEqual(['statistics'])
})

test('closing the choices stores nothing and asks again', async ({ page }) => {
  await page.goto('/')
  for (const close of [() => press(page, 'close'), () => page.keyboard.press('Escape')]) {
    await press(page, 'more')
    await box(page, 'statistics').check()
    await close()
    await expect(choices(page)).toBeHidden()
    await expect(banner(page)).toBeVisible()
    expect(await cookie(page)).toBeUndefined()
  }
})

test('the choices can be reopened, show what was given, and be changed', async ({ page }) => {
  await page.goto('/')
  await press(page, 'reject-all')
  await hook(page, 'reopen').click()
  await expect(hook(page, 'withdraw')).toBeHidden()
  await box(page, 'marketing').check()
  await press(page, 'save')
  await expect(choices(page)).toBeHidden()
  expect(await ran(page)).toEqual(['marketing'])
  await hook(page, 'reopen').click()
  await expect(box(page, 'marketing')).toBeChecked()
  await expect(box(page, 'statistics')).not.toBeChecked()
  await expect(hook(page, 'withdraw')).toBeVisible()
})

test('everything can be withdrawn with one press', async ({ page }) => {
  await page.goto('/')
  await press(page, 'accept-all')
  await hook(page, 'reopen').click()
  // Code of the purposes runs on this page and cannot be stopped: it is loaded anew.
  await Promise.all([page.waitForEvent('load'), hook(page, 'withdraw').click()])
  await expect(hook(page, 'reopen')).toBeVisible()
  await expect.poll(() => cookie(page)).toMatch(/^1\.[0-9a-z]+\.\.StatMarkEmbeTubeMaps$/)
  expect(await ran(page)).toEqual([])
  await expect(banner(page)).toHaveCount(0)
})

test('a purpose that is new or has changed is denied until it was asked about', async ({ page, site }) => {
  await page.goto('/')
  await press(page, 'accept-all')
  addPrebuilt(site, {
    purposes: [
      { id: 'statistics', fingerprint: 'Stat' },
      { id: 'marketing', fingerprint: 'mark' },
    ],
  })
  await page.reload()
  await expect(banner(page)).toBeVisible()
  expect(await ran(page)).toEqual(['statistics'])
  await press(page, 'more')
  await expect(box(page, 'statistics')).toBeChecked()
  await expect(box(page, 'marketing')).not.toBeChecked()
  // The answer to the new question takes nothing back.
  await page.evaluate(() => {
    const log: string[] = []
    Object.assign(window, { log })
    for (const name of ['choice', 'withdrawn']) document.addEventListener(`samtykke:${name}`, () => log.push(name))
  })
  await press(page, 'save')
  await settle(page)
  expect(await ran(page)).toEqual(['choice'])
})

test('a refusal can last shorter than an acceptance: then only what was refused is asked again', async ({ page, site, context, baseURL }) => {
  addPrebuilt(site, { accepted: 3000, refused: 1000 })
  const at = Math.floor(Date.now() / 60_000) - 2000
  await context.addCookies([{ name: 'samtykke', value: `1.${at.toString(36)}.Stat.MarkEmbeTubeMaps`, url: baseURL ?? '' }])
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  expect(await ran(page)).toEqual(['statistics'])
})

test('another language is no reason to ask again', async ({ page, site }) => {
  await page.goto('/')
  await press(page, 'accept-all')
  site.add('/', html({ head: prebuiltTag(), lang: 'en' }), { csp })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Cookie choices' })).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
})

test('an answer that is too old counts no more, a refusal no longer than an acceptance', async ({ page, context, baseURL }) => {
  const minutes = Math.floor(Date.now() / 60_000)
  const put = (at: number) =>
    context.addCookies([{ name: 'samtykke', value: `1.${at.toString(36)}.StatMark.EmbeTubeMaps`, url: baseURL ?? '' }])
  await put(minutes - 525_601)
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  expect(await ran(page)).toEqual([])
  await put(minutes - 525_000)
  await page.reload()
  await expect(hook(page, 'reopen')).toBeVisible()
  expect(await ran(page)).toEqual(['statistics', 'marketing', 'both'])
  // The clock was moved back: the answer is from a day that has not been.
  await put(minutes + 525_600)
  await page.reload()
  await expect(banner(page)).toBeVisible()
  expect(await ran(page)).toEqual([])
})
