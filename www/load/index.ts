// The core in the browser: reads the configuration, and makes plan and views. Loaded on a first visit, or where a page holds a
// notice or a consent of its own; a visitor who has chosen does without.
import { failure } from '../gate/failure.ts'
import { hash } from '../gate/hash.ts'
import type { Problem } from '../gate/events.ts'
import type { Parts, Source, Wasm } from '../gate/parts.ts'
import { pickLanguage, type Plan } from '../gate/plan.ts'
import { save } from '../gate/store.ts'
import { warnOfAddresses } from './ahead.ts'
import { isLocal, warnOfInternal } from './internal.ts'

type CoreModule = typeof import('*/samtykke-core.js')
type NoticeModule = typeof import('*/samtykke-notice.js')

export async function openCore(
  url: string,
  configuration: string | Response,
  { default: init, Core }: CoreModule | NoticeModule,
  wasm: Response | BufferSource,
  load: Parts['load'],
  fetchWasm: Wasm,
): Promise<Source> {
  const text = await textOf(configuration)
  await start(init, wasm)
  warnOfInternal(url, text)
  const core = new Core(text)
  const problems = JSON.parse(core.problems()) as Problem[]
  const languages = JSON.parse(core.languages()) as string[]

  if (isLocal()) warnOfAddresses()
  if (problems.length && isLocal()) {
    // What does not load here is told by the console all the same.
    load('panel').then((part) => part.showPanel(text, load, fetchWasm)).catch(() => {})
  }

  type Notices = InstanceType<NoticeModule['Core']>
  let notices: Promise<Notices> | undefined
  const openNotices = async (): Promise<Notices> => {
    if ('notice' in core) return core as Notices
    const [{ default: init, Core }, bytes] = await Promise.all([load('notice'), fetchWasm('samtykke-notice')])
    await start(init, bytes)
    return new Core(text)
  }

  const missing = (what: string) =>
    problems.some(({ rule }) => rule === 'form')
      ? failure('configuration', `${url || 'The configuration'} cannot be read.`, problems)
      : problems.length
        ? failure('unlawful', `${what} would not be lawful, so it is not shown.`, problems)
        : failure('name', `${what} is not in ${url || 'the configuration'}.`)

  return {
    async plan() {
      const plan = core.plan()
      const made = plan === undefined ? undefined : (JSON.parse(plan) as Plan)
      if (made || !problems.length) save({ url, hash: hash(text), plan: made ?? null })
      else {
        // The plan of an earlier page must not live on.
        save({ url: '' })
        throw missing('The dialog')
      }
      return made
    },
    async view(kind, _policy, language, id, level = 2, form) {
      const wanted = pickLanguage(languages, language)
      const view =
        kind === 'notice' ? (await (notices ??= openNotices())).notice(id, wanted, level, form) : core.dialog(id, wanted)
      if (!view) throw missing(id ? `${kind} "${id}"` : `The ${kind}`)
      return view
    },
    async record(id, language) {
      const record = core.record(id, pickLanguage(languages, language))
      if (record === undefined) throw missing(`consent "${id}"`)
      return record
    },
    languages,
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

async function start(init: CoreModule['default'], wasm: Response | BufferSource): Promise<void> {
  if (wasm instanceof Response) check(wasm)
  try {
    await init({ module_or_path: wasm })
  } catch (error) {
    throw failure('wasm', String(error))
  }
}
