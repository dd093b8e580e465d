// Markup as the documentation of other tools has it, unchanged but for the code inside: a site moves over without touching its tags.
import type { Page } from '@playwright/test'
import { page as html, type Site } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, hook, press, ran, says, settle } from '../support/visit.ts'

/** The only thing that a site adds: what the other tool called things. */
const aliases = {
  analytics: 'statistics',
  ads: 'marketing',
  'google-tag-manager': 'statistics',
  'Google Analytics': 'matomo',
  optimizely: 'marketing',
}

/** Serves the markup, and stands in for the hosts it names. Gives the addresses that were asked for there. */
async function open(page: Page, site: Site, body: string): Promise<string[]> {
  const asked: string[] = []
  await page.route(/^https:/, (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    asked.push(hostname + pathname)
    const frame = route.request().resourceType() === 'document'
    return route.fulfill(frame ? { contentType: 'text/html', body: '<h1>Film</h1>' } : { contentType: 'text/javascript', body: says(hostname) })
  })
  addPrebuilt(site, { aliases })
  site.add('/', html({ head: prebuiltTag(), body: `<main><h1>Cykler</h1>${body}</main>` }), { csp: null })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(asked).toEqual([])
  return asked
}

test('vanilla-cookieconsent', async ({ page, site }) => {
  await open(
    page,
    site,
    `<script
    type="text/plain"
    data-category="analytics">
    ${says('analytics')}
</script>
<script
    type="text/plain"
    data-category="analytics"
    data-service="Google Analytics"
>${says('Google Analytics')}</script>
<script
    type="text/plain"
    src="https://cdn.example/my-service-module.js"
    data-category="analytics"
    data-type="module"
></script>
<script
    type="text/plain"
    data-category="!analytics">
    ${says('analytics is off')}
</script>
<script
    type="text/plain"
    data-category="analytics"
    data-service="!Google Analytics"
>${says('Google Analytics is off')}</script>`,
  )
  await press(page, 'accept-all')
  await expect.poll(() => ran(page)).toEqual(['analytics', 'Google Analytics', 'cdn.example'])
  expect(await page.locator('script[src]:not([data-prebuilt]):not([type="text/plain"])').getAttribute('type')).toBe('module')
  await hook(page, 'reopen').click()
  await hook(page, 'withdraw').click()
  await expect.poll(() => ran(page)).toEqual(['analytics', 'Google Analytics', 'cdn.example', 'analytics is off', 'Google Analytics is off'])
})

test('Klaro', async ({ page, site }) => {
  const asked = await open(
    page,
    site,
    `<script type="text/plain"
    data-type="text/javascript"
    data-name="optimizely"
    data-src="https://cdn.optimizely.com/js/10196010078.js">
</script>
<script type="text/plain" data-type="application/javascript" data-name="matomo">${says('matomo')}</script>
<img data-name="optimizely" data-src="https://cdn.optimizely.com/pixel.png" alt="">
<iframe data-name="youtube" data-src="https://www.youtube.com/embed/toto" width="560" height="315" title="Film"></iframe>`,
  )
  await expect(page.locator('.samtykke-embed')).toContainText('Indhold fra YouTube')
  await press(page, 'accept-all')
  await expect.poll(() => ran(page)).toEqual(['cdn.optimizely.com', 'matomo'])
  await expect.poll(() => [...asked].sort()).toEqual(['cdn.optimizely.com/js/10196010078.js', 'cdn.optimizely.com/pixel.png', 'www.youtube.com/embed/toto'])
})

test('Orejime', async ({ page, site }) => {
  const asked = await open(
    page,
    site,
    `<template data-purpose="google-tag-manager">
    <script>
      (function(w,d,s,l,i){${says('tag manager')}})(window,document,'script','dataLayer','GTM-XXXX')
    </script>
</template>
<template data-purpose="ads">
  <script src="https://annoying-ads.net"></script>
  <script src="https://intrusive-advertising.io"></script>
</template>
<template data-purpose="youtube" data-contextual data-title-level="6">
  <iframe src="https://www.youtube.com/embed/toto"></iframe>
</template>`,
  )
  await expect(page.locator('.samtykke-embed').getByRole('heading', { level: 6 })).toHaveText('Indhold fra YouTube')
  await press(page, 'accept-all')
  await expect.poll(() => ran(page)).toEqual(['tag manager', 'annoying-ads.net', 'intrusive-advertising.io'])
  await expect.poll(() => asked).toContain('www.youtube.com/embed/toto')
  await expect(page.locator('.samtykke-embed')).toHaveCount(0)
})

test('Cookiebot', async ({ page, site }) => {
  const asked = await open(
    page,
    site,
    `<script type="text/plain" data-cookieconsent="statistics">${says('statistics')}</script>
<script type="text/plain" data-cookieconsent="statistics, marketing">${says('both')}</script>
<script type="text/plain" data-cookieconsent="marketing" src="https://ads.example/pixel.js"></script>
<iframe data-cookieblock-src="https://www.youtube.com/embed/toto" data-cookieconsent="marketing" frameborder="0" allowfullscreen width="560" height="315" title="Film"></iframe>
<img data-cookieblock-src="https://ads.example/pixel.png" data-cookieconsent="marketing" alt="">
<script data-cookieconsent="ignore">window.ignored = true</script>`,
  )
  expect(await page.evaluate(() => (window as unknown as { ignored: boolean }).ignored)).toBe(true)
  await press(page, 'accept-all')
  await expect.poll(() => ran(page)).toEqual(['statistics', 'both', 'ads.example'])
  await expect.poll(() => [...asked].sort()).toEqual(['ads.example/pixel.js', 'ads.example/pixel.png', 'www.youtube.com/embed/toto'])
})
