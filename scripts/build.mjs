// Everything into dist/. `--ts` builds only what is TypeScript and CSS (the wasm of the last full build stays).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isScript, main, root, run, step } from './lib/run.mjs'
import { setup } from './setup.mjs'

export async function build({ ts = false } = {}) {
  await setup()
  if (!ts && existsSync(join(root, 'src/bin/xtask.rs'))) {
    await step('wasm', () => run('cargo', ['run', '--quiet', '--all-features', '--bin', 'xtask', '--', 'build']))
  }
  const { bundle } = await import('./bundle.mjs')
  await step('TypeScript and CSS', () => bundle({ types: !ts }))
}

if (isScript(import.meta.url)) await main(() => build({ ts: process.argv.includes('--ts') }))
