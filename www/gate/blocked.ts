// Which elements of a page are blocked, and what each waits for. Besides our own attributes those of vanilla-cookieconsent
// (data-category), Klaro (data-name), Cookiebot (data-cookieconsent) and Orejime (data-purpose on templates) are understood,
// so a site moves over without touching its tags.
import type { Plan } from './plan.ts'

const attributes = ['data-purpose', 'data-category', 'data-cookieconsent', 'data-name']

export const blocked = `:is(script[type="text/plain"],template,iframe,img,link,video,audio,source,object,embed):is(${attributes
  .map((name) => `[${name}]`)
  .join()},[data-service])`

/** What an element waits for: all of the purposes, by the names written in the page, and the service. */
export interface Wants {
  purposes: string[]
  service?: string | undefined
  /** Runs when the consent is withdrawn, not when it is given. */
  onWithdrawal?: boolean
}

export function wants(element: Element): Wants {
  let list = ''
  for (const name of attributes) list ||= element.getAttribute(name) ?? ''
  const service = element.getAttribute('data-service') ?? ''
  return {
    // vanilla-cookieconsent marks with `!` what runs on withdrawal.
    purposes: list.match(/[^\s,!]+/g) ?? [],
    service: service.replace('!', ''),
    onWithdrawal: element.getAttribute('data-run') === 'withdrawn' || (list + service).includes('!'),
  }
}

/** The fingerprints that must all be in *yes*. Undefined: a name that the plan does not know, which stays blocked. */
export type Resolve = (wants: Wants) => string[] | undefined

export function resolver({ always, purposes, aliases = {} }: Plan): Resolve {
  /** What has a name in the page: purposes, and services that share the consent of their purpose. */
  const shared = new Map(always.map((id) => [id, '']))
  const services = new Map<string, string>()
  const alone = new Map<string, string>()
  for (const { id, fingerprint, services: some = [] } of purposes) {
    shared.set(id, fingerprint)
    for (const { id, ask } of some) (ask ? alone : services).set(id, ask ?? fingerprint)
  }
  const own = (name: string) => (Object.hasOwn(aliases, name) ? aliases[name] : undefined) ?? name

  return ({ purposes, service }) => {
    const id = service && own(service)
    const ask = id && alone.get(id)
    if (ask) return [ask]
    const found = purposes.map(own).map((name) => shared.get(name) ?? services.get(name) ?? alone.get(name))
    if (id) found.push(services.get(id))
    return found.length && found.every((fingerprint) => fingerprint !== undefined) ? found.filter(Boolean) : undefined
  }
}
