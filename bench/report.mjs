// What was measured → results (JSON) → tables for the terminal. README and chart: picture.mjs.

/** @typedef {{ median: number, min: number, max: number }} Figure */

/** The peer that every ratio is to. */
export const peerKey = 'vcc'

export function asResults({ bare, modules, many, told, studio, blocked, ...about }) {
  const painted = figure(bare.first.figures.map(({ painted }) => painted))
  const heap = figure(bare.first.figures.map(({ heap }) => heap))
  return {
    ...about,
    conditions: 'slow 4G (1.6 Mbit/s, 562 ms for each request), processor ÷ 4, cold cache; script time without either',
    bare: { painted, heap, ...calm(bare.first.figures) },
    modules: modules.map(({ subject: { key, name, aside }, first, returning, script }) => ({
      key,
      name,
      aside,
      first: first.bytes,
      returning: returning.bytes,
      delay: figure(first.figures.map(({ shown }) => shown - painted.median)),
      script: figure(script),
      scriptReturning: figure(returning.figures),
      heap: figure(first.figures.map((visit) => visit.heap - heap.median)),
      ...calm(first.figures),
    })),
    opening: many.map(({ subject: { key, name }, count, tapped, figures }) => ({ key, name, count, tapped, time: figure(figures) })),
    telling: told.map(({ name, figures }) => ({
      name,
      elements: Math.min(...figures.map(({ elements }) => elements)),
      made: figure(figures.map(({ made }) => made)),
      shown: figure(figures.map(({ shown }) => shown)),
      work: figure(figures.map(({ work }) => work)),
    })),
    studio: studio.map(({ figures }) => ({ painted: figure(figures.map(({ painted }) => painted)), usable: figure(figures.map(({ shown }) => shown)), ...calm(figures) })),
    releasing: blocked.map(({ count, figures }) => ({
      count,
      ran: Math.min(...figures.map(({ ran }) => ran)),
      module: figure(figures.map(({ module }) => module)),
      loop: figure(figures.map(({ loop }) => loop)),
    })),
  }
}

/** What disturbs a visitor: tasks over 50 ms on the slow processor, layout that moves, a dialog that is the largest paint. The worst of all visits. */
const calm = (visits) => ({
  longTasks: figure(visits.map(({ longTasks }) => longTasks.length)),
  longest: Math.round(Math.max(0, ...visits.flatMap(({ longTasks }) => longTasks))),
  shift: rounded(Math.max(...visits.map(({ shift }) => shift))),
  largest: [...new Set(visits.map(({ largest }) => largest?.element ?? 'none'))].join(' or '),
})

export function print(results) {
  const { modules, opening, telling, studio, releasing, machine, bare } = results
  const peer = modules.find(({ key }) => key === peerKey)
  say(`\n${results.date}, ${machine.processor} × ${machine.cores}, Chromium ${machine.browser}, ${results.runs} runs: median (min–max)`)
  say(`${results.conditions}\nA bare page paints after ${bare.painted.median.toFixed(0)} ms. Bytes are brotli 11, configuration included.`)
  if (results.leftOut) say(`Left out: ${results.leftOut}.`)
  grid([
    ['', 'first visit', 'returning', 'dialog after bare page', '÷ VCC', 'script, first', '÷ VCC', 'script, returning', '÷ VCC'],
    ...modules.map(({ name, first, returning, delay, script, scriptReturning }) => [
      name,
      `${sum(first)} B`,
      `${sum(returning)} B`,
      milliseconds(delay, 0),
      ratio(delay, peer?.delay),
      milliseconds(script, 1),
      ratio(script, peer?.script),
      milliseconds(scriptReturning, 1),
      ratio(scriptReturning, peer?.scriptReturning),
    ]),
  ])
  const gate = modules.find(({ key }) => key === 'prebuilt')
  if (gate) say(`The script in the head of a page with nothing to do (a returning visitor, no tags): ${milliseconds(gate.scriptReturning, 1)} of the page's own thread.`)
  grid([
    ['first visit', 'memory over bare page', '÷ VCC', 'tasks over 50 ms', 'longest', 'layout shift', 'largest paint'],
    ...[{ name: 'bare page', ...bare, heap: undefined }, ...modules].map(({ name, heap, longTasks, longest, shift, largest }) => [
      name,
      heap ? kilobytes(heap) : '',
      heap ? ratio(heap, peer?.heap) : '',
      range(longTasks, 0),
      longest ? `${longest} ms` : '',
      shift.toFixed(3),
      largest,
    ]),
  ])
  grid([['opening the choices', 'services', '', ''], ...opening.map(({ name, count, tapped, time }) => [name, String(count), tapped ? 'tapped, slow 4G' : 'after hovering', milliseconds(time, 0)])])
  grid([
    ['notice', 'elements', 'core', 'with layout', 'work of the page, with its frame'],
    ...telling.map(({ name, elements, made, shown, work }) => [name, String(elements), milliseconds(made, 1), milliseconds(shown, 1), milliseconds(work, 1)]),
  ])
  grid([
    ['blocked scripts, all released', 'ran', 'module', 'naive loop', '÷ loop'],
    ...releasing.map(({ count, ran, module, loop }) => [String(count), String(ran), milliseconds(module, 0), milliseconds(loop, 0), ratio(module, loop)]),
  ])
  for (const { painted, usable, longest } of studio) say(`\nThe studio paints after ${milliseconds(painted, 0)}, and one can write in it after ${milliseconds(usable, 0)}; its longest task is ${longest} ms.`)
  for (const { name, first, returning } of modules) {
    say(`\n${name}`)
    for (const [path, size] of Object.entries(first)) say(`${String(size).padStart(8)} B  ${path}${path in returning ? '' : '  (first visit only)'}`)
  }
}

const say = (text) => process.stdout.write(`${text}\n`)

/** A table, unless it has no rows. */
function grid(rows) {
  if (rows.length < 2) return
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  say('')
  for (const row of rows) say(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
}

/** @returns {Figure | undefined} without what could not be measured */
function figure(numbers) {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b)
  if (sorted.length === 0) return undefined
  const middle = Math.floor(sorted.length / 2)
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { median: rounded(median), min: rounded(sorted[0]), max: rounded(sorted.at(-1)) }
}

const rounded = (number) => Math.round(number * 1000) / 1000
const range = (figure, digits) =>
  figure ? `${figure.median.toFixed(digits)}${figure.min === figure.max ? '' : ` (${figure.min.toFixed(digits)}–${figure.max.toFixed(digits)})`}` : '–'
const milliseconds = (figure, digits) => (figure ? `${figure.median.toFixed(digits)} ms (${figure.min.toFixed(digits)}–${figure.max.toFixed(digits)})` : '–')
const kilobytes = ({ median, min, max }) => `${Math.round(median / 1000)} KB (${Math.round(min / 1000)}–${Math.round(max / 1000)})`
export const ratio = (figure, other) => (figure && other ? (figure.median / other.median).toFixed(2) : '–')
export const sum = (files) => Object.values(files).reduce((a, b) => a + b, 0)
