// What `samtykke build` has written, in a folder next to the page: the plan and one fragment for each view and language.
// Part of the gate, small as it is: a file of its own would cost a first visit one more round trip before the dialog.
import { failure } from '../gate/failure.ts'
import type { Source } from '../gate/parts.ts'

/** `baked`: the gate has what it needs of the plan, and asks for the rest in its language. */
export function prebuiltSource(base: string, baked?: boolean): Source {
  const get = async (...names: (string | undefined)[]): Promise<string> => {
    const response = await fetch(base + names.filter(Boolean).join('.'))
    if (!response.ok) throw failure('network', `${response.url} answers ${response.status}`)
    return response.text()
  }
  return {
    plan: async (language) => JSON.parse(await get('plan', baked ? language : '', 'json')),
    async view(kind, policy, language, id, _level, form) {
      const template = document.createElement('template')
      template.setHTMLUnsafe(policy.createHTML(await get(kind, id, language, form, 'html')))
      return template.content
    },
    languages: [],
    record: (id, language) => get('consent', id, language, 'json'),
  }
}
