// Everything into dist/. `--ts` builds only what is TypeScript and CSS (the wasm of the last full build stays).
import { isScript, main, run, step } from './lib/run.mjs'
import { setup } from './setup.mjs'

export async function build({ ts = false } = {}) {
  await setup()
  if (!ts) await step('wasm', () => run('cargo', ['xtask', 'build']))
  const { bundle } = await import('./bundle.mjs')
  await step('TypeScript and CSS', () => bundle({ types: !ts }))
}

if (isScript(import.meta.url)) await main(() => build({ ts: process.argv.includes('--ts') }))
