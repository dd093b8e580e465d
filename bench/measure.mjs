// One visit in a fresh browser context, on a slow line and a slow processor.

/** Slow 4G as the browsers' own tools have it: 1.6 Mbit/s, a round trip of 150 ms. */
const line = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
}
const processorDivisor = 4

/** Runs in the page before anything else: notes the first frame in which the dialog has a size and can be seen. */
function watch(selector) {
  const find = () =>
    selector.split(' >> ').reduce((root, part) => (root?.shadowRoot ?? root)?.querySelector?.(part) ?? null, document)
  const look = () => {
    const element = find()
    const box = element?.getBoundingClientRect()
    if (box && box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true })) {
      window.dialogShown = performance.now()
      return
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/**
 * @param {{ browser: import('@playwright/test').Browser, url: string, subject: import('./subjects.mjs').Subject, state?: object }} visit
 *   `state`: what an earlier visit stored, for a returning visitor
 * @returns {Promise<{ requests: string[], shown?: number, painted: number }>} milliseconds
 */
export async function visit({ browser, url, subject, state }) {
  const context = await browser.newContext({ locale: 'da-DK', ...(state ? { storageState: state } : {}) })
  const page = await context.newPage()
  const requests = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', line)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: processorDivisor })
  const asks = subject.shown && !state
  if (asks) await page.addInitScript(watch, subject.shown)
  await page.goto(url, { waitUntil: 'load' })
  if (asks) await page.waitForFunction(() => window.dialogShown !== undefined, undefined, { timeout: 30_000 })
  else await page.waitForTimeout(1500)
  const result = {
    requests: requests.filter((path) => path !== new URL(url).pathname && path !== '/favicon.ico'),
    ...(asks ? { shown: await page.evaluate(() => window.dialogShown) } : {}),
    painted: await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
  }
  await context.close()
  return result
}

/**
 * Milliseconds from the press that opens the choices to the frame in which they stand, on the slow processor. The bench's own
 * search for the element counts, and is the same for all.
 */
export async function opening({ browser, url, subject }) {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator(subject.more).first().waitFor()
  await page.waitForTimeout(500)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: processorDivisor })
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
 * Milliseconds from a ready core to a notice with its cookie declaration on the page, laid out: what the core takes, and what it takes
 * with the browser's layout. The first of a fresh page, without any slowing.
 */
export async function declaring({ browser, url, configuration }) {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(url)
  const times = await page.evaluate(async (text) => {
    const { default: init, Core } = await import('/samtykke/samtykke-notice.js')
    await init({ module_or_path: '/samtykke/samtykke-notice.wasm' })
    const core = new Core(text)
    const start = performance.now()
    const notice = core.notice('privacy', 'da', 2)
    const made = performance.now() - start
    document.querySelector('main').append(notice)
    document.body.getBoundingClientRect()
    return { made, shown: performance.now() - start, rows: document.querySelectorAll('#s-privacy-cookies tbody tr').length }
  }, configuration)
  await context.close()
  return times
}

/** Says no to everything without any slowing, and gives what the module has stored. */
export async function answered({ browser, url, subject }) {
  const context = await browser.newContext({ locale: 'da-DK' })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator(subject.reject).first().click()
  await page.waitForTimeout(500)
  const state = await context.storageState()
  await context.close()
  return state
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
