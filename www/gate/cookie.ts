// The cookie alone decides. Its value is `1.<minutes since 1970, base 36>.<yes>.<no>`; both lists are fingerprints of four
// base64url characters without separators. What does not look like that is no choice at all.

export interface Consent {
  /** Minutes since 1970; 0: there is no choice. */
  at: number
  yes: string[]
  no: string[]
}

const pattern = /(?:^|; )samtykke=1\.([0-9a-z]{1,8})\.((?:[\w-]{4})*)\.((?:[\w-]{4})*)(?=;|$)/g

export function readCookie(): Consent {
  const found: Consent[] = [{ at: 0, yes: [], no: [] }]
  try {
    for (const [, at = '', yes = '', no = ''] of document.cookie.matchAll(pattern)) {
      found.push({ at: parseInt(at, 36), yes: split(yes), no: split(no) })
    }
  } catch {
    // Cookies are forbidden here (a sandboxed frame).
  }
  // A host-only cookie and one of the parent domain can stand side by side: the newest counts.
  return found.reduce((newest, next) => (next.at > newest.at ? next : newest))
}

const split = (list: string): string[] => list.match(/.{4}/g) ?? []
