// The npm package, for bundlers that understand `new URL(…, import.meta.url)` (Vite, webpack, Next). The others take `samtykke/inline`.
import { starter } from './module.ts'

/** Starts the gate. Once: later calls return the one that runs. */
export const start = starter((name) =>
  // Written out, because bundlers look for these very words. The tools are for script tags: they would be in every app's output.
  name === 'samtykke'
    ? fetch(new URL('./samtykke.wasm', import.meta.url))
    : name === 'samtykke-notice'
      ? fetch(new URL('./samtykke-notice.wasm', import.meta.url))
      : Promise.reject(new Error('no tools')),
)

export * from './module.ts'
