// The studio's audit: the trial page on every screen, by the same measures as a site's own, for the visitor that is looked at.
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from './studio.ts'

test('measures the trial page on every screen, as each visitor meets it', async ({ studio, page }) => {
  const passed = page.locator('.audit .passed')
  await studio.open()
  await studio.button('Gennemgå').click()
  await studio.button('Mål nu').click()
  await expect(passed).toHaveCount(12)
  await expect(passed.filter({ hasText: 'intet er krydset af på forhånd' })).toHaveCount(1)
  await expect(page.locator('.audit .finding')).toHaveCount(0)
  await expect(studio.button('Mål nu')).toBeFocused()
  await expectAccessible(page)

  // Who has said yes can take it back in what opens.
  await studio.visitor('returning')
  await expect(studio.log.locator('.log-tags li').first()).toContainText('kører')
  await page.getByRole('combobox', { name: 'Vis' }).selectOption('choices')
  await expect(studio.site.locator('[data-samtykke="withdraw"]')).toBeVisible()
  await page.keyboard.press('Tab')
  await studio.button('Mål nu').press('Enter')
  await expect(passed.filter({ hasText: 'lige så let at trække tilbage' })).toHaveCount(1)
  await expect(page.locator('.audit .finding')).toHaveCount(0)

  await studio.button('Skriv').click()
  await studio.write('{ "languages": ["da"] }')
  await expect(page.locator('.notes')).toContainText('ingen dialog')
  await studio.button('Gennemgå').click()
  await studio.button('Mål nu').click()
  await expect(page.locator('.audit .empty')).toHaveText('Der er ingen dialog at måle.')
})
