// Finds a Chromium: the system's own if there is one, else the one in the npm package @sparticuz/chromium.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './lib/run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
]
const macNames = ['Google Chrome', 'Chromium']

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

/** The path of an executable Chromium. `SAMTYKKE_CHROMIUM` overrides the search. */
export async function chromium() {
  const asked = process.env.SAMTYKKE_CHROMIUM
  if (asked) return asked
  return installed() ?? (await packaged())
}

/** @returns {string | undefined} the first Chromium or Chrome on this machine */
export function installed() {
  const folders = [...places, ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]
  return folders.flatMap((folder) => [...names, ...macNames].map((name) => join(folder, name))).find(isExecutable)
}

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

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
