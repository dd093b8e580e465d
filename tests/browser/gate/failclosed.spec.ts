// Whatever fails, nothing optional runs, the page works, the console says what is wrong and how to mend it.
import type { Page } from '@playwright/test'
import { addFakeCore, configuration, coreTag } from '../support/fake-core.ts'
import { page as html } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, cookie, hook, nextEvent, press, settle } from '../support/visit.ts'

const blocked = '<script type="text/plain" data-purpose="statistics" data-src="/tag.js"></script>'
const body = `<main><h1>Cykler</h1>${blocked}</main>`

/** Opens the page and gives the detail of the error that it tells about. */
async function failing(page: Page): Promise<{ code: string; message: string; problems?: { rule: string; path: string }[] }> {
  await page.addInitScript(() => {
    const errors: unknown[] = []
    Object.assign(window, { errors })
    document.addEventListener('samtykke:error', (event) => errors.push((event as CustomEvent).detail))
  })
  await page.goto('/')
  await page.waitForFunction(() => (window as unknown as { errors: unknown[] }).errors.length > 0)
  await settle(page)
  return page.evaluate(() => (window as unknown as { errors: never[] }).errors[0] as never)
}

async function expectClosed(page: Page, requests: string[]): Promise<void> {
  expect(requests).not.toContain('/tag.js')
  await expect(banner(page)).toHaveCount(0)
  await expect(page.locator('main h1')).toHaveText('Cykler')
  expect(await page.evaluate(() => window.samtykke && 'allowed' in window.samtykke && window.samtykke.allowed('statistics'))).toBe(false)
  expect(await cookie(page)).toBeUndefined()
}

test.beforeEach(({ site }) => {
  site.add('/', html({ head: coreTag(), body }))
  site.add('/tag.js', '', { type: 'text/javascript' })
  addFakeCore(site)
})

test('a browser without WebAssembly', async ({ page, site, expectErrors }) => {
  expectErrors(/samtykke: .*samtykke build/)
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'))
  expect((await failing(page)).code).toBe('wasm')
  await expectClosed(page, site.requests)
})

test('the wasm is not on the server', async ({ page, site, expectErrors }) => {
  expectErrors(/404/, /samtykke: .*samtykke\.wasm answers 404/)
  site.add('/samtykke/samtykke.wasm', 'gone', { status: 404 })
  expect((await failing(page)).code).toBe('network')
  await expectClosed(page, site.requests)
})

test('a policy without wasm-unsafe-eval', async ({ page, site, expectErrors }) => {
  expectErrors(/samtykke: .*'wasm-unsafe-eval' in script-src/)
  site.add('/', html({ head: coreTag(), body }), { csp: "default-src 'none'; script-src 'self'; connect-src 'self'" })
  expect((await failing(page)).code).toBe('wasm')
  await expectClosed(page, site.requests)
})

for (const [what, text, rule, path, place] of [
  ['is not JSON', '{,}', 'syntax', '', 'line 1, column 2'],
  ['has a field that nobody knows', '{ "controler": {} }', 'unknown-field', '/controler', 'line 1, column 3'],
] as const) {
  test(`a configuration that ${what}`, async ({ page, site, expectErrors }) => {
    expectErrors(/samtykke: .*cannot be read.*samtykke check/)
    site.add('/samtykke.json', text, { type: 'application/json' })
    // Read by the core itself, from its own folder.
    site.add('/', html({ head: coreTag().replace('/samtykke/samtykke.js', '/built/samtykke.js'), body }))
    const console = page.waitForEvent('console', (message) => message.text().includes(`${rule} at ${path || '/'} (${place})`))
    expect(await failing(page)).toMatchObject({ code: 'configuration', problems: [{ rule, path }] })
    await console
    await expectClosed(page, site.requests)
  })
}

test('a configuration that is not there', async ({ page, site, expectErrors }) => {
  expectErrors(/404/, /samtykke: .*samtykke\.json answers 404/)
  site.add('/samtykke.json', 'gone', { status: 404 })
  expect((await failing(page)).code).toBe('network')
  await expectClosed(page, site.requests)
})

test('an unlawful configuration', async ({ page, site, expectErrors }) => {
  expectErrors(/samtykke: [^]*consent-granular at \/purposes\/1 \(line 7, column 3\)/)
  const problems = [{ rule: 'consent-granular', path: '/purposes/1', line: 7, column: 3, dialog: 'cookies' }]
  addFakeCore(site, configuration({ problems }))
  const error = await failing(page)
  expect(error.code).toBe('unlawful')
  expect(error.problems).toEqual(problems)
  await expectClosed(page, site.requests)
})

test('an unlawful configuration takes the plan of a lawful one with it', async ({ page, site, expectErrors }) => {
  expectErrors(/samtykke: [^]*consent-granular/)
  await page.goto('/')
  await press(page, 'accept-all')
  await page.reload()
  addFakeCore(site, configuration({ problems: [{ rule: 'consent-granular', path: '/purposes/1' }] }))
  // The page on which it is noticed still runs on the old plan.
  const noticed = page.waitForEvent('console', (message) => message.text().includes('consent-granular'))
  await page.reload()
  await noticed
  site.requests.length = 0
  expect((await failing(page)).code).toBe('unlawful')
  expect(site.requests).not.toContain('/tag.js')
  await expect(hook(page, 'reopen')).toHaveCount(0)
})

for (const part of ['load', 'da']) {
  test(`the file samtykke-${part}.js is not on the server`, async ({ page, site, expectErrors }) => {
    expectErrors(/404/, /samtykke: .*samtykke-/)
    site.add(`/samtykke/samtykke-${part}.js`, 'gone', { status: 404 })
    await failing(page)
    await expectClosed(page, site.requests)
  })
}

test('the words of another release', async ({ page, site, expectErrors }) => {
  expectErrors(/samtykke: samtykke-da\.js is of another release/)
  site.add('/samtykke/samtykke-da.js', "export default 'old'", { type: 'text/javascript' })
  expect((await failing(page)).code).toBe('exception')
  await expectClosed(page, site.requests)
})

test('a policy that refuses the Trusted Types policy', async ({ page, site, expectErrors }) => {
  expectErrors(/trusted-types/, /samtykke: .*trusted-types samtykke/)
  const csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types none"
  site.add('/', html({ head: coreTag(), body }), { csp })
  expect((await failing(page)).code).toBe('trusted-types')
  await expectClosed(page, site.requests)
})

test('an exception in a view', async ({ page, site, expectErrors }) => {
  expectErrors(/samtykke: .*mistake in samtykke/)
  addPrebuilt(site, { words: undefined as never })
  site.add('/', html({ head: prebuiltTag(), body }))
  expect((await failing(page)).code).toBe('exception')
  await expectClosed(page, site.requests)
})

test('cookies that are off: the choice holds for the page, and nothing runs on the next', async ({ page, site, expectErrors }) => {
  expectErrors(/samtykke: The choice could not be stored/)
  await page.addInitScript(() => Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} }))
  addPrebuilt(site)
  site.add('/', html({ head: prebuiltTag(), body }))
  await page.goto('/')
  await press(page, 'accept-all')
  await expect.poll(() => site.requests).toContain('/tag.js')
  await expect(banner(page)).toBeHidden()
  site.requests.length = 0
  await page.reload()
  await expect(banner(page)).toBeVisible()
  expect(site.requests).not.toContain('/tag.js')
})

test.describe('storage that throws', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse })
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
    })
    addPrebuilt(site)
  })

  for (const [mode, head] of [['core', coreTag()], ['prebuilt', prebuiltTag()]] as const) {
    test(`${mode}: the choice holds for the page, and nothing runs on the next`, async ({ page, site, expectErrors }) => {
      expectErrors(/samtykke: The choice could not be stored/)
      site.add('/', html({ head, body }))
      await page.goto('/')
      await banner(page).waitFor()
      const error = nextEvent(page, 'error')
      await press(page, 'accept-all')
      expect((await error).code).toBe('storage')
      await expect.poll(() => site.requests.filter((path) => path === '/tag.js').length).toBe(1)
      await expect(banner(page)).toBeHidden()
      // Coming back to the tab must not ask again.
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await settle(page)
      await expect(banner(page)).toBeHidden()
      site.requests.length = 0
      await page.reload()
      await expect(banner(page)).toBeVisible()
      expect(site.requests).not.toContain('/tag.js')
    })
  }
})
