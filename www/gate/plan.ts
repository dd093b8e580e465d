// The plan: all that the gate knows of a configuration. The core compiles it from a lawful dialog; nothing here makes one up.

/** `third`: set by another site, which a page cannot erase. */
export type StorageKind = 'cookie' | 'local' | 'session' | 'indexeddb' | 'third'

/** What a purpose leaves on the device: kind and name, `*` stands for any characters. */
export type Erase = readonly [kind: StorageKind, name: string]

export interface PlanService {
  id: string
  name: string
  provider: string
  /** Fingerprint, only where the service is asked about alone. */
  ask?: string
  hosts?: string[]
  signals?: string[]
  erase?: Erase[]
}

export interface PlanPurpose {
  id: string
  /** 24 bits of the hash of the legally relevant content, 4 base64url characters. */
  fingerprint: string
  /** Needs an explicit consent (GDPR Art. 9(2)(a)): "accept all" does not give it. */
  explicit?: true
  /** Global Privacy Control counts as a refusal. */
  gpc?: true
  erase?: Erase[]
  signals?: string[]
  services?: PlanService[]
}

export interface Words {
  reopen: string
  embedTitle: string
  embedText: string
  showOnce: string
  showAlways: string
  /** Titles of purposes by id. */
  purposes?: Record<string, string>
}

export interface Plan {
  version: 1
  /** First 16 hex digits of the SHA-256 of the configuration's bytes. */
  config: string
  /** Id of the page's dialog. */
  dialog: string
  /** The first is the default. */
  languages: string[]
  /** Validity in minutes. */
  accepted: number
  refused: number
  /** Domain of the cookie, to share a choice between subdomains. */
  domain?: string
  reload?: 'never'
  /** Purposes that need no consent and may be named in the page. */
  always: string[]
  purposes: PlanPurpose[]
  /** A name other tools use in the page → ours. */
  aliases?: Record<string, string>
  words: Record<string, Words>
  /** SHA-256 in hex of the dialog's text as shown, per language. */
  record: Record<string, string>
}

/** One thing a visitor says yes or no to: a purpose, or a service asked about alone. */
export interface Question {
  fingerprint: string
  purpose: PlanPurpose
  service?: PlanService
}

export const questions = (plan: Plan): Question[] =>
  plan.purposes.flatMap((purpose) => [
    { fingerprint: purpose.fingerprint, purpose },
    ...(purpose.services ?? []).flatMap((service) =>
      service.ask ? [{ fingerprint: service.ask, purpose, service }] : [],
    ),
  ])

/** The language of the plan that fits best: the same, else the same without region, else the first. */
export const pickLanguage = (languages: string[], wanted: string): string =>
  languages.find((lang) => lang === wanted) ??
  languages.find((lang) => lang.split('-')[0] === wanted.split('-')[0]) ??
  languages[0] ??
  'en'
