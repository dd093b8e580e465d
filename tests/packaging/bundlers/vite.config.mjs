import { vite as samtykke } from 'samtykke/plugin'

export default { plugins: [samtykke({ inlined: true })], build: { outDir: 'dist' } }
