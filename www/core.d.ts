/** The tools, as wasm-bindgen makes them from src/web: what nobody but the people who make a page load. */
declare module '*/samtykke-tools.js' {
  export default function init(input: { module_or_path: Response | BufferSource | URL }): Promise<unknown>
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

/** The module of which `samtykke.wasm` has what ordinary first visits run. */
declare module '*/samtykke-whole.js' {
  const wasm: Uint8Array<ArrayBuffer>
  export default wasm
}
