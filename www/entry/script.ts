// The script tag, with the core in the browser. First in the head, without `defer`: then nothing of the page has run before it.
import { coreSource, lookAgain, storedPlan, withDialog } from './core.ts'
import { loader, openGate, startTag } from './tag.ts'

startTag((tag) => {
  const { src, dataset } = tag
  const { config = '', lang, notice } = dataset
  const load = withDialog(loader(src))
  const url = new URL(config, document.baseURI).href
  const source = coreSource(load, url, () => fetch(url), (name) => fetch(new URL(`${name}.wasm`, src)), lang, notice === undefined ? notice : true)
  const plan = storedPlan(url)
  const gate = openGate(tag, { load, source }, plan)
  if (plan !== undefined) lookAgain(url, source, gate)
})
