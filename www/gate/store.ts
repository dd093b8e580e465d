// localStorage holds the plan and the last record. It never grants anything: the worst a lost or forged entry does is that the
// core is asked again. Every access can throw (storage blocked, quota full), and then the page goes on without.
import type { Plan } from './plan.ts'
import type { ConsentRecord } from './record.ts'

export interface Stored {
  /** Address of the configuration that the plan was made from. */
  url?: string
  /** Hash of its bytes. */
  hash?: number
  /** Null: it has no dialog for pages. */
  plan?: Plan | null
  record?: ConsentRecord
  /** Purposes withdrawn on an earlier page, whose storage must be erased once more. */
  erase?: string[]
}

const key = 'samtykke'

export function load(): Stored {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return stored instanceof Object ? stored : {}
  } catch {
    return {}
  }
}

export function save(change: Stored): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...load(), ...change }))
  } catch {
    // Blocked or full: the next page makes the plan again.
  }
}
