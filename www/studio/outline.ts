// What the preview's page has to know of a configuration: who, what is asked, which notices. It judges nothing.
import type { Outline, Said, Stores } from './frame/messages.ts'

/** Undefined where the text is no JSON object. Whatever else is wrong in it, it is only left out. */
export function outlineOf(text: string): (Outline & { languages: string[]; hasPageDialog: boolean }) | undefined {
  const config = parse(text)
  if (!config) return undefined
  const controller = object(config.controller)
  const dialogs = list(config.dialogs)
  const pageDialog = dialogs.find(({ kind, channel = 'web' }) => channel === 'web' && ['banner', 'modal', 'opt-out'].includes(string(kind)))
  const asked = new Set(Array.isArray(pageDialog?.purposes) ? pageDialog.purposes : [])
  return {
    languages: (Array.isArray(config.languages) ? config.languages : ['da']).filter((language) => typeof language === 'string'),
    hasPageDialog: pageDialog !== undefined,
    controller: string(controller.tradingAs) || string(controller.name) || '–',
    address: string(controller.address),
    email: string(controller.email),
    purposes: list(config.purposes).map((purpose) => {
      const services = list(purpose.services)
      return {
        id: string(purpose.id),
        title: purpose.title as Said,
        asked: asked.has(purpose.id) && object(purpose.basis).article === '6(1)(a)',
        embedded: purpose.aim === 'embedded-content',
        service: services[0] && string(services[0].id),
        storage: services
          .flatMap(({ storage }) => list(storage))
          .filter(({ kind, party = 'first' }) => party === 'first' && ['cookie', 'local', 'session'].includes(string(kind)))
          .map(({ kind, name }) => [kind as keyof Stores, string(name)]),
      }
    }),
    forms: dialogs
      .filter(({ kind }) => ['inline', 'paper', 'spoken'].includes(string(kind)))
      .map(({ id, title, kind }) => ({ id: string(id), title: title as Said, kind: string(kind) })),
    notices: list(config.notices).map(({ id, title, channel }) => ({ id: string(id), title: title as Said, channel: string(channel) })),
  }
}

type Fields = Record<string, unknown>

const string = (value: unknown): string => (typeof value === 'string' ? value : '')
const object = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [])

/** JSON with comments and commas too many. Strings are taken whole, so nothing in them counts as a comment. */
function parse(text: string): Fields | undefined {
  const json = text
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, kept: string | undefined) => kept ?? '')
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, kept: string | undefined) => kept ?? '')
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? undefined : object(value)
  } catch {
    return undefined
  }
}
