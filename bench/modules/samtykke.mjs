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
  const built = inFolder(folder).head
  const files = { [at('samtykke.json')]: configuration({ services: services.length }) }
  return [
    { name: 'samtykke, wasm in the browser', key: 'wasm', head: core, files, ...hooks },
    {
      name: 'samtykke, wasm with starter',
      key: 'wasmStarter',
      head: starter(...['load.js', '*.js'].map((part) => `/samtykke/samtykke-${part}`), '/samtykke/samtykke.wasm', at('samtykke.json')) + core,
      files,
      ...hooks,
    },
    { name: 'samtykke, prebuilt', key: 'prebuilt', head: built, ...hooks },
    {
      name: 'samtykke, prebuilt, banner in the page',
      key: 'prebuiltInlined',
      // As the snippet has it, at another address.
      head: readFileSync(join(prebuilt(services.length), 'snippet.inlined.html'), 'utf8').replace(/^<!--.*-->\n/, '').replaceAll(`"/${services.length}/`, `"${folder}`),
      top: readFileSync(join(prebuilt(services.length), 'dialog.da.html'), 'utf8'),
      ...hooks,
    },
    { name: 'samtykke, prebuilt with starter', key: 'prebuiltStarter', head: starter(`${folder}samtykke-dialog.js`, `${folder}banner.*.html`) + built, ...hooks },
  ]
}

/** The tag of a prebuilt folder. */
export const inFolder = (folder) => ({ head: `<script src="${folder}samtykke.js" data-prebuilt="${folder}"></script>` })

/** The inline starter as a page has it. */
const starter = (...addresses) => `<script data-first="${addresses.join(' ')}">${readFileSync(join(root, 'dist/starter.js'), 'utf8')}</script>`

/**
 * The web shop of the examples, whole (its notices are in the file too), with services up to that number, and with so many purposes more in its
 * notice; `declaration`: a notice of the purposes alone that have services.
 */
export function configuration({ services, purposes = 0, declaration = false }) {
  const config = JSON.parse(readFileSync(join(root, 'examples/webshop/lawful.json'), 'utf8'))
  const given = config.purposes.reduce((count, purpose) => count + (purpose.services?.length ?? 0), 0)
  const statistics = config.purposes.find(({ id }) => id === 'statistics')
  const model = statistics.services[0]
  for (let n = given + 1; n <= services; n++) {
    statistics.services.push({ ...model, id: `service-${n}`, name: `Tjeneste ${n}` })
  }
  for (let n = 1; n <= purposes; n++) {
    config.purposes.push({ ...statistics, id: `statistics-${n}`, services: [] })
    config.notices[0].purposes.push(`statistics-${n}`)
  }
  if (declaration) {
    const told = config.purposes.filter((purpose) => purpose.services?.length).map(({ id }) => id)
    config.notices[0].purposes = told
    config.dialogs = config.dialogs.filter((dialog) => dialog.purposes.every((id) => told.includes(id)))
  }
  return JSON.stringify(config)
}

/**
 * What a site does once before it uses the prebuilt mode: `samtykke build`, for each of these.
 * @param {{ name: string, config: string, i18n?: string }[]} sites `i18n`: a folder of the site's own languages
 */
export async function prebuild(sites) {
  for (const { name, config, i18n } of sites) {
    rmSync(prebuilt(name), { recursive: true, force: true })
    mkdirSync(prebuilt(name), { recursive: true })
    const file = `${prebuilt(name)}.json`
    writeFileSync(file, config)
    await run('node', [join(root, 'dist/cli.js'), 'build', file, '--out', prebuilt(name), ...(i18n ? ['--i18n', i18n] : [])], { capture: true })
  }
}

/** The folder of a site that is built in advance. */
export const prebuilt = (name) => join(build, String(name))
