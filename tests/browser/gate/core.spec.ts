// The script tag with the wasm in the browser: what is loaded when, under the strictest policy.
import { addFakeCore, configuration, coreTag } from '../support/fake-core.ts'
import { page as html } from '../support/site.ts'
import { plan } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, box, hook, nextEvent, press, settle } from '../support/visit.ts'

const body = `<main><h1>Cykler</h1>
<script type="text/plain" data-purpose="statistics" data-src="/one.js"></script>
<template data-purpose="statistics"><p id="inside">Talt</p><script src="/two.js"></script></template></main>`

test.beforeEach(({ site }) => {
  addFakeCore(site)
  site.add('/', html({ head: coreTag(), body }))
  for (const name of ['one', 'two']) site.add(`/${name}.js`, '', { type: 'text/javascript' })
})

test('a strict policy with Trusted Types is enough for everything', async ({ page, site }) => {
  await page.goto('/')
  await press(page, 'more')
  await box(page, 'statistics').check()
  await press(page, 'save')
  await expect(page.locator('#inside')).toBeVisible()
  await expect.poll(() => site.requests.filter((path) => /one|two/.test(path)).sort()).toEqual(['/one.js', '/two.js'])
  await hook(page, 'reopen').click()
  await Promise.all([page.waitForEvent('load'), hook(page, 'withdraw').click()])
  await expect(page.locator('#inside')).toHaveCount(0)
})

test('who has chosen loads neither wasm nor dialog', async ({ page, site }) => {
  await page.goto('/')
  await press(page, 'reject-all')
  site.requests.length = 0
  await page.reload()
  await expect(hook(page, 'reopen')).toBeVisible()
  await expect.poll(() => site.requests).toContain('/samtykke.json')
  await settle(page)
  expect(site.requests.filter((path) => path.startsWith('/samtykke'))).toEqual(['/samtykke/samtykke.js', '/samtykke.json'])
})

test('a cookie without a plan loads the core, and asks nothing', async ({ page, site }) => {
  await page.goto('/')
  await press(page, 'accept-all')
  await page.evaluate(() => localStorage.clear())
  site.requests.length = 0
  await page.reload()
  await expect(page.locator('#inside')).toBeVisible()
  expect(site.requests).toContain('/samtykke/samtykke.wasm')
  await expect(banner(page)).toHaveCount(0)
})

test('a changed file is noticed, and asked about on the next page only if the change matters', async ({ page, site }) => {
  await page.goto('/')
  await press(page, 'accept-all')
  const stored = () => page.evaluate(() => JSON.parse(localStorage.getItem('samtykke') ?? '{}') as { plan: typeof plan })

  const typo = { ...plan, config: 'fedcba9876543210' }
  addFakeCore(site, configuration({ plan: typo }))
  await page.reload()
  await expect.poll(async () => (await stored()).plan.config).toBe(typo.config)
  await page.reload()
  await expect(page.locator('#inside')).toBeVisible()
  await expect(banner(page)).toHaveCount(0)

  const purposes = plan.purposes.map((purpose) => ({ ...purpose, fingerprint: purpose.fingerprint.toLowerCase() }))
  addFakeCore(site, configuration({ plan: { ...plan, purposes } }))
  await page.reload()
  await expect.poll(async () => (await stored()).plan.purposes[0]?.fingerprint).toBe('stat')
  await expect(page.locator('#inside')).toBeVisible()
  await page.reload()
  await expect(banner(page)).toBeVisible()
  await expect(page.locator('#inside')).toHaveCount(0)
})

test('a configuration without consents needs no dialog, and no wasm on later pages', async ({ page, site }) => {
  addFakeCore(site, configuration({ plan: null }))
  await page.goto('/')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('samtykke'))).toContain('"plan":null')
  site.requests.length = 0
  await page.reload()
  await expect.poll(() => site.requests).toContain('/samtykke.json')
  await settle(page)
  expect(site.requests).not.toContain('/samtykke/samtykke.wasm')
  expect(site.requests).not.toContain('/one.js')
  await expect(banner(page)).toHaveCount(0)
})

test('the choice is known before anything of the page is parsed', async ({ page, site }) => {
  const early = `<script>window.early=samtykke.allowed('statistics')</script>`
  site.add('/', html({ head: coreTag() + early, body }), { csp: "default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'" })
  const known = () => page.evaluate(() => (window as unknown as { early: boolean }).early)
  await page.goto('/')
  await press(page, 'accept-all')
  expect(await known()).toBe(false)
  await page.reload()
  expect(await known()).toBe(true)
})

test('tells why it asks', async ({ page, site }) => {
  const reasonOnLoad = async () => {
    await page.goto('about:blank')
    await page.addInitScript(() => {
      document.addEventListener('samtykke:shown', (event) => Object.assign(window, { shown: (event as CustomEvent).detail }))
    })
    await page.goto(site.origin + '/')
    await banner(page).waitFor()
    return page.evaluate(() => (window as unknown as { shown: { reason: string } }).shown.reason)
  }
  expect(await reasonOnLoad()).toBe('first')
  await press(page, 'accept-all')
  const forget = () => page.evaluate(() => localStorage.setItem('samtykke', JSON.stringify({ ...JSON.parse(localStorage.samtykke as string), url: '' })))
  const ask = async (fingerprint: string, id: string) => {
    await forget()
    addFakeCore(site, configuration({ plan: { ...plan, purposes: [...plan.purposes, { id, fingerprint }] } }))
  }
  await ask('New1', 'preferences')
  expect(await reasonOnLoad()).toBe('new-purpose')
  await press(page, 'accept-all')
  await ask('New2', 'preferences')
  expect(await reasonOnLoad()).toBe('changed')
  await page.context().clearCookies()
  expect(await reasonOnLoad()).toBe('expired')
  // The proof of a choice goes with it.
  expect(await page.evaluate(() => JSON.parse(localStorage.samtykke as string) as object)).not.toHaveProperty('record')
  expect(await reasonOnLoad()).toBe('first')
})

test('tells the maker of a page what Firefox would fetch ahead', async ({ page, site }) => {
  const warned = () => page.waitForEvent('console', { predicate: (message) => message.text().includes('Firefox'), timeout: 5_000 })
  const [warning] = await Promise.all([warned(), page.goto('/')])
  expect(warning.text()).toContain('<template> before the choice (here: script)')
  site.add('/', html({ head: coreTag(), body: body.replace(' src="/two.js"', ' data-src="/two.js"') }))
  await page.evaluate(() => localStorage.clear())
  const warnings: string[] = []
  page.on('console', (message) => warnings.push(message.text()))
  await page.reload()
  await expect(banner(page)).toBeVisible()
  await settle(page)
  expect(warnings).toEqual([])
})

test('events carry their details', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('samtykke:ready', (event) => Object.assign(window, { ready: (event as CustomEvent).detail }))
  })
  await page.goto('/')
  await banner(page).waitFor()
  expect(await page.evaluate(() => (window as unknown as { ready: unknown }).ready)).toMatchObject({
    choice: { decided: false, purposes: { statistics: false } },
  })
  await press(page, 'accept-all')
  await expect(banner(page)).toBeHidden()
  const withdrawn = nextEvent(page, 'withdrawn')
  await page.evaluate(() => {
    document.cookie = '_ads=1;path=/'
    ;(window.samtykke as { withdraw(name: string): void }).withdraw('marketing')
  })
  expect(await withdrawn).toMatchObject({
    purposes: ['marketing'],
    erased: [['cookie', '_ads']],
    left: [['http', 'ads_session'], ['third', 'fr']],
    reload: false,
    choice: { purposes: { marketing: false, statistics: true } },
  })
})
