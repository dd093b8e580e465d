#!/usr/bin/env node
// `npx samtykke`: the command line of the native program, from the tools' wasm. Files, terminal and clock are Node's.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import init, { run, type Host } from './samtykke-tools.js'

interface Output {
  out: string
  err: string
  code: number
}

const here = import.meta.dirname

const host: Host = {
  read: (path) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path === '-' ? 0 : path)),
  write(path, text) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  },
  list(folder) {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined
    return JSON.stringify(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isDirectory()]))
  },
  asset(name) {
    const path = join(here, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  },
  tty: () => process.stdout.isTTY === true,
  variable: (name) => process.env[name],
  today: () => new Date().toISOString().slice(0, 10),
  progress() {},
}

await init({ module_or_path: readFileSync(join(here, 'samtykke-tools.wasm')) })
const { out, err, code } = JSON.parse(run(JSON.stringify(process.argv.slice(2)), host)) as Output
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = code
