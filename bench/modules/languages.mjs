// The web shop in 40 languages. 38 of them are English with its letters changed, each in its own way, so that they compress as badly as
// languages that really differ.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/lib/run.mjs'
import { configuration } from './samtykke.mjs'

const brought = 'ar bg ca cs cy de el es et eu fa fi fo fr ga gl he hr hu is it kl lt lv mt nl no pl pt ro sk sl so sv tr uk ur vi'.split(' ')
/** What only the tools say: they speak Danish and English alone. */
const tools = /^(cli|coverage|diff|fields|form|reference|rules)/
/** In a line of a message: its name, a variable, a case. These stay. */
const fixed = /(^[a-z][\w-]* =|^ {4}\.[\w-]+ =|\{[^}]*\}?|^ *\*?\[[\w-]+\]|^ *\}|^#.*)/

/** @param {string} folder where the messages of those languages are put */
export function inManyLanguages(folder) {
  rmSync(folder, { recursive: true, force: true })
  const english = join(root, 'i18n/en')
  brought.forEach((language, i) => {
    mkdirSync(join(folder, language), { recursive: true })
    for (const file of readdirSync(english).filter((file) => !tools.test(file))) {
      const lines = readFileSync(join(english, file), 'utf8').split('\n')
      const changed = lines.map((line) => line.split(fixed).map((part, at) => (at % 2 ? part : shifted(part, i + 2))).join(''))
      writeFileSync(join(folder, language, file), changed.join('\n'))
    }
  })
  const config = JSON.parse(configuration({ services: 12 }))
  config.languages.push(...brought)
  speak(config)
  return { name: 'languages', config: JSON.stringify(config), i18n: folder }
}

function speak(value) {
  if (typeof value !== 'object' || value === null) return
  if (value.da && value.en) brought.forEach((language, i) => (value[language] = shifted(value.en, i + 2)))
  else Object.values(value).forEach(speak)
}

const letters = 'etaoinshrdlucmfwypvbgkjqxzæøåäöüñçéèêëîïôûáíóú'
/** Each letter becomes the one so many places after it. */
const shifted = (text, by) => text.replace(/[a-z]/g, (letter) => letters[(letters.indexOf(letter) + by) % letters.length])
