// esbuild: the entries of www/ and the themes into dist/. Needs node_modules.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as esbuild from 'esbuild'
import { minify as terser } from 'terser'
import { autoconsent, consentOMatic } from '../www/visitors/rules.mjs'
import { root, run } from './lib/run.mjs'
import { studio } from './studio.mjs'

const dist = join(root, 'dist')
/** Where `cargo xtask build` puts the wasm and its glue. */
const wasm = join(root, 'build/wasm')

/** What the gate loads only when it is needed: `import('../embed/index.ts')` in the source, a file of its own in dist/. */
const parts = ['choices', 'dialog', 'elements', 'embed', 'explain', 'load', 'panel', 'withdraw'].map((name) => [
  `samtykke-${name}.js`,
  `www/${name}/index.ts`,
])

/** Chromium then compiles the whole file while it arrives, off the page's own thread: nearly all of it runs on every page. */
const compileAtOnce = '//# allFunctionsCalledOnLoad\n'

/**
 * Names that only the gate and its parts use among themselves: each is one letter in what visitors download. It keeps its letter from one release
 * to the next, for a browser may hold the gate of the one and load a part of the other. None names anything of the plan's, an export, or what
 * pages see; and what the browser calls so (`event.button`, `history.state`) cannot be read in these files but as `event['button']`.
 */
const ours = Object.entries({
  a: 'active', b: 'button', c: 'consent', d: 'deny', e: 'element', f: 'fingerprints', g: 'begin', h: 'host', i: 'isGiven', j: 'stays', k: 'spoken',
  l: 'releaser', m: 'mount', n: 'arrived', o: 'offer', p: 'parts', q: 'questions', r: 'refresh', s: 'state', t: 'started', u: 'undecided', v: 'view',
  w: 'onWithdrawal', x: 'fail', y: 'policy', z: 'use', A: 'apply', B: 'buttons', C: 'coming', E: 'eraseLeft', F: 'fingerprintsOf', I: 'isOpen',
  M: 'made', O: 'force', P: 'purpose', R: 'released', S: 'source', T: 'letIn', U: 'update', W: 'ran', X: 'root', Y: 'styled', Z: 'stored',
  G: 'ready', H: 'reconcile', J: 'ticked', K: 'read', L: 'run',
})
const shorter = { mangleProps: new RegExp(`^(?:${ours.map(([, name]) => name).join('|')})$`), mangleCache: Object.fromEntries(ours.map(([letter, name]) => [name, letter])) }

/** Built file ← its entry. An entry that does not exist is left out, so that each part can be built alone. */
const entries = [
  { out: 'samtykke.js', entry: 'www/entry/script.ts', format: 'iife', hint: compileAtOnce },
  { out: 'samtykke-baked.js', entry: 'www/entry/baked.ts', format: 'iife', hint: compileAtOnce },
  ...['starter', 'opener', 'denier'].map((name) => ({ out: `${name}.js`, entry: `www/entry/${name}.ts`, format: 'iife' })),
  ...parts.map(([out, entry]) => ({ out, entry, format: 'esm' })),
  { out: 'index.js', entry: 'www/entry/index.ts', format: 'esm' },
  { out: 'notices.js', entry: 'www/entry/notices.ts', format: 'esm' },
  { out: 'inline.js', entry: 'www/entry/inline.ts', format: 'esm', inline: true },
  { out: 'server.js', entry: 'www/node/server.ts', format: 'esm', platform: 'node' },
  { out: 'audit.js', entry: 'www/audit/index.ts', format: 'esm', gate: false },
  { out: 'cli.js', entry: 'www/node/cli.ts', format: 'esm', platform: 'node' },
  { out: 'visit.js', entry: 'www/node/visit.ts', format: 'esm', platform: 'node' },
  { out: 'plugin.js', entry: 'www/node/plugin.ts', format: 'esm', platform: 'node' },
]

export async function bundle({ types = true } = {}) {
  mkdirSync(join(dist, 'themes'), { recursive: true })
  await core()
  const built = entries.filter(({ entry, inline }) => existsSync(join(root, entry)) && (!inline || hasCore()))
  await Promise.all(built.map(bundleEntry))
  await themes()
  // For a page that has a notice in its own HTML: the styles before any script.
  writeFileSync(join(dist, 'notice.css'), await minified(join(root, 'www/css/notice.css')))
  // For a page that has the banner in its own HTML: in the order in which scripts would adopt them.
  const banner = ['reopen', 'tokens', 'dialog'].map((name) => minified(join(root, `www/css/${name}.css`)))
  writeFileSync(join(dist, 'banner.css'), (await Promise.all(banner)).join(''))
  visitors()
  await studio(styles, minified)
  if (existsSync(join(root, 'schema/samtykke.schema.json'))) {
    copyFileSync(join(root, 'schema/samtykke.schema.json'), join(dist, 'schema.json'))
  }
  if (types) await declarations()
}

const hasCore = () => existsSync(join(dist, 'samtykke.wasm'))

/** The wasm as it is, the glue of the tools minified, and the words of a language as a script: then bundlers bring them too. Absent until the first full build. */
async function core() {
  if (!existsSync(wasm)) return
  for (const name of readdirSync(wasm).filter((name) => /^samtykke.*(?:-tools\.js|\.wasm|\.txt)$/.test(name))) {
    const from = join(wasm, name)
    if (name === 'samtykke-whole.wasm') writeFileSync(join(dist, 'samtykke-whole.js'), asScript(readFileSync(from)))
    else if (name.endsWith('.wasm')) copyFileSync(from, join(dist, name))
    else if (name.endsWith('.txt')) {
      writeFileSync(join(dist, name.replace('.txt', '.js')), `export default ${literal(readFileSync(from, 'utf8'))}\n`)
    } else {
      const { code } = await esbuild.transform(readFileSync(from, 'utf8'), { minify: true, format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none' })
      writeFileSync(join(dist, name), code)
    }
  }
}

/** A text in a script, with its lines and marks as they are: visitors download escapes. NUL is one, as HTML would change it. */
const literal = (text) => {
  const escaped = text.replace(/[\\`$]/g, '\\$&').replaceAll('\r', '\\r')
  return `\`${escaped.replace(/\0(?!\d)/g, '\\0').replaceAll('\0', '\\x00')}\``
}

/** Bytes as a script, so that bundlers bring them without another asset: a letter for each, which brotli sees through and base64 it does not. */
const asScript = (bytes) => `export default Uint8Array.from(${literal(bytes.toString('latin1'))},(letter)=>letter.charCodeAt(0))\n`

async function bundleEntry({ out, entry, format, inline = false, platform = 'browser', hint = '', gate = platform === 'browser' }) {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(dist, out),
    bundle: true,
    write: false,
    minify: platform === 'browser',
    // As a module inside a function of our own: esbuild's own wrapper would turn `import()` into `require()`.
    format: 'esm',
    ...(format === 'iife' && { banner: { js: '(()=>{' }, footer: { js: '})()' } }),
    platform,
    target: platform === 'node' ? 'node20' : 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // It looks for the bundlers' own packages from where it is installed.
    external: ['unplugin'],
    loader: { '.wasm': 'base64' },
    plugins: [styles, inPage, inline ? builtInside : builtBeside],
    ...(gate && shorter),
    metafile: true,
  })
  const [file] = result.outputFiles
  const lost = Object.values(result.metafile.outputs).flatMap(({ exports }) => exports).filter((name) => gate && shorter.mangleCache[name])
  if (lost[0]) throw new Error(`${out} exports ${lost.join(', ')}, which is one letter where it is used`)
  writeFileSync(join(dist, out), platform === 'browser' && !inline ? hint + (await smaller(file.text, format)) : file.contents)
}

/** What every visitor downloads is worth a second pass: it takes off another 5 %. */
async function smaller(code, format) {
  const options = { ecma: 2022, passes: 4, pure_getters: true, unsafe_arrows: true, unsafe_methods: true }
  const result = await terser(code, { module: format === 'esm', compress: options, mangle: true, format: { ecma: 2022 } })
  return result.code
}

/** `import css from './x.css'` gives the minified text, for adoptedStyleSheets. */
const styles = {
  name: 'styles',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: await minified(path),
      loader: 'text',
    }))
  },
}

/** `import code from './x.ts?page'` gives the module as one script that is an expression: its exports. For pages that are visited. */
const inPage = {
  name: 'in-page',
  setup(build) {
    build.onResolve({ filter: /\.ts\?page$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.replace(/\?page$/, '')), namespace: 'page' }))
    build.onLoad({ filter: /.*/, namespace: 'page' }, async ({ path }) => {
      const options = { entryPoints: [path], bundle: true, write: false, minify: true, format: 'iife', globalName: 'page', target: 'es2022', charset: 'utf8' }
      const { outputFiles } = await esbuild.build(options)
      return { contents: `(()=>{${outputFiles[0].text};return page})()`, loader: 'text' }
    })
  },
}

async function minified(path) {
  const { code } = await esbuild.transform(readFileSync(path, 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    target: ['chrome124', 'safari17.4', 'firefox128'],
  })
  return code.trim()
}

/** The files of dist/ that are loaded on their own: an import of one stays an import of its neighbour. */
const builtFiles = /(?:^|\/)samtykke(?:-notice|-tools|-whole)?(?:-da|-en)?\.(?:js|wasm)$/

const builtBeside = {
  name: 'built-beside',
  setup(build) {
    build.onResolve({ filter: builtFiles }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${basename(path)}`, external: true },
    )
    build.onResolve({ filter: /\/index\.ts$/ }, ({ path, kind, resolveDir }) => {
      const part = kind === 'dynamic-import' && parts.find(([, entry]) => join(root, entry) === join(resolveDir, path))
      return part ? { path: `./${part[0]}`, external: true } : undefined
    })
  },
}

/** For consumers without URL assets: the same imports, bundled in, the wasm as base64. */
const builtInside = {
  name: 'built-inside',
  setup(build) {
    build.onResolve({ filter: builtFiles }, ({ path, kind }) => {
      return kind === 'entry-point' ? undefined : { path: join(dist, basename(path)) }
    })
  },
}

async function themes() {
  const folder = join(root, 'www/css/themes')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.css'))) {
    writeFileSync(join(dist, 'themes', name), await minified(join(folder, name)))
  }
}

/** The rules for visitors' own tools, each in the format of its tool. */
function visitors() {
  mkdirSync(join(dist, 'visitors'), { recursive: true })
  for (const [name, rule] of [['autoconsent', autoconsent], ['consent-o-matic', consentOMatic]]) {
    writeFileSync(join(dist, `visitors/${name}.json`), `${JSON.stringify(rule, null, 2)}\n`)
  }
}

/** dist/types mirrors www/; dist/index.d.ts and its like point into it. */
async function declarations() {
  if (!existsSync(join(root, 'www/entry/index.ts'))) return
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json', '--emitDeclarationOnly', '--declaration', '--noEmit', 'false', '--outDir', join(dist, 'types')])
  if (existsSync(join(root, 'schema/configuration.d.ts'))) {
    mkdirSync(join(dist, 'schema'), { recursive: true })
    copyFileSync(join(root, 'schema/configuration.d.ts'), join(dist, 'schema/configuration.d.ts'))
  }
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'www/node/tsconfig.json', '--emitDeclarationOnly', '--declaration', '--noEmit', 'false', '--outDir', join(dist, 'types/node')])
  writeFileSync(join(dist, 'plugin.d.ts'), "export * from './types/node/plugin.js'\nexport { default } from './types/node/plugin.js'\n")
  // tsc leaves declarations of its input out; the parts speak of the core's.
  copyFileSync(join(root, 'www/core.d.ts'), join(dist, 'types/core.d.ts'))
  for (const name of ['index', 'notices', 'inline'].filter((name) => existsSync(join(root, `www/entry/${name}.ts`)))) {
    const core = '/// <reference path="./types/core.d.ts" />'
    writeFileSync(join(dist, `${name}.d.ts`), `${core}\nexport * from './types/entry/${name}.js'\n`)
  }
  writeFileSync(join(dist, 'audit.d.ts'), "export * from './types/audit/index.js'\n")
  writeFileSync(join(dist, 'server.d.ts'), "export * from './types/node/server.js'\n")
}
