// The audit of the trial page: every check, what it found on which screen, and whether law, a standard or we ask for it.
import type { RuleId, words } from '../audit/words.ts'
import { h } from './dom.ts'
import { explanation, heading } from './finding.ts'
import type { Measured } from './preview/index.ts'
import type { Language, Words } from './words.ts'

export function createAuditPanel(w: Words, language: Language, measure: () => Promise<Measured[]> | undefined): HTMLElement {
  const list = h('div', { class: 'list', role: 'status' })
  const button = h('button', { type: 'button', class: 'button', onclick: () => void run() }, w.auditRun)

  async function run(): Promise<void> {
    const [measured = [], { words: texts }] = await Promise.all([measure(), import('../audit/words.ts')])
    // What is measured takes the focus for a moment.
    button.focus()
    const rules = new Set(measured.flatMap(({ audit }) => audit?.rules ?? []))
    list.replaceChildren(
      ...(rules.size === 0 ? [h('p', { class: 'empty' }, w.auditNothing)] : [...rules].flatMap((rule) => rows(rule, measured, texts[language]))),
    )
  }

  function rows(rule: RuleId, measured: Measured[], texts: (typeof words)[Language]): HTMLElement[] {
    /** The same finding on several screens is one. */
    const found = new Map<string, { finding: NonNullable<Measured['audit']>['findings'][number]; places: Set<string> }>()
    for (const { device, language: spoken, audit } of measured) {
      for (const finding of audit?.findings.filter((finding) => finding.rule === rule) ?? []) {
        const key = `${finding.where} ${finding.severity}`
        const one = found.get(key) ?? { finding, places: new Set() }
        one.places.add(`${device} (${spoken})`)
        found.set(key, one)
      }
    }
    if (found.size === 0) return [h('p', { class: 'passed' }, texts[rule].asks, h('span', {}, w.auditPassed))]
    return [...found.values()].map(({ finding, places }) =>
      h(
        'details',
        { class: `finding is-${finding.severity}` },
        h('summary', {}, heading(finding, w), h('span', { class: 'message' }, finding.message), h('code', { class: 'soft' }, finding.where), h('span', { class: 'soft' }, [...places].join(', '))),
        explanation(finding, w),
        finding.citations.every(({ strength }) => strength === 'standard') && h('p', { class: 'row soft' }, finding.citations.length > 0 ? w.auditStandard : w.auditEngineering),
      ),
    )
  }

  return h('section', { class: 'pane audit', 'aria-labelledby': 'audit-title' }, h('h2', { id: 'audit-title' }, w.auditTitle), h('p', { class: 'soft' }, w.auditLead), button, list)
}
