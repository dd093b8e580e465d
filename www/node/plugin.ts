// `samtykke/plugin`, for Vite, Rollup, webpack, Rspack and esbuild: checks the configuration when the site is built, stops the build on
// what is unlawful, writes the prebuilt folder into the output, and puts the tags into the pages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createUnplugin } from 'unplugin'
import { check, inject, prebuild, said, type Diagnostics, type Finding } from './prebuild.ts'

export interface Options {
  /** The configuration; else `samtykke.json` in the folder where the build runs. */
  config?: string
  /** The folder in the output; else `samtykke`. */
  folder?: string
  /** The site's address of the output; else what the bundler knows, or `/`. */
  base?: string
  /** The banner stands in each page's own HTML: there at the first paint. The policy needs the hash in `policy.txt`. */
  inlined?: boolean
  /** False: the pages get their tags otherwise, such as from a server. */
  html?: boolean
  /** A folder with texts of the site's own. */
  i18n?: string
  /** Language of the findings; else English. */
  language?: 'da' | 'en'
}

/** The parts of the bundlers that are used, for their own types would come with each. */
interface Rollup {
  warn(message: object): void
  error(message: object): never
}
interface Compilation {
  errors: Error[]
  warnings: Error[]
  assets: Record<string, { source(): string | Buffer }>
  hooks: { processAssets: { tap(at: { name: string; stage: number }, work: () => void): void } }
  emitAsset(name: string, source: unknown, about: { minimized: true }): void
  updateAsset(name: string, source: unknown): void
}
interface Compiler {
  webpack: { sources: { RawSource: new (text: string) => unknown } }
  options: { output: { publicPath?: unknown } }
  hooks: { thisCompilation: { tap(name: string, work: (compilation: Compilation) => void): void } }
}
interface DevServer {
  watcher: { add(path: string): void; on(event: 'change', heard: (path: string) => void): void }
  middlewares: { use(work: (request: { url?: string }, response: { setHeader(name: string, value: string): void; end(text: string): void }, next: () => void) => void): void }
  ws: { send(message: object): void; on(event: 'connection', heard: () => void): void }
}
interface Bundle {
  [name: string]: { type: string; source?: string | Uint8Array }
}

const name = 'samtykke'
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html', txt: 'text/plain' }

const unplugin = createUnplugin((options: Options | undefined) => {
  const { folder = 'samtykke', inlined = false, html = true, language = 'en', i18n } = options ?? {}
  let config = resolve(options?.config ?? 'samtykke.json')
  let base = options?.base ?? '/'
  let files = new Map<string, string>()
  let isServing = false
  const page = (text: string) => (html ? inject(text, files, inlined) : text)

  const build = () => {
    files = prebuild(config, `${base.replace(/\/?$/, '/')}${folder}/`, language, i18n)
  }
  const place = ({ line, column }: Finding) => ({ file: config, line, column })

  /** Rollup and Vite stop at the first error, so the other findings are told before it. */
  const tellRollup = (context: Rollup, { unlawful, risks }: Diagnostics) => {
    for (const finding of [...risks, ...unlawful.slice(1)]) context.warn({ message: said(finding), loc: place(finding) })
    if (unlawful[0]) context.error({ message: said(unlawful[0]), id: config, loc: place(unlawful[0]) })
  }

  const tellWebpack = ({ errors, warnings }: Compilation, { unlawful, risks }: Diagnostics) => {
    const error = (finding: Finding) => Object.assign(new Error(`${config}:${finding.line}:${finding.column}\n${said(finding)}`), { hideStack: true })
    errors.push(...unlawful.map(error))
    warnings.push(...risks.map(error))
  }

  const tellEsbuild = () => {
    const { unlawful, risks } = check(config, language)
    const lines = readFileSync(config, 'utf8').split('\n')
    // Columns count from zero.
    const location = ({ line, column }: Finding) => ({ file: config, line, column: column - 1, lineText: lines[line - 1] ?? '' })
    const message = (finding: Finding) => ({ text: said(finding), location: location(finding) })
    return { errors: unlawful.map(message), warnings: risks.map(message) }
  }

  /** webpack and Rspack: nothing of it may be minified, for pages name the hashes of what was written. */
  const pages = (compiler: unknown) => {
    const { hooks, options: own, webpack } = compiler as Compiler
    const { publicPath } = own.output
    if (options?.base === undefined && typeof publicPath === 'string' && publicPath !== 'auto') base = publicPath || '/'
    hooks.thisCompilation.tap(name, (compilation) =>
      compilation.hooks.processAssets.tap({ name, stage: 2900 }, () => {
        for (const asset of Object.keys(compilation.assets).filter((asset) => isPage(asset, folder))) {
          const text = compilation.assets[asset]!.source().toString()
          compilation.updateAsset(asset, new webpack.sources.RawSource(page(text)))
        }
        for (const [file, text] of files) compilation.emitAsset(`${folder}/${file}`, new webpack.sources.RawSource(text), { minimized: true })
      }),
    )
  }

  return {
    name,
    buildStart() {
      const found = check(config, language)
      const native = this.getNativeBuildContext?.()
      const isWebpack = native?.framework === 'webpack' || native?.framework === 'rspack'
      if (native?.framework !== 'esbuild') this.addWatchFile(config)
      if (isWebpack) tellWebpack(native.compilation as unknown as Compilation, found)
      else if ('error' in this) tellRollup(this as unknown as Rollup, found)
      if (found.unlawful[0]) return
      build()
      if (isServing || isWebpack) return
      for (const [file, source] of files) this.emitFile({ type: 'asset', fileName: `${folder}/${file}`, source })
    },
    vite: {
      configResolved(resolved: { root: string; base: string; command: string }) {
        config = resolve(resolved.root, options?.config ?? 'samtykke.json')
        base = options?.base ?? resolved.base
        isServing = resolved.command === 'serve'
      },
      transformIndexHtml: { order: 'post', handler: page },
      configureServer(given: unknown) {
        const server = given as DevServer
        server.middlewares.use(({ url = '' }, response, next) => {
          const path = url.replace(/[?#].*$/, '')
          const file = path.startsWith(`${base}${folder}/`) ? path.slice(base.length + folder.length + 1) : ''
          const text = files.get(file)
          if (text === undefined) return next()
          response.setHeader('content-type', `${types[file.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`)
          response.end(text)
        })
        server.watcher.add(config)
        let wrong: object | undefined
        const changed = () => {
          const { unlawful } = check(config, language)
          const [first] = unlawful
          wrong = first && { message: unlawful.map(said).join('\n\n'), stack: '', plugin: name, id: config, loc: place(first) }
          if (!wrong) build()
        }
        const written = () => (existsSync(config) ? readFileSync(config, 'utf8') : '')
        const tell = () => {
          if (wrong) server.ws.send({ type: 'error', err: wrong })
        }
        // It stays over the page, also when that is loaded again, until the configuration is lawful.
        server.ws.on('connection', tell)
        server.watcher.on('change', (path) => {
          if (resolve(path) !== config) return
          // A watcher may keep quiet about what is written while the write before is looked at.
          let seen
          do {
            seen = written()
            try {
              changed()
            } catch (error) {
              wrong = { message: String(error), stack: '', plugin: name }
            }
          } while (written() !== seen)
          if (wrong) tell()
          else server.ws.send({ type: 'full-reload' })
        })
      },
    } as object,
    rollup: {
      generateBundle(_: unknown, bundle: Bundle) {
        for (const [file, output] of Object.entries(bundle)) {
          if (output.type === 'asset' && isPage(file, folder) && output.source !== undefined) output.source = page(Buffer.from(output.source).toString())
        }
      },
    } as object,
    webpack: pages,
    rspack: pages,
    esbuild: {
      setup({ initialOptions, onStart, onEnd }: { initialOptions: { metafile?: boolean }; onStart(work: () => object): void; onEnd(work: (result: { metafile?: { outputs: object } }) => void): void }) {
        initialOptions.metafile = true
        onStart(tellEsbuild)
        onEnd(({ metafile }) => {
          for (const path of Object.keys(metafile?.outputs ?? {}).filter((path) => isPage(path, folder))) {
            if (existsSync(path)) writeFileSync(path, page(readFileSync(path, 'utf8')))
          }
        })
      },
    } as object,
  }
})

/** Pages of the site, not the fragments and notices of the prebuilt folder. */
const isPage = (file: string, folder: string): boolean => /\.html?$/.test(file) && !file.startsWith(`${folder}/`) && !file.includes(`/${folder}/`)

export const vite = unplugin.vite as (options?: Options) => { name: string }
export const rollup = unplugin.rollup as (options?: Options) => { name: string }
export const webpack = unplugin.webpack as (options?: Options) => { apply(compiler: unknown): void }
export const rspack = unplugin.rspack as (options?: Options) => { apply(compiler: unknown): void }
export const esbuild = unplugin.esbuild as (options?: Options) => { name: string; setup(build: unknown): void }
export default { vite, rollup, webpack, rspack, esbuild }

export { inject, prebuild } from './prebuild.ts'
