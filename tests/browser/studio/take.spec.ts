// Taking it along: the file, the lines for a page, the folder for production as the core makes it, and a notice in every format it has.
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expectAccessible } from '../support/axe.ts'
import { page as html } from '../support/site.ts'
import { banner, press } from '../support/visit.ts'
import { expect, test } from './studio.ts'

test('the file, the folder for production that runs, and a notice in every format', async ({ studio, page, site }) => {
  await studio.open()
  await studio.begin(/^Sundvagt: Lovlig/)
  await expect(studio.site.getByRole('banner')).toContainText('Sundvagt')
  await studio.button('Hent').click()
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), studio.button(name).click()])
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  await page.getByRole('combobox', { name: 'Tekst' }).selectOption('sign')
  const formats: [format: string, name: string, begins: RegExp][] = [
    ['page', 'sign.da.page.html', /^<!doctype html>/i],
    ['html', 'sign.da.html', /^<article /],
    ['markdown', 'sign.da.md', /^#/],
    ['text', 'sign.da.txt', /^\w/],
    ['json', 'sign.da.json', /^[[{]/],
    ['jsonld', 'sign.da.jsonld', /"@context"/],
    ['tilt', 'sign.da.tilt.json', /"meta"/],
    ['svg', 'sign.da.svg', /^<svg /],
  ]
  await expect(page.getByRole('combobox', { name: 'Format' }).getByRole('option')).toHaveCount(formats.length)
  for (const [format, name, begins] of formats) {
    await page.getByRole('combobox', { name: 'Format' }).selectOption(format)
    const file = await saved('Hent teksten')
    expect(file.name).toBe(name)
    expect(file.bytes.toString()).toMatch(begins)
  }
  // What a format cannot say, it says.
  await page.getByRole('combobox', { name: 'Tekst' }).selectOption('privacy')
  await studio.button('Hent teksten').click()
  await expect(page.locator('dialog[open] [role="status"]')).toContainText('skilt')
  await expectAccessible(page, { within: 'dialog[open]' })
  await page.keyboard.press('Escape')

  await studio.begin(/^Nordlys Cykler: Lovlig/)
  await studio.button('Hent').click()
  const own = (await saved('samtykke.json')).bytes.toString()
  expect(own).toContain('"note"')
  const forSite = (await saved('Til hjemmesiden')).bytes.toString()
  expect(forSite).toContain('"statistics"')
  expect(forSite).not.toContain('"note"')
  const lines = page.locator('dialog[open] pre')
  await expect(lines).toContainText('data-config="/samtykke.json"')
  await studio.button('npm').press('Enter')
  await expect(lines).toContainText("import { start } from 'samtykke'")
  await studio.button('Færdig mappe').press('Enter')
  await expect(lines).toContainText('data-prebuilt="/samtykke/"')
  const zip = await saved('Hent mappen som zip')
  expect(zip.name).toBe('samtykke.zip')
  const unzipped = unzipSync(zip.bytes)
  const files = Object.keys(unzipped)
  for (const name of ['samtykke.js', 'samtykke-dialog.js', 'samtykke-choices.js', 'plan.json', 'notice.css', 'snippet.html', 'banner.da.html']) expect(files).toContain(`samtykke/${name}`)
  await page.keyboard.press('Escape')
  await studio.button('Begynd').click()
  await expectAccessible(page, { within: 'dialog[open]' })

  // Unzipped on a server, under the policy that stands in it, it asks, and is answered.
  for (const [name, bytes] of Object.entries(unzipped)) site.add(`/${name}`, Buffer.from(bytes), { csp: null, type: name.endsWith('.js') ? 'text/javascript' : 'text/html' })
  const snippet = strFromU8(unzipped['samtykke/snippet.html']!)
  const csp = /Content-Security-Policy: (.*?) -->/.exec(snippet)![1]!
  site.add('/', html({ head: snippet, body: '<main><h1>Hej</h1></main>' }), { csp: `default-src 'none'; ${csp}` })
  await page.goto(site.origin)
  await expect(banner(page)).toContainText('Nordlys Cykler ApS beder om dit samtykke')
  await press(page, 'accept-all')
  await expect(banner(page)).toBeHidden()
  expect((await page.context().cookies(site.origin)).map(({ name }) => name)).toEqual(['samtykke'])
  await page.goto(site.origin)
  await expect(page.getByRole('button', { name: 'Cookievalg' })).toBeVisible()
  await expect(banner(page)).toBeHidden()
  expect(site.requests.filter((path) => path.startsWith('/samtykke/') && !files.includes(path.slice(1)))).toEqual([])
})
