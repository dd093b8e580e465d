// The banner in the page's own HTML, as `samtykke build` writes it, under the very policy that it prints.
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { addFolder, test, type Folder } from '../support/folder.ts'
import { page as html, type Site } from '../support/site.ts'
import { expect } from '../support/test.ts'
import { banner, box, choices, cookie, hook, nextEvent, press, settle } from '../support/visit.ts'

const body = `<main><h1>Cykler</h1><script type="text/plain" data-purpose="statistics" data-src="/tag.js"></script><p>${'Tekst. '.repeat(200)}</p></main>`

/** Serves the folder, and a page with the banner in it. */
function serve(site: Site, folder: Folder, changed: { head?: string; fragment?: string } = {}): void {
  const { read } = folder
  addFolder(site, folder)
  const csp = `default-src 'none'; base-uri 'none'; form-action 'none'; ${read('policy.txt').replace('Content-Security-Policy: ', '').trim()}`
  const { head = read('snippet.inlined.html'), fragment = read('dialog.da.html') } = changed
  site.add('/', html({ head, body: fragment + body }), { csp })
  site.add('/tag.js', '', { type: 'text/javascript' })
}

const gate = (site: Site) => site.requests.find((path) => path.endsWith('/samtykke.js')) ?? ''
const told = (page: Page) => page.evaluate(() => [window.dataLayer?.map((entry) => [...(entry as unknown[])].slice(0, 2)), window._paq])
/** Holds the answer for a file back until it is let go. */
function hold(site: Site, { files }: Folder, name: string): () => void {
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  for (const [path, body] of files) {
    if (!path.endsWith(name)) continue
    site.on(`/built/${path}`, async () => {
      await released
      return { body, type: 'text/javascript' }
    })
  }
  return release
}

test('is there at the first paint, before any script has come and without a request for its texts, and axe finds nothing', async ({ page, site, folder }) => {
  serve(site, folder)
  const releaseGate = hold(site, folder, '/samtykke.js')
  const release = hold(site, folder, 'samtykke-dialog.js')
  await page.addInitScript(() => {
    const seen = { first: undefined as boolean | undefined, shift: 0 }
    Object.assign(window, { seen })
    // The frame in which anything of the page is painted for the first time.
    const look = () => {
      const banner = document.querySelector('samtykke-dialog')?.shadowRoot?.querySelector('.s-banner')
      if (document.querySelector('main')) seen.first ??= !!banner && banner.getBoundingClientRect().height > 100
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(banner(page)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-samtykke', 'ask')
  // Tools are told before any tag of theirs could run, and no more when the gate comes.
  const denied = [[['consent', 'default']], [['requireConsent']]]
  expect(await told(page)).toEqual(denied)
  expect(await page.evaluate(() => window.samtykke)).toBeUndefined()
  await expect.poll(() => page.evaluate(() => (window as unknown as { seen: { first: boolean } }).seen.first)).toBe(true)
  // Styled before the part with the styles has come.
  await expect(banner(page)).toHaveCSS('position', 'fixed')
  await expect(hook(page, 'reject-all')).toHaveCSS('min-height', '44px')
  await expectAccessible(page)
  const [shown] = await Promise.all([nextEvent(page, 'shown'), settle(page).then(releaseGate).then(release)])
  expect(shown).toEqual({ layer: 'banner', reason: 'first' })
  expect(await told(page)).toEqual(denied)
  await settle(page)
  expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBe(0)
  expect(await page.locator('samtykke-dialog').count()).toBe(1)
  expect(site.requests.filter((path) => /banner\.|choices\./.test(path))).toEqual([])
  await press(page, 'more')
  await expect(choices(page)).toBeVisible()
  await box(page, 'statistics').check()
  await expectAccessible(page)
  await press(page, 'save')
  await expect.poll(() => site.requests).toContain('/tag.js')
})

for (const [answer, held] of [['reject-all', '/samtykke.js'], ['accept-all', 'samtykke-dialog.js']] as const) {
  test(`an answer before the part that takes it has come is not lost (${answer}, ${held})`, async ({ page, site, folder }) => {
    serve(site, folder)
    const release = hold(site, folder, held)
    await page.goto('/', { waitUntil: 'commit' })
    await expect(banner(page)).toBeVisible()
    await press(page, answer)
    // The browser itself closes it, and nothing opens it again.
    await expect(banner(page)).toBeHidden()
    const opened = await banner(page).evaluateHandle((dialog) => {
      const seen: MutationRecord[] = []
      new MutationObserver((changes) => seen.push(...changes)).observe(dialog, { attributeFilter: ['open'] })
      return seen
    })
    expect(await cookie(page)).toBeUndefined()
    release()
    const [yes, no] = answer === 'accept-all' ? ['[\\w-]{16}', ''] : ['', '[\\w-]{16}']
    await expect.poll(() => cookie(page)).toMatch(new RegExp(`^1\\.[0-9a-z]+\\.${yes}\\.${no}$`))
    await expect.poll(() => page.evaluate(() => localStorage.getItem('samtykke') ?? '')).toContain(`"method":"${answer}"`)
    await expect(banner(page)).toBeHidden()
    expect(await opened.evaluate((seen) => seen.length)).toBe(0)
  })
}

test('who wants to choose before the gate has come is shown the choices when it comes', async ({ page, site, folder }) => {
  serve(site, folder)
  const release = hold(site, folder, '/samtykke.js')
  await page.goto('/', { waitUntil: 'commit' })
  await press(page, 'more')
  await expect(banner(page)).toBeVisible()
  release()
  await expect(choices(page)).toBeVisible()
  await press(page, 'close')
  await expect(choices(page)).toBeHidden()
  await expect(banner(page)).toBeVisible()
})

test('who has chosen sees nothing of it, loads the gate alone, and can withdraw', async ({ page, site, folder }) => {
  serve(site, folder)
  await page.goto('/')
  await press(page, 'accept-all')
  await expect(banner(page)).toBeHidden()
  await page.addInitScript(() => {
    const seen = { open: false }
    Object.assign(window, { seen })
    const look = () => {
      seen.open ||= !!document.querySelector('samtykke-dialog')?.shadowRoot?.querySelector('dialog[open]')
      requestAnimationFrame(look)
    }
    look()
    document.addEventListener('DOMContentLoaded', look)
  })
  site.requests.length = 0
  await page.reload()
  await expect(hook(page, 'reopen')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-samtykke', 'answered')
  expect(await page.evaluate(() => (window as unknown as { seen: { open: boolean } }).seen.open)).toBe(false)
  expect(site.requests.filter((path) => path.startsWith('/built/'))).toEqual([gate(site)])
  await hook(page, 'reopen').click()
  await expect(choices(page)).toBeVisible()
  await expectAccessible(page)
  await Promise.all([page.waitForEvent('load'), hook(page, 'withdraw').click()])
  await expect.poll(() => cookie(page)).toMatch(/^1\.[0-9a-z]+\.\.[\w-]{16}$/)
})

test('closes where a policy refuses the gate its Trusted Types: nothing could be opened after an answer', async ({ page, site, folder, expectErrors }) => {
  expectErrors(/trusted-types/, /samtykke: .*trusted-types samtykke/)
  serve(site, folder)
  const policy = folder.read('policy.txt').replace('Content-Security-Policy: ', '').trim()
  const csp = `default-src 'none'; ${policy.replace('trusted-types samtykke', 'trusted-types none')}`
  site.add('/', html({ head: folder.read('snippet.inlined.html'), body: folder.read('dialog.da.html') + body }), { csp })
  await page.goto('/')
  await expect(page.locator('html')).not.toHaveAttribute('data-samtykke')
  await expect(banner(page)).toBeHidden()
  expect(site.requests).not.toContain('/tag.js')
})

test('closes where the gate does not come; and opens with the gate where the browser says no for its visitor', async ({ page, site, folder, expectErrors }) => {
  expectErrors(/404/)
  serve(site, folder)
  const path = [...folder.files.keys()].find((name) => name.endsWith('/samtykke.js'))
  site.on(`/built/${path}`, () => ({ body: '', status: 404, type: 'text/javascript' }))
  await page.goto('/')
  await expect(page.locator('html')).not.toHaveAttribute('data-samtykke')
  await expect(banner(page)).toBeHidden()
  const release = hold(site, folder, '/samtykke.js')
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('main h1')).toBeVisible()
  await expect(banner(page)).toBeHidden()
  release()
  await expect(banner(page)).toBeVisible()
})

test('a page may have it in another language, and may have left it out', async ({ page, site, folder }) => {
  serve(site, folder, { fragment: folder.read('dialog.en.html') })
  const release = hold(site, folder, '/samtykke.js')
  await page.goto('/', { waitUntil: 'commit' })
  // Pressed in the one language, answered in the other.
  await press(page, 'more')
  release()
  await expect(choices(page)).toBeVisible()
  await press(page, 'close')
  await expect(banner(page)).toContainText('Må vi bruge oplysninger')
  expect(site.requests.filter((path) => /banner\./.test(path))).toHaveLength(1)
  serve(site, folder, { fragment: '' })
  await page.reload()
  await expect(banner(page)).toContainText('Må vi bruge oplysninger')
})

test('a policy without the hash of its styles', async ({ page, site, folder, expectErrors }) => {
  expectErrors(/style-src/)
  serve(site, folder)
  const csp = `default-src 'none'; ${folder.read('policy.txt').replace('Content-Security-Policy: ', '').trim()}`.replace(/style-src [^;]*/, "style-src 'self'")
  site.add('/', html({ head: folder.read('snippet.inlined.html'), body: folder.read('dialog.da.html') + body }), { csp })
  await page.goto('/')
  await expect(banner(page)).toHaveCSS('position', 'fixed')
  await press(page, 'reject-all')
  await expect(banner(page)).toBeHidden()
})

for (const name of ['snippet.html', 'snippet.hashed.html']) {
  test(`a page with ${name}, on a line that comes and goes`, async ({ page, site, folder, context, expectErrors }) => {
    expectErrors(/ERR_INTERNET_DISCONNECTED|samtykke/)
    serve(site, folder, { head: folder.read(name), fragment: '' })
    await page.goto('/')
    await expect(banner(page)).toBeVisible()
    // The starter has asked for it first, and nothing is asked for twice.
    expect(new Set(site.requests).size).toBe(site.requests.length)
    const unfetched = banner(page).getByRole('alert')
    await expect(unfetched).toBeHidden()
    await context.setOffline(true)
    await press(page, 'more')
    await expect(unfetched).toHaveText('Valgmulighederne kunne ikke hentes. Prøv igen, eller svar med en af de andre knapper.')
    await expectAccessible(page)
    await context.setOffline(false)
    await press(page, 'more')
    await expect(choices(page)).toBeVisible()
    await press(page, 'close')
    await expect(unfetched).toBeHidden()
    await context.setOffline(true)
    await press(page, 'reject-all')
    await expect(banner(page)).toBeHidden()
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('nobody is asked what nobody could answer', async ({ page, site, folder }) => {
    serve(site, folder)
    await page.goto('/')
    await expect(page.locator('main h1')).toBeVisible()
    await expect(banner(page)).toBeHidden()
  })
})
