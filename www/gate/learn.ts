// What the plan in a prebuilt folder's gate is without, because a returning visitor does without it: names, what to erase, most words,
// what a record holds. And the words of a language that the page changes to.
import type { Active } from './active.ts'
import type { Gate } from './gate.ts'
import type { Plan } from './plan.ts'

/** Undefined where all is known. Rejects with a `Failure`. */
export function learn(gate: Gate, { plan, coming }: Active): Promise<void> | undefined {
  const language = gate.language(plan.languages)
  if (plan.record?.[language]) return undefined
  return (coming[language] ??= fetchRest(gate, plan, language).finally(() => delete coming[language]))
}

async function fetchRest(gate: Gate, plan: Plan, language: string): Promise<void> {
  const made = await (await gate.parts.source()).plan(language)
  if (!made) return
  // The folder may be a newer one by now: what the page goes by stays as it is.
  for (const purpose of plan.purposes) {
    const same = byId(made.purposes, purpose)
    for (const service of purpose.services ?? []) fill(service, byId(same?.services, service))
  }
  Object.assign(plan, { ...made, ...plan, words: { ...plan.words, ...made.words }, record: { ...plan.record, ...made.record } })
  gate.refresh.forEach((refresh) => refresh())
}

const byId = <Thing extends { id: string }>(list: Thing[] = [], { id }: Thing): Thing | undefined => list.find((other) => other.id === id)

const fill = <Thing extends object>(to: Thing, from: Thing | undefined): Thing => Object.assign(to, { ...from, ...to })
