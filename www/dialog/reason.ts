// Why the dialog shows. Only for what is told to the page: whether it shows is decided by the fingerprints alone.
import type { Active } from '../gate/active.ts'
import type { Reason } from '../gate/events.ts'
import { load, save } from '../gate/store.ts'

/** Undefined: nothing is open, the visitor has come by himself. */
export function reason({ state }: Active): Reason | undefined {
  const asked = state.undecided()
  if (!asked[0]) return undefined
  const { record } = load()
  const before = record?.purposes
  const { at, yes, no } = state.read()
  if (!at) {
    // The proof of a choice is kept no longer than the choice.
    if (record) save({ record: undefined })
    return Array.isArray(before) ? 'expired' : 'first'
  }
  if (asked.some(({ fingerprint }) => [...yes, ...no].includes(fingerprint))) return 'expired'
  const known = (id: string) => Array.isArray(before) && before.some((entry) => entry.id === id)
  return asked.some(({ purpose }) => known(purpose.id)) ? 'changed' : 'new-purpose'
}
