// The script tag of a prebuilt folder, with nothing of the core in the browser: `samtykke build` writes it there with its plan inside, so
// that a page needs no further request.
import type { Plan } from '../gate/plan.ts'
import { prebuiltSource } from './prebuilt.ts'
import { loader, openGate, startTag } from './tag.ts'

/** The plan stands in place of this text. */
const [plan] = ['@samtykke-plan@'] as unknown as Plan[]
// It has words in each of them, in their order.
if (plan) plan.languages = Object.keys(plan.words)

startTag((tag) => {
  const { src, dataset } = tag
  openGate(tag, { load: loader(src), source: async () => prebuiltSource(dataset.prebuilt || new URL('.', src).href, true) }, plan)
})
