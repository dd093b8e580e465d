// The npm package in one file, with the wasm inside: for esbuild, plain Rollup, and pages whose policy has no connect-src.
import notices from './samtykke-notice.wasm'
import core from './samtykke.wasm'
import { starter } from './module.ts'

/** Starts the gate. Once: later calls return the one that runs. */
// Not fetch() of a data: address, which connect-src would have to allow.
export const start = starter(async (name) =>
  Uint8Array.from(atob(name === 'samtykke' ? core : notices), (letter) => letter.charCodeAt(0)),
)

export * from './module.ts'
