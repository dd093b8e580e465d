// `npm run bench`: bytes and times of samtykke beside its peers, all in one run of the same browser.
// `--runs N` (default 5), `--no-build` (measures what is in dist/). Each figure is the median; the modules take turns, so that a slow moment hits them all.
import { join } from 'node:path'
import { build } from './build.mjs'
import { isScript, main, root } from './lib/run.mjs'
import { createSite, listen } from './serve.mjs'
import { installPackages } from './setup.mjs'
import { brotliText } from './size.mjs'

async function bench() {
  if (!process.argv.includes('--no-build')) await build()
  await installPackages(join(root, 'bench'))
  const { chromium } = await import('@playwright/test')
  const { chromium: executablePath, flags } = await import('./browser.mjs')
  const { mounts, page, prepare, subjects } = await import('../bench/subjects.mjs')
  const { answered, median, visit } = await import('../bench/measure.mjs')

  await prepare()
  const made = new Map(subjects.flatMap((subject, i) => [[`/${i}/`, page(subject.head)], ...Object.entries(subject.files ?? {})]))
  const bodies = new Map()
  const server = createSite({
    mounts,
    compress: true,
    reply: ({ pathname }) => {
      if (pathname === '/favicon.ico') return { body: '', status: 204 }
      const body = made.get(pathname)
      return body === undefined ? undefined : { body, ...(pathname.endsWith('/') ? {} : { type: typeOf(pathname) }) }
    },
    sent: (pathname, body) => bodies.set(pathname, body),
  })
  const origin = await listen(server, 0)
  const browser = await chromium.launch({ executablePath: await executablePath(), args: flags, ignoreDefaultArgs: ['--headless'] })

  const rows = subjects.map((subject, i) => ({ subject, url: `${origin}/${i}/`, first: [], returning: [] }))
  try {
    for (const row of rows) if (row.subject.reject) row.state = await answered({ browser, url: row.url, subject: row.subject })
    for (let run = 1; run <= runs(); run++) {
      for (const row of rows) {
        row.first.push(await visit({ browser, url: row.url, subject: row.subject }))
        if (row.state) row.returning.push(await visit({ browser, url: row.url, subject: row.subject, state: row.state }))
      }
      process.stdout.write(`  run ${run} of ${runs()}\n`)
    }
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
  report(rows, median, bodies)
}

function report(rows, median, bodies) {
  const [bare, ...others] = rows
  const painted = median(bare.first.map(({ painted }) => painted))
  const scripted = median(bare.first.map(({ script }) => script))
  const bytes = (visits) => sum([...new Set(visits.flatMap(({ requests }) => requests))].map((path) => brotliText(bodies.get(path) ?? '')))
  const table = others.map(({ subject, first, returning }) => ({
    name: subject.name,
    firstBytes: bytes(first),
    returningBytes: bytes(returning),
    shown: median(first.map(({ shown }) => shown)),
    script: Math.max(0, median(returning.map(({ script }) => script)) - scripted),
  }))
  const peer = table.find(({ name }) => name.startsWith('vanilla'))
  process.stdout.write(`\nSlow 4G, processor ÷ 4, cold cache, median of ${runs()}. A bare page paints after ${painted.toFixed(0)} ms.\nBytes are brotli 11, configuration included.\n\n`)
  print([
    ['', 'first visit', 'returning', 'dialog after', 'over bare page', '÷ VCC', 'script, returning', '÷ VCC'],
    ...table.map(({ name, firstBytes, returningBytes, shown, script }) => [
      name,
      `${firstBytes} B`,
      `${returningBytes} B`,
      `${shown.toFixed(0)} ms`,
      `${(shown - painted).toFixed(0)} ms`,
      ((shown - painted) / (peer.shown - painted)).toFixed(2),
      `${script.toFixed(1)} ms`,
      (script / peer.script).toFixed(2),
    ]),
  ])
  for (const { subject, first, returning } of others) {
    process.stdout.write(`\n${subject.name}\n`)
    const again = new Set(returning.flatMap(({ requests }) => requests))
    for (const path of new Set(first.flatMap(({ requests }) => requests))) {
      process.stdout.write(`${String(brotliText(bodies.get(path) ?? '')).padStart(8)} B  ${path}${again.has(path) ? '' : '  (first visit only)'}\n`)
    }
  }
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows) {
    process.stdout.write(`${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}\n`)
  }
}

const runs = () => Number(/--runs[= ](\d+)/.exec(process.argv.slice(2).join(' '))?.[1] ?? 5)
const typeOf = (path) => (path.endsWith('.json') ? 'application/json' : 'text/javascript; charset=utf-8')
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0)

if (isScript(import.meta.url)) await main(bench)
