// Withdrawal: what was stored is erased, what runs is ended, other tabs follow.
import type { Page } from '@playwright/test'
import type { Samtykke } from '../../../www/gate/api.ts'
import { page as html } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, cookie, hook, nextEvent, press, ran, says } from '../support/visit.ts'

const csp = "default-src 'self' 'unsafe-inline'"

const withdraw = (page: Page, name?: string) =>
  page.evaluate((name) => (window.samtykke as { withdraw(name?: string): void }).withdraw(name), name)

test.beforeEach(({ site }) => addPrebuilt(site))

test('erases cookies, storages and databases of the purpose, and only those', async ({ page, site, context }) => {
  site.add('/shop/bikes', html({ head: prebuiltTag() }), { csp })
  await page.goto('/shop/bikes')
  await press(page, 'accept-all')
  await page.evaluate(async () => {
    document.cookie = '_pk_id.1=1;path=/'
    document.cookie = '_pk_ses=1;path=/shop'
    document.cookie = '_pk_here=1'
    document.cookie = '_ads=1;path=/'
    document.cookie = 'kurv=1;path=/'
    localStorage.setItem('matomo-visits', '1')
    localStorage.setItem('kurv', '1')
    sessionStorage.setItem('visit', '1')
    await new Promise((done) => {
      const request = indexedDB.open('hits')
      request.onsuccess = () => {
        request.result.close()
        done(undefined)
      }
    })
  })
  const event = nextEvent(page, 'withdrawn')
  await withdraw(page, 'statistics')
  const { erased, left, reload, purposes } = await event
  expect(purposes).toEqual(['statistics'])
  expect(erased.map(String).sort()).toEqual(['cookie,_pk_here', 'cookie,_pk_id.1', 'cookie,_pk_ses', 'indexeddb,hits', 'local,matomo-visits', 'session,visit'])
  expect(left).toEqual([['cookie', 'blog_*']])
  expect(reload).toBe(false)
  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(['_ads', 'kurv', 'samtykke'])
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual(['kurv', 'samtykke'])
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
})

test('tells what cannot be erased', async ({ page, site, context, baseURL }) => {
  site.add('/', html({ head: prebuiltTag() }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  const there = { value: '1', domain: '127.0.0.1', path: '/blog' }
  await context.addCookies([{ ...there, name: 'ads_session', httpOnly: true }, { ...there, name: 'visits' }, { ...there, name: 'blog_1' }])
  await page.evaluate(() => new Promise((done) => (indexedDB.open('hits').onsuccess = done)))
  const event = nextEvent(page, 'withdrawn')
  await withdraw(page)
  const { left } = await event
  expect(left).toEqual([['indexeddb', 'hits'], ['http', 'ads_session'], ['third', 'fr'], ['cookie', 'blog_*']])
  // A cookie of another path is erased unseen, if its name and path are known.
  expect((await context.cookies(`${baseURL}/blog`)).map(({ name }) => name).sort()).toEqual(['ads_session', 'blog_1', 'samtykke'])
})

test('a page whose code ran is loaded anew, and the code cannot store again', async ({ page, site, context }) => {
  // As trackers do: stores again whenever it can, the last time when the page goes.
  const tracker = `const put=()=>{document.cookie='_pk_id=1;path=/'};put();addEventListener('pagehide',put)`
  site.add('/', html({ head: prebuiltTag(), body: `<script type="text/plain" data-purpose="statistics">${tracker}</script>` }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toContain('_pk_id')
  await hook(page, 'reopen').click()
  await Promise.all([page.waitForEvent('load'), hook(page, 'withdraw').click()])
  await expect(hook(page, 'reopen')).toBeVisible()
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['samtykke'])
})

test('code that handles its own withdrawal runs, and the page stays', async ({ page, site }) => {
  const body = `<script type="text/plain" data-purpose="statistics">${says('on')}</script>
<script type="text/plain" data-purpose="statistics" data-run="withdrawn">${says('off')}</script>
<script type="text/plain" data-category="!marketing">${says('marketing off')}</script>`
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  expect(await ran(page)).toEqual(['on'])
  const event = nextEvent(page, 'withdrawn')
  await withdraw(page, 'statistics')
  expect((await event).reload).toBe(false)
  expect(await ran(page)).toEqual(['on', 'off'])
})

test('reload "never" leaves the page as it is', async ({ page, site }) => {
  addPrebuilt(site, { reload: 'never' })
  site.add('/', html({ head: prebuiltTag(), body: `<script type="text/plain" data-purpose="statistics">${says('on')}</script>` }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  const event = nextEvent(page, 'withdrawn')
  await withdraw(page)
  expect((await event).reload).toBe(false)
  // Given again, the same code does not run a second time in this page.
  await hook(page, 'reopen').click()
  await press(page, 'accept-all')
  expect(await ran(page)).toEqual(['on'])
})

test('what running code stores after the withdrawal is erased when the page goes', async ({ page, site, context }) => {
  addPrebuilt(site, { reload: 'never' })
  const tracker = `const put=()=>{document.cookie='_pk_id=1;path=/';localStorage.setItem('matomo','1')};put();addEventListener('pagehide',put)`
  site.add('/', html({ head: prebuiltTag(), body: `<script type="text/plain" data-purpose="statistics">${tracker}</script>` }), { csp })
  // A page without the module: nothing there could erase.
  site.add('/plain', html({ body: '<h1>Andet</h1>' }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  const event = nextEvent(page, 'withdrawn')
  await withdraw(page, 'statistics')
  expect((await event).reload).toBe(false)
  await page.goto('/plain')
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['samtykke'])
  expect(await page.evaluate(() => localStorage.getItem('matomo'))).toBeNull()
})

test('what comes back after a withdrawal is erased on the next page, before anything is released', async ({ page, site, context }) => {
  addPrebuilt(site, { reload: 'never' })
  const reading = '<script type="text/plain" data-purpose="marketing">(window.log ??= []).push(document.cookie)</script>'
  site.add('/', html({ head: prebuiltTag(), body: reading }), { csp })
  site.add('/plain', html({ body: '<h1>Andet</h1>' }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  const event = nextEvent(page, 'withdrawn')
  await withdraw(page, 'statistics')
  await event
  expect(await cookie(page)).toMatch(/\.Stat----$/)
  await page.goto('/plain')
  // Code that still runs in another tab.
  await page.evaluate(() => void (document.cookie = '_pk_id=1;path=/'))
  await page.goto('/')
  await expect.poll(() => ran(page)).toEqual([expect.stringMatching(/^samtykke=[^;]*$/)])
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['samtykke'])
  await expect.poll(() => cookie(page)).toMatch(/\.Stat$/)
})

test('a choice that another tab made or deleted while it was erased stands', async ({ page, site, context }) => {
  addPrebuilt(site, { reload: 'never' })
  site.add('/', html({ head: prebuiltTag(), body: '<h1>Cykler</h1>' }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  const event = nextEvent(page, 'withdrawn')
  await withdraw(page, 'statistics')
  await event
  const withdrawn = await context.cookies()
  const [{ value, ...rest }] = withdrawn as [(typeof withdrawn)[0]]
  for (const other of [value.replace(/\.Stat----$/, 'Stat.'), undefined]) {
    await context.addCookies(withdrawn)
    let go = () => {}
    const held = new Promise<void>((done) => (go = done))
    await page.route('**/samtykke-withdraw.js', async (route) => {
      await held
      await route.continue()
    })
    const asked = page.waitForRequest('**/samtykke-withdraw.js')
    await page.goto('/')
    await asked
    if (other) await context.addCookies([{ ...rest, value: other }])
    else await context.clearCookies()
    go()
    await page.evaluate(() => new Promise((done) => (window.samtykke as Samtykke).on('ready', done)))
    expect(await cookie(page)).toBe(other)
    await page.unrouteAll()
  }
})

test('what is given again after a withdrawal stays when the page goes', async ({ page, site, context }) => {
  addPrebuilt(site, { reload: 'never' })
  site.add('/', html({ head: prebuiltTag() }), { csp })
  site.add('/plain', html({ body: '<h1>Andet</h1>' }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  const event = nextEvent(page, 'withdrawn')
  await withdraw(page, 'statistics')
  await event
  await hook(page, 'reopen').click()
  await press(page, 'accept-all')
  await page.evaluate(() => void (document.cookie = '_pk_id=1;path=/'))
  await page.goto('/plain')
  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(['_pk_id', 'samtykke'])
})

test('content of a template goes, and comes back when it is given again', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag(), body: '<template data-purpose="statistics"><p id="inside">Talt</p></template>' }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  await expect(page.locator('#inside')).toBeVisible()
  await withdraw(page)
  await expect(page.locator('#inside')).toHaveCount(0)
  await hook(page, 'reopen').click()
  await press(page, 'accept-all')
  await expect(page.locator('#inside')).toHaveCount(1)
})

test('other tabs follow, both ways', async ({ page, site, context }) => {
  site.add('/', html({ head: prebuiltTag(), body: '<template data-purpose="statistics"><p id="inside">Talt</p></template>' }), { csp })
  const other = await context.newPage()
  await other.goto(site.origin + '/')
  await page.goto('/')
  await expect(banner(other)).toBeVisible()
  // Each page of a test believes that it has the focus; the one that is left would be told, from its first idle turn on.
  await other.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  await other.evaluate(() => dispatchEvent(new Event('blur')))
  await press(page, 'accept-all')
  await expect(other.locator('#inside')).toBeVisible()
  await expect(banner(other)).toBeHidden()
  await withdraw(page)
  await expect(other.locator('#inside')).toHaveCount(0)
})

test('a cookie that somebody deletes is a withdrawal', async ({ page, site, context }) => {
  site.add('/', html({ head: prebuiltTag(), body: '<template data-purpose="statistics"><p id="inside">Talt</p></template>' }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  await context.clearCookies()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expect(page.locator('#inside')).toHaveCount(0)
  expect(await cookie(page)).toBeUndefined()
})
