// Findings as squiggles, each with what is wrong, why, how to mend it and where that is written.
import type { Diagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import { h } from '../dom.ts'
import { explanation, heading } from '../finding.ts'
import type { Finding, Severity } from '../tools.ts'
import type { Words } from '../words.ts'
import { fixOf } from './fixes.ts'
import { endOfToken } from './place.ts'

const levels: Record<Severity, Diagnostic['severity']> = { mistake: 'error', unlawful: 'error', risk: 'warning', review: 'info', advice: 'hint' }

export function diagnostics(findings: Finding[], doc: Text, words: Words): Diagnostic[] {
  const text = doc.toString()
  return findings.map((finding) => {
    const from = offset(doc, finding)
    const fix = fixOf(finding, text, from)
    return {
      from,
      to: endOfToken(text, from),
      severity: levels[finding.severity],
      message: finding.message,
      renderMessage: () => h('div', { class: 'details' }, heading(finding, words), h('p', {}, finding.message), explanation(finding, words)),
      ...(fix && {
        actions: [{ name: words.replaceBy(fix.insert), apply: (view) => view.dispatch({ changes: fix, userEvent: 'input.fix' }) }],
      }),
    }
  })
}

/** Columns are characters there, and UTF-16 units here. */
export function offset(doc: Text, { line, column }: Finding): number {
  if (line < 1 || line > doc.lines) return doc.length
  const { from, text } = doc.line(line)
  return from + [...text].slice(0, column - 1).join('').length
}
