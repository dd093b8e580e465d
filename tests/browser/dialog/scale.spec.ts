// A site with 1,500 services: what nobody has opened is not laid out, and opening the choices again and again holds no more.
import { configuration } from '../../../bench/modules/samtykke.mjs'
import { page as html } from '../support/site.ts'
import { expect, test } from '../support/test.ts'
import { banner, choices, press } from '../support/visit.ts'

test('the choices of 1,500 services', async ({ page, site }) => {
  site.add('/samtykke.json', configuration({ services: 1500 }), { type: 'application/json' })
  site.add('/', html({ head: '<script src="/samtykke/samtykke.js" data-config="/samtykke.json"></script>' }))
  await page.goto('/')
  await expect(banner(page)).toBeVisible()

  await test.step('memory', async () => {
    // Spoken to directly: the test library keeps things of its own in the page.
    const cdp = await page.context().newCDPSession(page)
    const held = async () => {
      await cdp.send('HeapProfiler.collectGarbage')
      return { ...(await cdp.send('Runtime.getHeapUsage')), ...(await cdp.send('Memory.getDOMCounters')) }
    }
    const openAndCloseTimes = async (times: number) => {
      const { exceptionDetails } = await cdp.send('Runtime.evaluate', { expression: `(${openAndClose})(${times})`, awaitPromise: true })
      expect(exceptionDetails).toBeUndefined()
      return held()
    }
    const before = await held()
    const once = await openAndCloseTimes(1)
    const after = await openAndCloseTimes(5)
    expect(after.usedSize - before.usedSize).toBeLessThan(100_000)
    // The choices stay in the page until it goes, closed: once, however often they are opened.
    expect(after.nodes).toBe(once.nodes)
    expect(after.jsEventListeners).toBe(once.jsEventListeners)
  })

  await test.step('layout', async () => {
    // Asking for a row's place would lay it out.
    const shown = () => choices(page).locator('tr').evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).length)
    await press(page, 'more')
    await expect(choices(page)).toBeVisible()
    expect(await shown()).toBe(0)
    await choices(page).locator('summary').first().click()
    expect(await shown()).toBeGreaterThan(0)
    expect(await shown()).toBeLessThan(10)
  })
})

/** Runs in the page. */
async function openAndClose(times: number) {
  const find = (hook: string) => document.querySelector('samtykke-dialog')!.shadowRoot!.querySelector<HTMLElement>(`[data-samtykke="${hook}"]`)!
  for (let time = 0; time < times; time++) {
    const shown = new Promise((done) => document.addEventListener('samtykke:shown', done, { once: true }))
    find('more').click()
    await shown
    const closed = new Promise((done) => find('choices').addEventListener('close', done, { once: true }))
    find('close').click()
    await closed
  }
}
