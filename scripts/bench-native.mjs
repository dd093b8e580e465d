// `npm run bench:native`: how long the core takes without a page. Rules and rendering natively (criterion), the start of the command line as a
// native program and as `npx samtykke`, and the rules in a browser. Figures, not tests.
// A word picks benches by name (`npm run bench:native -- services`, or `start` or `browser`); all but the native ones need a `npm run build` before.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandFailed, isScript, main, root, run } from './lib/run.mjs'
import { createSite, listen } from './serve.mjs'

const dist = join(root, 'dist')
// A target directory of its own: nothing that the tests have built is built again.
const target = join(root, 'target/bench-native')
const env = { CARGO_TARGET_DIR: target }
const runs = 300
const starts = 30

async function bench() {
  const picked = process.argv.slice(2)
  const alone = ['start', 'browser'].find((name) => name === picked[0])
  if (!alone) await run('cargo', ['bench', '--locked', '--', '--noplot', ...picked], { cwd: join(root, 'bench/native'), env })
  if (picked.length > 0 && !alone) return
  if (!existsSync(join(dist, 'samtykke-tools.wasm'))) throw new CommandFailed('`npm run build` first: the command line from npm and the browser take what is in dist/.')
  if (alone !== 'browser') await start()
  if (alone !== 'start') await browser()
}

/** From the shell's point of view: the smallest command and an ordinary one, beside a Node that does nothing. They take turns. */
async function start() {
  await run('cargo', ['build', '--release', '--locked', '--quiet', '--bin', 'samtykke'], { env })
  const folder = mkdtempSync(join(tmpdir(), 'samtykke-start-'))
  try {
    const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { capture: true })
    await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--silent', `./${JSON.parse(packed)[0].filename}`], { cwd: folder })
    const native = [join(target, 'release/samtykke')]
    const npm = ['node', join(folder, 'node_modules/.bin/samtykke')]
    const check = ['check', join(root, 'examples/webshop/lawful.json')]
    const commands = [
      ['native: samtykke rules', ...native, 'rules'],
      ['native: samtykke check', ...native, ...check],
      ['Node alone', 'node', '--eval', '0'],
      ['from npm: samtykke rules', ...npm, 'rules'],
      ['from npm: samtykke check', ...npm, ...check],
    ].map(([name, ...command]) => ({ name, command, times: [] }))
    for (let turn = 0; turn < starts; turn++) for (const { command, times } of commands) times.push(timed(command))
    for (const { name, times } of commands) {
      times.sort((a, b) => a - b)
      process.stdout.write(`start/${name}: ${times[0].toFixed(1)} ms at best (median ${times[starts >> 1].toFixed(1)} ms of ${starts})\n`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timed([program, ...args]) {
  const begun = performance.now()
  const { status, stderr } = spawnSync(program, args)
  const time = performance.now() - begun
  if (status !== 0) throw new CommandFailed(`${program} ${args.join(' ')}: ${stderr}`)
  return time
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

/**
 * Runs in the page. The visitors' core checks once, so each run opens a new one; the tools keep what they have read of a text, as they do
 * while somebody writes in the studio.
 */
async function measure({ module, config, runs }) {
  const from = (name) => import(`/samtykke/samtykke-${name}.js`)
  const bytes = async (name) => (await fetch(`/samtykke/${name}.wasm`)).arrayBuffer()
  const ways = {
    async visitors() {
      const { open } = await from('load')
      const wasm = await bytes('samtykke')
      const words = await Promise.all(['da', 'en'].map(async (language) => (await from(language)).default))
      return async () => {
        const core = await open(wasm, config)
        for (const language of words) core.bring(language)
        core.problems()
      }
    },
    async tools() {
      const { default: open, check } = await from('tools')
      await open({ module_or_path: await bytes('samtykke-tools') })
      return () => check(config, 'da')
    },
  }
  const check = await ways[module]()
  const times = []
  for (let run = 0; run <= runs; run++) {
    const start = performance.now()
    await check()
    times.push(performance.now() - start)
  }
  const [first, ...later] = times
  later.sort((a, b) => a - b)
  return { first, median: later[runs >> 1], worst: later[Math.floor(runs * 0.95)] }
}

if (isScript(import.meta.url)) await main(bench)
