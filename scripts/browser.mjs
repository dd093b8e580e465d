// Finds a Chromium: the system's own if there is one, else the one in the npm package @sparticuz/chromium.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '../www/node/installed.mjs'
import { root } from './lib/run.mjs'

/** Flags for every start: no sandbox (tests run as root in containers), no traffic of the browser's own. */
export const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of an executable Chromium. `CHROME_PATH` overrides the search. */
export const chromium = async () => findChromium() ?? (await packaged())

/**
 * Unpacks the package's Chromium below node_modules (once) and gives its path. The package brings the libraries and the
 * font settings that a bare image lacks, but uses them only where it believes to be in a serverless function: so it is told.
 */
async function packaged() {
  const folder = join(root, 'node_modules/.cache/chromium')
  mkdirSync(folder, { recursive: true })
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = folder
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium')
    return await sparticuz.executablePath()
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
}
