export default { logLevel: 'warn' }
