// The committed files that are generated: from the Rust tables by the command line, and the README's table and chart from the last bench that
// was kept (`npm run bench -- --keep`). `--check` compares instead of writing.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { messagesPage } from './lib/messages.mjs'
import { chart, readmeTable } from '../bench/readme.mjs'
import { main, root, run } from './lib/run.mjs'

const kept = join(root, 'bench/results.json')
const results = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : undefined

/** File ← arguments of the command line that print it, or a function that makes it. */
const generated = [
  ['schema/samtykke.schema.json', ['schema', '--lang', 'da']],
  ['schema/samtykke.en.schema.json', ['schema', '--lang', 'en']],
  ['schema/configuration.d.ts', ['schema', '--types', '--lang', 'en']],
  ['docs/configuration.da.md', ['schema', '--docs', '--lang', 'da']],
  ['docs/configuration.en.md', ['schema', '--docs', '--lang', 'en']],
  ['docs/messages.html', messagesPage],
  ...(results ? [['docs/images/bench.svg', () => chart(results)]] : []),
  ['www/audit/rules.json', measuredRules],
  ['www/explain/rules.json', visitorsRules],
]

/** The names of the rules that visitors download, in their order there: by number each finding says which it is. */
function visitorsRules() {
  const [, listed] = /rules! \{\s*visitors \{([^}]*)\}/.exec(readFileSync(join(root, 'src/rules/mod.rs'), 'utf8'))
  return `${JSON.stringify(listed.match(/\w+/g).map((name) => name.replaceAll('_', '-')), null, 2)}\n`
}

/** What the audit of a page says: of every rule that a page can break, its words and sources in both languages. */
async function measuredRules() {
  const said = {}
  for (const language of ['da', 'en']) {
    const rules = JSON.parse(await samtykke(['rules', '--format', 'json', '--lang', language]))
    const breaks = ({ id, decided, messages }) => decided === 'page' || id === 'readability' || Object.keys(messages).some((name) => name.startsWith('page-'))
    const words = ({ id, asks, why, fix, messages, citations }) => {
      const { 'page-fix': mend = fix, ...cases } = Object.fromEntries(Object.entries(messages).filter(([name]) => name === '' || name.startsWith('page-')))
      return [id, { asks, why, fix: mend, messages: cases, citations }]
    }
    said[language] = Object.fromEntries(rules.filter(breaks).map(words))
  }
  return `${JSON.stringify(said, null, 2)}\n`
}

/** Folder ← arguments of the command line that fill the folder named after them. Nothing else stands in it. */
const folders = [['docs/rules', ['explain', '--all', '--out']]]

const samtykke = (args) => run('cargo', ['run', '--quiet', '--all-features', '--bin', 'samtykke', '--', ...args], { capture: true })

async function gen() {
  const check = process.argv.includes('--check')
  const stale = []
  for (const [file, args] of generated) {
    const path = join(root, file)
    const fresh = typeof args === 'function' ? await args() : await samtykke(args)
    if (existsSync(path) && readFileSync(path, 'utf8') === fresh) continue
    if (check) {
      stale.push(file)
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, fresh)
    process.stdout.write(`  ${file}\n`)
  }
  for (const [folder, args] of folders) {
    const fresh = mkdtempSync(join(tmpdir(), 'samtykke-'))
    await samtykke([...args, fresh])
    const changed = differences(join(root, folder), fresh)
    if (check) stale.push(...changed.map((file) => join(folder, file)))
    else if (changed.length > 0) {
      rmSync(join(root, folder), { recursive: true, force: true })
      cpSync(fresh, join(root, folder), { recursive: true })
      process.stdout.write(`  ${folder}: ${changed.length}\n`)
    }
    rmSync(fresh, { recursive: true })
  }
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const measured = withTable(readme)
  if (measured !== readme) {
    if (check) stale.push('README.md')
    else {
      writeFileSync(join(root, 'README.md'), measured)
      process.stdout.write('  README.md\n')
    }
  }
  if (stale.length > 0) {
    process.stderr.write(`Stale: ${stale.join(', ')}. Run: npm run gen\n`)
    process.exitCode = 1
  }
}

const withTable = (readme) =>
  results ? readme.replace(/(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/, (_, start, end) => `${start}${readmeTable(results)}\n${end}`) : readme

/** The files that are in one of two folders alone, or are not the same in both. */
function differences(old, fresh) {
  const files = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
  const text = (folder, file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined)
  return [...new Set([...files(old), ...files(fresh)])].filter((file) => text(old, file) !== text(fresh, file)).sort()
}

await main(gen)
