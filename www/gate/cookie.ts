// The cookie alone decides. Its value is `1.<minutes since 1970, base 36>.<yes>.<no>`; both lists are fingerprints of four
// base64url characters without separators. What does not look like that is no choice at all.

export interface Consent {
  /** Minutes since 1970. */
  at: number
  yes: string[]
  no: string[]
}

const pattern = /(?:^|; )samtykke=1\.([0-9a-z]{1,8})\.((?:[\w-]{4})*)\.((?:[\w-]{4})*)(?=;|$)/g

/** Undefined: no choice is stored. Throws where cookies are forbidden (a sandboxed frame). */
export function readCookie(): Consent | undefined {
  // A host-only cookie and one of the parent domain can stand side by side: the newest counts.
  return [...document.cookie.matchAll(pattern)]
    .map(([, at = '', yes = '', no = '']) => ({ at: parseInt(at, 36), yes: split(yes), no: split(no) }))
    .sort((a, b) => b.at - a.at)[0]
}

export function writeCookie({ at, yes, no }: Consent, minutes: number, domain: string | undefined): void {
  const value = `1.${at.toString(36)}.${yes.join('')}.${no.join('')}`
  document.cookie = `samtykke=${value};Path=/;SameSite=Lax;Max-Age=${minutes * 60}${
    location.protocol === 'https:' ? ';Secure' : ''
  }${domain ? `;Domain=${domain}` : ''}`
}

const split = (list: string): string[] => list.match(/.{4}/g) ?? []
