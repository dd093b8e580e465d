// The core in a page: a module of wasm, asked in texts. src/web/page.rs is the other side.
interface Exports {
  memory: WebAssembly.Memory
  /** Where a question is written. */
  room(length: number): number
  /** Where the answer stands; 0 where there is none. */
  answer(question: number): number
  /** How long it is. */
  length(): number
}

/** A configuration that has been read. Answers are JSON. */
export interface Core {
  /** Takes the words of a language. False: they are not for this module. Nothing is planned, shown or recorded in a language before. */
  bring(words: string): boolean
  /** The first is the default. */
  languages: string
  /** "[]" where the configuration has no mistake of form and nothing unlawful in the languages that are here. Rules by their number in `www/explain`. */
  problems(): string
  /** With the words of the languages that are here; undefined where there is no dialog for pages, or an unlawful one. */
  plan(language: string): string | undefined
  /**
   * A tree for `dom`, as all views. Without an id: that of the page. `layer`: the banner or the choices alone; any other word, or none:
   * all there is.
   */
  dialog(id: string | undefined, language: string, layer?: string): string | undefined
  /** The record of a consent in a form, nothing given. */
  record(id: string, language: string): string | undefined
  /** Only of the module for notices. */
  notice(id: string | undefined, language: string, level: number, form?: string): string | undefined
}

/** Never throws because of the text, whatever it is. */
export async function open(wasm: Response | BufferSource, text: string): Promise<Core> {
  const { memory, room, answer, length } = (await instance(wasm)).exports as unknown as Exports

  const ask = (question: number, ...parts: (string | number | undefined)[]): string | undefined => {
    const asked = new TextEncoder().encode(parts.filter((part) => part !== undefined).join('\x06'))
    // First the room: the memory may grow for it, and is then another buffer.
    const at = room(asked.length)
    new Uint8Array(memory.buffer, at).set(asked)
    const said = answer(question)
    return said ? new TextDecoder().decode(new Uint8Array(memory.buffer, said, length())) : undefined
  }

  return {
    languages: ask(0, text)!,
    bring: (words) => ask(1, words) !== undefined,
    problems: () => ask(2, '')!,
    plan: (language) => ask(3, language),
    dialog: (id, language, layer = '') => ask(4, language, layer, id),
    record: (id, language) => ask(5, language, id),
    notice: (id, language, level, form = '') => ask(6, language, level, form, id),
  }
}

async function instance(wasm: Response | BufferSource): Promise<WebAssembly.Instance> {
  if (!(wasm instanceof Response)) return (await WebAssembly.instantiate(wasm)).instance
  // A server that does not know the type: compiled once all is there.
  const streams = wasm.headers.get('content-type') === 'application/wasm'
  return (await (streams ? WebAssembly.instantiateStreaming(wasm) : WebAssembly.instantiate(await wasm.arrayBuffer()))).instance
}
