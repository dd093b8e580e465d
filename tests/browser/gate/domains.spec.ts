// Subdomains: one choice for all of them, and cookies of the parent domain are erased from any of them. Chromium takes every name
// under localhost for this machine.
import { page as html, type Site } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, hook, nextEvent, press } from '../support/visit.ts'

const csp = "default-src 'self' 'unsafe-inline'"
const at = (site: Site, host: string) => `${site.origin.replace('127.0.0.1', host)}/`

test('a choice holds for every subdomain, where the configuration names the domain', async ({ page, site }) => {
  addPrebuilt(site, { domain: 'nordlys.localhost' })
  site.add('/', html({ head: prebuiltTag() }), { csp })
  await page.goto(at(site, 'shop.nordlys.localhost'))
  await press(page, 'accept-all')
  await expect(banner(page)).toBeHidden()
  await page.goto(at(site, 'www.nordlys.localhost'))
  await expect(hook(page, 'reopen')).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
  await page.goto(at(site, 'other.localhost'))
  await expect(banner(page)).toBeVisible()
})

test('cookies of the parent domain are erased, with and without a dot', async ({ page, site, context }) => {
  addPrebuilt(site)
  site.add('/', html({ head: prebuiltTag() }), { csp })
  await page.goto(at(site, 'www.shop.nordlys.localhost'))
  await press(page, 'accept-all')
  await page.evaluate(() => {
    document.cookie = '_pk_own=1;path=/'
    document.cookie = '_pk_shop=1;path=/;domain=shop.nordlys.localhost'
    document.cookie = '_pk_parent=1;path=/;domain=.nordlys.localhost'
    document.cookie = 'kurv=1;path=/;domain=nordlys.localhost'
  })
  const event = nextEvent(page, 'withdrawn')
  await page.evaluate(() => (window.samtykke as { withdraw(name: string): void }).withdraw('statistics'))
  expect((await event).erased.map(([, name]) => name).sort()).toEqual(['_pk_own', '_pk_parent', '_pk_shop'])
  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(['kurv', 'samtykke'])
})
