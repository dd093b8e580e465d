// What the module tells the page: events on document, all named `samtykke:…`, each with a typed detail.
import type { ErrorCode } from './failure.ts'
import type { ConsentRecord, Method } from './record.ts'

/** What the visitor has chosen, as far as this page knows. */
export interface Choice {
  /** False while there is something the visitor has not been asked, or has not answered. */
  decided: boolean
  /** Purposes by id. */
  purposes: Record<string, boolean>
  /** Services by id. */
  services: Record<string, boolean>
}

/** Why the dialog shows: never asked, a purpose is new or has changed, or the answer is too old. */
export type Reason = 'first' | 'new-purpose' | 'changed' | 'expired'

/** A mistake in the configuration, as the core reports it. */
export interface Problem {
  rule: string
  path: string
  line?: number
  column?: number
  dialog?: string
  message?: string
}

/** Something that was left on the device: kind and name. */
export type Trace = [kind: string, name: string]

export type Layer = 'banner' | 'choices'

export interface Details {
  ready: { choice: Choice }
  shown: { layer: Layer; reason: Reason | undefined }
  choice: { choice: Choice; method: Method; record: ConsentRecord }
  withdrawn: { choice: Choice; purposes: string[]; erased: Trace[]; left: Trace[]; reload: boolean }
  error: { code: ErrorCode; message: string; problems?: Problem[] | undefined }
}

export type EventName = keyof Details

const prefix = 'samtykke:'

export function emit<Name extends EventName>(name: Name, detail: Details[Name]): void {
  document.dispatchEvent(new CustomEvent(prefix + name, { detail }))
}

/** Returns a function that ends the listening. */
export function on<Name extends EventName>(name: Name, listener: (detail: Details[Name]) => void): () => void {
  const handle = (event: Event) => listener((event as CustomEvent<Details[Name]>).detail)
  document.addEventListener(prefix + name, handle)
  return () => document.removeEventListener(prefix + name, handle)
}
