// What a page does for a visitor, each in a fresh browser context.
import { line, processorDivisor } from './visit.mjs'

/**
 * Milliseconds from the press that opens the choices to the frame in which they stand, on the slow processor; `tapped`: by a finger, which does
 * not come near before, and on the slow line too, which tells with those that fetch their choices. The bench's own search for the element
 * counts, and is the same for all.
 */
export async function opening({ browser, url, subject, tapped }) {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator(subject.more).first().waitFor()
  await page.waitForTimeout(500)
  // Nobody presses a button with a mouse without having come to it.
  if (!tapped) {
    await page.locator(subject.more).first().hover()
    await page.waitForTimeout(500)
  }
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: processorDivisor })
  if (tapped) {
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', line)
  }
  const time = await page.evaluate(
    ([more, choices]) =>
      new Promise((done) => {
        const find = (selector) =>
          selector.split(' >> ').reduce((root, part) => (root?.shadowRoot ?? root)?.querySelector?.(part) ?? null, document)
        const button = find(more)
        const start = performance.now()
        const look = () => {
          const element = find(choices)
          // The frame after the one in which it has its size: then it has been painted.
          if (element?.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0) {
            requestAnimationFrame(() => done(performance.now() - start))
          } else requestAnimationFrame(look)
        }
        button.click()
        requestAnimationFrame(look)
      }),
    [subject.more, subject.choices],
  )
  await context.close()
  return time
}

/** Milliseconds that `count` blocked scripts take to run: released by the module, and by the shortest loop that makes them anew. */
export async function releasing({ browser, url, subject }) {
  const context = await browser.newContext({ locale: 'da-DK' })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator(subject.shown).first().waitFor()
  const times = await page.evaluate((accept) => {
    const naive = (selector) => {
      const start = performance.now()
      for (const blocked of document.querySelectorAll(selector)) {
        const script = document.createElement('script')
        for (const { name, value } of blocked.attributes) if (name !== 'type') script.setAttribute(name, value)
        script.text = blocked.text
        blocked.replaceWith(script)
      }
      return performance.now() - start
    }
    // Once before it counts, so that both loops are measured warm.
    naive('.warm')
    const loop = naive('.naive')
    const start = performance.now()
    document.querySelector('samtykke-dialog').shadowRoot.querySelector(accept).click()
    return { module: performance.now() - start, loop, ran: window.ran ?? 0 }
  }, '[data-samtykke="accept-all"]')
  await context.close()
  return times
}

/**
 * Milliseconds from asking a ready core for a notice until it is on the page and laid out, in the product's own element and styles: what
 * making its nodes takes, what it takes with layout, and up to the end of the frame that shows it, how long the page's thread was at work,
 * however busy the machine is, net of a frame in which nothing is told. The first of a fresh page, without any slowing. With `fragment`,
 * what `samtykke build` has written: from its text, as `www/entry/prebuilt.ts` takes it up, without a core.
 */
export async function telling({ browser, url, configuration, fragment }) {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(url)
  if (fragment) {
    await page.evaluate((text) => {
      const policy = trustedTypes.createPolicy('samtykke', { createHTML: (html) => html })
      window.notice = () => {
        const template = document.createElement('template')
        template.setHTMLUnsafe(policy.createHTML(text))
        return template.content
      }
    }, fragment)
  } else {
    await page.evaluate(async (text) => {
      const { dom, open } = await import('/samtykke/samtykke-load.js')
      const core = await open(await fetch('/samtykke/samtykke-notice.wasm'), text)
      for (const name of ['da', 'notice-da']) core.bring((await import(`/samtykke/samtykke-${name}.js`)).default)
      window.notice = () => dom(core.notice('privacy', 'da', 2))
    }, configuration)
  }
  await page.waitForTimeout(300)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  const before = await worked()
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))))
  const start = await worked()
  const times = await page.evaluate(async () => {
    const start = performance.now()
    const notice = window.notice()
    const made = performance.now() - start
    document.querySelector('samtykke-notice').append(notice)
    document.body.getBoundingClientRect()
    const shown = performance.now() - start
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
    return { made, shown }
  })
  const work = (await worked()) - start - (start - before)
  const elements = await page.locator('samtykke-notice *').count()
  await context.close()
  return { ...times, work, elements }
}
