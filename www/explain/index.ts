// What the console says when something is wrong, and how to mend it. Loaded only then.
import { emit } from '../gate/events.ts'
import { failure, type ErrorCode, type Failure } from '../gate/failure.ts'
import type { Wants } from '../gate/blocked.ts'
import { bannerInPage } from '../gate/host.ts'
import type { Plan } from '../gate/plan.ts'
import { nearest } from './nearest.ts'
import rules from './rules.json'

export { warnOfAddresses } from './ahead.ts'
export { warnOfInternal } from './internal.ts'
export { missing } from './missing.ts'

const mend: Record<ErrorCode, string> = {
  configuration: 'Mend the mistakes below; `npx samtykke check FILE` lists them with line and column.',
  unlawful: 'Mend the findings below; `npx samtykke explain RULE` tells what each one means and what the law asks for.',
  network:
    'Put the whole folder dist/ on the server, look at the addresses in the script tag, and allow them in the Content-Security-Policy (script-src, connect-src).',
  wasm: "Serve samtykke.wasm as application/wasm and allow 'wasm-unsafe-eval' in script-src. In a browser without WebAssembly use a prebuilt folder: `npx samtykke build FILE --out DIR`.",
  'trusted-types': 'Allow the policy in the Content-Security-Policy: trusted-types samtykke.',
  storage: 'Cookies are off or full. Nothing to mend on the site: the visitor is asked again on the next page.',
  name: 'Look at the id in the page and in the configuration.',
  exception: 'This is a mistake in samtykke or in a part that does not belong to its version. Please report it.',
}

/** Tells the page and the console. */
export function explain(error: unknown): void {
  const { message, problems: found, code = /fetch|import/.test(message) ? 'network' : 'exception' } = error as Failure
  // The core says a rule's number, and a mistake's name.
  const problems = found?.map((problem) => ({ ...problem, rule: rules[Number(problem.rule)] ?? problem.rule }))
  // The gate has not started, so nobody would take the answers of a banner that the page has opened.
  const banner = code === 'trusted-types' && bannerInPage()
  if (banner) {
    banner.open = false
    delete document.documentElement.dataset.samtykke
  }
  emit('error', { code, message, ...(problems && { problems }) })
  const lines = (problems ?? []).map(
    ({ rule, path, line, column, message }) =>
      `\n  ${rule} at ${path || '/'}${line === undefined ? '' : ` (line ${line}, column ${column})`}${message ? `: ${message}` : ''}`,
  )
  console.error(`samtykke: ${message.replace(/\.?$/, '.')} Everything that needs a consent stays blocked. ${mend[code]}${lines.join('')}`)
}

/** A choice that the cookie has not taken. */
export function notStored(): void {
  explain(failure('storage', 'The choice could not be stored and holds for this page only.'))
}

const told = new Set<string>()

/** A blocked element that names a purpose or service nobody knows. */
export function unknownName({ always, purposes, aliases = {} }: Plan, { purposes: named, service }: Wants): void {
  const services = purposes.flatMap(({ services = [] }) => services.map(({ id }) => id))
  const known = [...always, ...purposes.map(({ id }) => id), ...services, ...Object.keys(aliases)]
  const wrong = [...named, ...(service ? [service] : [])].filter((name) => !known.includes(name))
  for (const name of wrong) {
    if (told.has(name)) continue
    told.add(name)
    const meant = nearest(name, known)
    console.warn(
      `samtykke: "${name}" is no purpose or service of the configuration, so what names it stays blocked.${meant ? ` Did you mean "${meant}"?` : ''} Known: ${known.join(', ')}.`,
    )
  }
}
