// What is being made: the configuration's text, the theme, and the page it is tried on. Kept in the browser, or in a link.
import { pack, unpack } from './share.ts'

export interface Draft {
  text: string
  /** Values of tokens that differ from the default look, by name. */
  theme: Record<string, string>
  /** The example whose page it is tried on; '' is a plain page. */
  page: string
}

const key = 'samtykke-studio'

/** The draft of last time, if there is one and it can be read. */
export function saved(): Draft | undefined {
  try {
    return asDraft(JSON.parse(localStorage.getItem(key) ?? ''))
  } catch {
    return undefined
  }
}

/** False where the browser does not store. */
export function save(draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export const link = async (draft: Draft): Promise<string> => `#draft=${await pack(draft)}`

/** The draft in a link's fragment; undefined where there is none; rejects where it is broken. */
export async function linked(fragment: string): Promise<Draft | undefined> {
  const packed = /^#draft=([\w-]+)$/.exec(fragment)?.[1]
  if (packed === undefined) return undefined
  const draft = asDraft(await unpack(packed))
  if (!draft) throw new TypeError('no draft')
  return draft
}

/** Whoever made the link may have put anything in it. */
function asDraft(value: unknown): Draft | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { text, theme, page } = value as Record<string, unknown>
  if (typeof text !== 'string') return undefined
  const tokens = Object.entries(typeof theme === 'object' && theme !== null ? theme : {})
  return {
    text,
    theme: Object.fromEntries(tokens.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    page: typeof page === 'string' ? page : '',
  }
}
