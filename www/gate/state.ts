// The visitor's choice on this page: read from the cookie, changed by an answer, written back. Pure bookkeeping, no DOM.
import { readCookie, writeCookie, type Consent } from './cookie.ts'
import { questions, type Plan, type Question } from './plan.ts'

/** Undefined: not answered now, what was said before stays. */
export type Answer = (question: Question) => boolean | undefined

export interface State {
  readonly questions: Question[]
  given(fingerprint: string): boolean
  /** True once anything was answered, yes or no. */
  answered(): boolean
  /** What the visitor has still to be asked. */
  undecided(): Question[]
  /** Reads the cookie again: another tab may have written it. */
  read(): void
  /** False: it could not be stored and holds for this page only. */
  answer(answer: Answer): boolean
}

const now = (): number => Math.floor(Date.now() / 60_000)
const day = 1440

export function createState(plan: Plan): State {
  const all = questions(plan)
  let consent: Consent = { at: 0, yes: [], no: [] }
  // Where nothing can be stored the cookie says nothing, and must not take back what was answered on this page.
  let stored = true

  return {
    questions: all,
    given: (fingerprint) => consent.yes.includes(fingerprint),
    answered: () => !!(consent.yes[0] ?? consent.no[0]),
    undecided: () =>
      all.filter(
        ({ fingerprint, purpose }) =>
          !consent.yes.includes(fingerprint) &&
          !consent.no.includes(fingerprint) &&
          !(purpose.gpc && (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl),
      ),
    read() {
      if (!stored) return
      const { at, yes, no } = read() ?? { at: 0, yes: [], no: [] }
      const age = now() - at
      // A choice from the future means that the clock was moved: it may be older than it says.
      const valid = (minutes: number, list: string[]) => (age > -day && age < minutes ? list : [])
      consent = { at, yes: valid(plan.accepted, yes), no: valid(plan.refused, no) }
    },
    answer(answer) {
      const yes: string[] = []
      const no: string[] = []
      let whole = true
      for (const question of all) {
        const { fingerprint } = question
        const said = answer(question)
        whole &&= said !== undefined
        if (said ?? consent.yes.includes(fingerprint)) yes.push(fingerprint)
        else if (said === false || consent.no.includes(fingerprint)) no.push(fingerprint)
      }
      // An answer to one question must not make the older ones last longer.
      const at = (!whole && consent.at) || now()
      consent = { at, yes, no }
      const lasts = Math.max(yes[0] ? plan.accepted : 0, no[0] ? plan.refused : 0)
      try {
        writeCookie(consent, lasts - (now() - at), plan.domain)
      } catch {
        // Seen below: nothing was stored.
      }
      return (stored = read()?.at === at)
    },
  }
}

function read(): Consent | undefined {
  try {
    return readCookie()
  } catch {
    return undefined
  }
}
