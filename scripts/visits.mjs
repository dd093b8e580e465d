// Plays the first visits to ordinary sites with a module that tells where it comes. `cargo xtask build` runs it:
//   node scripts/visits.mjs MODULE.wasm FOLDER-OF-WORDS OUT
// OUT gets a byte for each place of the module, 1 where some visit has been.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from './lib/run.mjs'
import { ordinary } from './lib/ordinary.mjs'

const [wasm, words, out] = process.argv.slice(2)
const LANGUAGES = ['da', 'en']
/** The web shop's; most of the others have no such thing. */
const FORM = 'newsletter'

await main(async () => {
  const module = await WebAssembly.compile(readFileSync(wasm))
  const packs = Object.fromEntries(LANGUAGES.map((language) => [language, readFileSync(join(words, `samtykke-${language}.txt`), 'utf8')]))
  /** What the loader asks on a first visit, in a page of one language and then of the other: `www/load`. Whether a dialog is shown. */
  function visit(text, { memory, room, answer, length }) {
    const ask = (question, ...parts) => {
      const asked = new TextEncoder().encode(parts.join('\x06'))
      const at = room(asked.length)
      new Uint8Array(memory.buffer, at).set(asked)
      const said = answer(question)
      return said ? new TextDecoder().decode(new Uint8Array(memory.buffer, said, length())) : undefined
    }
    const spoken = JSON.parse(ask(0, text)).filter((language) => LANGUAGES.includes(language))
    return spoken.length > 0 && spoken.every((language) => {
      ask(1, packs[language])
      const isShown = ask(2, '') === '[]' && ask(3, language) && ask(4, language, 'banner') && ask(4, language, 'choices')
      // And of a form in the page.
      for (const [question, ...parts] of [[4, 'consent', FORM], [5, FORM]]) ask(question, language, ...parts)
      return isShown
    })
  }

  let been = new Uint8Array()
  for (const text of ordinary()) {
    const { exports } = await WebAssembly.instantiate(module)
    if (!visit(text, exports)) continue
    const here = new Uint8Array(exports.memory.buffer, exports.been.value, exports.places.value)
    been = here.map((place, at) => place | been[at])
  }
  writeFileSync(out, been)
})
