// Brotli bytes of dist/ against the budget. A part over its ceiling fails.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { isScript, main, root } from './lib/run.mjs'

const dist = join(root, 'dist')

/**
 * Bytes (brotli 11). `goal` is what the design asks for; `ceiling` is what fails, and only ever comes down towards it.
 * A visitor who has chosen downloads the gate alone.
 */
const budget = [
  { what: 'returning visitor: gate', files: ['samtykke.js'], goal: 5 * 1024, ceiling: 5 * 1024 },
  {
    what: 'first visit, wasm in the browser, in Danish (without the configuration)',
    files: ['samtykke.js', 'samtykke-load.js', 'samtykke-dialog.js', 'samtykke-core.js', 'samtykke-da.js', 'samtykke.wasm'],
    goal: 45 * 1024,
    ceiling: 65 * 1024,
  },
]

/** Bytes after brotli at its highest quality, as a server sends a prepared file. */
export function brotliText(content) {
  const bytes = Buffer.from(content)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params }).length
}

const brotliBytes = (file) => brotliText(readFileSync(file))

function size() {
  for (const name of files(dist)) {
    const path = join(dist, name)
    line(brotliBytes(path), `${name} (${readFileSync(path).length} plain)`)
  }
  process.stdout.write('\n')
  for (const { what, files, goal, ceiling } of budget) {
    const missing = files.filter((name) => !existsSync(join(dist, name)))
    if (missing.length > 0) {
      process.stdout.write(`   –      ${what}: ${missing.join(', ')} not built\n`)
      continue
    }
    const bytes = files.map((name) => brotliBytes(join(dist, name))).reduce((a, b) => a + b, 0)
    line(bytes, `${what}: ${bytes > ceiling ? `OVER THE CEILING of ${ceiling}` : bytes > goal ? `over the goal of ${goal}` : `within ${goal}`}`)
    if (bytes > ceiling) process.exitCode = 1
  }
}

const line = (bytes, text) => process.stdout.write(`${String(bytes).padStart(8)}  ${text}\n`)

const files = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((name) => /\.(js|wasm|css|json)$/.test(name) && !name.startsWith('studio')).sort()
    : []

if (isScript(import.meta.url)) await main(async () => size())
