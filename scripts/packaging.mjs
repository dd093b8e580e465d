// `npm run test:packaging`: the tarball of `npm pack`, installed by consumers of each kind, far away from this repository's
// node_modules: bundlers and frameworks, a plain page, Node, the TypeScript compiler.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { frameworks } from '../tests/packaging/frameworks.mjs'
import { CommandFailed, isScript, main, root, run, step } from './lib/run.mjs'
import { createSite, listen, strictPolicy } from './serve.mjs'

const apps = join(root, 'tests/packaging')

const consumers = [
  ['what is in the tarball', tarball],
  ['import in Node', node],
  ['TypeScript', types],
  ['command line', commandLine],
  ['script tag', page],
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
  if (existsSync(join(folder, 'package-lock.json'))) await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder })
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', file], { cwd: folder })
  return folder
}

/** Every file that package.json names is there, and nothing from outside dist/ but the papers. */
async function tarball({ pack }) {
  const files = pack.files.map(({ path }) => path)
  for (const name of ['dist/index.js', 'dist/index.d.ts', 'dist/samtykke.js', 'dist/samtykke.wasm', 'dist/samtykke-core.js', 'dist/visitors/autoconsent.json', 'dist/visitors/consent-o-matic.json', 'LICENSE-MIT', 'LICENSE-APACHE']) {
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

/** Installations of the applications that several frameworks share. */
const installed = new Map()

/** The application builds, has the modules that it should and no others, works in the browser, and fails to build what is unlawful. */
async function builds({ folder, file, app, build, config = 'samtykke.json', wasm = [], policy, refuses = [] }) {
  if (!installed.has(app)) installed.set(app, await install({ folder, file, app }))
  const cwd = installed.get(app)
  const out = join(cwd, 'dist')
  const make = async () => {
    rmSync(out, { recursive: true, force: true })
    for (const command of build) {
      // What a build complains of stands on either of its outputs.
      await run('sh', ['-c', `${command.startsWith('node ') ? '' : 'node_modules/.bin/'}${command} 2>&1`], { cwd, capture: true })
    }
  }
  cpSync(join(root, 'examples/webshop/lawful.json'), join(cwd, config))
  await make()
  const found = readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.wasm'))
  const names = found.map((name) => /(samtykke(?:-[a-z]+)?)-[^/]*\.wasm$/.exec(name)?.[1]).sort()
  must(names.join() === wasm.join(), `the application has these .wasm files: ${found.join(', ') || 'none'}`)
  const built = join(out, 'samtykke/policy.txt')
  const own = existsSync(built) ? `default-src 'none'; ${readFileSync(built, 'utf8').split(': ')[1].trim()}` : strictPolicy
  await showsDialog([['/', out], ['/', join(cwd, 'public')]], policy?.(own) ?? own)
  if (refuses.length === 0) return
  cpSync(join(root, 'examples/webshop/unlawful.json'), join(cwd, config))
  const failure = await make().then(
    () => undefined,
    (error) => error,
  )
  must(failure instanceof CommandFailed, 'an unlawful configuration must not build')
  for (const words of refuses) must(words.test(failure.output), `the build does not say ${words}:\n${failure.output}`)
}

async function page(consumer) {
  const cwd = await install({ ...consumer, app: 'page' })
  cpSync(join(root, 'examples/webshop/lawful.json'), join(cwd, 'samtykke.json'))
  await showsDialog([
    ['/samtykke/', join(cwd, 'node_modules/samtykke/dist')],
    ['/', cwd],
  ])
}

/** Opens the site in Chromium under the strict policy: the dialog shows in Danish, a tag waits and runs once it is allowed. */
async function showsDialog(mounts, policy = strictPolicy) {
  const { chromium, expect } = await import('@playwright/test')
  const { chromium: executablePath, flags } = await import('./browser.mjs')
  const server = createSite({
    mounts,
    headers: () => ({ 'content-security-policy': policy }),
    reply: ({ pathname }) => (pathname === '/favicon.ico' ? { body: '', status: 204 } : undefined),
  })
  const url = await listen(server, 0)
  const browser = await chromium.launch({ executablePath: await executablePath(), args: flags, ignoreDefaultArgs: ['--headless'] })
  try {
    const page = await browser.newPage({ locale: 'da-DK' })
    const errors = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`${url}/`)
    await expect(page.locator('[data-samtykke="banner"]')).toBeVisible()
    await expect(page.locator('#statistics')).toHaveText('waits')
    await page.locator('[data-samtykke="banner"] [data-samtykke="accept-all"]').click()
    await expect(page.locator('#statistics')).toHaveText('runs')
    await expect(page.locator('samtykke-notice article')).toBeVisible()
    must(errors.length === 0, `errors on the console:\n${errors.join('\n')}`)
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

if (isScript(import.meta.url)) await main(packaging)
