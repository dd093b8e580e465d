// What the studio and the page in its frame say to each other. The frame has an origin of its own, so messages are all there is.
import type { Audit } from '../../audit/index.ts'
import type { Media } from './media.ts'

export type Store = Record<string, string>

/** What the simulated visitor's browser holds. */
export interface Stores {
  cookie: Store
  local: Store
  session: Store
}

/** A text in several languages, or a name. */
export type Said = string | Record<string, string> | undefined

/** The page that a dialog is tried on: what an example's page.json says, as far as it is shown. */
export interface PageFile {
  brand?: { accent?: string; font?: string; name?: string }
  nav?: Said[]
  hero?: { title?: Said; text?: Said; action?: Said }
  sections?: { title?: Said; text?: Said; items?: { title?: Said; text?: Said; meta?: Said }[] }[]
  embed?: { purpose: string; service: string; title?: Said }
  forms?: { title?: Said; text?: Said; fields?: { id: string; type?: string; label?: Said }[]; dialog?: string; submit?: Said }[]
  footer?: Said
  /** SVG of our own. */
  picture?: string
}

/** What the page has to know of the configuration. */
export interface Outline {
  controller: string
  address: string
  email: string
  purposes: { id: string; title: Said; asked: boolean; storage: [kind: keyof Stores, name: string][]; service: string | undefined; embedded: boolean }[]
  /** Dialogs that stand in forms, on paper, or are spoken. */
  forms: { id: string; title: Said; kind: string }[]
  notices: { id: string; title: Said; channel: string }[]
}

/** What the visitor does before one looks. */
export type Deed = 'accept-all' | 'reject-all' | 'withdraw'

export interface Start {
  type: 'start'
  config: string
  language: string
  stores: Stores
  outline: Outline
  page: PageFile
  /** `page`, `choices`, `embed` (the page where something waits to be shown), or `notice:` or `dialog:` and an id. */
  surface: string
  theme: string
  /** The sheet to hang up, as SVG, where the surface is a notice for one. */
  sheet: string | undefined
  deeds: Deed[]
  media: Media
  words: { formSent: string; notice: string }
}

export type ToFrame = Start | { type: 'theme'; css: string } | { type: 'audit'; width: number; language: 'da' | 'en' }

export type FromFrame =
  /** A page has loaded: the one of this number, or that one again. */
  | { type: 'hello'; page: number }
  | { type: 'stores'; stores: Stores }
  | { type: 'tags'; running: string[] }
  | { type: 'event'; name: string; detail: unknown }
  /** All deeds are done: the next page begins with these stores. */
  | { type: 'done'; stores: Stores }
  | { type: 'audit'; audit: Audit | undefined }
  | { type: 'navigate'; surface: string }
