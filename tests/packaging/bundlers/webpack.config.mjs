import { webpack as samtykke } from 'samtykke/plugin'

export default {
  mode: 'production',
  entry: ['./main.js', './index.html'],
  output: { path: `${import.meta.dirname}/dist`, publicPath: '/' },
  module: { rules: [{ test: /\.html$/, type: 'asset/resource', generator: { filename: '[name].html' } }] },
  plugins: [samtykke({ inlined: true })],
}
