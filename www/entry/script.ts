// The script tag. First in the head, without `defer`: then nothing of the page has run before it.
import { isRunning, publish } from '../gate/api.ts'
import { createGate } from '../gate/gate.ts'
import type { Parts } from '../gate/parts.ts'
import type { Plan } from '../gate/plan.ts'
import { coreSource, lookAgain, storedPlan } from './core.ts'
import { prebuiltSource } from './prebuilt.ts'

// `samtykke build` puts the plan in place of this text, so that a prebuilt page needs no further request.
const baked = ['@samtykke-plan@'][0] as unknown

function start(tag: HTMLScriptElement): void {
  const { config, prebuilt, lang, notice, inlined, signals = '', waitForUpdate } = tag.dataset
  const base = new URL('.', tag.src).href
  // One expression for all, where a bundler would need one each. Not relative: a script of another origin has no base.
  const load: Parts['load'] = (name) => import(base + `samtykke-${name}.js`)
  const url = new URL(config ?? '', document.baseURI).href
  const source =
    config === undefined
      ? async () => prebuiltSource(prebuilt || base)
      : coreSource(load, url, () => fetch(url), (name) => fetch(`${base}${name}.wasm`), lang, notice !== undefined)
  const plan = config !== undefined ? storedPlan(url) : baked instanceof Object ? (baked as Plan) : undefined
  const gate = createGate({
    parts: { load, source },
    plan,
    language: lang,
    nonce: tag.nonce,
    signals: signals.split(' '),
    waitForUpdate: Number(waitForUpdate),
    inlined: inlined !== undefined,
  })
  publish(gate)
  if (config !== undefined && plan !== undefined) lookAgain(url, source, gate)
}

const tag = document.currentScript ?? document.querySelector('script[data-config],script[data-prebuilt]')
// A second tag changes nothing: the first one has the page.
if (tag instanceof HTMLScriptElement && !isRunning()) start(tag)
