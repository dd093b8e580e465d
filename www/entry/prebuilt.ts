// What `samtykke build` has written, in a folder next to the page: plan.json and one fragment for each view and language.
import { failure } from '../gate/failure.ts'
import type { Source } from '../gate/parts.ts'

export function prebuiltSource(base: string): Source {
  const get = async (name: string): Promise<Response> => {
    const response = await fetch(base + name).catch((error: unknown) => {
      throw failure('network', `${base + name}: ${String(error)}`)
    })
    if (!response.ok) throw failure('network', `${base + name} answers ${response.status}`)
    return response
  }
  return {
    plan: async () => (await get('plan.json')).json(),
    async view(kind, policy, language, id) {
      const response = await get([kind, ...(id ? [id] : []), language, 'html'].join('.'))
      const template = document.createElement('template')
      template.setHTMLUnsafe(policy.createHTML(await response.text()))
      return template.content
    },
    record: async (id, language) => (await get(`consent.${id}.${language}.json`)).text(),
    languages: async () => [],
  }
}
