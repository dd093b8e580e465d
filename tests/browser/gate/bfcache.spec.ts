// The back/forward cache: a page that comes back from it follows what was chosen in the meantime. Playwright switches the cache
// off by default, and loses sight of a page that comes back; so this test has a browser of its own, and the page tells the server.
import { chromium as playwright } from '@playwright/test'
import { chromium, flags } from '../../../scripts/browser.mjs'
import { page as html } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { hook, press } from '../support/visit.ts'

const tells = `<script>addEventListener('pageshow',({persisted})=>{
  if(!persisted)return
  const look=()=>document.querySelector('#inside')?requestAnimationFrame(look):fetch('/followed')
  look()
})</script>`

test('a page from the back/forward cache looks at the cookie again', async ({ site }) => {
  addPrebuilt(site)
  const body = '<template data-purpose="statistics"><p id="inside">Talt</p></template><a href="/next">Videre</a>'
  // The server's usual `no-cache` would not hinder the cache, `no-store` would.
  site.add('/', html({ head: tells + prebuiltTag(), body }), { csp: null })
  site.add('/next', html({ head: prebuiltTag(), body: '<h1>Næste</h1>' }), { csp: null })
  const browser = await playwright.launch({
    executablePath: await chromium(),
    args: flags,
    ignoreDefaultArgs: ['--headless', '--disable-back-forward-cache'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/`)
    await press(page, 'accept-all')
    await expect(page.locator('#inside')).toBeVisible()
    await page.getByText('Videre').click()
    await expect(page.locator('h1')).toHaveText('Næste')
    await hook(page, 'reopen').click()
    await hook(page, 'withdraw').click()
    await expect(page.locator('samtykke-dialog [data-samtykke="choices"]')).toBeHidden()
    await page.evaluate(() => void setTimeout(() => history.back()))
    await expect.poll(() => site.requests).toContain('/followed')
  } finally {
    await browser.close()
  }
})
