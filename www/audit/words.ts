// What the audit says. The words and sources are the rules' own: `npm run gen` takes them from the core.
import rules from './rules.json'

export interface Citation {
  id: string
  text: string
  url: string
  /** `standard`: what people of the trade have agreed on, no law. */
  strength: 'requires' | 'interprets' | 'advises' | 'standard'
}

export interface RuleWords {
  /** What the rule asks for. */
  asks: string
  why: string
  fix: string
  /** By case; `{what}` stands for what was measured. */
  messages: Record<string, string>
  /** Where there are none, it is our own choice. */
  citations: Citation[]
}

/** The rules that the look of a dialog can break. */
export type RuleId =
  | 'consent-active'
  | 'consent-no-nudging'
  | 'consent-plain-language'
  | 'consent-reject-as-easy'
  | 'consent-withdrawal-as-easy'
  | 'cookie-withdraw-icon'
  | 'focus-obscured'
  | 'focus-visible'
  | 'readability'
  | 'target-comfortable'
  | 'target-size'
  | 'text-contrast'
  | 'text-enlarged'

export const words = rules as Record<'da' | 'en', Record<RuleId, RuleWords>>
