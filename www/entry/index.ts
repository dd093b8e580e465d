// The npm package, for bundlers that understand `new URL(…, import.meta.url)` (Vite, webpack, Next). The others take `samtykke/inline`.
import { starter } from './module.ts'

/** Starts the gate. Once: later calls return the one that runs. */
export const start = starter((name) =>
  // Written out, because bundlers look for these very words.
  fetch(name === 'samtykke' ? new URL('./samtykke.wasm', import.meta.url) : new URL('./samtykke-notice.wasm', import.meta.url)),
)

export * from './module.ts'
