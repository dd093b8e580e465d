// The visitor's choice on this page, as the cookie has it. Pure bookkeeping: no DOM, and nothing here writes.
import { readCookie, type Consent } from './cookie.ts'
import { entries, type Entry, type Plan } from './plan.ts'

export interface State {
  /** What a visitor says yes or no to: purposes, and services asked about alone. */
  readonly questions: Entry[]
  consent: Consent
  /** False: the choice could not be stored. It holds for this page, and the cookie is not asked any more. */
  stored: boolean
  isGiven(fingerprint: string): boolean
  /** What the visitor has still to be asked. */
  undecided(): Entry[]
  /** Reads the cookie again: another tab may have written it. What it says, be it too old. */
  read(): Consent
}

/** Minutes since 1970. */
export const now = (): number => Math.floor(Date.now() / 60_000)

export function createState(plan: Plan): State {
  const refused = ({ fingerprint, purpose }: Entry) =>
    state.consent.no.includes(fingerprint) ||
    (purpose.gpc && (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl)

  const state: State = {
    questions: entries(plan).filter(({ service }) => !service || service.ask),
    // Read before anybody has the state.
    consent: {} as Consent,
    stored: true,
    isGiven: (fingerprint) => state.consent.yes.includes(fingerprint),
    undecided: () => state.questions.filter((question) => !state.isGiven(question.fingerprint) && !refused(question)),
    read() {
      const { at, yes, no } = readCookie()
      const age = now() - at
      // A choice from the future means that the clock was moved: it may be older than it says.
      const valid = (minutes: number, list: string[]) => (age > -1440 && age < minutes ? list : [])
      if (state.stored) state.consent = { at, yes: valid(plan.accepted, yes), no: valid(plan.refused, no) }
      return { at, yes, no }
    },
  }
  state.read()
  return state
}
