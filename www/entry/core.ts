// Loads the core, and all that it needs, at once.
import type { Gate } from '../gate/gate.ts'
import { hash } from '../gate/hash.ts'
import { whenIdle } from '../gate/idle.ts'
import type { Parts, Source, Wasm } from '../gate/parts.ts'
import { pickLanguage, type Plan } from '../gate/plan.ts'
import { load as loadStored } from '../gate/store.ts'

/**
 * Called again it gives the same, unless that has failed. `url` is empty where the configuration is given as text; `notice` says
 * whether the page may hold one; else it is looked for. The module for notices can all that the others can, so one of them is enough.
 * `language` is the one that the page names, if it does.
 */
export function coreSource(
  load: Parts['load'],
  url: string,
  configuration: () => Promise<Response> | string,
  wasm: Wasm,
  language: string | undefined,
  notice?: boolean,
): () => Promise<Source> {
  let source: Promise<Source> | undefined
  return () => {
    notice ??= !!document.querySelector('samtykke-notice')
    // Most likely the words that are needed; it is known when the configuration is there.
    const words = pickLanguage(['da', 'en'], language || document.documentElement.lang || navigator.language) as 'da' | 'en'
    load(words).catch(() => {})
    if (notice) load(`notice-${words}`).catch(() => {})
    source ??= Promise.all([
      load('load'),
      configuration(),
      wasm(notice ? 'samtykke-notice' : 'samtykke'),
    ]).then(([part, configuration, bytes]) => part.openCore(url, configuration, part.open, bytes, !!notice, load, wasm))
    source.catch(() => (source = undefined))
    return source
  }
}

/** The dialog's part comes in one file with what opens the core. */
export const withDialog =
  (load: Parts['load']): Parts['load'] =>
  (name) =>
    load(name === 'dialog' ? ('load' as typeof name) : name)

/** The plan of an earlier page, if it was made from the configuration at this address. */
export function storedPlan(url: string): Plan | null | undefined {
  const stored = loadStored()
  return stored.url === url ? stored.plan : undefined
}

/** When the page has nothing better to do: is the file still the one that the plan was made from? The next page uses what comes of it. */
export function lookAgain(url: string, source: () => Promise<Source>, gate: Gate): void {
  const look = async () => {
    // Offline is no mistake of the site.
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok && loadStored().hash !== hash(await response.text())) {
      const { languages, plan } = await source()
      await plan(gate.language(languages))
    }
  }
  whenIdle(() => void look().catch(gate.fail))
}
