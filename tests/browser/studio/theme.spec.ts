// The look: presets and controls change the trial page at once, and no token tells a yes from a no.
import { readFileSync, readdirSync } from 'node:fs'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from './studio.ts'

const look = (element: Element) => {
  const { color, backgroundColor, borderColor, borderWidth, borderRadius, fontSize, fontWeight, fontFamily, paddingInline } = getComputedStyle(element)
  return { color, backgroundColor, borderColor, borderWidth, borderRadius, fontSize, fontWeight, fontFamily, paddingInline }
}

/** The tokens that the product's style sheets go by. */
const tokens = (text: string) => [...new Set(text.match(/--samtykke-[a-z]+/g))].sort()
const sheets = 'www/css'
const used = tokens(readdirSync(sheets).filter((name) => name.endsWith('.css')).map((name) => readFileSync(`${sheets}/${name}`, 'utf8')).join())

test('presets and controls change the dialog, and yes and no stay alike', async ({ studio, page }) => {
  await studio.open()
  await studio.button('Udseende').click()
  const accept = studio.banner.locator('[data-samtykke="accept-all"]')
  const reject = studio.banner.locator('[data-samtykke="reject-all"]')
  const usual = JSON.stringify(await accept.evaluate(look))
  for (const preset of ['Neutral', 'dkfds', 'Høj kontrast', 'Standard']) {
    await studio.button(preset).click()
    await expect.poll(async () => JSON.stringify(await accept.evaluate(look)) === usual).toBe(preset === 'Standard')
    expect(await reject.evaluate(look)).toEqual(await accept.evaluate(look))
  }

  await page.getByLabel('Tekst og kanter, lys').fill('#bbbbbb')
  await expect(page.locator('.is-low').first()).toContainText('for lidt, mindst 4,5:1')
  await expect(studio.banner).toHaveCSS('color', 'rgb(187, 187, 187)')
  await page.getByRole('combobox', { name: 'Placering' }).selectOption('Midt på siden')
  await page.getByLabel('Knappernes hjørner').fill('22')
  await expect(reject).toHaveCSS('border-radius', '22px')
  await expectAccessible(page)

  const exported = async () => {
    await studio.button('Hent').click()
    const [saved] = await Promise.all([page.waitForEvent('download'), studio.button('samtykke-theme.css').click()])
    await page.keyboard.press('Escape')
    return readFileSync(await saved.path(), 'utf8')
  }
  expect(await exported()).toBe('samtykke-dialog,\nsamtykke-consent,\n.samtykke-embed {\n  --samtykke-ink: #bbbbbb;\n  --samtykke-inline: 0;\n  --samtykke-block: 0;\n  --samtykke-corner: 22px;\n}\n@media (prefers-color-scheme: dark) {\n  samtykke-dialog,\n  samtykke-consent,\n  .samtykke-embed {\n    --samtykke-ink: #eef1f4;\n  }\n}\n')

  // Every token has a control: all of them moved, all of them are in the sheet.
  const panel = page.locator('.theme')
  for (const swatch of await panel.locator('input[type="color"]').all()) await swatch.fill('#123456')
  for (const slider of await panel.locator('input[type="range"]').all()) await slider.press('End')
  for (const list of await panel.getByRole('combobox').all()) await list.selectOption({ index: 1 })
  await page.getByRole('combobox', { name: 'Placering' }).selectOption('Midt på siden')
  expect(tokens(await exported())).toEqual(used)
})
