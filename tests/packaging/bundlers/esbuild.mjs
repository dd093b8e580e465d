import { build } from 'esbuild'
import { esbuild as samtykke } from 'samtykke/plugin'

const options = { entryPoints: ['main.js', 'index.html'], bundle: true, outdir: 'dist', loader: { '.html': 'copy' }, plugins: [samtykke()] }
await build(options).catch(() => process.exit(1))
