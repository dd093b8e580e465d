// What `samtykke check` and `samtykke build` say and write, in memory, for build tools.
import { server, type Manifest } from './server.ts'
import { run, system } from './tools.ts'

export interface Finding {
  rule: string
  severity: 'unlawful' | 'risk' | 'advice' | 'review'
  line: number
  column: number
  message: string
  why: string
  fix: string
}

/** What keeps a dialog back: mistakes of form too, which are no findings. */
export interface Diagnostics {
  unlawful: Finding[]
  risks: Finding[]
}

/** A finding in one paragraph. */
export const said = ({ rule, message, fix }: Finding): string => `${message} ${fix} [${rule}]`.replace(/\s+/g, ' ')

/** Throws an error with what the command line says where the file cannot be read. */
export function check(config: string, language: string): Diagnostics {
  const { out, err } = run(['check', config, '--format', 'json', '--lang', language])
  if (!out) throw new Error(err)
  const { files } = JSON.parse(out) as { files: { findings: Finding[] }[] }
  const findings = files.flatMap(({ findings }) => findings)
  return {
    unlawful: findings.filter(({ rule, severity }) => severity === 'unlawful' || rule === 'form'),
    risks: findings.filter(({ severity }) => severity === 'risk'),
  }
}

/** The files of the prebuilt folder, by name, to be served at `base`. Throws an error where nothing can be built. */
export function prebuild(config: string, base: string, language: string, i18n?: string): Map<string, string> {
  const files = new Map<string, string>()
  const host = { ...system, write: (path: string, text: string) => void files.set(path.replace(/^out\//, ''), text) }
  const args = ['build', config, '--out', 'out', '--base', base, '--lang', language, ...(i18n === undefined ? [] : ['--i18n', i18n])]
  const { err, code } = run(args, host)
  if (code) throw new Error(err)
  return files
}

/** Puts the tags into a page: first in the head, and the banner first in the body where it is wanted. */
export function inject(html: string, files: Map<string, string>, inlined = false): string {
  const manifest = files.get('manifest.json')
  return manifest === undefined ? html : server(JSON.parse(manifest) as Manifest, { inlined }).page(html)
}
