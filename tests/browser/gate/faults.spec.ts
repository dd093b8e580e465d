// What a page, a browser or a visitor's device can do to the gate.
import { addFakeCore, coreTag } from '../support/fake-core.ts'
import { page as html } from '../support/site.ts'
import { addPrebuilt, plan, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, cookie, hook, press, ran, says, settle } from '../support/visit.ts'

const csp = "default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
const body = `<main><h1>Cykler</h1><script type="text/plain" data-purpose="statistics">${says('ran')}</script></main>`

test.beforeEach(({ site }) => {
  addPrebuilt(site)
  addFakeCore(site)
})

const places = {
  'the end of body': html({ body: body + prebuiltTag() }),
  'defer': html({ head: prebuiltTag('defer'), body }),
  'async': html({ head: prebuiltTag('async'), body }),
  'type=module': html({ head: prebuiltTag('type="module"'), body }),
}
for (const [place, markup] of Object.entries(places)) {
  test(`works from ${place}`, async ({ page, site }) => {
    site.add('/', markup, { csp })
    await page.goto('/')
    await press(page, 'accept-all')
    await expect.poll(() => ran(page)).toEqual(['ran'])
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(['ran'])
    await expect(hook(page, 'reopen')).toBeVisible()
  })
}

const now = Math.floor(Date.now() / 60_000).toString(36)
const hostileCookies = ['garbage', '1', '1..', `1.${now}.Sta.`, `2.${now}.Stat.`, `1.${now}.__proto__constructor.`, `1.zzzzzzzzzzzz.Stat.`, `1.-1.Stat.`, `1.${now}.Stat.Mark.Embe`, 'x'.repeat(3800)]
test('a corrupt cookie is no choice', async ({ page, site, context, baseURL }) => {
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  for (const value of hostileCookies) {
    await context.addCookies([{ name: 'samtykke', value, url: baseURL ?? '' }])
    await page.goto('/')
    await expect(banner(page), value).toBeVisible()
    expect(await ran(page), value).toEqual([])
  }
  await press(page, 'accept-all')
  expect(await ran(page)).toEqual(['ran'])
})

test('a megabyte of cookies is no choice, and holds nothing up', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  const million = 1_000_000
  for (const value of [`samtykke=1.${now}.${'Stat'.repeat(million / 4)}`, `samtykke=${'1.'.repeat(million / 2)}`, 'a=b; '.repeat(million / 5)]) {
    await page.addInitScript((value) => Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => value, set() {} }), value)
    await page.goto('/')
    await expect(banner(page)).toBeVisible()
    expect(await ran(page)).toEqual([])
  }
})

const hostileStorage = [
  'garbage', 'null', '7', '[]', '"text"', '{"plan":7}', '{"__proto__":{"plan":{}}}',
  ...[{}, { ...plan, purposes: {} }, { ...plan, purposes: [null] }, { ...plan, always: 7 }, { ...plan, words: [] }, { ...plan, languages: null }, 'x'.repeat(1_000_000)].map((plan) =>
    JSON.stringify({ url: 'ORIGIN/samtykke.json', plan, record: { purposes: 7 } }),
  ),
]
test('a corrupt localStorage costs a download, nothing else', async ({ page, site }) => {
  site.add('/', html({ head: coreTag(), body }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  for (const value of hostileStorage) {
    await page.evaluate((value) => localStorage.setItem('samtykke', value), value.replace('ORIGIN', site.origin))
    await page.reload()
    await expect(hook(page, 'reopen'), value.slice(0, 200)).toBeVisible()
    await expect(hook(page, 'reopen'), value.slice(0, 200)).toHaveText('Cookievalg')
    await expect.poll(() => ran(page), value.slice(0, 200)).toEqual(['ran'])
    await expect(banner(page)).toHaveCount(0)
  }
})

test('the cookie is small', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag() }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  expect(('samtykke=' + (await cookie(page))).length).toBeLessThan(50)
})

test('a full localStorage', async ({ page, site }) => {
  site.add('/', html({ head: coreTag(), body }), { csp })
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('/')
  await press(page, 'accept-all')
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(['ran'])
  await expect(banner(page)).toHaveCount(0)
})

test('offline after the page has loaded', async ({ page, site, context }) => {
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await context.setOffline(true)
  await press(page, 'accept-all')
  await expect(banner(page)).toBeHidden()
  expect(await ran(page)).toEqual(['ran'])
})

test('a frame of another site that may store nothing', async ({ page, site, expectErrors }) => {
  expectErrors(/samtykke: The choice could not be stored/)
  site.add('/inner', html({ head: prebuiltTag(), body }), { csp: null, headers: { 'access-control-allow-origin': '*' } })
  for (const file of ['samtykke-dialog', 'samtykke-explain']) {
    const code = await (await page.request.get(`${site.origin}/samtykke/${file}.js`)).text()
    site.add(`/built/${file}.js`, code, { csp: null, type: 'text/javascript', headers: { 'access-control-allow-origin': '*' } })
  }
  for (const file of ['plan.da.json', 'banner.da.html']) {
    const text = await (await page.request.get(`${site.origin}/built/${file}`)).text()
    site.add(`/built/${file}`, text, { csp: null, headers: { 'access-control-allow-origin': '*' } })
  }
  // Sandboxed without allow-same-origin: an origin of its own, where cookies and storage throw.
  site.add('/', html({ body: '<iframe sandbox="allow-scripts" src="/inner" width="800" height="700" title="x"></iframe>' }), { csp: null })
  await page.goto('/')
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-samtykke="banner"] [data-samtykke="accept-all"]').click()
  await expect(frame.locator('[data-samtykke="banner"]')).toBeHidden()
  expect(await page.frames()[1]?.evaluate(() => (window as unknown as { log?: string[] }).log)).toEqual(['ran'])
})

test('prerendering waits for the visitor', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  await page.addInitScript(() => Object.defineProperty(document, 'prerendering', { configurable: true, value: true }))
  await page.reload()
  await settle(page)
  expect(await ran(page)).toEqual([])
  await page.evaluate(() => document.dispatchEvent(new Event('prerenderingchange')))
  await expect.poll(() => ran(page)).toEqual(['ran'])
})

test('an element with our name as its id', async ({ page, site }) => {
  site.add('/', html({ head: `<form id="samtykke"></form>${prebuiltTag()}`, body: `<div id="samtykke"></div>${body}` }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  expect(await ran(page)).toEqual(['ran'])
  expect(await page.evaluate(() => (window.samtykke as { allowed(name: string): boolean }).allowed('statistics'))).toBe(true)
})

test('a page that removes the dialog gets it back, with what was open', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => document.body.replaceChildren(document.createElement('main')))
  await expect(banner(page)).toBeVisible()
  expect(await page.evaluate(() => document.body.firstElementChild?.localName)).toBe('samtykke-dialog')
  // One that does it for ever gets its way, and the page does not hang.
  await page.evaluate(() => new MutationObserver(() => document.querySelector('samtykke-dialog')?.remove()).observe(document.body, { childList: true }))
  await page.evaluate(() => document.querySelector('samtykke-dialog')?.remove())
  await settle(page)
  await expect(page.locator('samtykke-dialog')).toHaveCount(0)
})
