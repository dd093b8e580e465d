// Placeholders: in place of a blocked frame, in its size, one state with the dialog.
import { page as html } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, box, choices, cookie, hook, press } from '../support/visit.ts'

const csp = "default-src 'self' 'unsafe-inline'"
const film = (id: string, more = '') =>
  `<iframe id="${id}" data-purpose="embedded-content" data-service="youtube" data-src="/film?${id}" title="${id}" width="560" height="315" ${more}></iframe>`

test.beforeEach(({ site }) => {
  addPrebuilt(site)
  site.add('/film', html({ body: '<h1>Film</h1>' }), { csp: null })
  site.add('/', html({ head: prebuiltTag(), body: `<main><h1>Cykler</h1>${film('one', 'data-heading="2"')}${film('two')}<p id="after">Bagefter</p></main>` }), { csp })
})

test('says what it is and who gets to know, and moves nothing', async ({ page, site }) => {
  await page.goto('/')
  await press(page, 'reject-all')
  const first = page.locator('.samtykke-embed').first()
  await expect(first.getByRole('heading', { level: 2 })).toHaveText('Indhold fra YouTube')
  await expect(first).toContainText('Google Ireland Ltd')
  await expect(first).toContainText('trække dit samtykke tilbage')
  const blocked = await first.boundingBox()
  const top = (await page.locator('#after').boundingBox())?.y
  await first.getByRole('button', { name: 'Vis denne gang' }).click()
  await expect(page.frameLocator('#one').locator('h1')).toHaveText('Film')
  const shown = await page.locator('#one').boundingBox()
  // A frame's own border of 2px is part of its size.
  expect(Math.abs((shown?.width ?? 0) - (blocked?.width ?? 0))).toBeLessThan(1)
  expect(Math.abs((shown?.height ?? 0) - (blocked?.height ?? 0))).toBeLessThan(1)
  expect(Math.abs(((await page.locator('#after').boundingBox())?.y ?? 0) - (top ?? 0))).toBeLessThan(1)
  // This one, this time: the other stays blocked, nothing is remembered.
  await expect(page.locator('.samtykke-embed')).toHaveCount(1)
  expect(await cookie(page)).toContain('..Stat')
  site.requests.length = 0
  await page.reload()
  await expect(page.locator('.samtykke-embed')).toHaveCount(2)
  expect(site.requests.filter((path) => path.startsWith('/film'))).toEqual([])
})

test('"always" is a consent to this service alone, and the dialog shows it', async ({ page }) => {
  await page.goto('/')
  await press(page, 'reject-all')
  await page.locator('.samtykke-embed').first().getByRole('button', { name: 'Vis altid YouTube' }).click()
  await expect(page.frameLocator('#one').locator('h1')).toHaveText('Film')
  await expect(page.frameLocator('#two').locator('h1')).toHaveText('Film')
  await expect(page.locator('.samtykke-embed')).toHaveCount(0)
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.Tube\.StatMarkEmbeMaps$/)
  await hook(page, 'reopen').click()
  await expect(box(page, 'youtube')).toBeChecked()
  await expect(box(page, 'embedded-content')).not.toBeChecked()
  await box(page, 'youtube').uncheck()
  await press(page, 'save')
  await expect(choices(page)).toBeHidden()
  await expect(page.locator('.samtykke-embed')).toHaveCount(2)
  await expect(page.locator('#one')).toBeHidden()
  expect(await page.locator('#one').getAttribute('src')).toBeNull()
})

test('"always" before any other choice leaves the rest to be asked', async ({ page }) => {
  await page.goto('/')
  await page.setViewportSize({ width: 1280, height: 1400 })
  await page.locator('.samtykke-embed').first().getByRole('button', { name: 'Vis altid YouTube' }).click()
  await expect(page.frameLocator('#one').locator('h1')).toHaveText('Film')
  await expect(banner(page)).toBeVisible()
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.Tube\.$/)
})

test('a purpose with several services offers no "always" where none is named', async ({ page, site }) => {
  const body = `<iframe data-purpose="embedded-content" data-src="/film" title="x" width="400" height="300"></iframe>`
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  await page.goto('/')
  await press(page, 'reject-all')
  await expect(page.locator('.samtykke-embed button')).toHaveText(['Vis denne gang'])
})

test('frames that nobody sees, and those that want none, get no placeholder', async ({ page, site }) => {
  const frame = (more: string) => `<iframe data-purpose="marketing" data-src="/film" title="x" ${more}></iframe>`
  site.add('/', html({ head: prebuiltTag(), body: frame('width="1" height="1"') + frame('data-placeholder="none"') + frame('style="width:20rem"') }), { csp })
  await page.goto('/')
  await press(page, 'reject-all')
  await expect(page.locator('.samtykke-embed')).toHaveCount(1)
})
