// Seeing: the trial page runs the product, its visitor is simulated, and nothing of a draft gets out of its frame.
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from './studio.ts'

test('a visitor says yes, takes it back, and is asked again', async ({ studio, page }) => {
  const warnings: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  await studio.open()
  // Unscaled: where Playwright clicks in a frame, it does not know of scales.
  await studio.screen('phone')
  await studio.unscaled()
  await expect(studio.banner).toBeVisible()
  const statistics = studio.log.locator('.log-tags li', { hasText: 'Statistik' })
  await expect(statistics).toContainText('venter')
  await studio.banner.locator('[data-samtykke="accept-all"]').click()
  await expect(statistics).toContainText('kører')
  await expect(studio.log.locator('.log-stores')).toContainText('_ga')

  await studio.visitor('withdrawn')
  await expect(studio.log.locator('.log-stores')).toContainText('samtykke cookie')
  await expect(statistics).toContainText('venter')
  await expect(studio.log.locator('.log-stores')).not.toContainText('_ga')

  // Quicker than their pages load: only the last counts.
  for (const visitor of ['returning', 'withdrawn', 'refused', 'expired']) await studio.visitor(visitor)
  await expect(studio.log.locator('.log-events')).toContainText('samtykke:shown banner · expired')
  // The page runs on the file for the site: nothing internal is in it.
  expect(warnings).toEqual([])
})

test('two languages side by side, each surface, forced colours, less motion, a broken file, and the plan in words', async ({ studio, page, expectErrors }) => {
  expectErrors(/samtykke:/)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await studio.open()
  await page.getByRole('combobox', { name: 'Sprog' }).selectOption('both')
  const frames = page.locator('.screen iframe')
  await expect(frames).toHaveCount(2)
  await expect(page.frameLocator('.screen iframe >> nth=0').locator('[data-samtykke="banner"]')).toContainText('beder om dit samtykke')
  await expect(page.frameLocator('.screen iframe >> nth=1').locator('[data-samtykke="banner"]')).toContainText('asks for your consent')
  await studio.screen('320')
  await expect(frames.first()).toHaveCSS('width', '320px')
  await page.getByRole('combobox', { name: 'Vis' }).selectOption('notice:privacy')
  await expect(page.frameLocator('.screen iframe >> nth=1').getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('combobox', { name: 'Vis' }).selectOption('dialog:newsletter')
  await expect(page.frameLocator('.screen iframe >> nth=0').getByRole('checkbox')).toBeInViewport()
  await page.getByRole('combobox', { name: 'Vis' }).selectOption('embed')
  await expect(page.frameLocator('.screen iframe >> nth=0').getByRole('button', { name: 'Vis altid YouTube' })).toBeAttached()
  await expect.poll(() => page.frameLocator('.screen iframe >> nth=0').locator('body').evaluate(() => scrollY)).toBeGreaterThan(0)

  await studio.screen('desktop')
  await page.getByRole('combobox', { name: 'Sprog' }).selectOption('da')
  await page.getByRole('combobox', { name: 'Vis' }).selectOption('page')
  await page.locator('.planned > summary').click()
  await expect(page.locator('.plan tbody tr').filter({ hasText: 'Statistik' })).toContainText('_pk_id*')
  await expect(page.locator('.plan .facts')).toContainText('365 dage')
  const toggle = studio.site.locator('.s-switch').first()
  const button = studio.banner.locator('[data-samtykke="accept-all"]')
  await page.getByRole('combobox', { name: 'Farver' }).selectOption('forced-light')
  await expect(page.locator('.notes')).toContainText('efterlignet')
  await page.getByRole('combobox', { name: 'Vis' }).selectOption('choices')
  // The product's own rules hold: the switch keeps an edge and a knob of the system's colours.
  const system = await page.evaluate(() => {
    const probe = document.createElement('i')
    document.body.append(probe)
    return ['ButtonText', 'ButtonFace'].map((name) => ((probe.style.color = name), getComputedStyle(probe).color))
  })
  await expect(toggle).toHaveCSS('border-top-color', system[0]!)
  await expect(button).toHaveCSS('background-color', system[1]!)
  await expect(toggle).toHaveCSS('transition-duration', '0.15s')
  await page.locator('.more > summary').click()
  await page.getByRole('combobox', { name: 'Bevægelse' }).selectOption('still')
  await expect(toggle).toHaveCSS('transition-duration', '0s')
  await studio.visitor('broken')
  await expect(studio.log.locator('.log-events')).toContainText('samtykke:error')
  await expect(studio.banner).toHaveCount(0)
  await expectAccessible(page)
})

test('a hostile draft stays text, in a frame that reaches nothing', async ({ studio, page, expectErrors }) => {
  // The configuration is unlawful too, and at the end the frame tries to get out.
  expectErrors(/samtykke:/, /example\.com/)
  const evil = '</script><script>parent.hacked=1</script><img src=x onerror=alert(1)>'
  await studio.open()
  await studio.write(JSON.stringify({
    languages: ['da'],
    controller: { name: evil, kind: 'private', country: 'DK', email: 'a@b.dk', address: evil },
    purposes: [{ id: 'statistics', title: { da: evil }, description: { da: evil }, aim: 'statistics', basis: { article: '6(1)(a)' }, data: ['ip-address'] }],
    dialogs: [{ id: 'cookies', kind: 'banner', purposes: ['statistics'] }],
    notices: [{ id: 'privacy', purposes: ['statistics'] }],
  }))
  await page.getByRole('combobox', { name: 'Vis' }).selectOption('notice:privacy')
  await expect(studio.site.locator('samtykke-notice')).toContainText('onerror=alert(1)')
  expect(await studio.site.locator('img').count()).toBe(0)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  const reached = await page.frames()[1]!.evaluate(() => {
    const attempt = (reach: () => unknown) => {
      try {
        return String(reach())
      } catch (error) {
        return (error as Error).name
      }
    }
    return [self.origin, attempt(() => parent.document.title), attempt(() => parent.localStorage.length)]
  })
  expect(reached).toEqual(['null', 'SecurityError', 'SecurityError'])
  expect(await page.frames()[1]!.evaluate(() => fetch('https://example.com/').catch((error: Error) => error.name))).toBe('TypeError')
})

test('works without network once it is loaded', async ({ studio, page, context }) => {
  await studio.open()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await studio.visitor('returning')
  await expect(studio.log.locator('.log-tags li').first()).toContainText('kører')
  await studio.write('{ "languages": ["da"] }')
  await expect(page.locator('.notes')).toContainText('ingen dialog')
  await studio.button('Formular').click()
  await expect(studio.form).toContainText('Sprog')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(studio.form).toContainText('Languages')
  await expect(page.locator('.notes')).toContainText('no dialog')
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'samtykke.json' }).click()])
  expect(saved.suggestedFilename()).toBe('samtykke.json')
})

test('accessible on a phone, in the dark, in English, and strict', async ({ studio, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/studio/?lang=en')
  await expect(studio.editor).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Form', exact: true }).click()
  await expect(studio.form.getByLabel('Languages', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'See', exact: true }).click()
  await expect(studio.banner).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/=]+'; /)
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types samtykke samtykke-studio")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
})
