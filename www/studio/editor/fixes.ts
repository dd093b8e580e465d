// Mends that need no thought.
import type { Finding } from '../tools.ts'
import { endOfToken } from './place.ts'

export interface Fix {
  from: number
  to: number
  insert: string
}

/** `at` is where the finding stands in the text; undefined where only a human can mend it. */
export function fixOf({ rule, nearest }: Finding, text: string, at: number): Fix | undefined {
  const to = endOfToken(text, at)
  const written = text.slice(at, to)
  if (nearest !== undefined && written.startsWith('"')) return { from: at, to, insert: JSON.stringify(nearest) }
  if (rule === 'consent-active' && written === 'true') return { from: at, to, insert: 'false' }
  return undefined
}
