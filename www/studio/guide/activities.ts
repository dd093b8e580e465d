// From what people say they do to a draft. Only what the answers say is written; what is missing is for the findings to tell.
import type { Schema } from '../editor/schema.ts'
import { written } from '../json.ts'
import type { Language } from '../words.ts'

export type Activity =
  | 'statistics' | 'preferences' | 'marketing' | 'embedded' | 'newsletter' | 'shop' | 'enquiries' | 'photos' | 'events' | 'members' | 'employees' | 'applicants'

export interface Answers {
  controller: Record<string, string>
  languages: string[]
  activities: Activity[]
}

interface Purpose {
  aim: string
  subjects?: readonly string[]
  /** Asked about on the page, or in a form. */
  asked?: 'page' | 'form'
  /** Who reads about it, where that is not everyone on the site. */
  readers?: 'staff' | 'applicants'
  more?: object
}

const visitors = { subjects: ['visitors'], asked: 'page' } as const

const purposes: Record<Activity, Purpose[]> = {
  statistics: [{ aim: 'statistics', ...visitors }],
  preferences: [{ aim: 'preferences', ...visitors }],
  marketing: [{ aim: 'marketing', ...visitors }],
  embedded: [{ aim: 'embedded-content', ...visitors }],
  newsletter: [{ aim: 'newsletter', asked: 'form', more: { data: ['email'], marketing: { channels: ['email'] } } }],
  shop: [{ aim: 'contract', subjects: ['customers'] }, { aim: 'accounting', subjects: ['customers'] }],
  enquiries: [{ aim: 'enquiries' }],
  photos: [{ aim: 'publication', more: { data: ['image'] } }],
  events: [{ aim: 'events' }],
  members: [{ aim: 'membership', subjects: ['members'] }],
  employees: [{ aim: 'employment', subjects: ['employees'], readers: 'staff' }],
  applicants: [{ aim: 'recruitment', subjects: ['applicants'], readers: 'applicants' }],
}

export const activities = Object.keys(purposes) as Activity[]

/** The text of a configuration. Titles are the schema's words for the aims. */
export function draftOf({ controller, languages, activities }: Answers, schemas: Record<Language, Schema>): string {
  const all = activities.flatMap((activity) => purposes[activity])
  const ids = (which: (purpose: Purpose) => boolean) => all.filter(which).map(({ aim }) => aim)
  const [page, form] = [ids(({ asked }) => asked === 'page'), ids(({ asked }) => asked === 'form')]
  const notices = ([undefined, 'staff', 'applicants'] as const).flatMap((readers) => {
    const about = ids((purpose) => purpose.readers === readers)
    return about.length === 0 ? [] : [readers === undefined ? { id: 'privacy', channel: 'web', layer: 'full', audience: 'adult', purposes: about } : { id: readers, layer: 'full', audience: readers, purposes: about }]
  })
  const draft = {
    languages,
    controller: Object.fromEntries(Object.entries(controller).filter(([, value]) => value !== '')),
    purposes: all.map(({ aim, subjects, asked, more }) => ({
      id: aim,
      title: Object.fromEntries(languages.map((language) => [language, titleOf(aim, schemas[language === 'da' ? 'da' : 'en'])])),
      aim,
      ...(asked && { basis: { article: '6(1)(a)' } }),
      ...(subjects && { subjects }),
      ...more,
    })),
    dialogs: [
      // The way back stands on every page of itself.
      ...(page.length > 0 ? [{ id: 'cookies', kind: 'banner', channel: 'web', purposes: page, withdrawal: { where: 'button' }, notice: 'privacy' }] : []),
      ...(form.length > 0 ? [{ id: 'newsletter', kind: 'inline', channel: 'web', purposes: form, notice: 'privacy' }] : []),
    ],
    notices,
  }
  return `${written(draft, '')}\n`
}

function titleOf(aim: string, schema: Schema): string {
  const { enum: words = [], enumDescriptions: titles = [] } = schema.$defs?.purpose?.properties?.aim ?? {}
  const title = titles[words.indexOf(aim)] ?? aim
  return title.charAt(0).toUpperCase() + title.slice(1)
}
