/** Node hands the wasm in as bytes. */
declare module '*/samtykke-tools.js' {
  export function initSync(input: { module: BufferSource }): void
}

/** A module as one script, to be run in a page that is visited. */
declare module '*.ts?page' {
  const code: string
  export default code
}
