// The studio into dist/studio/: static files for any host, with everything they need beside them.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as esbuild from 'esbuild'
import { caseNames, example, picture, source } from '../www/demo/examples.mjs'
import { root } from './lib/run.mjs'

const dist = join(root, 'dist')
const out = join(dist, 'studio')

/** Everything that the studio may do, in its own page: so it holds on a host that sends no headers. */
const policy = (frame, styles) =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hash(frame)}`,
    `style-src ${hash(styles)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types samtykke samtykke-studio',
  ].join('; ')

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** @param {import('esbuild').Plugin} styles `import css from './x.css'` gives the minified text */
export async function studio(styles, minifiedCss) {
  if (!existsSync(join(dist, 'inline.js')) || !existsSync(join(dist, 'samtykke-tools.js'))) return
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const common = { absWorkingDir: root, bundle: true, minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'warning' }
  const { metafile } = await esbuild.build({
    ...common,
    metafile: true,
    entryPoints: { main: 'www/studio/main.ts' },
    outdir: out,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [styles, toolsBeside],
  })
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: ['www/studio/frame/index.ts'],
    outfile: 'frame.js',
    write: false,
    format: 'iife',
    plugins: [styles, productAsBuilt],
  })
  const frame = outputFiles[0].text.trim()
  writeFileSync(join(out, 'frame.js'), frame)
  writeFileSync(join(out, 'index.html'), page(frame, (await minifiedCss(join(root, 'www/studio/studio.css'))).trim(), early(metafile)))
  const all = examples()
  writeFileSync(join(out, 'examples.json'), JSON.stringify(all))
  // What a first visit begins with.
  writeFileSync(join(out, 'first.json'), JSON.stringify(all[0]))
  writeFileSync(join(out, 'scripts.json'), JSON.stringify(scripts()))
  for (const [to, from] of [
    ['schema.da.json', 'schema/samtykke.schema.json'],
    ['schema.en.json', 'schema/samtykke.en.schema.json'],
    ['icon.svg', 'www/demo/assets/icon.svg'],
    ['samtykke-tools.js', 'dist/samtykke-tools.js'],
    ['samtykke-tools.wasm', 'dist/samtykke-tools.wasm'],
  ]) copyFileSync(join(root, from), join(out, to))
}

/** The page with its look and its policy, so that it is painted as it comes, and with what it needs before anyone can write, so that a slow
    network is asked for all of it at once. */
const page = (frame, styles, early) =>
  readFileSync(join(root, 'www/studio/index.html'), 'utf8')
    .replace('@policy@', () => policy(frame, styles))
    .replace('@styles@', () => styles)
    .replace('@early@', () => early.map((name) => `<link rel="modulepreload" href="${name}">`).join('\n'))

/** The editor's file and those that it imports. */
function early({ outputs }) {
  const [path, { imports }] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === 'www/studio/editor/index.ts')
  return [path, ...imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path)].map((path) => basename(path))
}

/** The preview runs what npm's users run, not another build of its source. */
const productAsBuilt = {
  name: 'product-as-built',
  setup: (build) => build.onResolve({ filter: /\/entry\/inline\.ts$/ }, () => ({ path: join(dist, 'inline.js') })),
}

const toolsBeside = {
  name: 'tools-beside',
  setup: (build) => build.onResolve({ filter: /samtykke-tools\.js$/ }, ({ path }) => ({ path: `./${basename(path)}`, external: true })),
}

const examples = () =>
  caseNames().map((name) => {
    const { controller, page, hasUnlawful } = example(name)
    const { about, mirrors, tags, notices, ...shown } = page
    return {
      name,
      controller,
      about,
      lawful: source(name, 'lawful'),
      ...(hasUnlawful && { unlawful: source(name, 'unlawful') }),
      page: { ...shown, picture: picture(name) },
    }
  })

/** What the core may take into the folder that the studio hands over: it knows itself which of them belong there. */
const scripts = () =>
  Object.fromEntries(
    readdirSync(dist)
      .filter((name) => /^(?:samtykke|starter|notice)[\w-]*\.(?:js|css)$/.test(name))
      .map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
  )
