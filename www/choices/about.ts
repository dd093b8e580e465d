// What the dialog says about one purpose, for the placeholder that asks for a part of it: the very same words.
import type { Active } from '../gate/active.ts'
import type { Gate } from '../gate/gate.ts'

/** Who asks, what for, which data, who receives them, what is stored and for how long. */
export async function about(gate: Gate, { plan }: Active, purpose: string): Promise<Element[]> {
  const source = await gate.parts.source()
  const view = await source.view('choices', gate.policy!, gate.language(plan.languages))
  const intro = view.querySelector('header p')
  const boxes = [...view.querySelectorAll<HTMLInputElement>('input[data-samtykke="purpose"]')]
  const choice = boxes.find(({ value }) => value === purpose)?.closest('.s-purpose')
  return [intro, choice?.querySelector('.s-soft'), choice?.querySelector('.s-scroll')].filter((found) => !!found)
}
