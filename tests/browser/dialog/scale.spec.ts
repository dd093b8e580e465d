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
    }
    const before = await held()
    await openAndCloseTimes(1)
    // Closed, nothing of them stays in the page. What was looked at last is let go of by the second collection.
    await expect.poll(async () => (await held()).nodes).toBe(before.nodes)
    const once = await held()
    expect(once.usedSize - before.usedSize).toBeLessThan(100_000)
    await openAndCloseTimes(5)
    for (const memory of ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize'] as const) {
      await expect.poll(async () => (await held())[memory] - once[memory], memory).toBeLessThan(100_000)
    }
    const { nodes, jsEventListeners } = await held()
    expect({ nodes, jsEventListeners }).toEqual({ nodes: once.nodes, jsEventListeners: once.jsEventListeners })
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
