// The bench's own server: brotli 11 over loopback, nothing kept in the browser's cache, and an ear for what a visit asks for.
import { brotliText } from '../scripts/size.mjs'
import { createSite, listen } from '../scripts/serve.mjs'

/**
 * @param {{ mounts: [prefix: string, folder: string][], made: Map<string, import('../scripts/serve.mjs').Reply>, bare: string }} site
 *   `bare`: the path of the page without any module
 */
export async function serve({ mounts, made, bare }) {
  const bodies = new Map()
  let asked = new Set()
  let last = 0
  const server = createSite({
    mounts,
    compress: true,
    headers: () => ({ 'cache-control': 'no-store' }),
    reply: ({ pathname }) => (pathname === '/favicon.ico' ? { body: '', status: 204 } : made.get(pathname)),
    sent: (pathname, body) => {
      last = performance.now()
      asked.add(pathname)
      bodies.set(pathname, body)
    },
  })
  const origin = await listen(server, 0)
  const sizes = new Map()
  const size = (path) => sizes.get(path) ?? sizes.set(path, brotliText(bodies.get(path))).get(path)
  const inPage = (path) => brotliText(made.get(path).body) - brotliText(made.get(bare).body)

  return {
    origin,
    /** Milliseconds since the last answer. */
    sinceLast: () => performance.now() - last,
    close() {
      server.close()
      server.closeAllConnections()
    },
    /** What `visit` to the page at `path` comes to, and the bytes of all that it asks for: by path, and what the page itself has more than a bare one. */
    async hear(path, visit) {
      asked = new Set()
      const figure = await visit()
      const files = [...asked].filter((name) => name !== path && name !== '/favicon.ico').sort()
      return { figure, bytes: { 'in the page': inPage(path), ...Object.fromEntries(files.map((name) => [name, size(name)])) } }
    },
  }
}
