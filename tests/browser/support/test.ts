// `test` and `expect` of every browser test: a site of its own, and any error on the console fails the test.
import { expect, test as base } from '@playwright/test'
import { Site } from './site.ts'

interface Fixtures {
  site: Site
  /** Errors this test means to cause: `expectErrors(/samtykke:/)`. An expected error that never comes fails the test too. */
  expectErrors: (...patterns: RegExp[]) => void
  consoleErrors: string[]
}

export const test = base.extend<Fixtures, { server: Site }>({
  server: [
    // Playwright reads a fixture's dependencies from the pattern, so an empty one must be written.
    async ({}, use) => {
      const site = new Site()
      await site.start()
      await use(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],

  site: async ({ server }, use) => {
    server.clear()
    await use(server)
  },

  baseURL: async ({ server }, use) => use(server.origin),

  consoleErrors: async ({ context }, use) => {
    const errors: string[] = []
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (error) => errors.push(String(error.error())))
    await use(errors)
  },

  expectErrors: [
    async ({ consoleErrors }, use) => {
      const expected: RegExp[] = []
      await use((...patterns) => expected.push(...patterns))
      const missing = () => expected.filter((pattern) => !consoleErrors.some((error) => pattern.test(error))).map(String)
      // What tells of an error is loaded first: it may come after all that the test looks at.
      await expect.poll(missing, 'errors that the test expects and did not see').toEqual([])
      const surprising = consoleErrors.filter((error) => !expected.some((pattern) => pattern.test(error)))
      expect(surprising, 'errors on the console that the test does not expect').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
