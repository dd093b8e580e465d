// `npm run bench`: bytes and times of samtykke beside its peers, all in one run of the same browser on this machine.
// `--runs N` (default 5), `--no-build` (measures what is in dist/), `--quick` (one run without a build, under two minutes),
// `--keep` (writes bench/results.json, from which the README's table is made).
// Each figure is a median with the smallest and the largest. The modules take turns, so that a slow moment hits them all.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { isScript, main, root } from './lib/run.mjs'
import { createSite, listen } from './serve.mjs'
import { installPackages } from './setup.mjs'
import { brotliText } from './size.mjs'

const given = process.argv.slice(2)
const quick = given.includes('--quick')
const runs = Number(/--runs[= ](\d+)/.exec(given.join(' '))?.[1] ?? (quick ? 1 : 5))

async function bench() {
  if (!quick && !given.includes('--no-build')) await build()
  await installPackages(join(root, 'bench'))
  const { chromium } = await import('@playwright/test')
  const { chromium: find, flags } = await import('./browser.mjs')
  const { mounts, prepare, pages } = await import('../bench/subjects.mjs')
  const { answered, declaring, opening, releasing, visit } = await import('../bench/measure.mjs')
  const { scriptTimer } = await import('../bench/script-time.mjs')
  const { asResults, print } = await import('../bench/report.mjs')

  await prepare()
  const { modules, many, declared, blocked, made } = pages()
  const bodies = new Map()
  let last = 0
  const server = createSite({
    mounts,
    compress: true,
    headers: () => ({ 'cache-control': 'no-store' }),
    reply: ({ pathname }) => (pathname === '/favicon.ico' ? { body: '', status: 204 } : made.get(pathname)),
    sent: (pathname, body) => {
      last = performance.now()
      if (!bodies.has(pathname)) bodies.set(pathname, brotliText(body))
    },
  })
  const origin = await listen(server, 0)
  const executable = await find()
  const browser = await chromium.launch({ executablePath: executable, args: flags, ignoreDefaultArgs: ['--headless'] })
  const timer = scriptTimer({ executable, flags, sinceLast: () => performance.now() - last })
  const at = ({ path, subject }) => ({ browser, url: origin + path, subject })
  try {
    for (const row of modules.filter(({ subject }) => subject.reject)) {
      row.again = await visit({ ...at(row), state: await answered(at(row)) })
      row.visitor = await timer.visitor(origin + row.path, row.subject.reject.split(' >> '))
    }
    for (let run = 1; run <= runs; run++) {
      for (const row of modules) row.first.push(await visit(at(row)))
      for (const row of modules.filter(({ visitor }) => visitor)) row.script.push(await timer.visit(origin + row.path, row.visitor))
      for (const row of many) row.times.push(await opening(at(row)))
      for (const row of declared) row.times.push(await declaring({ ...at(row), configuration: row.configuration }))
      for (const row of blocked) row.times.push(await releasing(at(row)))
      process.stdout.write(`  run ${run} of ${runs}\n`)
    }
  } finally {
    await Promise.all([browser.close(), timer.close()])
    server.close()
    server.closeAllConnections()
  }
  const machine = { processor: cpus()[0]?.model ?? '', cores: cpus().length, browser: browser.version(), node: process.version }
  const results = asResults({ date: new Date().toISOString().slice(0, 10), runs, machine, modules, many, declared, blocked, bodies })
  print(results)
  if (given.includes('--keep')) writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`)
}

if (isScript(import.meta.url)) await main(bench)
