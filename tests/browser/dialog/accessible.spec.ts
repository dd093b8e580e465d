// Banner, choices, consent in a form and notice: axe finds nothing, and the keyboard does everything.
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { page as html } from '../support/site.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, box, choices, cookie, hook, press } from '../support/visit.ts'

const body = `<main><h1>Cykler</h1><p><a id="first" href="#x">Et link</a></p>
<form action="/send"><samtykke-consent dialog="newsletter" name="newsletter"></samtykke-consent><button>Send</button></form>
<iframe data-purpose="embedded-content" data-service="youtube" data-src="/film" title="Film" width="560" height="315"></iframe>
<samtykke-notice notice="privacy"></samtykke-notice>
<div id="tall"></div><p><a id="last" href="#y">Det sidste link</a></p></main>`

// The page's own style, in a file: the policy is the strict one.
const head = `${prebuiltTag()}<link rel="stylesheet" href="/page.css">`
const style = '#tall{block-size:150vh}body{background:light-dark(#fff,#111);color:light-dark(#111,#eee);color-scheme:light dark}'

test.beforeEach(({ site }) => {
  addPrebuilt(site)
  site.add('/page.css', style, { type: 'text/css' })
  for (const lang of ['da', 'en']) site.add(`/${lang}`, html({ head, body, lang }))
})

const active = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const outer = document.activeElement
    const inner = outer?.shadowRoot?.activeElement ?? outer
    return inner?.getAttribute('data-samtykke') ?? inner?.getAttribute('value') ?? (inner?.id || (inner?.localName ?? null))
  })

for (const lang of ['da', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing (${lang}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`/${lang}`)
      await expect(banner(page)).toBeVisible()
      await expect(page.locator('samtykke-consent input')).toBeVisible()
      await expect(page.locator('samtykke-notice article')).toBeVisible()
      await expect(page.locator('.samtykke-embed')).toBeVisible()
      await expectAccessible(page)
      await press(page, 'more')
      await expect(choices(page)).toBeVisible()
      await choices(page).locator('summary').first().click()
      await expectAccessible(page)
      await box(page, 'statistics').check()
      await expectAccessible(page)
      await press(page, 'save')
      await expect(hook(page, 'reopen')).toBeVisible()
      await expectAccessible(page)
      await hook(page, 'reopen').click()
      await expect(hook(page, 'withdraw')).toBeVisible()
      await expectAccessible(page)
    })
  }
}

test('the keyboard reaches the banner first, is not held in it, and never lies under it', async ({ page }) => {
  await page.goto('/da')
  await expect(banner(page)).toBeVisible()
  await expect(page.locator('samtykke-consent input')).toBeVisible()
  await expect(page.locator('.samtykke-embed')).toBeVisible()
  // Showing it has not taken the focus.
  expect(await active(page)).toBe('body')
  const order: (string | null)[] = []
  for (let press = 0; press < 10; press++) {
    await page.keyboard.press('Tab')
    order.push(await active(page))
    const hidden = await page.evaluate(() => {
      const outer = document.activeElement
      if (!outer || outer.localName === 'samtykke-dialog') return false
      const focused = (outer.shadowRoot?.activeElement ?? outer).getBoundingClientRect()
      const banner = document.querySelector('samtykke-dialog')?.shadowRoot?.querySelector('dialog[open]')?.getBoundingClientRect()
      return !!banner && focused.bottom > banner.top && focused.top < banner.bottom && focused.left < banner.right && focused.right > banner.left
    })
    expect(hidden, `${order.at(-1)} lies under the banner`).toBe(false)
  }
  expect(order).toEqual(['notice', 'reject-all', 'more', 'accept-all', 'first', 'purpose', 'button', 'summary', 'show-once', 'show-always'])
  await page.keyboard.press('Tab')
  expect(await active(page)).toBe('last')
})

test('choose, save, reopen and withdraw with the keyboard alone', async ({ page }) => {
  await page.goto('/da')
  await expect(banner(page)).toBeVisible()
  for (let press = 0; press < 3; press++) await page.keyboard.press('Tab')
  expect(await active(page)).toBe('more')
  await page.keyboard.press('Enter')
  await expect(choices(page)).toBeVisible()
  // The choices are modal: the page behind is out of reach.
  await expect.poll(() => active(page)).toBe('close')
  await page.keyboard.press('Escape')
  await expect(choices(page)).toBeHidden()
  expect(await active(page)).toBe('more')
  await page.keyboard.press('Enter')
  const reach = async (name: string) => {
    for (let press = 0; press < 30 && (await active(page)) !== name; press++) await page.keyboard.press('Tab')
    expect(await active(page)).toBe(name)
  }
  await box(page, 'statistics').focus()
  await page.keyboard.press('Space')
  await expect(box(page, 'statistics')).toBeChecked()
  await reach('save')
  await page.keyboard.press('Enter')
  await expect(choices(page)).toBeHidden()
  expect(await cookie(page)).toContain('.Stat.')
  // The control to reopen is the first that the keyboard reaches.
  await page.keyboard.press('Tab')
  await expect.poll(() => active(page)).toBe('reopen')
  await page.keyboard.press('Enter')
  await expect(choices(page)).toBeVisible()
  await reach('withdraw')
  await page.keyboard.press('Enter')
  await expect(choices(page)).toBeHidden()
  expect(await active(page)).toBe('reopen')
  expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.\./)
})

test('reject and accept are the same in every way that can be seen', async ({ page }) => {
  await page.goto('/da')
  const looks = (name: string) =>
    banner(page)
      .locator(`[data-samtykke="${name}"]`)
      .evaluate((button) => {
        const style = getComputedStyle(button)
        const { width, height, top } = button.getBoundingClientRect()
        return [button.localName, width, height, top, style.font, style.color, style.background, style.border, style.opacity]
      })
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await looks('reject-all')).toEqual(await looks('accept-all'))
  }
})

for (const [width, height] of [[320, 640], [320, 256], [1280, 720]] as const) {
  test(`nothing is cut off at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/da')
    await expect(banner(page)).toBeVisible()
    // The page's own frame is wide until its placeholder stands there.
    await expect(page.locator('.samtykke-embed')).toBeVisible()
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    for (const name of ['reject-all', 'more', 'accept-all']) {
      const button = banner(page).locator(`[data-samtykke="${name}"]`)
      await button.scrollIntoViewIfNeeded()
      const { right = 0, left = 0, clipped } = await button.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect()
        return { left, right, clipped: element.scrollWidth > element.clientWidth }
      })
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
      expect(clipped).toBe(false)
    }
    await press(page, 'more')
    expect(await choices(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
    await choices(page).locator('[data-samtykke="save"]').scrollIntoViewIfNeeded()
    await press(page, 'save')
    await expect(choices(page)).toBeHidden()
  })
}

test('targets are large enough, also on a site that shrinks its root', async ({ page, site }) => {
  site.add('/page.css', `${style}html{font-size:62.5%}*{letter-spacing:3px;text-transform:uppercase}`, { type: 'text/css' })
  await page.goto('/da')
  await expect(banner(page)).toBeVisible()
  for (const button of await banner(page).locator('button').all()) {
    const style = await button.evaluate((element) => ({
      height: element.getBoundingClientRect().height,
      size: parseFloat(getComputedStyle(element).fontSize),
      transform: getComputedStyle(element).textTransform,
    }))
    expect(style.height).toBeGreaterThanOrEqual(44)
    expect(style.size).toBeGreaterThanOrEqual(16)
    expect(style.transform).toBe('none')
  }
})
