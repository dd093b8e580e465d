// localStorage holds the plan and the last record. It never grants anything: the worst a lost or forged entry does is that the
// core is asked again. Every access can throw (storage blocked, quota full), and then the page goes on without.
import type { Plan } from './plan.ts'
import type { ConsentRecord } from './record.ts'

export interface Stored {
  /** Address of the configuration that the plan was made from. */
  url?: string
  /** Hash of its text. */
  hash?: number
  /** Null: it has no dialog for pages. */
  plan?: Plan | null
  record?: ConsentRecord | undefined
}

/** Whatever another script may have put there: nothing is sure about the types. */
export function load(): Stored {
  try {
    return { ...JSON.parse(localStorage.getItem('samtykke')!) }
  } catch {
    return {}
  }
}

export function save(change: Stored): void {
  try {
    localStorage.setItem('samtykke', JSON.stringify({ ...load(), ...change }))
  } catch {
    // Blocked or full: the next page makes the plan again.
  }
}
