// What went wrong, with a code that the page can act on and the explanations are kept under.
import type { Problem } from './events.ts'

export type ErrorCode =
  | 'configuration'
  | 'unlawful'
  | 'network'
  | 'wasm'
  | 'trusted-types'
  | 'storage'
  | 'name'
  | 'exception'

export interface Failure extends Error {
  code: ErrorCode
  problems?: Problem[]
}

// A function, not a class: parts loaded on their own would have a class of their own.
export const failure = (code: ErrorCode, message: string, problems?: Problem[]): Failure =>
  Object.assign(new Error(message), { code, ...(problems && { problems }) })
