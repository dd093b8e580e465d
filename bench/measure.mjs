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
 * @param {{ browser: import('@playwright/test').Browser, url: string, subject: import('./subjects.mjs').Subject, state?: object, wait?: boolean }} visit
 *   `state`: what an earlier visit stored, for a returning visitor
 * @returns {Promise<{ requests: string[], shown?: number, painted: number, script: number }>} milliseconds
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
  await cdp.send('Performance.enable')
  const asks = subject.shown && !state
  if (asks) await page.addInitScript(watch, subject.shown)
  await page.goto(url, { waitUntil: 'load' })
  if (asks) await page.waitForFunction(() => window.dialogShown !== undefined, undefined, { timeout: 30_000 })
  else await page.waitForTimeout(1500)
  const { metrics } = await cdp.send('Performance.getMetrics')
  const result = {
    requests: requests.filter((path) => path !== new URL(url).pathname && path !== '/favicon.ico'),
    ...(asks ? { shown: await page.evaluate(() => window.dialogShown) } : {}),
    painted: await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
    script: metrics.find(({ name }) => name === 'ScriptDuration').value * 1000,
  }
  await context.close()
  return result
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
