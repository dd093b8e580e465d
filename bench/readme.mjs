// Kept results → the README's table and chart. They claim bytes, and ratios to one peer in the same run; never times of a machine.
import { peerKey, ratio, sum } from './report.mjs'

const kilobytes = (files) => (sum(files) / 1000).toFixed(1)

/** What is told of each module: `of` gives a number as text, or a dash. */
const columns = (results) => {
  const peer = results.modules.find(({ key }) => key === peerKey)
  const choices = (module) => results.opening.find(({ key, count, tapped }) => key === module.key && count === 12 && !tapped)?.time
  return [
    { title: 'First visit, KB', of: ({ first }) => kilobytes(first), drawn: true },
    { title: 'Returning, KB', of: ({ returning }) => kilobytes(returning), drawn: true },
    { title: 'Time to dialog ÷', of: ({ delay }) => ratio(delay, peer.delay), drawn: true },
    { title: 'Opening the choices ÷', of: (module) => ratio(choices(module), choices(peer)) },
    { title: 'Script, first ÷', of: ({ script }) => ratio(script, peer.script) },
    { title: 'Script, returning ÷', of: ({ scriptReturning }) => ratio(scriptReturning, peer.scriptReturning), drawn: true },
    { title: 'Memory ÷', of: ({ heap }) => ratio(heap, peer.heap) },
  ]
}

/** The chart with its text alternative, the table, and what they mean. */
export function readmeTable(results) {
  const { date, runs, machine } = results
  const modules = told(results)
  const peer = modules.find(({ key }) => key === peerKey)
  const shown = columns(results)
  const least = results.modules.find(({ key }) => key === 'least')
  return [
    '![Bars for samtykke and its peers: bytes of a first and of a returning visit, time to the dialog, script time of a returning visit. The table has the numbers.](docs/images/bench.svg)',
    '',
    `| | ${shown.map(({ title }) => title).join(' | ')} |`,
    `|---|${shown.map(() => '--:|').join('')}`,
    ...modules.map((module) => `| ${isOurs(module) ? `**${module.name}**` : module.name} | ${shown.map(({ of }) => of(module)).join(' | ')} |`),
    '',
    `÷: the median beside that of ${peer.name} in the same run, less is better. Four purposes, twelve services, the same texts as far as each takes them,`,
    'each set up as its documentation has it (vanilla-cookieconsent also with both files in the head; Osano asks one question, without purposes and services; c15t has no script build). Bytes are brotli 11,',
    'configuration included. Time to the dialog is on slow 4G with a slow processor and a cold cache, from where a bare page paints; script is',
    'processor time without either; memory is what a bare page does not hold.',
    ...(least ? [`On a returning visit the least that any module does (\`bench/modules/least.mjs\`) takes ${ratio(least.scriptReturning, peer.scriptReturning)}.`] : []),
    `Medians of ${runs} by \`npm run bench\` on ${date}: ${machine.processor.trim()} × ${machine.cores}, Chromium ${machine.browser}, Node ${machine.node.slice(1)}.`,
  ].join('\n')
}

const told = ({ modules }) => modules.filter(({ aside }) => !aside)
const isOurs = ({ name }) => name.startsWith('samtykke')

const size = { label: 312, panel: 142, bar: 88, row: 26, top: 44, bottom: 26 }

/** The chart, as SVG: a panel for each column that is drawn, a bar for each module. It follows light and dark by itself. */
export function chart(results) {
  const { date, machine } = results
  const modules = told(results)
  const panels = columns(results).filter(({ drawn }) => drawn)
  const width = size.label + panels.length * size.panel
  const height = size.top + modules.length * size.row + size.bottom
  const y = (row) => size.top + row * size.row
  const peer = modules.find(({ key }) => key === peerKey)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">What samtykke and its peers cost a page</title>
<desc id="desc">${modules.map((module) => escape(`${module.name}: ${panels.map(({ title, of }) => `${title} ${of(module)}`).join(', ')}.`)).join(' ')}</desc>
<style>
text{font:13px system-ui,sans-serif;fill:#1a1a1a}.soft{font-size:11px;fill:#595959}.ours{font-weight:600}.bar{fill:#8c959f}.bar.ours{fill:#0059b3}.axis{stroke:#d5dbe1}
@media (prefers-color-scheme:dark){text{fill:#f0f3f6}.soft{fill:#b1bac4}.bar{fill:#768390}.bar.ours{fill:#6cb6ff}.axis{stroke:#444c56}}
</style>
${modules.map((module, row) => `<text class="${isOurs(module) ? 'ours' : ''}" x="0" y="${y(row) + 17}">${escape(module.name)}</text>`).join('\n')}
${panels.map((panel, i) => drawn(panel, modules, size.label + i * size.panel, y)).join('\n')}
<text class="soft" x="0" y="${height - 6}">÷ ${escape(`${peer.name} in the same run; less is better. ${date}, Chromium ${machine.browser}`)}</text>
</svg>
`
}

function drawn({ title, of }, modules, x, y) {
  const values = modules.map((module) => Math.max(0, Number.parseFloat(of(module)) || 0))
  const most = Math.max(...values) || 1
  const bars = modules.map((module, row) => {
    const length = Math.round((values[row] / most) * size.bar)
    const kind = isOurs(module) ? ' ours' : ''
    return `<rect class="bar${kind}" x="${x}" y="${y(row) + 4}" width="${length}" height="${size.row - 9}" rx="2"/><text class="${kind.trim()}" x="${x + length + 6}" y="${y(row) + 17}">${of(module)}</text>`
  })
  return `<text class="soft" x="${x}" y="${size.top - 12}">${escape(title)}</text>
<path class="axis" d="M${x - 0.5} ${size.top - 2}V${y(modules.length)}"/>
${bars.join('\n')}`
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
