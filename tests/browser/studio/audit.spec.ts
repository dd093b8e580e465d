// The studio's audit: the trial page on every screen, by the same measures as a site's own.
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from './studio.ts'

test('measures the trial page on every screen', async ({ studio, page }) => {
  await studio.open()
  await studio.button('Gennemgå').click()
  await studio.button('Mål nu').click()
  await expect(page.locator('.audit .passed')).toHaveCount(11)
  await expect(page.locator('.audit .finding')).toHaveCount(0)
  await expect(studio.button('Mål nu')).toBeFocused()
  await expectAccessible(page)
})
