// The form: the same draft for those who do not read JSON, with the findings at the fields they are about.
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from './studio.ts'

const draft = `{
  // Hvem vi er
  "languages": ["da", "en"],
  "controller": { "name": "Prøve ApS", "kind": "private" }, // kort
  "purposes": [
    { "id": "statistics", "title": { "da": "Statistik", "en": "Statistics" } },
    { "id": "news", "default": true, "basis": { "article": "6(1)(a)" } }
  ],
  "dialogs": [{ "id": "cookies", "kind": "banner", "purposes": ["statistics"], "notice": "privacy" }],
  "notices": [{ "id": "privacy", "purposes": ["statistics"] }]
}
`

test('what one answers by keyboard changes the text, and only there', async ({ studio, page }) => {
  await studio.open()
  await studio.write(draft)
  await studio.button('Formular').click()
  await expectAccessible(page)

  await studio.form.getByRole('button', { name: /^Statistik/ }).focus()
  await page.keyboard.press('Enter')
  await expect(studio.form.locator('h2')).toBeFocused()
  await expect(studio.form.locator('h2')).toHaveText('Formål: Statistik')
  // A finding about the purpose as a whole, and a text in two languages side by side.
  await expect(studio.form.locator('.found').first()).toContainText('Ulovligt')
  const description = studio.form.getByRole('group', { name: 'Beskrivelse' }).first()
  await description.getByLabel('Dansk').focus()
  await page.keyboard.type('Vi tæller besøg.')
  await expect.poll(studio.text).toBe(draft.replace('"en": "Statistics" } }', '"en": "Statistics" }, "description": { "da": "Vi tæller besøg." } }'))
  await expect(description.getByLabel('Dansk')).toBeFocused()
  // What a filled field is for stands one press away, and is its description all the time.
  await expect(studio.form.getByText('Et kort navn med stort begyndelsesbogstav. Eksempel: Statistik.')).toBeHidden()
  await studio.form.getByLabel('Om Titel').press('Enter')
  await expect(studio.form.getByText('Et kort navn med stort begyndelsesbogstav. Eksempel: Statistik.')).toBeVisible()

  await studio.form.getByLabel('Mål', { exact: true }).selectOption('statistik')
  await studio.form.getByRole('group', { name: 'Oplysninger', exact: true }).locator('.fold > summary').press('Enter')
  await studio.form.getByLabel('IP-adresse').first().press('Space')
  await expect.poll(studio.text).toContain('"aim": "statistics", "data": ["ip-address"]')

  // A field that is not there yet is added, and takes the focus; taken away again, the focus stays near.
  await studio.form.locator('details.add > summary').last().press('Enter')
  await studio.form.getByRole('button', { name: /^Omfang/ }).press('Enter')
  await expect(studio.form.getByLabel('Omfang', { exact: true })).toBeFocused()
  await expectAccessible(page)
  await studio.form.getByRole('button', { name: 'Fjern: Omfang' }).press('Enter')
  await expect(studio.form.locator('details.add > summary').last()).toBeFocused()

  // An id is named elsewhere too.
  await studio.form.getByLabel('Id', { exact: true }).fill('besøg')
  await studio.form.getByLabel('Id', { exact: true }).press('Tab')
  await expect.poll(studio.text).toMatch(/"purposes": \["besøg"\], "notice"/)
  await expect(studio.form.getByLabel('Id', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expect(studio.form.getByLabel('Id', { exact: true })).toHaveAccessibleDescription(/Skrivefejl/)
  await studio.button('Fortryd').click()
  await expect(studio.form.getByLabel('Id', { exact: true })).toHaveValue('statistics')
})

test('lists by mouse: add, move, take away; mends at the field; a finding leads to it', async ({ studio, page }) => {
  await studio.open()
  await studio.write(draft)
  await studio.button('Formular').click()
  await studio.form.getByRole('button', { name: 'Flyt op: news' }).click()
  await expect(studio.form.getByRole('button', { name: /^news/ })).toBeFocused()
  await expect.poll(studio.text).toMatch(/"news"[^]*"statistics", "title"/)

  await studio.findings.filter({ hasText: 'consent-active' }).first().locator('summary').click()
  await studio.findings.filter({ hasText: 'consent-active' }).first().getByRole('button', { name: 'Vis feltet' }).click()
  await expect(studio.form.getByLabel('Slået til fra start', { exact: true })).toBeFocused()
  await studio.form.getByRole('button', { name: 'Ret til false' }).click()
  await expect(studio.form.getByLabel('Slået til fra start', { exact: true })).toHaveValue('false')

  await studio.form.getByRole('button', { name: 'Modtagere: Ingen' }).click()
  await expect.poll(studio.text).toContain('"recipients": []')
  await studio.form.getByRole('button', { name: 'Tilføj: modtager' }).click()
  await expect(studio.form.locator('h2')).toHaveText('Modtager')
  await studio.form.getByLabel('Navn', { exact: true }).fill('<img src=x onerror=alert(1)>')
  await studio.form.getByLabel('Land', { exact: true }).selectOption('Irland')
  await expect.poll(studio.text).toContain('"country": "IE"')
  await studio.form.getByRole('button', { name: 'Opsætning' }).click()
  await studio.openThing(/^cookies/)
  await studio.form.locator('details.add > summary').last().click()
  await studio.form.getByRole('button', { name: /^Gyldighed/ }).click()
  const yes = studio.form.getByRole('group', { name: 'Efter et ja' })
  await yes.getByLabel('Antal').fill('52')
  await yes.getByLabel('Enhed').selectOption('uger')
  await expect.poll(studio.text).toContain('"validity": { "accepted": "P52W" }')
  await studio.form.getByRole('button', { name: 'Opsætning' }).click()
  await studio.openThing(/^news/)
  await expect(studio.form.getByRole('button', { name: /^<img src=x/ })).toBeVisible()
  await studio.form.getByRole('button', { name: 'Fjern: <img' }).click()
  await expect(studio.form.getByRole('button', { name: 'Tilføj: modtager' })).toBeFocused()
  expect(await page.locator('img').count()).toBe(0)

  // Half a file is mended as text; the form waits.
  await studio.button('JSON').click()
  await studio.write('{ "languages": ["da"], "controller": ')
  await studio.button('Formular').click()
  await studio.button('Ret i JSON').click()
  await expect(studio.editor).toBeFocused()
})

test('a few questions become a draft that says no more than the answers', async ({ studio, page, expectErrors }) => {
  expectErrors(/samtykke:/)
  await studio.open()
  await studio.begin(/^Et par spørgsmål/)
  const guide = page.getByRole('dialog', { name: 'Begynd med et par spørgsmål' })
  await guide.getByRole('button', { name: 'Skriv kladden' }).click()
  await expect(guide.getByLabel('Navn')).toBeFocused()
  await page.keyboard.type('Frugt & "Grønt"')
  await guide.getByLabel('Art').selectOption('forening')
  await guide.getByLabel('Engelsk').uncheck()
  await guide.getByLabel('Jeg tæller besøg').check()
  await guide.getByLabel('Jeg har medarbejdere').check()
  await expectAccessible(page, { within: 'dialog[open]' })
  await page.keyboard.press('Enter')
  await expect(studio.form).toBeVisible()
  expect(JSON.parse(await studio.text())).toEqual({
    languages: ['da'],
    controller: { name: 'Frugt & "Grønt"', kind: 'association', country: 'DK' },
    purposes: [
      { id: 'statistics', title: { da: 'Statistik' }, aim: 'statistics', basis: { article: '6(1)(a)' }, subjects: ['visitors'] },
      { id: 'employment', title: { da: 'Ansættelse' }, aim: 'employment', subjects: ['employees'] },
    ],
    dialogs: [{ id: 'cookies', kind: 'banner', channel: 'web', purposes: ['statistics'], withdrawal: { where: 'button' }, notice: 'privacy' }],
    notices: [
      { id: 'privacy', channel: 'web', layer: 'full', audience: 'adult', purposes: ['statistics'] },
      { id: 'staff', layer: 'full', audience: 'staff', purposes: ['employment'] },
    ],
  })
  // Its gaps are findings, and none of them is a mistake of form.
  await expect(studio.findings.filter({ hasText: 'Ulovligt' }).first()).toBeVisible()
  await expect(studio.findings.filter({ hasText: 'Skrivefejl' })).toHaveCount(0)
  await expect(studio.log.locator('.log-events')).toContainText('samtykke:error')
  await page.reload()
  await expect(studio.form).toBeVisible()
})
