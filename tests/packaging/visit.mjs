// What every consumer's site must do, in Chromium.
import { expect as quick, chromium as playwright } from '@playwright/test'
import { chromium, flags } from '../../scripts/browser.mjs'
import { createSite, listen } from '../../scripts/serve.mjs'

/** Far longer than anything takes: a slow machine is no fault of the package, and a development server makes its first pages slowly. */
const expect = quick.configure({ timeout: 60_000 })

/** A page in Danish, and what it has complained of. */
async function inBrowser(work) {
  const browser = await playwright.launch({ executablePath: await chromium(), args: flags, ignoreDefaultArgs: ['--headless'] })
  try {
    const page = await browser.newPage({ locale: 'da-DK' })
    const errors = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error)))
    await work(page, errors)
  } finally {
    await browser.close()
  }
}

const banner = (page) => page.locator('[data-samtykke="banner"]')

/**
 * The dialog shows in Danish under the site's policy, a tag waits and runs once it is allowed, and on the next visit nobody is asked again.
 * @param {{ mounts: [prefix: string, folder: string][], policy: string, inlined?: boolean, dialogs?: boolean, upstream?: string }} site `dialogs`:
 *   the page's notice has no module; `upstream`: the origin that makes the pages, by what it reads in the cookie
 */
export async function showsDialog({ mounts, policy, inlined = false, dialogs = false, upstream }) {
  const server = createSite({
    mounts,
    headers: () => ({ 'content-security-policy': policy }),
    reply: async (url, request) => {
      if (url.pathname === '/favicon.ico') return { body: '', status: 204 }
      if (upstream === undefined) return undefined
      const made = await fetch(upstream + url.pathname + url.search, { headers: { cookie: request.headers.cookie ?? '' } })
      return { body: Buffer.from(await made.arrayBuffer()), status: made.status, type: made.headers.get('content-type') ?? '' }
    },
  })
  const url = await listen(server, 0)
  try {
    await inBrowser(async (page, errors) => {
      const hasNotice = async () => {
        if (!dialogs) return expect(page.locator('samtykke-notice article')).toBeVisible()
        await expect.poll(() => [...new Set(errors)], 'what the page says of its notice').toEqual([expect.stringContaining('import "samtykke/notices"')])
        errors.length = 0
      }
      const sent = await (await page.goto(`${url}/`)).text()
      await expect(banner(page)).toBeVisible()
      expect(sent.includes('shadowrootmode'), 'whether the banner stands in the page').toBe(inlined)
      await expect(page.locator('#statistics')).toHaveText('waits')
      await banner(page).locator('[data-samtykke="accept-all"]').click()
      await expect(page.locator('#statistics')).toHaveText('runs')
      await hasNotice()
      const again = await (await page.reload()).text()
      await expect(page.locator('#statistics')).toHaveText('runs')
      await hasNotice()
      await expect(page.locator('[data-samtykke="reopen"]')).toBeVisible()
      await expect(banner(page)).toBeHidden()
      if (dialogs) {
        // A form that comes later, as apps make them.
        await page.evaluate(() => {
          const consent = document.createElement('samtykke-consent')
          for (const [name, value] of [['dialog', 'newsletter'], ['name', 'newsletter']]) consent.setAttribute(name, value)
          document.body.appendChild(document.createElement('form')).append(consent)
        })
        await expect(page.locator('samtykke-consent input')).toBeVisible()
      }
      if (upstream !== undefined) expect(again, 'who has answered is sent no banner').not.toContain('shadowrootmode')
      expect(errors, 'errors on the console').toEqual([])
    })
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/**
 * A development server at `url`: the page follows the configuration, and says what is unlawful in it.
 * @param {(version: 'lawful' | 'unlawful', change?: [from: string, to: string]) => void} write
 */
export async function follows(url, write) {
  await inBrowser(async (page) => {
    await page.goto(url)
    await expect(banner(page)).toContainText('Nordlys Cykler ApS')
    // Saved again where the system's watcher has kept quiet about it, as it does on a busy machine.
    const saved = (version, change, shows) => expect(async () => {
      write(version, change)
      await shows(quick.configure({ timeout: 15_000 }))
    }).toPass({ timeout: 240_000 })
    await saved('lawful', ['Nordlys Cykler ApS', 'Sydlys Cykler ApS'], (expect) => expect(banner(page)).toContainText('Sydlys Cykler ApS'))
    const overlay = page.locator('vite-error-overlay')
    await saved('unlawful', undefined, (expect) => expect(overlay).toContainText('[consent-active]'))
    await expect(overlay).toContainText(/samtykke\.json:\d+:\d+/)
    await page.reload()
    await expect(overlay).toContainText('[consent-active]')
    await saved('lawful', undefined, async (expect) => {
      await expect(overlay).toBeHidden()
      await expect(banner(page)).toContainText('Nordlys Cykler ApS')
    })
  })
}
