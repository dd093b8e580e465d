// The plan in words: what the page goes by, as the visitor's browser keeps it.
import { again } from '../../gate/cookie.ts'
import type { Erase, Plan, PlanPurpose } from '../../gate/plan.ts'
import { h } from '../dom.ts'
import type { Outline, Said, Stores } from '../frame/messages.ts'
import type { Words } from '../words.ts'

/** The plan that the stores hold; undefined where there is none. */
export function planIn({ local }: Stores): Plan | undefined {
  try {
    return (JSON.parse(local.samtykke ?? '') as { plan?: Plan }).plan ?? undefined
  } catch {
    return undefined
  }
}

/** What the choice in the cookie says; undefined where it is none. */
export function choiceIn({ cookie }: Stores, plan: Plan | undefined, say: (id: string) => string, w: Words, language: string): string | undefined {
  const [, minutes, yes = '', no = ''] = /^1\.([0-9a-z]+)\.([\w-]*)\.([\w-]*)$/.exec(cookie.samtykke ?? '') ?? []
  if (minutes === undefined || !plan) return undefined
  const named = (list: string) => (list.match(/.{4}/g) ?? []).filter((one) => one !== again).map((one) => nameOf(plan, one, say) ?? w.gone)
  const at = new Date(parseInt(minutes, 36) * 60_000).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  return [`${w.yes}: ${named(yes).join(', ') || '–'}`, `${w.no}: ${named(no).join(', ') || '–'}`, at].join(' · ')
}

function nameOf({ purposes }: Plan, fingerprint: string, say: (id: string) => string): string | undefined {
  for (const { id, fingerprint: own, services = [] } of purposes) {
    if (own === fingerprint) return say(id)
    const service = services.find(({ ask, embed }) => ask === fingerprint || embed === fingerprint)
    if (service) return service.name
  }
  return undefined
}

export function planTable(plan: Plan, outline: Outline, w: Words, language: string): HTMLElement[] {
  const titles = new Map(outline.purposes.map(({ id, title }) => [id, title]))
  const say = (text: Said, id: string) => (typeof text === 'object' ? (text[language] ?? Object.values(text)[0]) : text) ?? id
  const days = (minutes: number) => w.days(Math.round(minutes / 1440))
  const fact = (term: string, value: string) => [h('dt', {}, term), h('dd', {}, value)]
  return [
    h('dl', { class: 'facts' }, fact(w.planAfterYes, days(plan.accepted)), fact(w.planAfterNo, days(plan.refused)), fact(w.planAlways, plan.always.map((id) => say(titles.get(id), id)).join(', ') || '–')),
    h(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': w.plan, tabindex: 0 },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, [w.planPurpose, w.planServices, w.planErased].map((text) => h('th', { scope: 'col' }, text)))),
        h('tbody', {}, plan.purposes.map((purpose) => h('tr', {}, h('th', { scope: 'row' }, say(titles.get(purpose.id), purpose.id)), h('td', {}, purpose.services?.map(({ name }) => name).join(', ') || '–'), h('td', {}, erased(purpose).join(', ') || '–')))),
      ),
    ),
  ]
}

/** The names of what is erased when a yes is taken back. Another site's cookies, and the server's own, no page can erase. */
function erased({ erase = [], services = [] }: PlanPurpose): string[] {
  const all: readonly Erase[] = [...erase, ...services.flatMap(({ erase = [] }) => erase)]
  return [...new Set(all.filter(([kind]) => kind !== 'third' && kind !== 'http').map(([, name]) => name))]
}
