// Mends that need no thought.
import type { Finding } from '../tools.ts'
import { endOfToken } from './place.ts'

export interface Fix {
  from: number
  to: number
  insert: string
}

/** `at` is where the finding stands in the text; undefined where only a human can mend it. */
export function fixOf({ mend, nearest }: Finding, text: string, at: number): Fix | undefined {
  const to = endOfToken(text, at)
  const written = text.slice(at, to)
  if (nearest !== undefined && written.startsWith('"')) return { from: at, to, insert: JSON.stringify(nearest) }
  // What was found may have changed since.
  return mend !== undefined && /^[\w"-]/.test(written) && written !== mend ? { from: at, to, insert: mend } : undefined
}
