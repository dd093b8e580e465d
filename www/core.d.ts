/** The core as wasm-bindgen makes it from src/web. */
declare module '*/samtykke-core.js' {
  export default function init(input: { module_or_path: Response | BufferSource | URL }): Promise<unknown>
  export class Core {
    /** Never throws, whatever the text is. */
    constructor(text: string)
    /** JSON; "[]" where the configuration has no mistake of form and nothing unlawful. */
    problems(): string
    /** JSON. */
    languages(): string
    /** JSON; undefined where there is no dialog for pages, or an unlawful one. */
    plan(): string | undefined
    dialog(id: string | undefined, language: string): DocumentFragment | undefined
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

/** The same with notices: only pages that hold one load it. */
declare module '*/samtykke-notice.js' {
  export { default } from '*/samtykke-core.js'
  import { Core as WithoutNotices } from '*/samtykke-core.js'
  export class Core extends WithoutNotices {
    notice(id: string | undefined, language: string, level: number, form?: string): DocumentFragment | undefined
  }
}
