export default {
  mode: 'production',
  entry: ['./dialogs.js', './index.html'],
  output: { path: `${import.meta.dirname}/dist`, publicPath: '/', filename: 'import.js', assetModuleFilename: '[name]-[hash][ext]', trustedTypes: 'webpack' },
  module: { rules: [{ test: /\.html$/, type: 'asset/resource', generator: { filename: '[name].html' } }] },
}
