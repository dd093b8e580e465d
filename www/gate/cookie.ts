// The cookie alone decides. Its value is `1.<minutes since 1970, base 36>.<yes>.<no>`; both lists are fingerprints of four
// base64url characters without separators. What does not look like that is no choice at all.

export interface Consent {
  /** Minutes since 1970; 0: there is no choice. */
  at: number
  yes: string[]
  no: string[]
}

/** Stands among the *no* after a withdrawal, until what was stored is erased once more: what ran then may have stored it again. */
export const again = '----'

export function readCookie(): Consent {
  let newest: Consent = { at: 0, yes: [], no: [] }
  try {
    // Without regular expressions: every page pays for their compilation.
    for (const cookie of document.cookie.split('; ')) {
      const [version, time = '', yes = '', no = '', more] = cookie.split('.')
      const at = parseInt(time, 36)
      // A host-only cookie and one of the parent domain can stand side by side: the newest counts.
      const whole = version === 'samtykke=1' && !(yes.length % 4) && !(no.length % 4) && more === undefined
      // No browser keeps more than 4096 letters.
      if (whole && at > newest.at && !cookie[4096]) newest = { at, yes: split(yes), no: split(no) }
    }
  } catch {
    // Cookies are forbidden here (a sandboxed frame).
  }
  return newest
}

function split(list: string): string[] {
  const found = []
  for (let at = 0; at < list.length; at += 4) found.push(list.slice(at, at + 4))
  return found
}
