// What was measured → results (JSON) → a table for the terminal, and one for the README. The README claims ratios alone.

/** @typedef {{ median: number, min: number, max: number }} Figure */

const ours = ['wasm', 'wasmStarter', 'prebuilt', 'prebuiltStarter']

export function asResults({ modules, many, declared, blocked, bodies, ...about }) {
  const [bare, ...others] = modules
  const painted = figure(bare.first.map(({ painted }) => painted))
  const bytes = (requests) => Object.fromEntries([...new Set(requests)].map((path) => [path, bodies.get(path) ?? 0]))
  return {
    ...about,
    conditions: 'slow 4G (1.6 Mbit/s, 562 ms for each request), processor ÷ 4, cold cache; script time without either',
    bare: painted,
    modules: others.map(({ subject: { key, name }, first, again, script }) => ({
      key,
      name,
      first: bytes(first.flatMap(({ requests }) => requests)),
      returning: bytes(again.requests),
      delay: figure(first.map(({ shown }) => shown - painted.median)),
      script: figure(script),
    })),
    opening: many.map(({ subject: { key, name }, count, times }) => ({ key, name, count, time: figure(times) })),
    declaring: declared.map(({ count, times }) => ({
      count,
      rows: Math.min(...times.map(({ rows }) => rows)),
      made: figure(times.map(({ made }) => made)),
      shown: figure(times.map(({ shown }) => shown)),
    })),
    releasing: blocked.map(({ count, times }) => ({
      count,
      ran: Math.min(...times.map(({ ran }) => ran)),
      module: figure(times.map(({ module }) => module)),
      loop: figure(times.map(({ loop }) => loop)),
    })),
  }
}

export function print(results) {
  const { modules, opening, declaring, releasing, machine, bare } = results
  const peer = modules.find(({ key }) => key === 'vcc')
  const say = (text) => process.stdout.write(`${text}\n`)
  say(`\n${results.date}, ${machine.processor} × ${machine.cores}, Chromium ${machine.browser}, ${results.runs} runs: median (min–max)`)
  say(`${results.conditions}\nA bare page paints after ${bare.median.toFixed(0)} ms. Bytes are brotli 11, configuration included.\n`)
  grid([
    ['', 'first visit', 'returning', 'dialog after bare page', '÷ VCC', 'script, returning', '÷ VCC'],
    ...modules.map(({ name, first, returning, delay, script }) => [
      name,
      `${sum(first)} B`,
      `${sum(returning)} B`,
      milliseconds(delay, 0),
      ratio(delay, peer.delay),
      milliseconds(script, 1),
      ratio(script, peer.script),
    ]),
  ])
  say('')
  grid([['opening the choices', 'services', ''], ...opening.map(({ name, count, time }) => [name, String(count), milliseconds(time, 0)])])
  say('')
  grid([
    ['notice with a cookie declaration', 'rows', 'core', 'with layout'],
    ...declaring.map(({ count, rows, made, shown }) => [`${count} services`, String(rows), milliseconds(made, 1), milliseconds(shown, 1)]),
  ])
  say('')
  grid([
    ['blocked scripts, all released', 'ran', 'module', 'naive loop', '÷ loop'],
    ...releasing.map(({ count, ran, module, loop }) => [String(count), String(ran), milliseconds(module, 0), milliseconds(loop, 0), ratio(module, loop)]),
  ])
  for (const { name, first, returning } of modules) {
    say(`\n${name}`)
    for (const [path, size] of Object.entries(first)) say(`${String(size).padStart(8)} B  ${path}${path in returning ? '' : '  (first visit only)'}`)
  }
}

/** The README's table: ratios to vanilla-cookieconsent in the same run. */
export function readmeTable({ date, runs, machine, modules }) {
  const peer = modules.find(({ key }) => key === 'vcc')
  const kilobytes = (files) => (sum(files) / 1000).toFixed(1)
  const rows = modules.map(({ key, name, first, returning, delay, script }) =>
    [ours.includes(key) ? `**${name}**` : name, kilobytes(first), kilobytes(returning), ratio(delay, peer.delay), ratio(script, peer.script)].join(' | '),
  )
  return [
    '| | first visit, KB | returning, KB | dialog shown, ÷ vanilla-cookieconsent | script time of a returning visit, ÷ vanilla-cookieconsent |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
    `Twelve services, the same texts, all in one run of \`npm run bench\` (${date}, ${runs} runs, ${machine.processor}, Chromium ${machine.browser}).`,
    'Brotli 11, configuration included. Medians on slow 4G with a cold cache; how long the dialog takes is counted from where a bare page paints.',
  ].join('\n')
}

function grid(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows) {
    process.stdout.write(`${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}\n`)
  }
}

/** @returns {Figure} without what could not be measured */
function figure(numbers) {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { median: rounded(median), min: rounded(sorted[0]), max: rounded(sorted.at(-1)) }
}

const rounded = (number) => Math.round(number * 100) / 100
const milliseconds = ({ median, min, max }, digits) => `${median.toFixed(digits)} ms (${min.toFixed(digits)}–${max.toFixed(digits)})`
const ratio = (figure, other) => (figure.median / other.median).toFixed(2)
const sum = (files) => Object.values(files).reduce((a, b) => a + b, 0)
