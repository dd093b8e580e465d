// The npm package, for bundlers that understand `new URL(…, import.meta.url)` (Vite, webpack, Next), and pages with dialogs. Pages with
// notices too take `samtykke/notices`, other bundlers `samtykke/inline`: each brings one module of wasm (what few sites need of this one's stands in a script of its own).
import { starter } from './module.ts'

/** Starts the gate. Once: later calls return the one that runs. */
// Written out, because bundlers look for these very words.
export const start = starter(
  () => fetch(new URL('./samtykke.wasm', import.meta.url)),
  () => import('./samtykke-whole.js'),
)

export * from './module.ts'
