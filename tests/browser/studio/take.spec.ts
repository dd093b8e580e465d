// Taking it along: the folder for production as the core makes it, and a notice in every format it has.
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from './studio.ts'

test('the folder for production, and a notice in every format', async ({ studio, page }) => {
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
  await studio.button('Færdig mappe').click()
  const zip = await saved('Hent mappen som zip')
  expect(zip.name).toBe('samtykke.zip')
  const files = Object.keys(unzipSync(zip.bytes))
  for (const name of ['samtykke.js', 'samtykke-dialog.js', 'samtykke-choices.js', 'plan.json', 'notice.css', 'snippet.html', 'banner.da.html']) expect(files).toContain(`samtykke/${name}`)
  await page.keyboard.press('Escape')
  await studio.button('Begynd').click()
  await expectAccessible(page, { within: 'dialog[open]' })
})
