// A plan in force: the choice of this page is applied to what is blocked, to the signals, and to what runs already.
import { blocked, resolver, type Resolve, type Wants } from './blocked.ts'
import { emit, type Choice } from './events.ts'
import { failure } from './failure.ts'
import type { Gate } from './gate.ts'
import type { Plan } from './plan.ts'
import { fillRecord, type Method } from './record.ts'
import { releaser, type Releaser } from './release.ts'
import { scriptRunner } from './scripts.ts'
import { toolOf, type Signals } from './signals.ts'
import { createState, type Answer, type State } from './state.ts'
import { load, save } from './store.ts'

export interface Active {
  readonly plan: Plan
  readonly state: State
  readonly releaser: Releaser
  readonly resolve: Resolve
  open(wanted: Wants): boolean
  choice(): Choice
  decide(method: Method, answer: Answer): void
  /** Looks at the cookie again and follows it. */
  reconcile(): void
  /** Looks at blocked elements that have come into the page. */
  offer(elements: Iterable<Element>): void
}

/** Elements in whose place something is shown while they are blocked. */
const embeds = 'iframe,object,embed,video,[data-contextual]'

export function activate(gate: Gate, plan: Plan, signals: Signals, nonce: string | undefined): Active {
  const { parts, policy, fail } = gate
  const state = createState(plan)
  const resolve = resolver(plan)
  const open = (fingerprints: string[] | undefined) => !!fingerprints?.every(state.given)
  const signalled = plan.purposes.flatMap(({ fingerprint, signals, services = [] }) => [
    { fingerprint, signals },
    ...services.map(({ ask, signals }) => ({ fingerprint: ask ?? fingerprint, signals })),
  ])
  const warned = new Set<string>()
  let given: string[] = []
  let held: Element[] = []

  const release = releaser({
    resolve,
    policy,
    nonce,
    open,
    runner: scriptRunner(policy),
    denied(element, wanted, fingerprints) {
      const name = JSON.stringify(wanted)
      if (fingerprints) {
        if (element.matches(embeds)) held.push(element)
      } else if (!warned.has(name)) {
        warned.add(name)
        parts.explain().then((part) => part.unknownName(plan, wanted)).catch(fail)
      }
    },
  })

  const active: Active = {
    plan,
    state,
    releaser: release,
    resolve,
    open: (wanted) => open(resolve(wanted)),

    choice: () => ({
      decided: !state.undecided()[0],
      purposes: Object.fromEntries(plan.purposes.map(({ id, fingerprint }) => [id, state.given(fingerprint)])),
      services: Object.fromEntries(
        plan.purposes.flatMap(({ fingerprint, services = [] }) =>
          services.map(({ id, ask }) => [id, state.given(ask ?? fingerprint)]),
        ),
      ),
    }),

    decide(method, answer) {
      const stored = state.answer(answer)
      const record = fillRecord(plan, state, gate.language(plan.languages), method)
      save({ record })
      apply()
      const choice = active.choice()
      signals.event({ event: 'samtykke-choice', ...choice })
      emit('choice', { choice, method, record })
      if (!stored) fail(failure('storage', 'The choice could not be stored and holds for this page only.'))
    },

    reconcile() {
      state.read()
      apply()
    },

    offer(elements) {
      release.offer(elements)
      const found = held
      held = []
      if (found[0]) parts.embed().then((part) => part.placeholders(gate, active, found)).catch(fail)
    },
  }

  const apply = () => {
    const before = given
    given = state.questions.map(({ fingerprint }) => fingerprint).filter(state.given)
    // What a visitor has not answered needs no update: everything was denied from the start.
    if (state.answered() || before[0]) {
      signals.update(
        new Set(signalled.filter(({ fingerprint }) => state.given(fingerprint)).flatMap(({ signals = [] }) => signals)),
      )
    }
    const closed = before.filter((fingerprint) => !state.given(fingerprint))
    if (closed[0]) {
      // Written first: what cannot be done now is done on the next page.
      save({ erase: closed })
      parts.withdraw().then((part) => part.withdraw(active, closed)).catch(fail)
    }
    if (given.some((fingerprint) => !before.includes(fingerprint))) active.offer(document.querySelectorAll(blocked))
    gate.refresh.forEach((refresh) => refresh())
  }

  signals.deny(signalled.flatMap(({ signals = [] }) => signals.map(toolOf)))
  state.read()
  const { erase } = load()
  if (Array.isArray(erase) && erase[0]) {
    save({ erase: [] })
    parts.withdraw().then((part) => part.eraseAgain(active, erase)).catch(fail)
  }
  apply()
  // Also where nothing is given: placeholders, and warnings about names.
  active.offer(document.querySelectorAll(blocked))
  return active
}
