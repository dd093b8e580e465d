// Which elements of a page are blocked, and what each waits for. Besides our own attributes those of vanilla-cookieconsent
// (data-category), Klaro (data-name), Cookiebot (data-cookieconsent) and Orejime (data-purpose on templates) are understood,
// so a site moves over without touching its tags.
import { entries, type Entry, type Plan } from './plan.ts'

const attributes = ['data-purpose', 'data-category', 'data-cookieconsent', 'data-name']

/** Whatever holds its address or its content back, and says for what. */
export const blocked = `:is(script[type="text/plain"],template,[data-src],[data-srcset],[data-href],[data-cookieblock-src]):is([${attributes.join(
  '],[',
)}],[data-service])`

/** What an element waits for: all of the purposes, by the names written in the page, and the service. */
export interface Wants {
  purposes: string[]
  service?: string | undefined
  /** Runs when the consent is withdrawn, not when it is given. */
  onWithdrawal?: boolean
}

export function wants(element: Element): Wants {
  const value = (name: string) => element.getAttribute(name) ?? ''
  let list = ''
  for (const name of attributes) list ||= value(name)
  const service = value('data-service')
  return {
    // vanilla-cookieconsent marks with `!` what runs on withdrawal.
    purposes: list.match(/[^\s,!]+/g) ?? [],
    service: service.replace('!', ''),
    onWithdrawal: (list + service).includes('!') || value('data-run') === 'withdrawn',
  }
}

/** The fingerprints that must all be in *yes*. Undefined: a name that the plan does not know, which stays blocked. */
export type Resolve = (wants: Wants) => string[] | undefined

export function resolver(plan: Plan): Resolve {
  const known = new Map(plan.always.map((id) => [id, '']))
  const services = new Map<string, Entry>()
  for (const entry of entries(plan)) {
    if (entry.service) services.set(entry.service.id, entry)
    else known.set(entry.purpose.id, entry.fingerprint)
  }
  const aliases = new Map(Object.entries(plan.aliases ?? {}))
  const own = (name: string) => aliases.get(name) ?? name

  return ({ purposes, service }) => {
    const found = purposes.map(own).map((name) => known.get(name) ?? services.get(name)?.fingerprint)
    if (service) {
      const entry = services.get(own(service))
      if (entry?.service?.ask) return [entry.fingerprint]
      found.push(entry?.fingerprint)
    }
    return found.length && !found.includes(undefined) ? (found.filter(Boolean) as string[]) : undefined
  }
}
