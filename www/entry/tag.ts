// What the entries for the script tag share.
import { isRunning, publish } from '../gate/api.ts'
import { createGate, type Gate } from '../gate/gate.ts'
import type { Parts } from '../gate/parts.ts'
import type { Plan } from '../gate/plan.ts'

/** Starts the gate with the tag that is running, unless one runs already. */
export function startTag(start: (tag: HTMLScriptElement) => void): void {
  const tag = document.currentScript ?? document.querySelector('script[data-config],script[data-prebuilt]')
  // A second tag changes nothing: the first one has the page.
  if (tag && !isRunning()) start(tag as HTMLScriptElement)
}

/** Parts beside the script. Not relative, for a script of another origin has no base; one expression for all, where a bundler would need one each. */
export const loader =
  (src: string): Parts['load'] =>
  (name) =>
    import(new URL(`samtykke-${name}.js`, src).href)

export function openGate({ dataset, nonce }: HTMLScriptElement, parts: Parts, plan: Plan | null | undefined): Gate {
  const { lang, inlined, denied, signals, waitForUpdate } = dataset
  const gate = createGate({
    parts,
    plan,
    language: lang,
    nonce,
    signals: signals?.split(' '),
    waitForUpdate: Number(waitForUpdate),
    inlined: inlined !== undefined,
    denied: denied?.split(' '),
  })
  publish(gate)
  return gate
}
