/** The command line as wasm-bindgen makes it from src/web, for Node and for the studio. */
declare module '*/samtykke-tools.js' {
  /** What the command line asks of the system it runs on. `read` and `write` may throw. */
  export interface Host {
    read(path: string): string
    write(path: string, text: string): void
    /** JSON: a list of `[name, isFolder]`; undefined if it is no folder. */
    list(folder: string): string | undefined
    /** A file of the built package; undefined if it is not there. */
    asset(name: string): string | undefined
    /** The recording of visits to a page, as JSON. */
    visit(url: string, wait: number): string
    tty(): boolean
    variable(name: string): string | undefined
    /** `2026-11-21`. */
    today(): string
    progress(done: number, total: number): void
  }
  /** Arguments as JSON; the answer, `{"out","err","code"}`, is JSON too. */
  export function run(args: string, host: Host): string
}
