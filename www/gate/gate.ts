// The gate: puts a plan into force, follows the page and the other tabs, and hands the rest out to parts that are loaded when they
// are needed. Whatever fails here leaves every optional purpose closed.
import { activate, type Active } from './active.ts'
import { blocked } from './blocked.ts'
import { emit, type Choice, type Layer } from './events.ts'
import { bannerInPage, buttons, createHost, type Host } from './host.ts'
import { whenIdle } from './idle.ts'
import type { Modules, Parts } from './parts.ts'
import { pickLanguage, type Entry, type Plan } from './plan.ts'
import { signals } from './signals.ts'
import { createPolicy, type Policy } from './trusted.ts'
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
  signals?: string[] | undefined
  waitForUpdate?: number | undefined
  /** The page has the banner in its own HTML, first in the body. */
  inlined?: boolean | undefined
  /** Tools that the page itself has told "denied". */
  denied?: string[] | undefined
}

/** What is shown, on its way; nothing, where the page has it already. */
export type View = Promise<DocumentFragment | undefined>

/** Undefined: not answered now, what was said before stays. */
export type Answer = (question: Entry) => boolean | undefined

/** What the API and the parts that are loaded later work with. */
export interface Gate {
  readonly parts: Parts
  readonly host: Host
  /** The styles of every button of ours. */
  readonly buttons: CSSStyleSheet
  /** Resolves when the page's own banner has been read, or there is none. */
  readonly arrived: Promise<void>
  /** There before anything can be shown or released. */
  policy?: Policy
  /** Known once the plan is; undefined where there is none. Never rejects. */
  ready: Promise<Active | undefined>
  /** To be called once, when listeners that were waiting have been put on. */
  begin(): void
  active?: Active
  /** True from the event `ready` on. */
  started: boolean
  language(languages: string[]): string
  setLanguage(language: string): void
  /** The language in which the gate speaks: the plan has words in it. */
  spoken(): string
  choice(): Choice
  /** Resolves when it is closed again. The texts are fetched where they are not given. */
  show(layer: Layer, view?: View): Promise<void>
  /** Loads a part and works with it; what fails is told. */
  use<Name extends keyof Modules>(name: Name, work: (part: Modules[Name]) => unknown): Promise<void>
  fail(error: unknown): void
  /** What is open and has to follow a change of the choice or the language. */
  readonly refresh: Set<() => void>
}

/** Elements of ours that a page may hold; they work without a plan too. */
const elements = 'samtykke-consent,samtykke-notice'

export function createGate(options: Options): Gate {
  const { parts } = options
  const told = signals(options.waitForUpdate, options.denied)
  // Before anything can fail: tags of the page may already look at these.
  told.deny(options.signals ?? [])

  let host: Host | undefined
  let arrive: (() => void) | undefined
  let erased: Promise<void> | undefined
  const gate: Gate = {
    parts,
    get host() {
      if (!host) {
        host = createHost(() => gate.show('choices'))
        label()
      }
      return host
    },
    get buttons() {
      return buttons()
    },
    arrived: new Promise((done) => (options.inlined ? (arrive = done) : done())),
    ready: Promise.resolve(undefined),
    started: false,
    refresh: new Set(),
    choice: () => gate.active?.choice() ?? { decided: true, purposes: {}, services: {} },

    language: (languages) => pickLanguage(languages, options.language || document.documentElement.lang || navigator.language),

    setLanguage(language) {
      options.language = language
      refresh()
      const { active } = gate
      if (active && !active.plan.words[gate.language(active.plan.languages)]) gate.use('dialog', (part) => part.learn(gate, active))
    },

    spoken: () => gate.language(Object.keys(gate.active!.plan.words)),

    begin() {
      try {
        gate.policy = createPolicy()
      } catch (error) {
        return gate.fail({ code: 'trusted-types', message: String(error) })
      }
      gate.ready = settle().catch(gate.fail) as typeof gate.ready
      watch([elements, blocked], look)
      if (arrive) {
        lookForBanner()
        document.addEventListener('DOMContentLoaded', lookForBanner)
      }
      if (document.querySelector(elements)) defineElements()
    },

    show: (layer, view) => gate.use('dialog', (part) => part.show(gate, layer, view)),

    async use(name, work) {
      try {
        await work(await parts.load(name))
      } catch (error) {
        gate.fail(error)
      }
    },

    fail(error) {
      parts.load('explain').then(
        (part) => part.explain(error),
        () => {
          // Offline, or the part was not put on the server: the bare message must do.
          console.error('samtykke:', error)
          emit('error', { code: 'network', message: String(error) })
        },
      )
    },
  }

  const force = (plan: Plan | null | undefined): Active | undefined => {
    if (!plan) return undefined
    // First of all, as a forged plan must fail before it has released anything.
    if (!plan.words[gate.language(plan.languages)]!.reopen || !Array.isArray(plan.always)) throw new Error('a plan without words')
    const active = activate(gate, plan, told, options.nonce)
    const start = () => {
      active.letIn()
      gate.active = active
      addEventListener('visibilitychange', active.reconcile)
      gate.refresh.add(label)
      // What the page itself can wait for; it has been shown once by then.
      whenIdle(async () => {
        addEventListener('pageshow', active.reconcile)
        // Listening to other tabs opens localStorage, which is slow. Somebody who chooses there has left this one.
        const follow = () => addEventListener('storage', active.reconcile)
        if (document.hasFocus()) addEventListener('blur', follow)
        else follow()
        await gate.arrived
        gate.host.mount()
        if (!erased) active.eraseLeft()
      })
      const asks = !!active.state.undecided()[0]
      // It may be open already, and answered, when the gate comes late.
      const inlined =
        arrive &&
        gate.arrived.then(() => {
          const banner = bannerInPage()
          if (banner) banner.open = asks && !banner.returnValue
          return undefined
        })
      if (asks) {
        const layer = plan.modal ? 'choices' : 'banner'
        // The texts at the same time as the part that shows them.
        gate.show(layer, inlined || parts.source().then((source) => source.view(layer, gate.policy!, gate.language(plan.languages))))
      }
    }
    // What a withdrawal on an earlier page has left goes before anything comes in; where nothing does, it can wait.
    if (active.state.consent.yes[0]) erased = active.eraseLeft()?.then(start)
    if (!erased) start()
    return active
  }

  const refresh = () => gate.refresh.forEach((refresh) => refresh())

  const label = () => {
    if (!host || !gate.active) return
    const { element, button } = host
    element.lang = gate.spoken()
    button.textContent = gate.active.plan.words[element.lang]!.reopen
  }

  const settle = async () => {
    // A page that is prerendered has no visitor yet.
    if ((document as { prerendering?: boolean }).prerendering) {
      await new Promise((done) => document.addEventListener('prerenderingchange', done, { once: true }))
    }
    let active
    try {
      active = force(options.plan)
    } catch {
      // What localStorage holds is not what was put there: the core makes it again.
      delete options.plan
    }
    if (options.plan === undefined) {
      // Most likely needed, and the plan takes longer.
      parts.load('dialog').catch(() => {})
      const source = await parts.source()
      active = force(await source.plan(gate.language(source.languages)))
    }
    if (erased) await erased
    gate.started = true
    emit('ready', { choice: gate.choice() })
    return active
  }

  const defineElements = () => gate.use('elements', (part) => part.define(gate))

  const lookForBanner = () => {
    if (arrive && (bannerInPage() || document.readyState !== 'loading')) arrive()
  }

  const look = (roots: Element[]) => {
    lookForBanner()
    if (within(roots, elements)[0]) defineElements()
    if (!gate.active) return
    host?.mount()
    gate.active.offer(within(roots, blocked))
  }

  return gate
}
