// `npm run bench:rules`: how long the rules take, natively (criterion) and in a browser. Figures, not tests.
// A word picks benches by name (`npm run bench:rules -- services`); the browser needs a `npm run build` before.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isScript, main, root, run } from './lib/run.mjs'
import { createSite, listen } from './serve.mjs'

const dist = join(root, 'dist')
const runs = 300

async function bench() {
  const picked = process.argv.slice(2)
  // A target directory of its own: nothing that the tests have built is built again.
  const env = { CARGO_TARGET_DIR: join(root, 'target/bench-rules') }
  await run('cargo', ['bench', '--locked', '--', '--noplot', ...picked], { cwd: join(root, 'bench/rules'), env })
  if (picked.length > 0) return
  if (!existsSync(join(dist, 'samtykke-tools.wasm'))) return process.stdout.write('\nNo browser figures: `npm run build` first.\n')
  await browser()
}

/** The web shop of the examples, checked over and over in a page. */
async function browser() {
  const { chromium } = await import('@playwright/test')
  const { chromium: executablePath, flags } = await import('./browser.mjs')
  const config = readFileSync(join(root, 'examples/webshop/lawful.json'), 'utf8')
  const server = createSite({
    mounts: [['/samtykke/', dist]],
    reply: ({ pathname }) => (pathname === '/' ? { body: '<!doctype html><title>Bench</title>', type: 'text/html' } : undefined),
  })
  const origin = await listen(server, 0)
  const browser = await chromium.launch({ executablePath: await executablePath(), args: flags, ignoreDefaultArgs: ['--headless'] })
  try {
    const page = await browser.newPage()
    await page.goto(origin)
    for (const module of ['visitors', 'tools']) {
      const { first, median, worst } = await page.evaluate(measure, { module, config, runs })
      const ms = (time) => `${time.toFixed(2)} ms`
      process.stdout.write(`browser/${module}: read and check the web shop ${ms(median)} (median of ${runs}; first ${ms(first)}, 95th percentile ${ms(worst)})\n`)
    }
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

/** Runs in the page. */
async function measure({ module, config, runs }) {
  const name = module === 'tools' ? 'samtykke-tools' : 'samtykke'
  const glue = await import(`/samtykke/${module === 'tools' ? 'samtykke-tools' : 'samtykke-core'}.js`)
  await glue.default({ module_or_path: await fetch(`/samtykke/${name}.wasm`) })
  for (const words of module === 'tools' ? [] : ['da', 'en']) glue.bring((await import(`/samtykke/samtykke-${words}.js`)).default)
  const check = () => {
    const start = performance.now()
    if (module === 'tools') glue.check(config, 'da')
    else {
      const core = new glue.Core(config)
      core.problems()
      core.free()
    }
    return performance.now() - start
  }
  const first = check()
  const times = Array.from({ length: runs }, check).sort((a, b) => a - b)
  return { first, median: times[runs >> 1], worst: times[Math.floor(runs * 0.95)] }
}

if (isScript(import.meta.url)) await main(bench)
