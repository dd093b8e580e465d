// The words of one language at a time: a page fetches those of its own, and the rules read what is shown.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Samtykke } from '../../../www/gate/api.ts'
import { page as html, scriptTag } from '../support/site.ts'
import { expect, test } from '../support/test.ts'
import { banner, hook, nextEvent, press, settle } from '../support/visit.ts'

const lawful = readFileSync(join(import.meta.dirname, '../../../examples/webshop/lawful.json'), 'utf8')
const danish = 'Må vi bruge oplysninger fra din enhed?'
const english = 'May we use information from your device?'

test('a page fetches the words of its language, moves nothing for the dialog, and fetches another language when it changes to it', async ({ page, site }) => {
  const words = () => site.requests.filter((path) => /samtykke-(da|en)\.js$/.test(path))
  const setLanguage = (language: string) => page.evaluate((to) => (window.samtykke as Samtykke).setLanguage(to), language)
  const inLanguage = (lang: string) => html({ head: scriptTag('/samtykke.json'), lang })
  site.add('/samtykke.json', lawful)
  site.add('/', inLanguage('da-DK'))
  site.add('/en', inLanguage('en'))
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => Object.assign(window, { shifts: list.getEntries().length })).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await expect(banner(page).getByRole('heading')).toHaveText(danish)
  await settle(page)
  expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0)
  await setLanguage('en')
  await expect(banner(page).getByRole('heading')).toHaveText(english)
  expect(words()).toEqual(['/samtykke/samtykke-da.js', '/samtykke/samtykke-en.js'])
  const chosen = nextEvent(page, 'choice')
  await press(page, 'reject-all')
  expect(await chosen).toMatchObject({ record: { language: 'en', text: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown } })
  await expect(hook(page, 'reopen')).toHaveText('Cookie choices')
  await setLanguage('da')
  await expect(hook(page, 'reopen')).toHaveText('Cookievalg')

  await page.evaluate(() => localStorage.clear())
  const visits = [
    ['/', 'Cookievalg', ['/samtykke/samtykke-da.js']],
    // The plan was made in Danish.
    ['/en', 'Cookie choices', ['/samtykke/samtykke-en.js']],
    ['/', 'Cookievalg', []],
    ['/en', 'Cookie choices', []],
  ] as const
  for (const [path, label, fetched] of visits) {
    site.requests.length = 0
    await page.goto(path)
    await expect(hook(page, 'reopen')).toHaveText(label)
    await settle(page)
    expect(words()).toEqual(fetched)
  }
})

test('what is unlawful in English alone is not shown in English', async ({ page, site, expectErrors }) => {
  expectErrors(/samtykke: [^]*consent-purpose-specific/)
  const changed = JSON.parse(lawful) as { purposes: { id: string; title: { en: string }; description: { en: string } }[] }
  const purpose = changed.purposes.find(({ id }) => id === 'statistics')!
  purpose.title.en = 'A better experience'
  purpose.description.en = 'We improve your experience.'
  site.add('/samtykke.json', JSON.stringify(changed))
  site.add('/', html({ head: scriptTag('/samtykke.json') }))
  await page.goto('/')
  await expect(banner(page).getByRole('heading')).toHaveText(danish)
  const refused = nextEvent(page, 'error')
  await page.evaluate(() => (window.samtykke as Samtykke).setLanguage('en'))
  expect(await refused).toMatchObject({ code: 'unlawful', problems: [{ rule: 'consent-purpose-specific' }] })
  await expect(banner(page).getByRole('heading')).toHaveText(danish)
  site.add('/', html({ head: scriptTag('/samtykke.json'), lang: 'en' }))
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await settle(page)
  await expect(banner(page)).toHaveCount(0)
})
