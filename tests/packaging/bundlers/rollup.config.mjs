import { readFileSync } from 'node:fs'
import { rollup as samtykke } from 'samtykke/plugin'

const page = {
  name: 'page',
  buildStart() {
    this.emitFile({ type: 'asset', fileName: 'index.html', source: readFileSync('index.html', 'utf8') })
  },
}

export default { input: 'main.js', output: { dir: 'dist' }, plugins: [page, samtykke()] }
