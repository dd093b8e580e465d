// As `samtykke/notices`, in one file with the wasm inside: for esbuild, plain Rollup, and pages whose policy has no connect-src.
import wasm from './samtykke-notice.wasm'
import { starter } from './module.ts'

/** Starts the gate. Once: later calls return the one that runs. */
// Not fetch() of a data: address, which connect-src would have to allow.
export const start = starter(async () => Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0)))

export * from './module.ts'
