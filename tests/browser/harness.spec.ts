// The harness itself: what every other browser test relies on.
import { expectAccessible } from './support/axe.ts'
import { page as html } from './support/site.ts'
import { expect, test } from './support/test.ts'

test('serves a page under the strict policy', async ({ page, site, expectErrors }) => {
  expectErrors(/TrustedHTML/)
  const url = site.add('/', html({ body: '<main><h1>Hej</h1></main>' }))
  await page.goto(url)
  await expect(page.getByRole('heading')).toHaveText('Hej')
  await expectAccessible(page)
  expect(site.requests).toContain('/')
  const evaluated = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<i></i>'
      return 'allowed'
    } catch (error) {
      return String(error)
    }
  })
  expect(evaluated, 'Trusted Types are enforced').toContain('TrustedHTML')
})

test('sees errors on the console', async ({ page, site, expectErrors }) => {
  expectErrors(/gone\.js/, /Trusted Type|TrustedHTML/)
  await page.goto(site.add('/', html({ head: '<script src="/gone.js"></script>' })))
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<i></i>'
    } catch {
      // The browser has told the console, which is what this test is about.
    }
  })
})

test('serves no file from outside its folders', async ({ request, site }) => {
  for (const path of ['/samtykke/..%2fpackage.json', '/samtykke/../package.json', '/examples/%2e%2e/package.json']) {
    expect((await request.get(site.origin + path)).status()).toBe(404)
  }
})
