// `npm start`: set-up, build, and the demo on http://127.0.0.1:8080 (or the next free port).
import { join } from 'node:path'
import { build } from './build.mjs'
import { isScript, main, root } from './lib/run.mjs'
import { createSite, listen, strictPolicy } from './serve.mjs'

/** The demo's policy: the strict one, and the frames of the videos that a visitor may allow. */
const policy = `${strictPolicy}; frame-src https://www.youtube-nocookie.com https://www.youtube.com`

/** A server of studio and demo that does not listen yet. */
export async function demo() {
  const { page } = await import('../www/demo/pages.mjs')
  return createSite({
    mounts: [
      ['/studio/', join(root, 'dist/studio')],
      ['/samtykke/', join(root, 'dist')],
      ['/demo/assets/', join(root, 'www/demo/assets')],
    ],
    reply: (url, request) => (url.pathname === '/' ? { status: 302, headers: { location: '/studio/' }, body: '' } : page(url, request)),
    headers: ({ pathname }) => ({
      // The studio says itself what it may do, so that it holds on every host; the one thing a page cannot say is who may frame it.
      'content-security-policy': pathname.startsWith('/studio/') ? "frame-ancestors 'none'" : policy,
      'referrer-policy': 'same-origin',
    }),
  })
}

if (isScript(import.meta.url)) {
  await main(async () => {
    await build()
    const address = await listen(await demo(), Number(process.env.PORT ?? 8080), { orNext: true })
    process.stdout.write(`\nThe studio is ready: ${address}\n`)
  })
}
