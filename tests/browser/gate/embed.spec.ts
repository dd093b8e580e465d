// Placeholders: in place of a blocked frame, in its size, one state with the dialog.
import type { PlanPurpose } from '../../../www/gate/plan.ts'
import { page as html, type Site } from '../support/site.ts'
import { addPrebuilt, choicesHtml, plan, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, box, choices, cookie, hook, nextEvent, press, ran, says } from '../support/visit.ts'

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
  await expect(first).toContainText('gemmer og læser Google Ireland Ltd oplysninger på din enhed til formålet Videoer og kort')
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

// What most sites have: services that the dialog does not ask about one by one.
const together = plan.purposes.map((purpose): PlanPurpose =>
  purpose.id === 'embedded-content'
    ? {
        id: purpose.id,
        fingerprint: purpose.fingerprint,
        services: [
          { id: 'youtube', name: 'YouTube', provider: 'Google Ireland Ltd', embed: 'TubE', signals: ['ad_storage'], erase: [['local', 'yt*']] },
          { id: 'maps', name: 'Kort', provider: 'Maps Ltd', embed: 'MapE' },
        ],
      }
    : purpose,
)

/** A site whose dialog has no boxes for services. */
function addTogether(site: Site): void {
  addPrebuilt(site, { purposes: together })
  site.add('/built/choices.da.html', choicesHtml('da').replaceAll(/<label class="s-service">.*?<\/label>/g, ''))
}

test('"always" is a consent to the content of one service, not to the purpose it belongs to', async ({ page, site }) => {
  addTogether(site)
  const body = `<main>${film('one')}${film('two').replace('youtube', 'maps')}
<iframe id="both" data-purpose="embedded-content marketing" data-service="youtube" data-src="/film" title="x" width="400" height="300"></iframe>
<script type="text/plain" data-purpose="embedded-content" data-service="youtube">${says('script of the service')}</script>
<script type="text/plain" data-purpose="embedded-content">${says('purpose')}</script></main>`
  site.add('/', html({ head: prebuiltTag('data-signals="google"'), body }), { csp })
  await page.goto('/')
  await press(page, 'reject-all')
  await expect(page.locator('.samtykke-embed')).toHaveCount(3)
  await expect(page.locator('.samtykke-embed').nth(2).getByRole('button')).toHaveText(['Vis denne gang'])
  const event = nextEvent(page, 'choice')
  await page.locator('.samtykke-embed').first().getByRole('button', { name: 'Vis altid YouTube' }).click()
  expect(await event).toMatchObject({
    method: 'embed',
    choice: { purposes: { 'embedded-content': false }, services: { youtube: false } },
    record: { method: 'embed', purposes: expect.arrayContaining([{ id: 'embedded-content', service: 'youtube', fingerprint: 'TubE', given: true }]) },
  })
  await expect(page.frameLocator('#one').locator('h1')).toHaveText('Film')
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.TubE\.StatMarkEmbe$/)
  const expectAlone = async () => {
    await expect(page.frameLocator('#one').locator('h1')).toHaveText('Film')
    await expect(page.locator('.samtykke-embed')).toHaveCount(2)
    expect(await ran(page)).toEqual([])
    expect(await page.evaluate(() => (window.samtykke as { allowed(name: string): boolean }).allowed('youtube'))).toBe(false)
    expect(await page.evaluate(() => JSON.stringify(window.dataLayer))).not.toContain('"ad_storage":"granted"')
  }
  await expectAlone()
  await page.reload()
  await expectAlone()
  // Something else is chosen: it stays.
  await hook(page, 'reopen').click()
  await expect(box(page, 'embedded-content')).not.toBeChecked()
  await expect(box(page, 'youtube')).toBeChecked()
  await expect(box(page, 'maps')).toHaveCount(0)
  await expect(choices(page).getByRole('switch', { name: 'Vis altid YouTube' })).toBeChecked()
  await box(page, 'statistics').check()
  await press(page, 'save')
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.StatTubE\.MarkEmbe$/)
  await expectAlone()
  // And it is taken back where everything else is.
  await page.evaluate(() => localStorage.setItem('yt-player', '1'))
  await hook(page, 'reopen').click()
  await box(page, 'youtube').uncheck()
  await press(page, 'save')
  await expect(page.locator('.samtykke-embed')).toHaveCount(3)
  expect(await page.locator('#one').getAttribute('src')).toBeNull()
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.Stat\.MarkEmbe----$/)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('yt-player'))).toBeNull()
  await hook(page, 'reopen').click()
  await expect(box(page, 'youtube')).toHaveCount(0)
})

for (const way of ['reject-all', 'withdraw'] as const) {
  test(`"${way}" takes back what is always shown`, async ({ page, site }) => {
    addTogether(site)
    await page.goto('/')
    await press(page, 'reject-all')
    await page.locator('.samtykke-embed').first().getByRole('button', { name: 'Vis altid YouTube' }).click()
    await expect(page.locator('.samtykke-embed')).toHaveCount(0)
    await hook(page, 'reopen').click()
    await press(page, way)
    await expect(page.locator('.samtykke-embed')).toHaveCount(2)
    expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.\.StatMarkEmbe----$/)
  })
}

test('withdrawing a purpose takes back what is always shown of it', async ({ page, site }) => {
  addTogether(site)
  const withdraw = (name: string) => page.evaluate((name) => (window.samtykke as { withdraw(name: string): void }).withdraw(name), name)
  await page.goto('/')
  await press(page, 'accept-all')
  await expect(page.locator('#one')).toBeVisible()
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.StatMarkEmbe\.$/)
  await withdraw('embedded-content')
  await page.locator('.samtykke-embed').first().getByRole('button', { name: 'Vis altid YouTube' }).click()
  await expect(page.locator('.samtykke-embed')).toHaveCount(0)
  await withdraw('embedded-content')
  await expect(page.locator('.samtykke-embed')).toHaveCount(2)
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.StatMark\.Embe----$/)
  // Also on a page that holds none of it; and beside other answers it stays. At once, though the line brings nothing more.
  site.add('/plain', html({ head: prebuiltTag(), body: '<h1>Andet</h1>' }), { csp })
  await page.locator('.samtykke-embed').first().getByRole('button', { name: 'Vis altid YouTube' }).click()
  await expect(page.locator('.samtykke-embed')).toHaveCount(0)
  site.on('/built/plan.da.json', () => new Promise(() => {}))
  await page.goto('/plain')
  await withdraw('statistics')
  await expect.poll(() => cookie(page)).toMatch(/^1\.[0-9a-z]+\.MarkTubE\.StatEmbe----$/)
  addTogether(site)
  await page.goto('/plain')
  await page.evaluate(() => localStorage.setItem('yt-player', '1'))
  await withdraw('embedded-content')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('yt-player'))).toBeNull()
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.Mark\.StatEmbe----$/)
})

test('who, what for, which data and how long can be read in the placeholder, as in the dialog', async ({ page }) => {
  await page.goto('/')
  await press(page, 'reject-all')
  const first = page.locator('.samtykke-embed').first()
  await expect(first.locator('td')).toHaveCount(0)
  await first.getByText('Hvem og hvor længe').click()
  await expect(first.locator('details')).toContainText('Du kan sige ja til ét formål')
  await expect(first.locator('details')).toContainText('Google Ireland Ltd får IP-adresse og enheds-id')
  await expect(first.locator('td').first()).toHaveText('_YouTube*')
  // Closed and opened again it says so once.
  await first.getByText('Hvem og hvor længe').click()
  await first.getByText('Hvem og hvor længe').click()
  await expect(first.locator('table')).toHaveCount(1)
})

test('a placeholder follows the language', async ({ page }) => {
  await page.goto('/')
  await press(page, 'reject-all')
  await expect(page.locator('.samtykke-embed').first()).toContainText('Indhold fra YouTube')
  await page.evaluate(() => (window.samtykke as { setLanguage(language: string): void }).setLanguage('en'))
  await expect(page.locator('.samtykke-embed').first()).toContainText('Content from YouTube')
  await expect(page.locator('.samtykke-embed')).toHaveCount(2)
})

test('a thousand blocked videos at once each get their placeholder, in place', async ({ page, site }) => {
  const video = `<p><video data-purpose="embedded-content" data-service="youtube" data-src="/film" width="560" height="315"></video></p>`
  site.add('/', html({ head: prebuiltTag(), body: video.repeat(1000) }), { csp })
  await page.goto('/')
  await expect(page.locator('p > .samtykke-embed + video')).toHaveCount(1000)
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
