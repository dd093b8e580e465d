// `npm run test:packaging`: the tarball of `npm pack`, installed by consumers of each kind, far away from this repository's
// node_modules: bundlers and frameworks, a plain page, Node, the TypeScript compiler.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { furnish } from '../tests/packaging/fixture.mjs'
import { frameworks } from '../tests/packaging/frameworks.mjs'
import { CommandFailed, isScript, main, root, run, step } from './lib/run.mjs'
import { createSite, listen, strictPolicy } from './serve.mjs'

/** Only when it is needed: its packages may have to be installed first. */
const visits = () => import('../tests/packaging/visit.mjs')

const apps = join(root, 'tests/packaging')

const consumers = [
  ['what is in the tarball', tarball],
  ['import in Node', node],
  ['TypeScript', types],
  ['command line', commandLine],
  ['script tag', page],
  ['Vite 8, development', develops],
  ...frameworks.map((framework) => [framework.name, (consumer) => builds({ ...consumer, ...framework })]),
]

/** Only those whose names hold this word, while one of them is worked on. */
const [only = ''] = process.argv.slice(2)

async function packaging() {
  if (!only) await build()
  const asked = consumers.filter(([name]) => name.includes(only))
  const folder = mkdtempSync(join(tmpdir(), 'samtykke-packaging-'))
  let failed = 0
  try {
    const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { capture: true })
    const pack = JSON.parse(packed)[0]
    installAhead(frameworks.filter(({ name }) => name.includes(only)), { folder, file: join(folder, pack.filename) })
    for (const [name, consumer] of asked) {
      try {
        await step(name, () => consumer({ folder: join(folder, name.replaceAll(' ', '-')), pack, file: join(folder, pack.filename) }))
      } catch (error) {
        failed += 1
        process.stderr.write(`${error instanceof CommandFailed || error instanceof Wrong ? error.message : error.stack}\n`)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.stdout.write(`\n${asked.length - failed} passed, ${failed} failed\n`)
  if (failed > 0) process.exitCode = 1
}

class Wrong extends Error {}

function must(condition, message) {
  if (!condition) throw new Wrong(message)
}

/** A folder with the tarball installed, and what its package.json asks for. */
async function install({ folder, file, app }) {
  if (app) cpSync(join(apps, app), folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
  else mkdirSync(folder, { recursive: true })
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', file], { cwd: folder })
  return folder
}

/** Every file that package.json names is there, and nothing from outside dist/ but the papers. */
async function tarball({ pack }) {
  const files = pack.files.map(({ path }) => path)
  for (const name of ['dist/index.js', 'dist/index.d.ts', 'dist/samtykke.js', 'dist/samtykke-baked.js', 'dist/samtykke.wasm', 'dist/samtykke-load.js', 'dist/visitors/autoconsent.json', 'dist/visitors/consent-o-matic.json', 'LICENSE-MIT', 'LICENSE-APACHE']) {
    must(files.includes(name), `${name} is missing in the tarball`)
  }
  const strange = files.filter((path) => !path.startsWith('dist/') && !/^(package\.json|LICENSE-(MIT|APACHE)|[A-Z]+\.md)$/.test(path))
  must(strange.length === 0, `the tarball should not have ${strange.join(', ')}`)
}

/** Server-side rendering imports the module where there is no document: nothing may happen, and nothing may fail. */
async function node(consumer) {
  const cwd = await install(consumer)
  const script = "const all = await import('samtykke'); if (typeof all.start !== 'function') throw new Error(Object.keys(all))"
  await run('node', ['--input-type=module', '--eval', script], { cwd })
}

async function types(consumer) {
  const cwd = await install({ ...consumer, app: 'types' })
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd })
}

/** `npx samtykke` says what the native program says: nothing unlawful here, something there; and it finds its browser and its own files. */
async function commandLine(consumer) {
  const cwd = await install(consumer)
  const check = (version) =>
    run(join(cwd, 'node_modules/.bin/samtykke'), ['check', join(root, `examples/webshop/${version}.json`), '--format', 'json'], { cwd, capture: true })
  const severities = (output) => JSON.parse(output).files[0].findings.map(({ severity }) => severity)
  must(!severities(await check('lawful')).includes('unlawful'), 'the lawful web shop is unlawful')
  const failure = await check('unlawful').then(
    () => undefined,
    (error) => error,
  )
  must(failure?.message.endsWith('ended with 1'), 'an unlawful configuration must end with 1')
  must(severities(failure.output).includes('unlawful'), 'the unlawful web shop is lawful')
  await sameFolder(cwd)
  const { chromium } = await import('./browser.mjs')
  const server = createSite({ mounts: [], reply: () => ({ body: '<!doctype html><title>Hej</title><script>document.cookie = "theme=dark"</script>' }) })
  const url = await listen(server, 0)
  try {
    const env = { ...process.env, CHROME_PATH: await chromium() }
    const [{ findings, page }] = JSON.parse(await run(join(cwd, 'node_modules/.bin/samtykke'), ['audit', url, '--format', 'json', '--wait', '200'], { cwd, env, capture: true })).files
    must(page.tool === null && findings.length === 1 && findings[0].severity === 'review', `the audit says ${JSON.stringify(findings)}`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** A folder for production is the same from both programs, byte for byte. */
async function sameFolder(cwd) {
  const asked = (out) => ['build', join(root, 'examples/webshop/lawful.json'), '--base', '/samtykke/', '--out', join(cwd, out)]
  await run(join(cwd, 'node_modules/.bin/samtykke'), asked('npm'), { capture: true })
  await run('cargo', ['run', '--quiet', '--all-features', '--bin', 'samtykke', '--', ...asked('native')], { capture: true })
  await run('git', ['diff', '--no-index', '--stat', 'npm', 'native'], { cwd })
}

/** Installations of the applications that several consumers share. */
const installed = new Map()

function application(consumer) {
  if (!installed.has(consumer.app)) installed.set(consumer.app, install(consumer))
  return installed.get(consumer.app)
}

/** One after the other, while those who need none of them are at work: an installation mostly waits for the registry. */
function installAhead(consumers, { folder, file }) {
  let before = Promise.resolve()
  for (const { app } of consumers) {
    if (installed.has(app)) continue
    before = before.catch(() => {}).then(() => install({ folder: join(folder, app), file, app }))
    before.catch(() => {})
    installed.set(app, before)
  }
}

/** The application builds, has the modules that it should and no others, works in the browser, and fails to build what is unlawful. */
async function builds(consumer) {
  const { build, serve, head, config = 'samtykke.json', wasm = '', policy, inlined, dialogs, refuses = [] } = consumer
  const cwd = await application(consumer)
  const site = [join(cwd, 'dist'), join(cwd, 'public')]
  const make = async (version) => {
    rmSync(site[0], { recursive: true, force: true })
    furnish(cwd, { head, config, version })
    // What a build complains of stands on either of its outputs.
    for (const command of build) await run('sh', ['-c', `${bin(command)} 2>&1`], { cwd, env: silent, capture: true })
  }
  await make('lawful')
  const found = site.flatMap((folder) => readdirSync(folder, { recursive: true })).filter((name) => name.endsWith('.wasm'))
  const names = found.map((name) => /(samtykke(?:-[a-z]+)?)-[^/]*\.wasm$/.exec(name)?.[1]).sort()
  must(names.join() === wasm, `the application has these .wasm files: ${found.join(', ') || 'none'}`)
  const built = site.map((folder) => join(folder, 'samtykke/policy.txt')).find((path) => existsSync(path))
  const own = built ? `default-src 'none'; ${readFileSync(built, 'utf8').split(': ')[1].trim()}` : strictPolicy
  const visited = { policy: policy?.(own) ?? own, inlined, dialogs }
  const { showsDialog } = await visits()
  if (serve) await serving(cwd, serve, (upstream) => showsDialog({ ...visited, mounts: [], upstream }))
  else await showsDialog({ ...visited, mounts: site.map((folder) => ['/', folder]) })
  if (refuses.length === 0) return
  const failure = await make('unlawful').then(
    () => undefined,
    (error) => error,
  )
  must(failure instanceof CommandFailed, 'an unlawful configuration must not build')
  for (const words of refuses) must(words.test(failure.output), `the build does not say ${words}:\n${failure.output}`)
}

/** Frameworks that would tell their makers of each build. */
const silent = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }

const bin = (command) => (command.startsWith('node ') ? command : `node_modules/.bin/${command}`)

/** Works with a server of the application, until it answers on a port of its own. */
async function serving(cwd, command, work) {
  // A port that was free a moment ago.
  const taken = createSite({ mounts: [] })
  const url = await listen(taken, 0)
  await new Promise((closed) => taken.close(closed))
  const { port } = new URL(url)
  // A group of its own, for it may start more.
  const child = spawn('sh', ['-c', bin(command)], { cwd, env: { ...process.env, ...silent, PORT: port }, stdio: ['ignore', 'ignore', 'inherit'], detached: true })
  try {
    const isUp = () => fetch(url).then(
      () => true,
      () => false,
    )
    while (!(await isUp())) {
      must(child.exitCode === null, `${command} has ended with ${child.exitCode}`)
      await new Promise((next) => setTimeout(next, 100))
    }
    await work(url)
  } finally {
    process.kill(-child.pid)
  }
}

/** The development server follows the configuration. */
async function develops(consumer) {
  const cwd = await application({ ...consumer, app: 'bundlers' })
  furnish(cwd, { head: '', config: 'samtykke.json' })
  // As an editor saves: one file, once.
  const write = (version, [from, to] = ['', '']) => writeFileSync(join(cwd, 'samtykke.json'), readFileSync(join(root, `examples/webshop/${version}.json`), 'utf8').replaceAll(from, to))
  const { follows } = await visits()
  await serving(cwd, 'vite --host 127.0.0.1 --port $PORT --logLevel error', (url) => follows(url, write))
}

async function page(consumer) {
  const cwd = await install(consumer)
  furnish(cwd, { head: '<script src="/samtykke/samtykke.js" data-config="/samtykke.json"></script>', config: 'samtykke.json' })
  const { showsDialog } = await visits()
  await showsDialog({
    mounts: [['/samtykke/', join(cwd, 'node_modules/samtykke/dist')], ['/', join(cwd, 'public')], ['/', cwd]],
    policy: strictPolicy,
  })
}

if (isScript(import.meta.url)) await main(packaging)
