// Writing: names and words from the schema, findings where they stand, undo, and a link that holds everything.
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from './studio.ts'

test('completes names and words, shows findings where they stand, mends what needs no thought, and takes it back', async ({ studio, page }) => {
  await studio.open()
  await studio.write('{\n  "languages": ["da"],\n  "controller": {}\n}')
  await page.keyboard.press('ControlOrMeta+Home')
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowLeft']) await page.keyboard.press(key)
  await page.keyboard.press('ControlOrMeta+ ')
  const options = page.getByRole('listbox', { name: 'Forslag' }).getByRole('option')
  await expect(options.filter({ hasText: 'kind' }).first()).toBeVisible()
  await page.keyboard.type('"kin')
  await expect(options.first()).toContainText('kind')
  // The list takes no key in the moment that it opens.
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(studio.editor).toContainText('"kind": ""', { timeout: 200 })
  }).toPass()
  await page.keyboard.press('ControlOrMeta+ ')
  await expect(options).toHaveText([/private/, /public-authority/, /association/, /person/])
  await page.keyboard.press('Escape')
  await page.getByText('"controller"').hover()
  await expect(page.locator('.about')).toContainText('Dataansvarlig')

  // Findings stand where they are about, and what needs no thought is mended on a press.
  await page.mouse.move(0, 0)
  await studio.write('{ "controler": { "name": "Prøve" } }')
  await expect(page.locator('.cm-lintRange-error').first()).toHaveText('"controler"')
  await expect(page.locator('.notes')).toContainText('kan ikke læses endnu')
  const first = studio.findings.first()
  await first.locator('summary').click()
  await expect(first).toContainText('controller')
  await studio.button('Ret til "controller"').click()
  await expect(studio.editor).toContainText('{ "controller": {')
  await expect(studio.findings.filter({ hasText: 'Skrivefejl' })).toHaveCount(0)

  await studio.button('Fortryd').click()
  await expect(studio.editor).toContainText('"controler"')
  await studio.button('Gendan').click()
  await expect(studio.editor).toContainText('{ "controller": {')
  // By keyboard alone: the cursor on what is wrong, its mend in the list of findings.
  await studio.write('{ "languages": ["da"], "dialogs": [{ "id": "cookies", "kind": "banner", "validity": { "accepted": "P12M", "refused": "P1M" } }] }')
  const reprompt = studio.findings.filter({ hasText: 'cookie-reprompt' })
  await reprompt.locator('summary').press('Enter')
  await reprompt.getByRole('button', { name: 'Ret til "P12M"' }).press('Enter')
  await expect(studio.editor).toContainText('"refused": "P12M"')
  await expect(reprompt).toHaveCount(0)
  await studio.editor.press('ControlOrMeta+z')
  await expect(studio.editor).toContainText('"refused": "P1M"')
  await expectAccessible(page)

  // A file of one's own is read here, and the draft before it is one step away.
  await studio.button('Begynd').click()
  await page.getByLabel('En fil fra din computer').setInputFiles({ name: 'min.json', mimeType: 'application/json', buffer: Buffer.from('{ "languages": ["en"] }') })
  await expect(studio.editor).toHaveText('{ "languages": ["en"] }')
  await studio.editor.press('ControlOrMeta+z')
  await expect(studio.editor).toContainText('"refused": "P1M"')
})

test('keeps the draft, and tells of a finding why, how and where that is written', async ({ studio, page, expectErrors }) => {
  expectErrors(/consent-active/)
  await studio.open()
  await studio.begin(/^Nordlys Cykler: Med fejl/)
  await expect(page.locator('.notes')).toContainText('ugyldigt')
  await expect(studio.site.getByRole('heading', { level: 1 })).toHaveText('Cykler, der holder til vinteren')
  await expect(studio.banner).toHaveCount(0)
  const finding = studio.findings.filter({ hasText: 'consent-active' }).first()
  await finding.locator('summary').click()
  await expect(finding.locator('dt')).toHaveText(['Hvorfor', 'Sådan retter du det', 'Kilder'])
  await finding.getByRole('button', { name: /^Linje/ }).click()
  await expect(studio.editor).toBeFocused()
  await page.locator('.cm-lintRange-error').first().hover()
  await expect(page.locator('.cm-tooltip-hover .details').first().locator('dt')).toHaveText(['Hvorfor', 'Sådan retter du det', 'Kilder'])
  await expectAccessible(page)

  await page.reload()
  await expect(studio.editor).toContainText('The same web shop as one meets it too often')
})

test('a link holds the draft, and a broken one changes nothing', async ({ studio, page, browser, demoOrigin }) => {
  await studio.open()
  await studio.write('{ "languages": ["da"], "note": "æøå \u{1F6B2}" }')
  await studio.button('Del').click()
  await expect(page).toHaveURL(/#draft=[\w-]+$/)
  const address = page.url()

  const other = await (await browser.newContext({ baseURL: demoOrigin, locale: 'da-DK' })).newPage()
  await other.goto(address)
  await expect(other.getByRole('textbox', { name: /JSON/ })).toContainText('"note": "æøå \u{1F6B2}"')
  await other.getByRole('button', { name: 'Fortryd', exact: true }).click()
  await expect(other.getByRole('textbox', { name: /JSON/ })).toContainText('Nordlys')
  await other.goto(`${address.slice(0, -4)}`)
  await expect(other.locator('.status')).toContainText('i stykker')
  await expect(other.getByRole('textbox', { name: /JSON/ })).toContainText('Nordlys')
  await other.context().close()
})
