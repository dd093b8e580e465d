// samtykke in the ways that its README has: wasm in the browser, prebuilt, each also with the inline starter, and the banner in the page.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../../scripts/lib/run.mjs'

const build = join(root, 'build/bench')
const hooks = Object.fromEntries(
  Object.entries({ shown: 'banner', reject: 'reject-all', more: 'more', choices: 'choices' }).map(([what, hook]) => [what, `samtykke-dialog >> [data-samtykke="${hook}"]`]),
)

export function samtykke(services, at) {
  const core = `<script src="/samtykke/samtykke.js" data-config="${at('samtykke.json')}"></script>`
  const folder = at('prebuilt/')
  const built = `<script src="${folder}samtykke.js" data-prebuilt="${folder}"></script>`
  const files = { [at('samtykke.json')]: configuration(services.length) }
  return [
    { name: 'samtykke, wasm in the browser', key: 'wasm', head: core, files, ...hooks },
    {
      name: 'samtykke, wasm with starter',
      key: 'wasmStarter',
      head: starter(...['load.js', 'core.js', 'dialog.js', '*.js'].map((part) => `/samtykke/samtykke-${part}`), '/samtykke/samtykke.wasm', at('samtykke.json')) + core,
      files,
      ...hooks,
    },
    { name: 'samtykke, prebuilt', key: 'prebuilt', head: built, ...hooks },
    {
      name: 'samtykke, prebuilt, banner in the page',
      key: 'prebuiltInlined',
      head: starter(`${folder}samtykke-dialog.js`) + built.replace('></', ' data-inlined></'),
      top: readFileSync(join(prebuilt(services.length), 'dialog.da.html'), 'utf8'),
      ...hooks,
    },
    { name: 'samtykke, prebuilt with starter', key: 'prebuiltStarter', head: starter(`${folder}samtykke-dialog.js`, `${folder}banner.*.html`) + built, ...hooks },
  ]
}

/** The inline starter as a page has it. */
const starter = (...addresses) => `<script data-first="${addresses.join(' ')}">${readFileSync(join(root, 'dist/starter.js'), 'utf8')}</script>`

/** The web shop of the examples, whole (its notices are in the file too), with services up to the same number. */
export function configuration(count) {
  const config = JSON.parse(readFileSync(join(root, 'examples/webshop/lawful.json'), 'utf8'))
  const given = config.purposes.reduce((count, purpose) => count + (purpose.services?.length ?? 0), 0)
  const statistics = config.purposes.find(({ id }) => id === 'statistics')
  const model = statistics.services[0]
  for (let n = given + 1; n <= count; n++) {
    statistics.services.push({ ...model, id: `service-${n}`, name: `Tjeneste ${n}` })
  }
  return JSON.stringify(config)
}

/** What a site does once before it uses the prebuilt mode, for each number of services. */
export async function prebuild(counts) {
  rmSync(build, { recursive: true, force: true })
  mkdirSync(build, { recursive: true })
  for (const count of counts) {
    const file = join(build, `${count}.json`)
    writeFileSync(file, configuration(count))
    await run('node', [join(root, 'dist/cli.js'), 'build', file, '--out', prebuilt(count)], { capture: true })
  }
}

export const prebuilt = (count) => join(build, String(count))
