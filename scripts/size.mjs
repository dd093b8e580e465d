// Brotli bytes of dist/ against the budget and against docs/size.md, which `--write` writes. A part over its ceiling fails, and so
// does one that has grown by more than 2 % without a line in CHANGELOG.md that names its new size.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { configuration, prebuild, prebuilt as folder } from '../bench/modules/samtykke.mjs'
import { isScript, main, root, run } from './lib/run.mjs'

const dist = join(root, 'dist')

/**
 * Bytes (brotli 11). `goal` is what the design asks for; `ceiling` is what fails, and only ever comes down towards it.
 * A visitor who has chosen downloads the gate alone.
 */
const budget = [
  { what: 'returning visitor, wasm in the browser: gate', files: ['samtykke.js'], goal: 5_000, ceiling: 5_000 },
  {
    what: 'first visit, wasm in the browser, in Danish (without the configuration)',
    files: ['samtykke.js', 'samtykke-load.js', 'samtykke-da.js', 'samtykke.wasm'],
    goal: 45_000,
    ceiling: 45_000,
  },
]

/** What the bench's configuration is prebuilt to: gate with what it needs of the plan, the part that asks, what it asks, the rest of the plan. */
const prebuilt = [
  { what: 'returning visitor, prebuilt, twelve services: gate with its plan', files: ['samtykke.js'], ceiling: 5_000 },
  {
    what: 'first visit, prebuilt, in Danish, twelve services',
    files: ['samtykke.js', 'samtykke-dialog.js', 'banner.da.html', 'plan.da.json'],
    ceiling: 10_000,
  },
]

/** Bytes after brotli at its highest quality, as a server sends a prepared file. */
export function brotliText(content) {
  const bytes = Buffer.from(content)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params }).length
}

const brotliBytes = (file) => brotliText(readFileSync(file))

async function size({ write }) {
  for (const name of files(dist)) {
    const path = join(dist, name)
    line(brotliBytes(path), `${name} (${readFileSync(path).length} plain)`)
  }
  process.stdout.write('\n')
  const parts = new Map()
  for (const { what, files, goal, ceiling } of budget) {
    const missing = files.filter((name) => !existsSync(join(dist, name)))
    if (missing.length > 0) {
      process.stdout.write(`   –      ${what}: ${missing.join(', ')} not built\n`)
      continue
    }
    for (const name of files) parts.set(`\`${name}\``, brotliBytes(join(dist, name)))
    const bytes = files.map((name) => parts.get(`\`${name}\``)).reduce((a, b) => a + b, 0)
    parts.set(what, bytes)
    line(bytes, `${what}: ${bytes > ceiling ? `OVER THE CEILING of ${ceiling}` : bytes > goal ? `over the goal of ${goal}` : `within ${goal}`}`)
    if (bytes > ceiling || grown(what, bytes)) process.exitCode = 1
  }
  await prebuild([{ name: '12', config: configuration({ services: 12 }) }])
  for (const { what, files, ceiling } of prebuilt) {
    const bytes = files.map((name) => brotliBytes(join(folder('12'), name))).reduce((a, b) => a + b, 0)
    parts.set(what, bytes)
    line(bytes, `${what}: ${bytes > ceiling ? 'OVER THE CEILING' : 'within'} ${ceiling}`)
    if (bytes > ceiling || grown(what, bytes)) process.exitCode = 1
  }
  if (write && !process.exitCode) writeFileSync(table, await page(parts))
}

const table = join(root, 'docs/size.md')

/** Whether a sum is more than 2 % over what docs/size.md says, and CHANGELOG.md does not tell of it. */
function grown(what, bytes) {
  const before = Number(readFileSync(table, 'utf8').split(`| ${what} | `)[1]?.split(' |')[0])
  const now = `${(bytes / 1000).toFixed(1)} KB`
  if (!(bytes > before * 1.02) || readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(now)) return false
  line(bytes - before, `more than docs/size.md says, over 2 %. Make it smaller, or say in CHANGELOG.md why a visitor downloads ${now}; then npm run size -- --write`)
  return true
}

const page = async (parts) => `# Whose bytes visitors download

Written by \`npm run size -- --write\`; \`npm test\` fails where a sum has grown by more than 2 % and CHANGELOG.md does not tell of it.

| | bytes (brotli) |
|---|---:|
${[...parts].map(([part, bytes]) => `| ${part} | ${bytes} |`).join('\n')}

The code of \`samtykke.wasm\` before compression, by room or crate (\`cargo xtask size\`). What functions share counts for the one that the optimiser
kept.

${await run('cargo', ['xtask', 'size'], { capture: true })}`

const line = (bytes, text) => process.stdout.write(`${String(bytes).padStart(8)}  ${text}\n`)

const files = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((name) => /\.(js|wasm|css|json)$/.test(name) && !name.startsWith('studio')).sort()
    : []

if (isScript(import.meta.url)) await main(() => size({ write: process.argv.includes('--write') }))
