// A static server for the demo, the browser tests and the bench. Node builtins only.
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * The policy of a careful site that uses samtykke: nothing but its own files, no inline script or style, wasm allowed,
 * and no string becomes code or markup except through the policy named `samtykke`.
 */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types samtykke',
].join('; ')

/**
 * @typedef {{ body: string | Buffer | AsyncIterable<string>, type?: string, status?: number, headers?: Record<string, string> }} Reply
 * @typedef {{
 *   mounts: [prefix: string, folder: string][],
 *   reply?: (url: URL, request: import('node:http').IncomingMessage) => Reply | undefined | Promise<Reply | undefined>,
 *   headers?: (url: URL) => Record<string, string>,
 *   compress?: boolean,
 *   sent?: (pathname: string, body: Buffer) => void,
 * }} Site `reply` is asked first, then the folders in order; `compress` sends brotli 11 and `sent` hears of it (the bench)
 */

/** @param {Site} site */
export function createSite(site) {
  return createServer((request, response) => {
    answer(site, request, response).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error))
    })
  })
}

async function answer(site, request, response) {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...site.headers?.(url) }
  const made = await site.reply?.(url, request)
  if (made) {
    const type = made.type ?? types['.html']
    if (made.body[Symbol.asyncIterator]) {
      response.writeHead(made.status ?? 200, { ...headers, 'content-type': type, ...made.headers })
      for await (const part of made.body) response.write(part)
      return response.end()
    }
    return send(site, url, response, made.status ?? 200, { ...headers, 'content-type': type, ...made.headers }, made.body)
  }
  const file = findFile(site.mounts, url.pathname)
  if (!file) return send(site, url, response, 404, { ...headers, 'content-type': types['.txt'] }, `not found: ${url.pathname}\n`)
  const type = types[extname(file)] ?? 'application/octet-stream'
  send(site, url, response, 200, { ...headers, 'content-type': type }, readFileSync(file))
}

function send(site, url, response, status, headers, body) {
  const bytes = Buffer.from(body)
  site.sent?.(url.pathname, bytes)
  const sent = site.compress ? compressed(url.pathname, bytes) : bytes
  const encoding = site.compress ? { 'content-encoding': 'br' } : {}
  response.writeHead(status, { ...headers, ...encoding, 'content-length': sent.length }).end(sent)
}

/** Compressing at the highest quality takes longer than sending: each content once. */
const prepared = new Map()

function compressed(pathname, bytes) {
  const known = prepared.get(pathname)
  if (known?.bytes.equals(bytes)) return known.brotli
  const brotli = brotliCompressSync(bytes)
  prepared.set(pathname, { bytes, brotli })
  return brotli
}

function findFile(mounts, pathname) {
  let path
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  for (const [prefix, folder] of mounts) {
    if (!path.startsWith(prefix)) continue
    const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'))
    if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) continue
    const found = [file, join(file, 'index.html')].find((candidate) => isFile(candidate))
    if (found) return found
  }
  return undefined
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Listens on 127.0.0.1. Port 0 takes a free one; `orNext` goes on to the next port when this one is taken. */
export function listen(server, port, { orNext = false } = {}) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (orNext && error.code === 'EADDRINUSE') resolve(listen(server, port + 1, { orNext }))
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error')
      resolve(`http://127.0.0.1:${server.address().port}`)
    })
  })
}
