// The parts that are loaded only when they are needed. Each entry (script tag, npm, inline) brings its own way of loading.
import type * as Choices from '../choices/index.ts'
import type * as Dialog from '../dialog/index.ts'
import type * as Elements from '../elements/index.ts'
import type * as Embed from '../embed/index.ts'
import type * as Explain from '../explain/index.ts'
import type * as Load from '../load/index.ts'
import type * as Panel from '../panel/index.ts'
import type * as Withdraw from '../withdraw/index.ts'
import type { Plan } from './plan.ts'
import type { Policy } from './trusted.ts'

export interface Modules {
  dialog: typeof Dialog
  choices: typeof Choices
  elements: typeof Elements
  embed: typeof Embed
  explain: typeof Explain
  withdraw: typeof Withdraw
  load: typeof Load
  da: Words
  en: Words
  'notice-da': Words
  'notice-en': Words
  whole: typeof import('*/samtykke-whole.js')
  panel: typeof Panel
  tools: typeof import('*/samtykke-tools.js')
}

type Words = typeof import('*/samtykke-da.js')

export interface Parts {
  load<Name extends keyof Modules>(name: Name): Promise<Modules[Name]>
  source(): Promise<Source>
}

export type Kind = 'banner' | 'choices' | 'consent' | 'notice'

/** The bytes of a module, by its name without ending. */
export type Wasm = (name: 'samtykke' | 'samtykke-notice' | 'samtykke-tools') => Promise<Response | BufferSource>

/** Where plan and texts come from: the core in the browser, or a folder that was built before. Every method throws a `Failure`. */
export interface Source {
  /** With words in this language at least. Undefined: the configuration has no dialog for pages. */
  plan(language: string): Promise<Plan | undefined>
  /** Without an id: of the dialog of the page, or the first notice. `level` is that of the highest heading, `form` that of a notice: short, full or table. */
  view(kind: Kind, policy: Policy, language: string, id?: string, level?: number, form?: string): Promise<DocumentFragment>
  /** The record that a consent in a form gives, not filled in. */
  record(id: string, language: string): Promise<string>
  /** Languages of the configuration; empty where they are not known without a plan. */
  readonly languages: string[]
}
