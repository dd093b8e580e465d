// Countries by their names, as the browser knows them in the studio's language.
import type { Language } from '../words.ts'
import type { Option } from './shape.ts'

/** Codes of what is no country: unions, parts of countries, what is made up. */
const none = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

export function countries(language: Language): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    // A code that was given up has another in its place.
    .filter((code) => !none.includes(code) && new Intl.Locale('und', { region: code }).region === code)
    .flatMap((code): Option[] => {
      const name = names.of(code)
      return name === undefined ? [] : [[code, name]]
    })
    .sort(([, one], [, other]) => one.localeCompare(other, language))
}
