// What happens in the visitor's browser, as it happens: what is stored, which tags run, which events the page hears.
import { h } from '../dom.ts'
import type { Outline, Said, Store, Stores } from '../frame/messages.ts'
import type { Words } from '../words.ts'
import { choiceIn, planIn, planTable } from './plan.ts'

export interface Log {
  readonly element: HTMLElement
  stores(stores: Stores, outline: Outline): void
  tags(outline: Outline, running: string[]): void
  event(name: string, detail: unknown): void
  clear(): void
}

/** Older events than this many are left out. */
const most = 30

export function createLog(w: Words, language: string): Log {
  const stored = h('dl', { class: 'log-stores' })
  const tags = h('ul', { class: 'log-tags' })
  const events = h('ol', { class: 'log-events' })
  const none = h('p', { class: 'soft' }, w.noEvents)
  const plan = h('div', { class: 'plan' })
  const planned = h('details', { class: 'planned', hidden: true }, h('summary', {}, w.plan), h('p', { class: 'soft' }, w.planLead), plan)
  let text = ''
  const said = (text: Said) => (typeof text === 'object' ? (text[language] ?? Object.values(text)[0]) : text)
  const part = (title: string, ...content: Node[]) => h('section', {}, h('h3', {}, title), ...content)
  return {
    element: h('div', { class: 'log' }, part(w.tags, tags), part(w.stored, stored), part(w.events, none, events), planned),
    stores(stores, outline) {
      const found = planIn(stores)
      const title = (id: string) => said(outline.purposes.find((purpose) => purpose.id === id)?.title) ?? id
      const choice = choiceIn(stores, found, title, w, language)
      const rows = Object.entries(stores).flatMap(([kind, store]: [string, Store]) =>
        Object.entries(store).flatMap(([name, value]) => {
          const own = name === 'samtykke' && (kind === 'cookie' ? choice : kind === 'local' ? w.ownStore : undefined)
          return [
            h('dt', {}, h('code', {}, name), ' ', h('span', { class: 'soft' }, w.kinds[kind as keyof Stores])),
            own ? h('dd', {}, own) : h('dd', {}, h('code', {}, value.length > 80 ? `${value.slice(0, 80)} …` : value)),
          ]
        }),
      )
      stored.replaceChildren(...(rows.length ? rows : [h('dd', { class: 'soft' }, w.nothingStored)]))
      planned.hidden = found === undefined
      if (found && JSON.stringify(found) !== text) plan.replaceChildren(...planTable(found, outline, w, language))
      text = JSON.stringify(found ?? null)
    },
    tags(outline, running) {
      tags.replaceChildren(
        ...outline.purposes
          .filter(({ asked, embedded }) => asked && !embedded)
          .map(({ id, title }) => {
            const on = running.includes(id)
            return h('li', { class: on ? 'is-on' : '' }, h('b', {}, said(title) ?? id), ' ', h('span', {}, on ? w.tagOn : w.tagOff))
          }),
      )
    },
    event(name, detail) {
      none.hidden = true
      events.prepend(h('li', {}, h('code', {}, `samtykke:${name}`), ' ', h('span', { class: 'soft' }, summary(detail))))
      events.children[most]?.remove()
    },
    clear() {
      none.hidden = false
      events.replaceChildren()
    },
  }
}

/** The parts of an event's detail that fit on a line. */
function summary(detail: unknown): string {
  const { layer, reason, method, code, purposes, erased } = (detail ?? {}) as Record<string, unknown>
  const parts = [layer, reason, method, code, ...(Array.isArray(purposes) ? purposes : [])]
  if (Array.isArray(erased)) parts.push(...erased.map((trace) => `−${String((trace as unknown[])[1])}`))
  return parts.filter((part) => typeof part === 'string').join(' · ')
}
