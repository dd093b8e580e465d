// A plan in force: the choice of this page is applied to what is blocked, to the signals, and to what runs already.
import { blocked, resolver, type Resolve, type Wants } from './blocked.ts'
import type { Choice } from './events.ts'
import type { Gate } from './gate.ts'
import { again } from './cookie.ts'
import { entries, type Entry, type Plan } from './plan.ts'
import { releaser, type Releaser } from './release.ts'
import { toolOf, type Signals } from './signals.ts'
import { createState, type State } from './state.ts'

export interface Active {
  readonly plan: Plan
  readonly entries: Entry[]
  readonly state: State
  readonly releaser: Releaser
  readonly fingerprintsOf: Resolve
  /** What the plan is without, on its way, by language. */
  readonly coming: Record<string, Promise<void>>
  isOpen(wanted: Wants): boolean
  choice(): Choice
  /** Lets in what is given. Before it is called nothing is. */
  letIn(): void
  /** Puts the choice into force. */
  apply(): void
  /** Looks at the cookie again and follows it. */
  reconcile(): void
  /** Looks at blocked elements that have come into the page. */
  offer(elements: Iterable<Element>): void
  /** Erases what a withdrawal on an earlier page has left, if it has left anything. */
  eraseLeft(): Promise<void> | undefined
}

/** A blocked element that is missed, with what it waits for. */
export type Held = [element: Element, wanted: Wants, fingerprints: string[]]

/** Elements in whose place something is shown while they are blocked. */
const embeds = 'iframe,object,embed,video,[data-contextual]'

export function activate(gate: Gate, plan: Plan, signals: Signals, nonce: string | undefined): Active {
  const state = createState(plan)
  let resolved: Resolve | undefined
  // Most pages hold nothing that is blocked.
  const fingerprintsOf: Resolve = (wanted) => (resolved ??= resolver(plan))(wanted)
  const all = entries(plan)
  const areGiven = (fingerprints: string[] | undefined) => !!fingerprints?.every(state.isGiven)
  const signalsOf = (some: Entry[]) => some.flatMap(({ purpose, service }) => (service ?? purpose).signals ?? [])
  const isGiven = ({ fingerprint }: Entry) => state.isGiven(fingerprint)
  let given: string[] = []
  let applied = ''
  let held: Held[] = []

  const release = releaser({
    fingerprintsOf,
    isOpen: areGiven,
    nonce,
    policy: gate.policy!,
    stays(element, wanted, fingerprints) {
      if (!fingerprints) gate.use('explain', (part) => part.unknownName(plan, wanted))
      else if (element.matches(embeds)) held.push([element, wanted, fingerprints])
    },
  })

  const active: Active = {
    plan,
    entries: all,
    state,
    releaser: release,
    fingerprintsOf,
    coming: {},
    isOpen: (wanted) => areGiven(fingerprintsOf(wanted)),

    choice() {
      const choice: Choice = { decided: !state.undecided()[0], purposes: {}, services: {} }
      for (const entry of all) {
        const { purpose, service } = entry
        if (service) choice.services[service.id] = isGiven(entry)
        else choice.purposes[purpose.id] = isGiven(entry)
      }
      return choice
    },

    letIn() {
      active.apply()
      // Also where nothing is given: placeholders, and warnings about names.
      if (!given[0]) active.offer(document.querySelectorAll(blocked))
    },

    apply() {
      // Looked at often, changed seldom.
      const { at, yes, no } = state.consent
      const now = `${at}.${yes}.${no}`
      if (now === applied) return
      applied = now
      // For the page's own styles, before anything of it is shown.
      document.documentElement.setAttribute('data-samtykke', state.undecided()[0] ? 'ask' : 'answered')
      const before = given
      given = yes
      // Without a choice everything is denied already.
      if (at || before[0]) signals.update(new Set(signalsOf(all.filter(isGiven))))
      const closed = before.filter((fingerprint) => !state.isGiven(fingerprint))
      if (closed[0]) gate.use('withdraw', (part) => part.withdraw(gate, active, closed))
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

    eraseLeft: () => (state.consent.no.includes(again) ? gate.use('withdraw', (part) => part.eraseAgain(gate, active)) : undefined),
  }

  signals.deny(signalsOf(all).map(toolOf))
  return active
}
