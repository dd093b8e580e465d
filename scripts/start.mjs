// `npm start`: set-up, build, and the demo on http://127.0.0.1:8080 (or the next free port).
import { join } from 'node:path'
import { build } from './build.mjs'
import { isScript, main, root } from './lib/run.mjs'
import { createSite, listen, strictPolicy } from './serve.mjs'

/** The demo's policy: the strict one, and the frames of the videos that a visitor may allow. */
const policy = `${strictPolicy}; frame-src https://www.youtube-nocookie.com https://www.youtube.com`

/** A server of the demo that does not listen yet. */
export async function demo() {
  const { page } = await import('../www/demo/pages.mjs')
  return createSite({
    mounts: [
      ['/samtykke/', join(root, 'dist')],
      ['/demo/assets/', join(root, 'www/demo/assets')],
    ],
    reply: page,
    headers: () => ({ 'content-security-policy': policy, 'referrer-policy': 'same-origin' }),
  })
}

if (isScript(import.meta.url)) {
  await main(async () => {
    await build()
    const address = await listen(await demo(), Number(process.env.PORT ?? 8080), { orNext: true })
    process.stdout.write(`\nThe demo is ready: ${address}\n`)
  })
}
