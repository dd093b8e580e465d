// What the form says itself. Labels, hints and words to choose from are the schema's.
import { words as studio, type Language, type Words as Studio } from '../words.ts'

const da = {
  title: 'Opsætning',
  trail: 'Hvor du er',
  broken: 'Formularen venter',
  brokenLead: 'Teksten er i stykker et sted, for eksempel et komma for lidt. Ret den i JSON, så er formularen her igen.',
  toJson: 'Ret i JSON',
  stranger: 'Her står noget andet, end formularen kan vise. Du kan rette det i JSON.',
  about: (title: string) => `Om ${title}`,
  internal: 'Kun til dig selv: det kommer ikke med på hjemmesiden.',
  choose: 'Vælg …',
  yes: 'Ja',
  no: 'Nej',
  none: 'Ingen',
  noneChosen: 'Ingen valgt',
  add: 'Tilføj',
  addField: 'Flere felter',
  newName: 'navn',
  amount: 'Antal',
  unit: 'Enhed',
  units: { minutes: 'minutter', hours: 'timer', days: 'dage', weeks: 'uger', months: 'måneder', years: 'år', session: 'Til browseren lukkes', persistent: 'Til det bliver slettet' },
  remove: 'Fjern',
  up: 'Flyt op',
  down: 'Flyt ned',
  perLanguage: 'Skriv på hvert sprog',
  linePerItem: 'Skriv ét på hver linje.',
  more: 'Hvorfor, og hvordan du retter det',
  found: (count: number) => `${count} fund`,
}

const en: typeof da = {
  title: 'Configuration',
  trail: 'Where you are',
  broken: 'The form is waiting',
  brokenLead: 'The text is broken somewhere, a missing comma for example. Mend it in JSON, and the form is back.',
  toJson: 'Mend it in JSON',
  stranger: 'Here stands something that the form cannot show. You can change it in JSON.',
  about: (title) => `About ${title}`,
  internal: 'Only for yourself: it is not part of the site.',
  choose: 'Choose …',
  yes: 'Yes',
  no: 'No',
  none: 'None',
  noneChosen: 'None chosen',
  add: 'Add',
  addField: 'More fields',
  newName: 'name',
  amount: 'Number',
  unit: 'Unit',
  units: { minutes: 'minutes', hours: 'hours', days: 'days', weeks: 'weeks', months: 'months', years: 'years', session: 'Until the browser is closed', persistent: 'Until it is erased' },
  remove: 'Remove',
  up: 'Move up',
  down: 'Move down',
  perLanguage: 'Write in each language',
  linePerItem: 'Write one per line.',
  more: 'Why, and how to mend it',
  found: (count) => (count === 1 ? '1 finding' : `${count} findings`),
}

/** The studio's words and the form's. */
export type Words = Studio & { code: Language; form: typeof da }

export const wordsOf = (language: Language): Words => ({ ...studio[language], code: language, form: { da, en }[language] })
