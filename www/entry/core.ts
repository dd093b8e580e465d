// Loads the core, and all that it needs, at once.
import { failure } from '../gate/failure.ts'
import { hash } from '../gate/hash.ts'
import type { Source } from '../gate/parts.ts'
import type { Plan } from '../gate/plan.ts'
import { load } from '../gate/store.ts'

/** The configuration: at an address, or as text. */
export interface Configuration {
  url: string
  text?: string | undefined
}

export function coreParts(configuration: Configuration, wasm: () => Promise<Response | BufferSource>): () => Promise<Source> {
  let source: Promise<Source> | undefined
  return () => {
    source ??= Promise.all([
      import('../load/index.ts'),
      import('./samtykke-core.js'),
      textOf(configuration),
      wasm().catch((error: unknown) => {
        throw failure('network', String(error))
      }),
    ]).then(([part, core, text, wasm]) => part.coreSource(configuration.url, text, core, wasm))
    source.catch(() => (source = undefined))
    return source
  }
}

/** The plan of an earlier page, if it was made from this configuration. */
export function storedPlan({ url, text }: Configuration): Plan | null | undefined {
  const stored = load()
  return stored.url === url && (text === undefined || stored.hash === hash(text)) ? stored.plan : undefined
}

/** When the page has nothing better to do: is the file still the one that the plan was made from? The next page uses what comes of it. */
export function lookAgain(configuration: Configuration, source: () => Promise<Source>, fail: (error: unknown) => void): void {
  const look = async () => {
    const text = await textOf(configuration).catch(() => undefined)
    if (text !== undefined && load().hash !== hash(text)) await (await source()).plan()
  }
  const idle = window.requestIdleCallback ?? setTimeout
  idle(() => void look().catch(fail))
}

async function textOf({ url, text }: Configuration): Promise<string> {
  if (text !== undefined) return text
  const response = await fetch(url).catch((error: unknown) => {
    throw failure('network', `${url}: ${String(error)}`)
  })
  if (!response.ok) throw failure('network', `${url} answers ${response.status}`)
  return response.text()
}
