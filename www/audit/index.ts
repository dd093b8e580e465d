// `audit(element)`: measures a rendered dialog, whatever CSS the site has added. For development and tests; no visitor loads it.
import { measure } from './measure.ts'
import { words, type Citation, type RuleId } from './words.ts'

export type { Citation, RuleId }

export type Severity = 'unlawful' | 'risk' | 'advice'

/** What was measured, without words. */
export interface Measured {
  rule: RuleId
  /** Which of the rule's messages says it; empty for the message itself. */
  case: string
  severity: Severity
  /** The element, in words that find it. */
  where: string
  what: string
}

/** `none`: nothing has been chosen yet, so no box may be ticked. `given`: there is a consent that can be taken back. */
export type Choice = 'none' | 'given'

export type Found = (rule: RuleId, severity: Severity, element: Element, what: string, message?: string) => void

export interface AuditFinding {
  /** The rule's id, as `samtykke explain` knows it. */
  rule: RuleId
  /** `unlawful`: the consent would be invalid; `risk`: an authority or a user may well object; `advice`: good practice. */
  severity: Severity
  where: string
  message: string
  why: string
  fix: string
  /** Law, decisions and guidance; or a standard, which is no law. Without any, it is our own choice. */
  citations: Citation[]
}

export interface Audit {
  /** The worst first. */
  findings: AuditFinding[]
  /** What was measured, also where nothing was found. */
  rules: RuleId[]
}

export interface AuditOptions {
  language?: 'da' | 'en'
  /** What the visitor has chosen; without it, what depends on it is not measured. */
  choice?: Choice
}

const order: Severity[] = ['unlawful', 'risk', 'advice']

/**
 * Audits the open dialog in `element` (`<samtykke-dialog>`, or any element that holds one), or the control to reopen where none is open.
 * Moves the focus and the size of the page's text for a moment, and puts both back.
 */
export function audit(element: Element, { language = 'en', choice }: AuditOptions = {}): Audit {
  const { measured, rules } = measure(element, choice)
  const findings = measured.map(({ rule, case: message, severity, where, what }): AuditFinding => {
    const { messages, why, fix, citations } = words[language][rule]
    return { rule, severity, where, message: messages[message]!.replaceAll('{what}', () => what), why, fix, citations }
  })
  return { findings: findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)), rules }
}
