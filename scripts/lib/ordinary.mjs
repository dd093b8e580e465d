// The configurations of ordinary sites: the README's, two examples that have a dialog for their pages, what the rules' documentation calls good,
// and what comes by small changes of the shortest and of the one that has most in it. What a module runs for them, `samtykke.wasm` has
// (`cargo xtask build`).
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const EXAMPLES = ['webshop', 'municipality']

/** Rules about consents that need more than a yes: of children, explicit ones, to a CPR number or to what a machine decides; and about words in brackets. Few sites have them. */
const RARE = /^(?:art9_|child_|consent_cpr|consent_explicit_|notice_automated|placeholder_text)/

/** What else may stand in a field of this name. */
const OTHER = {
  duration: ['session', 'persistent', 'PT20S', 'PT30M', 'PT1H', 'P1D', 'P2W', 'P1M', 'P6M', 'P1Y', 'P2Y'],
  da: ['Det hele – «alt»: ”cykler” & 2½ … 🚲'],
  kind: ['modal', 'cookie', 'local', 'session', 'indexeddb', 'pixel'],
}

/** Texts as the reader gets them: from a script, from a file, from a system that ends lines in its own way or knows ASCII alone, and from a hand. */
const WRITTEN = [
  (config) => JSON.stringify(config),
  (config) => JSON.stringify(config, null, 2),
  (config) => JSON.stringify(config, null, '\t').replaceAll('\n', '\r\n'),
  (config) => JSON.stringify(config).replaceAll('/', '\\/').replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (config) => `// Ours.\n${JSON.stringify(config, null, 2).replace(',', ', /* And: */').replace(/\n\}$/, ',\n}')}`,
]

/** Not all of them are lawful: a visit to those that are not counts for nothing. @returns {string[]} */
export function ordinary() {
  const [webshop] = EXAMPLES.map(lawful)
  const configs = [readme(), webshop].flatMap((text) => [...varied(JSON.parse(text))])
  for (const { rule, outcome, example, config } of documented()) if (outcome === 'good' && EXAMPLES.includes(example) && !RARE.test(rule)) configs.push(config)
  return [readme(), ...EXAMPLES.map(lawful), ...configs.map((config, at) => WRITTEN[at % WRITTEN.length](config))]
}

/** The configuration without each of its fields and elements, and with other values in some of them. */
function* varied(base) {
  for (const path of paths(base)) {
    const { length, [length - 1]: name } = path
    for (const value of [undefined, ...(typeof at(base, path) === 'string' ? (OTHER[name] ?? []) : [])]) {
      const config = structuredClone(base)
      const parent = at(config, path.slice(0, -1))
      if (value !== undefined) parent[name] = value
      else if (Array.isArray(parent)) parent.splice(name, 1)
      else delete parent[name]
      yield config
    }
  }
}

const at = (node, path) => path.reduce((node, key) => node[key], node)

function* paths(node, path = []) {
  if (path.length > 0) yield path
  if (typeof node === 'object' && node) for (const key of Object.keys(node)) yield* paths(node[key], [...path, key])
}

const readme = () => /```json\n( *\{[^]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))[1]

const lawful = (example) => readFileSync(join(root, 'examples', example, 'lawful.json'), 'utf8')

/**
 * The examples in the rules' documentation: "```json good webshop", and under it what is changed in that configuration.
 * @returns {{ rule: string, outcome: string, example: string, config: object }[]} `rule`: its file
 */
export function documented() {
  const rules = readdirSync(join(root, 'src/rules')).filter((name) => name.endsWith('.rs'))
  return rules.sort().flatMap((rule) => {
    const found = readFileSync(join(root, 'src/rules', rule), 'utf8').matchAll(/^\/\/! ```json ([\w-]+) ([\w-]+).*\n((?:\/\/! [^`].*\n)+)/gm)
    return [...found].map(([, outcome, example, body]) => {
      const config = changed(JSON.parse(lawful(example)), JSON.parse(body.replaceAll('//! ', '')))
      return { rule, outcome, example, config }
    })
  })
}

/** As `tests/support/changes.rs` has it: by pointer, in which an element of a list goes by its number, `id` or `name`, or `-` for a new one; null takes away. */
function changed(config, changes) {
  const place = (list, key) => {
    const named = list.findIndex(({ id, name }) => id === key || name === key)
    return key === '-' ? list.length : /^\d+$/.test(key) ? Number(key) : named
  }
  for (const [pointer, value] of Object.entries(changes)) {
    const [last, ...above] = pointer.split('/').slice(1).reverse()
    const parent = above.reverse().reduce((node, key) => (Array.isArray(node) ? node[place(node, key)] : node[key]), config)
    if (!Array.isArray(parent)) value === null ? delete parent[last] : (parent[last] = value)
    else if (value === null) parent.splice(place(parent, last), 1)
    else parent[place(parent, last)] = value
  }
  return config
}
