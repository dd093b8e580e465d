// The gate: puts a plan into force, follows the page and the other tabs, and hands the rest out to parts that are loaded when they
// are needed. Whatever fails here leaves every optional purpose closed.
import { activate, type Active } from './active.ts'
import { blocked } from './blocked.ts'
import { emit, type Choice, type Layer } from './events.ts'
import { failure, type Failure } from './failure.ts'
import { createHost, type Host } from './host.ts'
import type { Parts } from './parts.ts'
import { pickLanguage, type Plan } from './plan.ts'
import { signals } from './signals.ts'
import { createPolicy, refusing, type Policy } from './trusted.ts'
import { watch, within } from './watch.ts'

export interface Options {
  parts: Parts
  /** The plan, where it is at hand before anything is loaded; null: it is known that there is none. */
  plan?: Plan | null | undefined
  /** Language of the texts; else that of the page. */
  language?: string | undefined
  /** Nonce of the gate's own script. */
  nonce?: string | undefined
  /** Tools that are told "denied" before the plan is there. */
  signals?: string[]
  waitForUpdate?: number | undefined
}

/** What the API and the parts that are loaded later work with. */
export interface Gate {
  readonly parts: Parts
  readonly host: Host
  policy: Policy
  /** Known once the plan is; undefined where there is none. Never rejects. */
  ready: Promise<Active | undefined>
  /** To be called once, when listeners that were waiting have been put on. */
  begin(): void
  active?: Active
  /** True from the event `ready` on. */
  started: boolean
  language(languages: string[]): string
  setLanguage(language: string): void
  choice(): Choice
  /** The dialog's texts, fetched once for each language. */
  view(language: string): Promise<DocumentFragment>
  /** Resolves when it is closed again. */
  show(layer: Layer): Promise<void>
  fail(error: unknown): void
  /** What is open and has to follow a change of the choice or the language. */
  readonly refresh: Set<() => void>
}

/** Elements of ours that a page may hold; they work without a plan too. */
const elements = 'samtykke-consent,samtykke-notice'

const nothingToAsk: Choice = { decided: true, purposes: {}, services: {} }

export function createGate(options: Options): Gate {
  const { parts } = options
  const told = signals(options.waitForUpdate)
  // Before anything can fail: tags of the page may already look at these.
  told.deny(options.signals ?? [])
  const host = createHost()
  const views = new Map<string, Promise<DocumentFragment>>()

  const gate: Gate = {
    parts,
    host,
    policy: refusing,
    ready: Promise.resolve(undefined),
    started: false,
    refresh: new Set(),
    choice: () => gate.active?.choice() ?? nothingToAsk,

    language: (languages) =>
      pickLanguage(languages, options.language || document.documentElement.lang || navigator.language),

    setLanguage(language) {
      options.language = language
      gate.refresh.forEach((refresh) => refresh())
    },

    view(language) {
      let view = views.get(language)
      if (!view) {
        views.set(language, (view = parts.source().then((source) => source.view('dialog', gate.policy, language))))
        // Fetched anew when it is asked for again.
        view.catch(() => views.delete(language))
      }
      return view
    },

    begin() {
      try {
        gate.policy = createPolicy()
      } catch (error) {
        return gate.fail(failure('trusted-types', String(error)))
      }
      gate.ready = settle().catch(gate.fail) as typeof gate.ready
      watch(look)
      look([document.documentElement])
    },

    async show(layer) {
      // The texts at the same time as the part that shows them.
      if (gate.active) gate.view(gate.language(gate.active.plan.languages)).catch(() => {})
      try {
        const part = await parts.dialog()
        const active = gate.active ?? (await gate.ready)
        if (active) await part.show(gate, active, layer)
      } catch (error) {
        gate.fail(error)
      }
    },

    fail(error) {
      const { code = 'exception', message, problems } = error as Failure
      emit('error', { code, message, ...(problems && { problems }) })
      parts.explain().then(
        (part) => part.explain(code, message, problems),
        // Offline, or the part was not put on the server: the bare message must do.
        () => console.error(`samtykke: ${message}`),
      )
    },
  }

  const use = (plan: Plan | null | undefined): Active | undefined => {
    if (!plan) return undefined
    const active = (gate.active = activate(gate, plan, told, options.nonce))
    for (const event of ['pageshow', 'storage']) addEventListener(event, active.reconcile)
    document.addEventListener('visibilitychange', active.reconcile)
    gate.refresh.add(reopen)
    reopen()
    if (active.state.undecided()[0]) gate.show('banner')
    return active
  }

  const reopen = () => {
    const { plan } = gate.active!
    const language = gate.language(plan.languages)
    host.offerReopen(plan.words[language]?.reopen ?? '', language, () => gate.show('choices'))
    host.mount()
  }

  const settle = async () => {
    // A page that is prerendered has no visitor yet.
    if ((document as { prerendering?: boolean }).prerendering) {
      await new Promise((done) => document.addEventListener('prerenderingchange', done, { once: true }))
    }
    let active
    try {
      active = use(options.plan)
    } catch {
      // What localStorage holds is not what was put there: the core makes it again.
      delete options.plan
    }
    if (options.plan === undefined) {
      // Most likely needed, and the plan takes longer.
      parts.dialog().catch(() => {})
      active = use(await (await parts.source()).plan())
    }
    gate.started = true
    emit('ready', { choice: gate.choice() })
    return active
  }

  const look = (roots: Element[]) => {
    if (within(roots, elements)[0]) parts.elements().then((part) => part.define(gate)).catch(gate.fail)
    if (!gate.active) return
    host.mount()
    gate.active.offer(within(roots, blocked))
  }

  return gate
}
