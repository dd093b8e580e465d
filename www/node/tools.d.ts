/** Node hands the wasm in as bytes. */
declare module '*/samtykke-tools.js' {
  export default function init(input: { module_or_path: BufferSource }): Promise<unknown>
}
