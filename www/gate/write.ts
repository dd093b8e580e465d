// Writes the cookie: where a choice is made, and where what a withdrawal left is erased.
import type { Consent } from './cookie.ts'
import type { Plan } from './plan.ts'
import { now } from './state.ts'

export function writeCookie({ at, yes, no }: Consent, { accepted, refused, domain }: Plan): void {
  const lasts = Math.max(yes[0] ? accepted : 0, no[0] ? refused : 0) - (now() - at)
  const secure = location.protocol === 'https:' ? ';Secure' : ''
  try {
    document.cookie = `samtykke=1.${at.toString(36)}.${yes.join('')}.${no.join('')};Path=/;SameSite=Lax;Max-Age=${lasts * 60}${secure}${
      domain ? `;Domain=${domain}` : ''
    }`
  } catch {
    // Forbidden here: it is noticed when the cookie is read back.
  }
}
