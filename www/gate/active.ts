// A plan in force: the choice of this page is applied to what is blocked, to the signals, and to what runs already.
import { blocked, resolver, type Resolve, type Wants } from './blocked.ts'
import type { Choice } from './events.ts'
import type { Gate } from './gate.ts'
import { entries, type Entry, type Plan } from './plan.ts'
import { releaser, type Releaser } from './release.ts'
import { toolOf, type Signals } from './signals.ts'
import { createState, type State } from './state.ts'
import { load, save } from './store.ts'

export interface Active {
  readonly plan: Plan
  readonly entries: Entry[]
  readonly state: State
  readonly releaser: Releaser
  readonly resolve: Resolve
  open(wanted: Wants): boolean
  choice(): Choice
  /** Lets in what is given. Before it is called nothing is. */
  start(): void
  /** Puts the choice into force. */
  apply(): void
  /** Looks at the cookie again and follows it. */
  reconcile(): void
  /** Looks at blocked elements that have come into the page. */
  offer(elements: Iterable<Element>): void
  /** What has to do with localStorage, which is slow to open: what an earlier page left to erase, if it has not gone, and what other tabs do. */
  settle(): void
}

/** A blocked element that is missed, with what it waits for. */
export type Held = [element: Element, wanted: Wants, fingerprints: string[]]

/** Elements in whose place something is shown while they are blocked. */
const embeds = 'iframe,object,embed,video,[data-contextual]'

export function activate(gate: Gate, plan: Plan, signals: Signals, nonce: string | undefined): Active {
  const state = createState(plan)
  const resolve = resolver(plan)
  const all = entries(plan)
  const open = (fingerprints: string[] | undefined) => !!fingerprints?.every(state.given)
  const signalsOf = (some: Entry[]) => some.flatMap(({ purpose, service }) => (service ?? purpose).signals ?? [])
  const isGiven = ({ fingerprint }: Entry) => state.given(fingerprint)
  let given: string[] = []
  let applied = ''
  let held: Held[] = []

  const release = releaser({
    resolve,
    open,
    nonce,
    policy: gate.policy!,
    denied(element, wanted, fingerprints) {
      if (!fingerprints) gate.use('explain', (part) => part.unknownName(plan, wanted))
      else if (element.matches(embeds)) held.push([element, wanted, fingerprints])
    },
  })

  const active: Active = {
    plan,
    entries: all,
    state,
    releaser: release,
    resolve,
    open: (wanted) => open(resolve(wanted)),

    choice() {
      const choice: Choice = { decided: !state.undecided()[0], purposes: {}, services: {} }
      for (const entry of all) {
        const { purpose, service } = entry
        if (service) choice.services[service.id] = isGiven(entry)
        else choice.purposes[purpose.id] = isGiven(entry)
      }
      return choice
    },

    start() {
      active.apply()
      // Also where nothing is given: placeholders, and warnings about names.
      active.offer(document.querySelectorAll(blocked))
    },

    apply() {
      // Looked at often, changed seldom.
      const now = JSON.stringify(state.consent)
      if (now === applied) return
      applied = now
      // For the page's own styles, before anything of it is shown.
      document.documentElement.dataset.samtykke = state.undecided()[0] ? 'ask' : 'answered'
      const before = given
      given = state.consent.yes
      // Without a choice everything is denied already.
      if (state.consent.at || before[0]) signals.update(new Set(signalsOf(all.filter(isGiven))))
      const closed = before.filter((fingerprint) => !state.given(fingerprint))
      if (closed[0]) {
        // Written first: what cannot be done now is done on the next page.
        save({ erase: closed })
        gate.use('withdraw', (part) => part.withdraw(active, closed))
      }
      if (given.some((fingerprint) => !before.includes(fingerprint))) active.offer(document.querySelectorAll(blocked))
      gate.refresh.forEach((refresh) => refresh())
    },

    reconcile() {
      state.read()
      active.apply()
    },

    offer(elements) {
      release.offer(elements)
      const found = held
      held = []
      if (found[0]) gate.use('embed', (part) => part.placeholders(gate, active, found))
    },

    settle() {
      addEventListener('storage', active.reconcile)
      if (load().erase) gate.use('withdraw', (part) => part.eraseAgain(active))
    },
  }

  signals.deny(signalsOf(all).map(toolOf))
  state.read()
  return active
}
