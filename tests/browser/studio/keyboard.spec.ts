// Every part of the studio by keyboard alone: what is used is reached with Tab, from where one stands.
import type { Locator } from '@playwright/test'
import { expect, test } from './studio.ts'

test('begins, mends, themes, audits, shares and hands over by keyboard alone', async ({ studio, page, context, expectErrors }) => {
  expectErrors(/consent-active/)
  const reach = async (what: Locator) => {
    for (let presses = 0; presses < 60; presses++) {
      const way = await what.evaluate((element) => {
        const focused = document.activeElement ?? document.body
        return element === focused ? 'there' : focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab'
      })
      if (way === 'there') return
      await page.keyboard.press(way)
    }
    throw new Error(`Tab does not reach ${what}`)
  }
  const press = async (name: string, key = 'Enter') => {
    await reach(studio.button(name))
    await page.keyboard.press(key)
  }
  await studio.open()
  await press('Begynd')
  await press('Nordlys Cykler: Med fejl', 'Space')
  await expect(page.locator('.notes')).toContainText('ugyldigt')

  // Past the editor, which lets go of Tab, to a finding and its mend.
  const active = studio.findings.filter({ hasText: 'consent-active' })
  await expect(active).toHaveCount(2)
  const finding = active.first()
  await reach(finding.locator('summary'))
  await page.keyboard.press('Enter')
  await reach(finding.getByRole('button', { name: 'Ret til false' }))
  await page.keyboard.press('Enter')
  await expect(active).toHaveCount(1)
  await expect(page.locator('.finding summary:focus')).toHaveCount(1)
  await press('Fortryd')
  await expect(active).toHaveCount(2)

  await press('Begynd')
  await press('Nordlys Cykler: Lovlig')
  await expect(studio.banner).toBeVisible()
  await press('Udseende')
  await press('Kompakt')
  await expect(studio.button('Kompakt')).toHaveAttribute('aria-pressed', 'true')
  await reach(page.getByLabel('Knappernes hjørner'))
  await page.keyboard.press('ArrowRight')
  await expect(studio.banner.locator('[data-samtykke="reject-all"]')).toHaveCSS('border-radius', '7px')
  await reach(page.getByRole('combobox', { name: 'Skærm' }))
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('.screen iframe')).toHaveCSS('width', '768px')

  // The kinds of visit, one after the other.
  await reach(page.getByLabel('Besøg'))
  await page.keyboard.press('ArrowDown')
  await expect(studio.site.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(studio.banner).toBeHidden()
  await page.keyboard.press('ArrowUp')
  await expect(studio.banner).toBeVisible()

  await press('Gennemgå')
  await press('Mål nu')
  await expect(page.locator('.audit .passed')).toHaveCount(12)
  await press('Del')
  await expect(page).toHaveURL(/#draft=/)
  await press('Hent')
  const [saved] = await Promise.all([page.waitForEvent('download'), press('samtykke-theme.css')])
  expect(saved.suggestedFilename()).toBe('samtykke-theme.css')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await press('Kopiér')
  await expect(page.locator('dialog[open] [role="status"]')).toHaveText('Kopieret.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('data-config="/samtykke.json"')
  await page.keyboard.press('Escape')
  await expect(studio.button('Hent')).toBeFocused()
  await press('English')
  await expect(page.getByRole('heading', { level: 2, name: 'Audit of what is shown' })).toBeVisible()

  await press('Start')
  await reach(page.getByLabel('A file from your computer'))
  // From here it is the browser's own window.
  await page.locator('input[type="file"]:focus').setInputFiles('examples/sports-club/lawful.json')
  await expect(studio.site.getByRole('heading', { level: 1 })).toHaveText('Idrætsforeningen Solstrålen')
})
