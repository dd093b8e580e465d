// The committed files that are generated from the Rust tables, by the command line. `--check` compares instead of writing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { main, root, run } from './lib/run.mjs'

/** File ← arguments of the command line that print it. */
const generated = []

async function gen() {
  const check = process.argv.includes('--check')
  const stale = []
  for (const [file, args] of generated) {
    const path = join(root, file)
    const fresh = await run('cargo', ['run', '--quiet', '--all-features', '--bin', 'samtykke', '--', ...args], { capture: true })
    if (existsSync(path) && readFileSync(path, 'utf8') === fresh) continue
    if (check) {
      stale.push(file)
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, fresh)
    process.stdout.write(`  ${file}\n`)
  }
  if (stale.length > 0) {
    process.stderr.write(`Stale: ${stale.join(', ')}. Run: npm run gen\n`)
    process.exitCode = 1
  }
}

await main(gen)
