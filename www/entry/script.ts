// The script tag. First in the head, without `defer`: then nothing of the page has run before it.
import { isRunning, publish } from '../gate/api.ts'
import { createGate } from '../gate/gate.ts'
import type { Source } from '../gate/parts.ts'
import type { Plan } from '../gate/plan.ts'
import { coreParts, lookAgain, storedPlan } from './core.ts'
import { parts } from './parts.ts'
import { prebuiltSource } from './prebuilt.ts'

// `samtykke build` puts the plan in place of this text, so that a prebuilt page needs no further request.
const baked = ['@samtykke-plan@'][0] as unknown

function start(tag: HTMLScriptElement): void {
  const { config = '', prebuilt, lang, signals = '', waitForUpdate } = tag.dataset
  const base = new URL('.', tag.src).href
  const configuration = { url: new URL(config, document.baseURI).href }
  let plan: Plan | null | undefined
  let source: () => Promise<Source>
  if (prebuilt === undefined) {
    plan = storedPlan(configuration)
    source = coreParts(configuration, () => fetch(base + 'samtykke.wasm'))
  } else {
    if (baked instanceof Object) plan = baked as Plan
    const built = prebuiltSource(prebuilt || base)
    source = async () => built
  }
  const gate = createGate({
    parts: { ...parts, source },
    plan,
    language: lang,
    nonce: tag.nonce,
    signals: signals.split(' '),
    waitForUpdate: Number(waitForUpdate),
  })
  publish(gate)
  if (prebuilt === undefined && plan !== undefined) lookAgain(configuration, source, gate.fail)
}

const tag = document.currentScript ?? document.querySelector('script[data-config],script[data-prebuilt]')
// A second tag changes nothing: the first one has the page.
if (tag instanceof HTMLScriptElement && !isRunning()) start(tag)
