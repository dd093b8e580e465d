// The core in the browser: reads the configuration, and makes plan and views. Loaded on a first visit, or where a page holds a
// notice or a consent of its own; a visitor who has chosen does without.
import type { Core, open } from '../core/index.ts'
import { failure } from '../gate/failure.ts'
import { hash } from '../gate/hash.ts'
import type { Problem } from '../gate/events.ts'
import type { Parts, Source, Wasm } from '../gate/parts.ts'
import { pickLanguage, type Plan } from '../gate/plan.ts'
import { load as loadStored, save } from '../gate/store.ts'
import { warnOfAddresses } from './ahead.ts'
import { dom } from './dom.ts'
import { isLocal, warnOfInternal } from './internal.ts'

// One file, for a browser that has to read the configuration has nothing to show before all of it is there.
export * from '../core/index.ts'
export * from '../dialog/index.ts'
export { dom }

/** A module that has read the configuration, and what brings it the words of a language. */
interface Spoken {
  core: Core
  speak(words: string): Promise<void>
}

export async function openCore(
  url: string,
  configuration: string | Response,
  openModule: typeof open,
  wasm: Response | BufferSource,
  /** Whether the module is the one for notices. */
  hasNotices: boolean,
  load: Parts['load'],
  fetchWasm: Wasm,
): Promise<Source> {
  const text = await textOf(configuration)
  const start = async (wasm: Response | BufferSource): Promise<Spoken> => {
    if (wasm instanceof Response) check(wasm)
    const core = await openModule(wasm, text).catch((error) => {
      throw failure('wasm', String(error))
    })
    return { core, speak: speaker(core, load) }
  }
  const main = await start(wasm)
  const { core, speak } = main
  warnOfInternal(url, text)
  const languages = JSON.parse(core.languages) as string[]
  const problems = () => JSON.parse(core.problems()) as Problem[]

  const asked = new Set<string>()
  let told = !isLocal()
  if (!told) warnOfAddresses()
  const pick = async (language: string) => {
    const picked = pickLanguage(languages, language)
    await speak(picked)
    await pause()
    if (!asked.has(picked)) {
      asked.add(picked)
      // A task of its own: a browser compiles each function at its first call, and the rules are most of the module.
      const { length } = problems()
      if (!told && length) {
        told = true
        // What does not load here is told by the console all the same.
        load('panel').then((part) => part.showPanel(text, load, fetchWasm)).catch(() => {})
      }
      await pause()
    }
    return picked
  }

  let notices: Promise<Spoken> | undefined
  const openNotices = async () => (hasNotices ? main : start(await fetchWasm('samtykke-notice')))

  const missing = (what: string) => {
    const found = problems()
    // What is found in one says in which dialog.
    return found.some(({ dialog }) => dialog === undefined)
      ? failure('configuration', `${url || 'The configuration'} cannot be read.`, found)
      : found.length
        ? failure('unlawful', `${what} would not be lawful, so it is not shown.`, found)
        : failure('name', `${what} is not in ${url || 'the configuration'}.`)
  }

  return {
    async plan(language) {
      const plan = core.plan(await pick(language))
      // Taking it up is the gate's work, with a task of its own.
      await pause()
      const made = plan === undefined ? undefined : (JSON.parse(plan) as Plan)
      if (made || !problems().length) save({ url, hash: hash(text), plan: made ? withEarlier(made) : null })
      else {
        // The plan of an earlier page must not live on.
        save({ url: '' })
        throw missing('The dialog')
      }
      return made
    },
    async view(kind, _policy, language, id, level = 2, form) {
      const wanted = await pick(language)
      let view
      if (kind === 'notice') {
        const { core, speak } = await (notices ??= openNotices())
        await Promise.all([speak(wanted), speak(`notice-${wanted}`)])
        view = core.notice(id, wanted, level, form)
      } else view = core.dialog(id, wanted, kind)
      if (!view) throw missing(id ? `${kind} "${id}"` : kind === 'notice' ? 'The notice' : 'The dialog')
      return dom(view)
    },
    async record(id, language) {
      const record = core.record(id, await pick(language))
      if (record === undefined) throw missing(`consent "${id}"`)
      return record
    },
    languages,
  }
}

/** Lets the page go on: reading, checking and showing are tasks of their own, so that none is long where the processor is slow. */
const pause = () => new Promise<void>((next) => setTimeout(next))

/** The words of other languages stay that earlier pages were in. */
function withEarlier(made: Plan): Plan {
  const { plan } = loadStored()
  if (plan?.config !== made.config) return made
  return { ...made, words: { ...plan.words, ...made.words }, record: { ...plan.record, ...made.record } }
}

/** Brings a module the words of a language, once. In one without words nothing is shown: the configuration is refused. */
function speaker(core: Core, load: Parts['load']): Spoken['speak'] {
  const brought = new Map<string, Promise<void>>()
  const fetched = async (name: 'da' | 'en') => {
    if (!core.bring((await load(name)).default)) throw failure('exception', `samtykke-${name}.js is of another release.`)
  }
  return async (words) => {
    if (!/^(notice-)?(da|en)$/.test(words)) return
    if (!brought.has(words)) brought.set(words, fetched(words as 'da'))
    await brought.get(words)
  }
}

async function textOf(configuration: string | Response): Promise<string> {
  if (typeof configuration === 'string') return configuration
  check(configuration)
  return configuration.text()
}

function check({ ok, url, status }: Response): void {
  if (!ok) throw failure('network', `${url} answers ${status}`)
}
