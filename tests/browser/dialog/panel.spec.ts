// On localhost an unlawful configuration is explained on the page itself, in the language of the page.
import { expectAccessible } from '../support/axe.ts'
import { page as html, scriptTag } from '../support/site.ts'
import { expect, test } from '../support/test.ts'
import { banner } from '../support/visit.ts'

for (const [lang, title] of [['da', 'samtykke viser ikke alt'], ['en', 'samtykke does not show everything']] as const) {
  test(`the findings are shown (${lang})`, async ({ page, site, expectErrors }) => {
    expectErrors(/samtykke: [^]*\/purposes\//)
    site.add('/', html({ head: scriptTag('/examples/webshop/unlawful.json'), body: '<main><h1>Cykler</h1></main>', lang }))
    await page.goto('/')
    const panel = page.getByRole('region', { name: title })
    await expect(panel).toBeVisible()
    await expect(panel.locator('li').first()).toContainText('/')
    expect(await panel.locator('li').count()).toBeGreaterThan(1)
    await expect(banner(page)).toHaveCount(0)
    await expectAccessible(page)
    await panel.getByRole('button').click()
    await expect(panel).toHaveCount(0)
  })
}
