// The bundlers and frameworks that the package is tested with: each an application in a folder here, pinned to a version.

/** What the plugin says where a build stops: the file with line and column, and the rule. */
const diagnostics = [/samtykke\.json[: (]+\d+:\d+/, /\[[a-z-]+\]/]

/**
 * @type {{
 *   name: string,
 *   app: string,                         its folder
 *   build: string[],                     commands of its packages; what they make is in dist/
 *   config?: string,                     where the configuration goes
 *   wasm?: string[],                     the modules in the output; none where it is prebuilt. One for pages with a dialog, and where a
 *                                        page may hold a notice the one for notices: a third would be one of them twice
 *   refuses?: RegExp[],                  what the build says of an unlawful configuration
 *   policy?: (own: string) => string,    of the site, from the strict one or what `samtykke build` has printed
 * }[]}
 */
export const frameworks = [
  { name: 'Vite 8, npm import', app: 'vite', build: ['vite build --logLevel warn'], config: 'public/samtykke.json', wasm: ['samtykke', 'samtykke-notice'] },
  { name: 'Vite 8, plugin', app: 'bundlers', build: ['vite build'], refuses: diagnostics },
  { name: 'Vite 7, plugin', app: 'bundlers', build: ['node node_modules/vite7/bin/vite.js build'], refuses: diagnostics },
  { name: 'webpack 5, plugin', app: 'bundlers', build: ['webpack --config webpack.config.mjs'], refuses: diagnostics },
  { name: 'Rspack 2, plugin', app: 'bundlers', build: ['rspack build --config rspack.config.mjs'], refuses: diagnostics },
  { name: 'Rollup 4, plugin', app: 'bundlers', build: ['rollup -c rollup.config.mjs'], refuses: diagnostics },
  { name: 'esbuild, plugin', app: 'bundlers', build: ['node esbuild.mjs'], refuses: diagnostics },
]
