/** Node hands the wasm in as bytes. */
declare module '*/samtykke-tools.js' {
  export function initSync(input: { module: BufferSource }): void
}
