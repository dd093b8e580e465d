/** The core as wasm-bindgen makes it from src/web. */
declare module '*/samtykke-core.js' {
  export default function init(input: { module_or_path: Response | BufferSource | URL }): Promise<unknown>
  /** Takes the words of a language. False: they are not for this module. Nothing is planned, shown or recorded in a language before. */
  export function bring(words: string): boolean
  export class Core {
    /** Never throws, whatever the text is. */
    constructor(text: string)
    /** JSON; "[]" where the configuration has no mistake of form and nothing unlawful in the languages that are here. */
    problems(): string
    /** JSON. */
    languages(): string
    /** JSON, with the words of the languages that are here; undefined where there is no dialog for pages, or an unlawful one. */
    plan(language: string): string | undefined
    /** JSON, of which `www/load/dom.ts` makes nodes. `layer`: the banner or the choices alone; any other word, or none: all there is. */
    dialog(id: string | undefined, language: string, layer?: string): string | undefined
    /** JSON: the record of a consent in a form, nothing given. */
    record(id: string, language: string): string | undefined
    free(): void
  }
}

/** What nobody but the people who make a page load. */
declare module '*/samtykke-tools.js' {
  export { default } from '*/samtykke-core.js'
  /** What `samtykke check --format json` prints for one file. */
  export function check(text: string, language: string): string
}

/** What the modules say in a language; a text for `bring`. */
declare module '*/samtykke-da.js' {
  const words: string
  export default words
}
declare module '*/samtykke-en.js' {
  export { default } from '*/samtykke-da.js'
}
declare module '*/samtykke-notice-da.js' {
  export { default } from '*/samtykke-da.js'
}
declare module '*/samtykke-notice-en.js' {
  export { default } from '*/samtykke-da.js'
}

/** The same with notices: only pages that hold one load it. */
declare module '*/samtykke-notice.js' {
  export { bring, default } from '*/samtykke-core.js'
  import { Core as WithoutNotices } from '*/samtykke-core.js'
  export class Core extends WithoutNotices {
    notice(id: string | undefined, language: string, level: number, form?: string): string | undefined
  }
}
