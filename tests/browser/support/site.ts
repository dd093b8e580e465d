// A web site made for one test: pages given as strings, the built module under /samtykke/, the examples under /examples/.
import type { IncomingMessage, Server } from 'node:http'
import { join } from 'node:path'
import { createSite, listen, strictPolicy, type Reply } from '../../../scripts/serve.mjs'

const root = join(import.meta.dirname, '../../..')

export interface PageOptions {
  /** Content-Security-Policy: the strict one unless another, or none at all, is given. */
  csp?: string | null
  status?: number
  headers?: Record<string, string>
  type?: string
}

type Handler = (url: URL, request: IncomingMessage) => Reply | undefined | Promise<Reply | undefined>

export class Site {
  /** Where the site answers, without a slash at the end. Set once it listens. */
  origin = ''
  /** Path and query of every request, in order. */
  readonly requests: string[] = []
  readonly #replies = new Map<string, Handler>()
  readonly #server: Server

  constructor() {
    this.#server = createSite({
      mounts: [
        ['/samtykke/', join(root, 'dist')],
        ['/built/', join(root, 'dist')],
        ['/examples/', join(root, 'examples')],
      ],
      reply: (url, request) => {
        this.requests.push(url.pathname + url.search)
        if (url.pathname === '/favicon.ico') return { body: '', status: 204 }
        return this.#replies.get(url.pathname)?.(url, request)
      },
    })
  }

  async start(): Promise<void> {
    this.origin = await listen(this.#server, 0)
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Forgets pages and requests, between two tests. */
  clear(): void {
    this.#replies.clear()
    this.requests.length = 0
  }

  /** Puts a page (or any other file) at `path`; it also hides a built file of that path. Returns its URL. */
  add(path: string, body: string | Buffer, { csp = strictPolicy, status, headers = {}, type }: PageOptions = {}): string {
    const policy: Record<string, string> = csp === null ? {} : { 'content-security-policy': csp }
    return this.on(path, () => ({
      body,
      headers: { ...policy, ...headers },
      ...(type === undefined ? {} : { type }),
      ...(status === undefined ? {} : { status }),
    }))
  }

  /** Answers `path` by a function: for slow, failing or changing files. `undefined` falls through to the built file. */
  on(path: string, handler: Handler): string {
    this.#replies.set(path, handler)
    return this.origin + path
  }
}

/** An HTML page with `head` first in the head, where the script tag belongs. */
export function page({ head = '', body = '', lang = 'da', title = 'Prøve' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head><body>${body}</body></html>`
}

/** The script tag of a page that uses the module without a build step. */
export const scriptTag = (config = '/examples/webshop/lawful.json', attributes = ''): string =>
  `<script src="/samtykke/samtykke.js" data-config="${config}" ${attributes}></script>`
