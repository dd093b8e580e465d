// The bundlers and frameworks that the package is tested with: each an application in a folder here, pinned to a version.

/** What the plugin says where a build stops: the file with line and column, and the rule. */
const diagnostics = [/samtykke\.json[: (]+\d+:\d+/, /\[[a-z-]+\]/]

/** A page that loads a module of its own, without the plugin. */
const imported = { app: 'bundlers', head: '<script type="module" src="/import.js"></script>', config: 'public/samtykke.json' }
const plugin = { app: 'bundlers', head: '', refuses: diagnostics }
/** The tags and the banner stand in what a server, or the build in its place, makes of a page. */
const rendered = { inlined: true, refuses: [/consent-active/] }
const prebuild = 'samtykke build samtykke.json --out public/samtykke'

/** The policy of a site whose framework puts inline scripts of its own into its pages, and has policies of its own for Trusted Types. */
const withOwnScripts = (names) => (own) =>
  `${own.replace(/script-src 'self'(?: 'sha256-[^']*')+/, "script-src 'self' 'unsafe-inline'")} ${names}; style-src-attr 'unsafe-inline'; img-src 'self'`

/**
 * @type {{
 *   name: string,
 *   app: string,                         its folder
 *   build: string[],                     commands of its packages; what they make is in dist/
 *   serve?: string,                      the command of its server, which listens on PORT; else dist/ is the site
 *   head?: string,                       what the page has in its head; without it the application has a page of its own
 *   inlined?: boolean,                   the banner stands in the page as it is sent
 *   config?: string,                     where the configuration goes
 *   wasm?: string,                       the one module in the output; none where it is prebuilt
 *   dialogs?: boolean,                   without what notices need, and the page says so
 *   refuses?: RegExp[],                  what the build says of an unlawful configuration
 *   policy?: (own: string) => string,    of the site, from the strict one or what `samtykke build` has printed
 * }[]}
 */
export const frameworks = [
  { name: 'Vite 8, npm import with notices', ...imported, wasm: 'samtykke-notice', build: ['vite build --config import.vite.mjs'] },
  { name: 'webpack 5, npm import', ...imported, wasm: 'samtykke', dialogs: true, build: ['webpack --config import.webpack.mjs'], policy: (own) => `${own} webpack` },
  { name: 'esbuild, inline import', ...imported, build: ['esbuild inline.js --bundle --format=esm --outfile=dist/import.js && cp index.html dist/'] },
  { name: 'Vite 8, plugin', ...plugin, inlined: true, build: ['vite build'] },
  { name: 'Vite 7, plugin', ...plugin, inlined: true, build: ['node node_modules/vite7/bin/vite.js build'] },
  { name: 'webpack 5, plugin', ...plugin, inlined: true, build: ['webpack --config webpack.config.mjs'] },
  { name: 'Rspack 2, plugin', ...plugin, inlined: true, build: ['rspack build --config rspack.config.mjs'] },
  { name: 'Rollup 4, plugin', ...plugin, build: ['rollup -c rollup.config.mjs'] },
  { name: 'esbuild, plugin', ...plugin, build: ['node esbuild.mjs'] },
  { name: 'Next 16, app router', ...rendered, app: 'next', build: [prebuild, 'next build'], serve: 'next start', policy: withOwnScripts('nextjs#bundler') },
  { name: 'SvelteKit 2', ...rendered, app: 'kit', build: [prebuild, 'vite build'], policy: withOwnScripts('sveltekit-trusted-url svelte-trusted-html') },
  { name: 'Astro 5', ...rendered, app: 'astro', build: [prebuild, 'astro build'] },
]
