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
import { asker, isTrap } from './whole.ts'

// One file, for a browser that has to read the configuration has nothing to show before all of it is there.
export * from '../core/index.ts'
export * from '../dialog/index.ts'
export { dom }

/** A module that has read the configuration. */
interface Reader {
  core: Core
  /** Brings it the words of a language. */
  speak(words: string): Promise<void>
  /** The languages in which its rules have been asked. */
  asked: Set<string>
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
  const start = async (wasm: Response | BufferSource): Promise<Reader> => {
    if (wasm instanceof Response) check(wasm)
    const core = await openModule(wasm, text).catch((error) => {
      throw isTrap(error) ? error : failure('wasm', String(error))
    })
    return { core, speak: speaker(core, load), asked: new Set() }
  }
  const ask = asker(start(wasm), hasNotices ? undefined : async () => start((await load('whole')).default))
  const languages = await ask(({ core }) => JSON.parse(core.languages) as string[])
  warnOfInternal(url, text)

  let told = !isLocal()
  if (!told) warnOfAddresses()
  /** Asks in the language of the configuration that comes nearest, when it is known whether anything is unlawful in it. */
  const askIn = <Answer>(language: string, question: (reader: Reader, language: string) => Answer | Promise<Answer>): Promise<Answer> =>
    ask(async (reader) => {
      const { core, speak, asked } = reader
      const picked = pickLanguage(languages, language)
      await speak(picked)
      await pause()
      if (!asked.has(picked)) {
        asked.add(picked)
        // A task of its own: a browser compiles each function at its first call, and the rules are most of the module.
        const { length } = problems(core)
        if (!told && length) {
          told = true
          // What does not load here is told by the console all the same.
          load('panel').then((part) => part.showPanel(text, load, fetchWasm)).catch(() => {})
        }
        await pause()
      }
      return question(reader, picked)
    })

  let notices: Promise<Reader> | undefined
  const openNotices = async () => start(await fetchWasm('samtykke-notice'))

  /** Why there is no such thing: in words that nobody needs who is shown it. */
  const missing = async (core: Core, kind: string, id?: string) => (await load('explain')).missing(problems(core), url, kind, id)

  return {
    async plan(language) {
      const made = await askIn(language, async ({ core }, picked) => {
        const plan = core.plan(picked)
        if (plan !== undefined) return JSON.parse(plan) as Plan
        if (!problems(core).length) return
        // The plan of an earlier page must not live on.
        save({ url: '' })
        throw await missing(core, 'dialog')
      })
      // Taking it up is the gate's work, with a task of its own.
      await pause()
      save({ url, hash: hash(text), plan: made ? withEarlier(made) : null })
      return made
    },
    async view(kind, _policy, language, id, level = 2, form) {
      return askIn(language, async (reader, picked) => {
        let view
        if (kind === 'notice') {
          const { core, speak } = hasNotices ? reader : await (notices ??= openNotices())
          await Promise.all([speak(picked), speak(`notice-${picked}`)])
          view = core.notice(id, picked, level, form)
        } else view = reader.core.dialog(id, picked, kind)
        if (!view) throw await missing(reader.core, kind, id)
        return dom(view)
      })
    },
    async record(id, language) {
      return askIn(language, async ({ core }, picked) => {
        const record = core.record(id, picked)
        if (record === undefined) throw await missing(core, 'consent', id)
        return record
      })
    },
    languages,
  }
}

const problems = (core: Core) => JSON.parse(core.problems()) as Problem[]

/** Lets the page go on: reading, checking and showing are tasks of their own, so that none is long where the processor is slow. */
const pause = () => new Promise<void>((next) => setTimeout(next))

/** The words of other languages stay that earlier pages were in. */
function withEarlier(made: Plan): Plan {
  const { plan } = loadStored()
  if (plan?.config !== made.config) return made
  return { ...made, words: { ...plan.words, ...made.words }, record: { ...plan.record, ...made.record } }
}

/** Brings a module the words of a language, once. In one without words nothing is shown: the configuration is refused. */
function speaker(core: Core, load: Parts['load']): Reader['speak'] {
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
