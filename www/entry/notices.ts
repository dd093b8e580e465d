// As `samtykke`, for pages with dialogs and notices.
import { starter } from './module.ts'

/** Starts the gate. Once: later calls return the one that runs. */
export const start = starter(() => fetch(new URL('./samtykke-notice.wasm', import.meta.url)))

export * from './module.ts'
