// `npm run bench`: bytes and times of samtykke beside its peers, all in one run of the same browser on this machine.
// `--runs N` (default 5), `--no-build` (measures what is in dist/), `--quick` (one run of what is built; it says what it
// leaves out), `--only KEY,KEY` (these rows alone: vcc, prebuilt, releasing, studio …), `--keep` (writes bench/results.json, from which the README's
// table and chart are made).
// Each figure is a median with the smallest and the largest. The modules take turns, so that a slow moment hits them all.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { CommandFailed, isScript, main, root, step } from './lib/run.mjs'
import { installPackages } from './setup.mjs'

const given = process.argv.slice(2)
const quick = given.includes('--quick')
const option = (name) => new RegExp(`--${name}[= ]([\\w,]+)`).exec(given.join(' '))?.[1]
const runs = Number(option('runs') ?? (quick ? 1 : 5))
/** What `--quick` measures, unless told: our two ways that differ most, one peer, and what is ours alone and short. */
const short = ['wasm', 'prebuilt', 'vcc', 'releasing', 'studio']
const only = option('only')?.split(',') ?? (quick ? short : undefined)
const keep = given.includes('--keep')

async function bench() {
  if (keep && (quick || only)) throw new CommandFailed('Only a whole bench is kept: --keep goes with neither --quick nor --only.')
  if (!quick && !given.includes('--no-build')) await build()
  await installPackages(join(root, 'bench'))
  const { chromium } = await import('@playwright/test')
  const { chromium: find, flags } = await import('./browser.mjs')
  const { mounts, prepare, rows } = await import('../bench/subjects.mjs')
  const { serve } = await import('../bench/server.mjs')
  const { visit } = await import('../bench/visit.mjs')
  const { opening, releasing, telling } = await import('../bench/work.mjs')
  const { scriptTimer } = await import('../bench/script-time.mjs')
  const { asResults, print } = await import('../bench/report.mjs')

  await prepare()
  const { made, ...table } = rows((key) => !only || only.includes(key))
  const { bare, modules, many, told, studio, blocked } = table
  const server = await serve({ mounts, made, bare: bare.path })
  const executable = await find()
  const browser = await chromium.launch({ executablePath: executable, args: flags, ignoreDefaultArgs: ['--headless'] })
  const timer = scriptTimer({ executable, flags, sinceLast: server.sinceLast })
  const at = ({ path, subject }) => ({ browser, url: server.origin + path, subject })
  const timed = ({ path, visitor }) => timer.visit(server.origin + path, visitor)
  /** Notes a figure under its name, and the bytes of the visit. */
  const note = async (row, name, visit) => {
    const { figure, bytes } = await server.hear(row.path, visit)
    row[name].figures.push(figure)
    Object.assign(row[name].bytes, bytes)
  }
  try {
    await step('visitors who have chosen', async () => {
      for (const row of modules) row.visitor = await timer.visitor(server.origin + row.path, row.subject.reject.split(' >> '))
    })
    for (let run = 1; run <= runs; run++) {
      await step(`run ${run} of ${runs}`, async () => {
        for (const row of [bare, ...modules]) await note(row, 'first', () => visit(at(row)))
        for (const row of modules) await note(row, 'returning', () => timed(row))
        if (!quick) for (const row of modules) row.script.push(await timed({ path: row.path }))
        for (const row of many) row.figures.push(await opening({ ...at(row), tapped: row.tapped }))
        for (const row of told) row.figures.push(await telling({ ...at(row), configuration: row.configuration, fragment: row.fragment }))
        for (const row of studio) row.figures.push(await visit(at(row)))
        for (const row of blocked) row.figures.push(await releasing(at(row)))
      })
    }
  } finally {
    await Promise.all([browser.close(), timer.close()])
    server.close()
  }
  const machine = { processor: cpus()[0]?.model ?? '', cores: cpus().length, browser: browser.version(), node: process.version }
  const leftOut = quick ? `the build (this is what is in dist/), script time of a first visit, every run but one, every row but ${only.join(', ')}` : undefined
  const results = asResults({ date: new Date().toISOString().slice(0, 10), runs, leftOut, machine, ...table })
  print(results)
  if (keep) writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`)
}

if (isScript(import.meta.url)) await main(bench)
