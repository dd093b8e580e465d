// The record of a choice. Its format is defined by the core (src/record); here it is only filled in.
import type { Plan } from './plan.ts'
import type { State } from './state.ts'

export type Method = 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'inline' | 'embed'

export interface ConsentRecord {
  version: 1
  id: string
  at: string
  dialog: string
  config: string
  /** SHA-256 in hex of the text that was shown. */
  text: string
  language: string
  method: Method
  purposes: { id: string; service?: string; fingerprint: string; given: boolean }[]
}

export const fillRecord = (
  { dialog, config, record }: Plan,
  { questions, given }: State,
  language: string,
  method: Method,
): ConsentRecord => ({
  version: 1,
  id: uuid(),
  at: new Date().toISOString(),
  dialog,
  config,
  text: record[language] ?? '',
  language,
  method,
  purposes: questions.map(({ fingerprint, purpose: { id }, service }) => ({
    id,
    ...(service && { service: service.id }),
    fingerprint,
    given: given(fingerprint),
  })),
})

/** A random UUID, also on http pages, where `crypto.randomUUID` is missing. */
export const uuid = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (+digit ^ ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (+digit / 4)))).toString(16),
  )
