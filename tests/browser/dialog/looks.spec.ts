// How the dialog looks: four themes, light and dark, on a phone and on a desktop, held against pictures that are kept. Letters are blocks
// and nothing is hyphenated, so that a picture shows sizes, colours and places, and is the same on every machine.
// `npx playwright test looks --update-snapshots` takes them anew: look at each before it is kept.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocks } from '../support/blocks.ts'
import { addPrebuilt, prebuiltTag } from '../support/shop.ts'
import { page as html } from '../support/site.ts'
import { expect, test } from '../support/test.ts'
import { banner, choices, hook } from '../support/visit.ts'

const themes = ['neutral', 'dkfds', 'high-contrast', 'compact']
const screens = { phone: { width: 390, height: 760 }, desktop: { width: 1000, height: 700 } }

/** Less than a button's edge moved by two pixels, more than the corners' smoothing differs between builds of the browser. */
const tolerance = { threshold: 0.1, maxDiffPixels: 120 }

const style = `@font-face { font-family: Blocks; font-weight: 1 1000; src: url(/blocks.ttf) }
body { margin: 0; color-scheme: light dark; background: light-dark(#fff, #111) }
samtykke-dialog { --samtykke-font: Blocks !important }`

for (const theme of themes) {
  test(`${theme} looks as it is kept`, async ({ page, site }) => {
    addPrebuilt(site)
    site.add('/blocks.ttf', blocks(), { type: 'font/ttf' })
    site.add('/page.css', `${style}\n${readFileSync(join(import.meta.dirname, `../../../dist/themes/${theme}.css`), 'utf8')}`, { type: 'text/css' })
    site.add('/', html({ head: `${prebuiltTag()}<link rel="stylesheet" href="/page.css">`, body: '<main></main>' }), { csp: null })
    for (const [screen, viewport] of Object.entries(screens)) {
      await page.setViewportSize(viewport)
      await page.goto('/')
      await expect(banner(page)).toBeVisible()
      await page.evaluate(async () => {
        const plain = new CSSStyleSheet()
        plain.replaceSync('* { hyphens: manual !important; text-wrap: wrap !important; letter-spacing: 0 !important; text-rendering: geometricPrecision !important; transition: none !important } *:focus { outline: none !important }')
        document.querySelector('samtykke-dialog')!.shadowRoot!.adoptedStyleSheets.push(plain)
        await document.fonts.load('16px Blocks')
      })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expect(page).toHaveScreenshot(`${theme}-${screen}-${colorScheme}.png`, tolerance)
      }
      // The choices are the same sheet on every screen; the narrow one is where things move.
      if (screen !== 'phone') continue
      await hook(page, 'more').click()
      await expect(choices(page)).toBeVisible()
      // Nothing is under the pointer.
      await page.mouse.move(0, 0)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expect(page).toHaveScreenshot(`${theme}-${screen}-${colorScheme}-choices.png`, tolerance)
      }
    }
  })
}
