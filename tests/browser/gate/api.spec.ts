// The global, the queue before it, and what a page can do without a line of script.
import type { Samtykke } from '../../../www/gate/api.ts'
import { page as html } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, box, choices, cookie, press, ran, says } from '../support/visit.ts'

const csp = "default-src 'self' 'unsafe-inline'"

test.beforeEach(({ site }) => addPrebuilt(site))

test('calls and listeners from before the script are taken over', async ({ page, site }) => {
  const queue = `<script>window.samtykke=window.samtykke||[];window.log=[];
samtykke.push(['on','ready',({choice})=>log.push(['ready',choice.decided])]);
samtykke.push(['on','choice',({method})=>log.push(['choice',method])]);
samtykke.push((api)=>log.push(['function',typeof api.show]));</script>`
  site.add('/', html({ head: queue + prebuiltTag() }), { csp })
  await page.goto('/')
  await press(page, 'reject-all')
  await expect.poll(() => ran(page)).toEqual([['function', 'function'], ['ready', false], ['choice', 'reject-all']])
  await page.evaluate(() => (window.samtykke as Samtykke).push((api) => api.on('ready', ({ choice }) => (window as unknown as { log: unknown[] }).log.push(choice.decided))))
  expect((await ran(page)).at(-1)).toBe(true)
})

test('allowed() combines, choice() tells, on() can be ended', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag() }), { csp })
  await page.goto('/')
  await press(page, 'more')
  await box(page, 'statistics').check()
  await press(page, 'save')
  const answers = await page.evaluate(() => {
    const api = window.samtykke as Samtykke
    return [
      api.allowed('statistics'),
      api.allowed('matomo'),
      api.allowed('analytics'),
      api.allowed('necessary'),
      api.allowed('marketing'),
      api.allowed('no such thing'),
      api.allowed({ and: ['statistics', 'marketing'] }),
      api.allowed({ or: ['statistics', 'marketing'] }),
      api.allowed({ and: ['statistics', { not: 'marketing' }] }),
      api.choice(),
    ]
  })
  expect(answers).toEqual([
    true, true, true, true, false, false, false, true, true,
    { decided: true, purposes: { statistics: true, marketing: false, 'embedded-content': false }, services: { matomo: true, ads: false, youtube: false, maps: false } },
  ])
  const heard = await page.evaluate(async () => {
    const api = window.samtykke as Samtykke
    let heard = 0
    const end = api.on('choice', () => heard++)
    const once = () => new Promise((done) => document.addEventListener('samtykke:choice', done, { once: true }))
    for (const name of ['statistics', 'marketing']) {
      const told = once()
      api.withdraw(name)
      await told
      end()
    }
    return heard
  })
  expect(heard).toBe(1)
})

test('ask() opens the choices and tells what they came to', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag() }), { csp })
  await page.goto('/')
  await press(page, 'reject-all')
  const ask = () => page.evaluate(() => (window.samtykke as Samtykke).ask('statistics'))
  const refused = ask()
  await expect(choices(page)).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await refused).toBe(false)
  const given = ask()
  await expect(choices(page)).toBeVisible()
  await box(page, 'statistics').check()
  await press(page, 'save')
  expect(await given).toBe(true)
  expect(await ask()).toBe(true)
})

test('any element can show, accept one purpose and withdraw', async ({ page, site }) => {
  const body = `<p><button data-samtykke-action="show">Cookies</button><button data-samtykke-action="accept:statistics"><b>Ja</b></button>
<button data-samtykke-action="withdraw:statistics">Nej</button><button data-samtykke-action="accept">Alt</button></p>
<script type="text/plain" data-purpose="statistics" data-run="withdrawn">${says('off')}</script>`
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  await page.goto('/')
  await press(page, 'reject-all')
  await page.getByRole('button', { name: 'Cookies' }).click()
  await expect(choices(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Ja' }).click()
  await expect.poll(() => cookie(page)).toMatch(/\.Stat\.MarkEmbeTubeMaps$/)
  await page.getByRole('button', { name: 'Nej' }).click()
  await expect.poll(() => cookie(page)).toMatch(/\.\.StatMark/)
  await expect.poll(() => ran(page)).toEqual(['off'])
  // There is no way to accept everything without having seen it.
  const before = await cookie(page)
  await page.getByRole('button', { name: 'Alt' }).click()
  expect(await cookie(page)).toBe(before)
})

test('loaded twice it is there once', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag() + prebuiltTag(), body: prebuiltTag() }), { csp })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await expect(page.locator('samtykke-dialog')).toHaveCount(1)
  await press(page, 'accept-all')
  await expect(banner(page)).toBeHidden()
})

test('the language can be changed while the choices are open', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag() }), { csp })
  await page.goto('/')
  await press(page, 'more')
  await page.evaluate(() => (window.samtykke as Samtykke).setLanguage('en'))
  await expect(choices(page)).toContainText('Choose what you say yes to')
  await expect(choices(page)).toBeVisible()
  await press(page, 'save')
  await expect(page.getByRole('button', { name: 'Cookie choices' })).toBeVisible()
  await expect(page.locator('samtykke-dialog')).toHaveAttribute('lang', 'en')
})
