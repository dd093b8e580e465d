// Why the core has not made what it was asked for.
import type { Problem } from '../gate/events.ts'
import { failure, type Failure } from '../gate/failure.ts'

/** `found` is what the rules have found; `url` is empty where the configuration was given as text. */
export function missing(found: Problem[], url: string, kind: string, id?: string): Failure {
  const what = id ? `${kind} "${id}"` : kind === 'notice' ? 'The notice' : 'The dialog'
  // What is found in one says in which dialog.
  return found.some(({ dialog }) => dialog === undefined)
    ? failure('configuration', `${url || 'The configuration'} cannot be read.`, found)
    : found.length
      ? failure('unlawful', `${what} would not be lawful, so it is not shown.`, found)
      : failure('name', `${what} is not in ${url || 'the configuration'}.`)
}
