// The record of a choice. Its format is defined by the core (src/record); here it is only filled in.

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
  /** One entry for each question: a purpose, or a service asked about alone. */
  purposes: { id: string; service?: string; fingerprint: string; given: boolean }[]
}

/** A random UUID, also on http pages, where `crypto.randomUUID` is missing. */
export const uuid = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (+digit ^ ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (+digit / 4)))).toString(16),
  )
