// The tools' wasm in Node, and the system it works on: files, terminal and clock are Node's.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { initSync, run as runTools, type Host } from './samtykke-tools.js'

export interface Output {
  out: string
  err: string
  code: number
}

const here = import.meta.dirname

/** Node's codes of errors → the names that the command line has for them. */
const names: Record<string, string> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not-text',
}

function named<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(names[code ?? ''] ?? message)
  }
}

export const system: Host = {
  read: (path) => named(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path === '-' ? 0 : path))),
  write(path, text) {
    named(() => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    })
  },
  list(folder) {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined
    return JSON.stringify(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isDirectory()]))
  },
  asset(name) {
    const path = join(here, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  },
  // The wasm waits for its answer, and a browser has none at once: so another process asks it.
  visit(url, wait) {
    const { status, stdout, error } = spawnSync(process.execPath, [join(here, 'visit.js'), url, String(wait)], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] })
    if (error) throw error
    const { failed, recording } = JSON.parse(stdout || '{"failed":"?"}') as { failed?: string; recording?: unknown }
    if (status !== 0 || failed !== undefined) throw new Error(failed ?? String(status))
    return JSON.stringify(recording)
  },
  tty: () => process.stdout.isTTY === true,
  variable: (name) => process.env[name],
  today: () => new Date().toISOString().slice(0, 10),
  progress() {},
}

let started: unknown

/** The command line with these arguments. Whatever stands in a file, it throws no error. */
export function run(args: string[], host: Host = system): Output {
  // Not the glue's other way in: it asks for `Response`, and Node then loads all that speaks HTTP.
  started ??= initSync({ module: readFileSync(join(here, 'samtykke-tools.wasm')) })
  return JSON.parse(runTools(JSON.stringify(args), host)) as Output
}
