// The findings under the editor: the worst first, each opens to why, how to mend it, and where that is written.
import { h } from './dom.ts'
import type { Editor } from './editor/index.ts'
import { explanation, heading } from './finding.ts'
import type { Finding, Report, Severity } from './tools.ts'
import type { Language, Words } from './words.ts'
import type { Write } from './write.ts'

const severities: Severity[] = ['mistake', 'unlawful', 'risk', 'review', 'advice']

export interface Findings {
  readonly element: HTMLElement
  show(report: Report): void
}

/** `write` shows where a finding stands: in the text, or in the form. */
export function createFindings(w: Words, language: Language, editor: () => Editor | undefined, write: Pick<Write, 'hand' | 'goTo'>): Findings {
  const counts = h('ul', { class: 'counts' })
  const list = h('div', { class: 'list' })
  const rows = new Map<string, HTMLDetailsElement>()
  return {
    element: h('section', { class: 'findings', 'aria-labelledby': 'findings-title' }, h('div', { class: 'head' }, h('h2', { id: 'findings-title' }, w.findings), counts), list),
    show({ findings, lawDate, notChecked }) {
      const open = new Set([...rows].filter(([, row]) => row.open).map(([key]) => key))
      const focused = [...list.children].findIndex((row) => row.contains(document.activeElement))
      rows.clear()
      counts.replaceChildren(
        ...severities
          .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
          .filter(([severity, count]) => count > 0 || severity === 'unlawful')
          .map(([severity, count]) => h('li', { class: `is-${severity}${count === 0 ? ' is-none' : ''}` }, h('b', {}, String(count)), ' ', w.count[severity](count))),
      )
      const date = new Date(lawDate).toLocaleDateString(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
      list.replaceChildren(
        ...(findings.length ? findings.map((finding) => row(finding, open)) : [h('p', { class: 'empty' }, h('b', {}, w.noFindings), ' ', w.noFindingsMore)]),
        h('p', { class: 'soft' }, w.lawDate(date)),
        ...(notChecked.length ? [h('details', { class: 'not-checked' }, h('summary', {}, `${w.notChecked} (${notChecked.length})`), h('ul', {}, notChecked.map((rule) => h('li', {}, h('code', {}, rule)))))] : []),
      )
      // Whoever has mended one is at the next.
      if (focused >= 0) list.children[Math.min(focused, rows.size - 1)]?.querySelector<HTMLElement>('summary')?.focus()
    },
  }

  function row(finding: Finding, open: Set<string>): HTMLElement {
    const key = `${finding.rule} ${finding.path}`
    const fix = editor()?.fixOf(finding)
    const made = h(
      'details',
      { class: `finding is-${finding.severity}`, open: open.has(key) },
      h('summary', {}, heading(finding, w), h('span', { class: 'message' }, finding.message), h('span', { class: 'soft' }, `${w.line} ${finding.line}`)),
      explanation(finding, w),
      h(
        'p',
        { class: 'row' },
        h('button', { type: 'button', class: 'button', onclick: () => write.goTo(finding) }, write.hand() === 'form' ? w.showField : `${w.line} ${finding.line}`),
        fix && h('button', { type: 'button', class: 'button', onclick: () => editor()?.apply(fix) }, w.replaceBy(fix.insert)),
      ),
    )
    rows.set(key, made)
    return made
  }
}
