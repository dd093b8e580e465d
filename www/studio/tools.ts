// The tools' build in the browser: the same code as the command line.
import type { Host } from '*/samtykke-tools.js'
import type { Language } from './words.ts'

export interface Citation {
  text: string
  url?: string
}

export type Severity = 'mistake' | 'unlawful' | 'risk' | 'review' | 'advice'

/** One thing to look at: a finding of a rule, or a mistake of form. */
export interface Finding {
  severity: Severity
  rule: string
  path: string
  /** From 1. */
  line: number
  /** From 1, in characters. */
  column: number
  message: string
  why?: string
  fix?: string
  /** JSON that mends it, in the place of what was found. */
  mend?: string
  citations: Citation[]
  /** The name that may have been meant. */
  nearest?: string
}

export interface Report {
  /** The worst first. */
  findings: Finding[]
  lawDate: string
  notChecked: string[]
  /** False where a mistake of form keeps the file from being used. */
  readable: boolean
}

export interface Output {
  out: string
  err: string
  code: number
}

export interface Tools {
  check(text: string, language: Language): Report
  /** A command of the command line. `text` is its samtykke.json; what it writes is in `files`. */
  run(args: string[], text: string, assets?: Record<string, string>): Output & { files: Record<string, string> }
}

const order: Severity[] = ['mistake', 'unlawful', 'risk', 'review', 'advice']

interface Checked {
  lawDate: string
  files: {
    findings: (Finding & { severity: Exclude<Severity, 'mistake'> })[]
    mistakes: (Omit<Finding, 'nearest'> & { code: string; nearest: string | null })[]
    notChecked: string[]
  }[]
}

export async function openTools(): Promise<Tools> {
  const [{ default: init, check, run }, bytes] = await Promise.all([
    import('./samtykke-tools.js'),
    fetch(new URL('samtykke-tools.wasm', import.meta.url)),
  ])
  await init({ module_or_path: bytes })

  return {
    check(text, language) {
      const { lawDate, files } = JSON.parse(check(text, language)) as Checked
      const { findings = [], mistakes = [], notChecked = [] } = files[0] ?? {}
      const mistaken: Finding[] = mistakes.map(({ code, nearest, ...mistake }) => ({
        ...mistake,
        severity: 'mistake',
        rule: code,
        citations: [],
        ...(nearest === null ? {} : { nearest }),
      }))
      const all = [...mistaken, ...findings].sort(
        (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.line - b.line || a.column - b.column,
      )
      return { findings: all, lawDate, notChecked, readable: mistaken.length === 0 }
    },
    run(args, text, assets = {}) {
      const files: Record<string, string> = {}
      const host: Host = {
        read(path) {
          if (path === 'samtykke.json') return text
          throw new Error(path)
        },
        write(path, content) {
          files[path] = content
        },
        list: () => undefined,
        asset: (name) => assets[name],
        visit() {
          throw new Error('no-browser')
        },
        tty: () => false,
        variable: () => undefined,
        today: () => new Date().toISOString().slice(0, 10),
        progress() {},
      }
      return { ...(JSON.parse(run(JSON.stringify(args), host)) as Output), files }
    },
  }
}
