// The pages of `npm start`, served once for each worker.
import { listen } from '../../../scripts/serve.mjs'
import { demo } from '../../../scripts/start.mjs'
import { test as base } from './test.ts'

export const test = base.extend<object, { demoOrigin: string }>({
  demoOrigin: [
    async ({}, use) => {
      const server = await demo()
      await use(await listen(server, 0))
      server.closeAllConnections()
      server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ demoOrigin }, use) => use(demoOrigin),
})
