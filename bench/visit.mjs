// One visit in a fresh browser context, on a slow line and a slow processor.

/** Slow 4G as the browsers' own tools have it: 1.6 Mbit/s, a round trip of 150 ms. */
export const line = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
}
export const processorDivisor = 4

/** Runs in the page before anything else: tells the time of the first frame in which the dialog has a size and can be seen. */
function watch(selector) {
  const find = () =>
    selector.split(' >> ').reduce((root, part) => (root?.shadowRoot ?? root)?.querySelector?.(part) ?? null, document)
  window.dialogShown = new Promise((done, fail) => {
    const look = () => {
      const element = find()
      const box = element?.getBoundingClientRect()
      if (box && box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true })) return done(performance.now())
      if (performance.now() > 30_000) return fail(new Error(`no ${selector}`))
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Runs in the page when all is done: what the browser has noted of it. Entries are kept for those who ask late. */
async function notes() {
  const entries = (type) =>
    new Promise((done) => {
      const all = []
      const observer = new PerformanceObserver((list) => all.push(...list.getEntries()))
      observer.observe({ type, buffered: true })
      setTimeout(() => done(all), 100)
    })
  const [paints, longTasks, shifts] = await Promise.all(['largest-contentful-paint', 'longtask', 'layout-shift'].map(entries))
  const largest = paints.at(-1)
  return {
    shown: await window.dialogShown,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    longTasks: longTasks.map(({ duration }) => duration),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    // Of an element in a shadow root the browser tells nothing but that there is one.
    largest: largest && { element: largest.element?.closest('main') ? 'the page' : 'the dialog', at: largest.startTime },
  }
}

/**
 * @param {{ browser: import('@playwright/test').Browser, url: string, subject: import('./subjects.mjs').Subject }} visit
 * @returns {Promise<{ shown?: number, painted: number, longTasks: number[], shift: number,
 *   largest?: { element: string, at: number }, heap: number }>} milliseconds, and bytes of memory after rubbish is collected
 */
export async function visit({ browser, url, subject }) {
  const context = await browser.newContext({ locale: 'da-DK' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', line)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: processorDivisor })
  if (subject.shown) await page.addInitScript(watch, subject.shown)
  await page.goto(url, { waitUntil: 'load' })
  // Not with the means of the test library, which would put scripts of its own into the page's memory.
  const inPage = async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(`${url}: ${exceptionDetails.exception?.description}`)
    return result.value
  }
  await inPage('window.dialogShown')
  await page.waitForTimeout(500)
  const noted = await inPage(`(${notes})()`)
  const heap = await memory(cdp)
  await context.close()
  return { ...noted, heap }
}

/** Bytes that a page's scripts hold: their objects, what the browser keeps for them, and the memory of a wasm module. */
export async function memory(cdp) {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage')
  return usedSize + embedderHeapUsedSize + backingStorageSize
}
