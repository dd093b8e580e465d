// The findings at the fields they are about: the same words and mends as under the editor.
import { h } from '../dom.ts'
import type { Fix } from '../editor/fixes.ts'
import { explanation } from '../finding.ts'
import type { Finding } from '../tools.ts'
import type { Words } from './words.ts'

interface Mends {
  fixOf(finding: Finding): Fix | undefined
  apply(fix: Fix): void
}

/** Every element with `data-slot` shows what is found there; one with `data-count` says how much is found in what it leads to. */
export function showFindings(form: HTMLElement, findings: Finding[], mends: Mends, w: Words): void {
  const slots = new Map([...form.querySelectorAll<HTMLElement>('[data-slot]')].map((slot) => [slot.dataset.slot ?? '', slot]))
  const counters = [...form.querySelectorAll<HTMLElement>('[data-count]')]
  const here = new Map<HTMLElement, Finding[]>()
  for (const finding of findings) {
    if (counters.some(({ dataset }) => isIn(finding.path, dataset.count ?? ''))) continue
    const slot = nearest(slots, finding.path)
    if (slot) here.set(slot, [...(here.get(slot) ?? []), finding])
  }
  for (const slot of slots.values()) {
    const found = here.get(slot) ?? []
    const opened = new Set([...slot.querySelectorAll('details[open]')].map((details) => (details as HTMLElement).dataset.rule))
    slot.replaceChildren(...found.map((finding, index) => line(finding, `${slot.id}-${index}`, opened.has(finding.rule), mends, w)))
    const control = slot.dataset.of === undefined ? undefined : form.querySelector(`#${CSS.escape(slot.dataset.of)}`)
    control?.setAttribute('aria-describedby', [slot.dataset.hint, ...found.map((_, index) => `${slot.id}-${index}`)].filter(Boolean).join(' '))
    if (control?.matches('input, textarea, select')) control.setAttribute('aria-invalid', String(found.some(({ severity }) => severity === 'mistake' || severity === 'unlawful')))
  }
  for (const counter of counters) {
    const within = findings.filter(({ path }) => isIn(path, counter.dataset.count ?? ''))
    counter.className = within[0] ? `badge is-${within[0].severity}` : 'badge'
    counter.textContent = within.length === 0 ? '' : w.form.found(within.length)
  }
}

function line(finding: Finding, id: string, open: boolean, mends: Mends, w: Words): HTMLElement {
  const fix = mends.fixOf(finding)
  return h(
    'div',
    { class: `found is-${finding.severity}` },
    h('p', { id }, h('span', { class: 'severity' }, `${w.severity[finding.severity]}: `), finding.message),
    h('details', { 'data-rule': finding.rule, open }, h('summary', {}, w.form.more), explanation(finding, w), h('p', { class: 'soft' }, h('code', {}, finding.rule))),
    fix && h('button', { type: 'button', class: 'button', onclick: () => mends.apply(fix) }, w.replaceBy(fix.insert)),
  )
}

const isIn = (path: string, around: string): boolean => path === around || path.startsWith(`${around}/`)

/** The slot of the place, or of the closest thing around it that is shown. */
function nearest(slots: Map<string, HTMLElement>, path: string): HTMLElement | undefined {
  for (let part = path; ; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
    const slot = slots.get(part)
    if (slot || part === '') return slot
  }
}
