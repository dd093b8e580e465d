// The plan: all that the gate knows of a configuration. The core compiles it from a lawful dialog; nothing here makes one up.

/** `third`: set by another site, `http`: for the server alone. Neither can be erased by a page. */
export type StorageKind = 'cookie' | 'local' | 'session' | 'indexeddb' | 'third' | 'http'

/** What a purpose leaves on the device: kind and name, `*` stands for any characters; the path of a cookie that has one of its own. */
export type Erase = readonly [kind: StorageKind, name: string, path?: string]

export interface PlanService {
  id: string
  name: string
  provider: string
  /** Fingerprint, only where the service is asked about alone. */
  ask?: string
  /** Fingerprint of a consent to its content in pages and to nothing else, which only a placeholder asks for. */
  embed?: string
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
  details: string
  /** Titles of purposes by id. */
  purposes?: Record<string, string>
}

/** The one that stands in a prebuilt folder's gate has no version, config, dialog, languages, reload, record, names, what to erase, and of
 *  the words the label alone (`src/cli/build/bake.rs`): what works with these learns them first (`learn.ts`). */
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
  /** There is no banner: the choices are what asks. */
  modal?: true
  /** Purposes that need no consent and may be named in the page. */
  always: string[]
  purposes: PlanPurpose[]
  /** A name other tools use in the page → ours. */
  aliases?: Record<string, string>
  words: Record<string, Words>
  /** SHA-256 in hex of the dialog's text as shown, per language. */
  record: Record<string, string>
}

/** A purpose or a service, with the fingerprint that its consent hangs on: a service has its own only where it is asked about alone. */
export interface Entry {
  fingerprint: string
  purpose: PlanPurpose
  service?: PlanService
}

/** All purposes, each followed by its services. */
export function entries({ purposes }: Plan): Entry[] {
  const found: Entry[] = []
  for (const purpose of purposes) {
    const { fingerprint, services = [] } = purpose
    found.push({ fingerprint, purpose })
    for (const service of services) found.push({ fingerprint: service.ask ?? fingerprint, purpose, service })
  }
  return found
}

/** The consents that only a placeholder asks for. */
export const embeds = ({ purposes }: Plan): Entry[] =>
  purposes.flatMap((purpose) =>
    (purpose.services ?? []).flatMap((service) => (service.embed ? [{ fingerprint: service.embed, purpose, service }] : [])),
  )

/** The language that fits best (`da` for `da-DK`), else the first. */
export const pickLanguage = (languages: string[], wanted: string): string =>
  languages.find((language) => wanted.startsWith(language)) ?? languages[0] ?? wanted
