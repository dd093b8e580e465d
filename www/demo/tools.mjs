// The tools build in Node: the same code as the command line, so the demo shows what `samtykke check` prints.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const dist = join(import.meta.dirname, '../../dist')
const reports = new Map()
let tools

/** Findings of a configuration, in a language; undefined when the module is not built. */
export async function report(text, lang) {
  const { check } = (await load()) ?? {}
  if (!check) return undefined
  const key = lang + text
  if (!reports.has(key)) {
    const result = JSON.parse(check(text, lang))
    reports.set(key, { lawDate: result.lawDate, ...(result.files?.[0] ?? result) })
  }
  return reports.get(key)
}

async function load() {
  const glue = join(dist, 'samtykke-tools.js')
  if (!existsSync(glue)) return undefined
  // A new build is a new address, so that a running demo shows it.
  const version = statSync(glue).mtimeMs
  if (tools?.version !== version) {
    reports.clear()
    const module = await import(`${pathToFileURL(glue)}?${version}`)
    await module.default({ module_or_path: readFileSync(join(dist, 'samtykke-tools.wasm')) })
    tools = { version, module }
  }
  return tools.module
}
