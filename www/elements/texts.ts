// Which texts an element shows, and when it has to show them again.
import type { Gate } from '../gate/gate.ts'

/** The language of an element: its own, else that of the page. */
export async function languageOf(gate: Gate, element: Element): Promise<string> {
  const known = gate.active?.plan.languages ?? (await gate.parts.source()).languages
  const own = element.getAttribute('lang') ?? ''
  if (known.length) return own && known.includes(own) ? own : gate.language(known)
  return gate.language([own || document.documentElement.lang || 'da'])
}
