// Loads the core, and all that it needs, at once.
import { hash } from '../gate/hash.ts'
import { whenIdle } from '../gate/idle.ts'
import type { Parts, Source, Wasm } from '../gate/parts.ts'
import type { Plan } from '../gate/plan.ts'
import { load as loadStored } from '../gate/store.ts'

/**
 * Called again it gives the same, unless that has failed. `url` is empty where the configuration is given as text; `notice` says
 * that the page holds one, before it can be seen. The module for notices can all that the other can, so one of them is enough.
 */
export function coreSource(
  load: Parts['load'],
  url: string,
  configuration: () => Promise<Response> | string,
  wasm: Wasm,
  notice?: boolean,
): () => Promise<Source> {
  let source: Promise<Source> | undefined
  return () => {
    notice ||= !!document.querySelector('samtykke-notice')
    source ??= Promise.all([
      load('load'),
      load(notice ? 'notice' : 'core'),
      configuration(),
      wasm(notice ? 'samtykke-notice' : 'samtykke'),
    ]).then(([part, core, configuration, bytes]) => part.openCore(url, configuration, core, bytes, load, wasm))
    source.catch(() => (source = undefined))
    return source
  }
}

/** The plan of an earlier page, if it was made from the configuration at this address. */
export function storedPlan(url: string): Plan | null | undefined {
  const stored = loadStored()
  return stored.url === url ? stored.plan : undefined
}

/** When the page has nothing better to do: is the file still the one that the plan was made from? The next page uses what comes of it. */
export function lookAgain(url: string, source: () => Promise<Source>, fail: (error: unknown) => void): void {
  const look = async () => {
    // Offline is no mistake of the site.
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok && loadStored().hash !== hash(await response.text())) await (await source()).plan()
  }
  whenIdle(() => void look().catch(fail))
}
