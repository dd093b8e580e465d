// What the guided start asks.
import type { Language } from '../words.ts'
import type { Activity } from './activities.ts'

const da = {
  title: 'Begynd med et par spørgsmål',
  lead: 'Ud fra dine svar bliver der skrevet en kladde. Det, du ikke har svaret på, står som fund, så du kan skrive det ind.',
  who: 'Hvem er du?',
  country: 'Land',
  languages: 'Hvilke sprog skriver du på?',
  what: 'Hvad gør du?',
  whatLead: 'Sæt kryds ved det, du bruger oplysninger om mennesker til. De fem første begynder med samtykke som grundlag.',
  activities: {
    statistics: 'Jeg tæller besøg på min hjemmeside',
    preferences: 'Min hjemmeside husker de besøgendes indstillinger',
    marketing: 'Jeg viser annoncer eller måler dem',
    embedded: 'Jeg viser videoer eller kort fra andre sider',
    newsletter: 'Jeg sender nyhedsbreve på e-mail',
    shop: 'Jeg sælger varer eller ydelser',
    enquiries: 'Folk skriver eller ringer til mig',
    photos: 'Jeg offentliggør billeder af mennesker',
    events: 'Jeg holder arrangementer',
    members: 'Jeg har medlemmer',
    employees: 'Jeg har medarbejdere',
    applicants: 'Jeg får jobansøgninger',
  } satisfies Record<Activity, string>,
  create: 'Skriv kladden',
  missing: 'Skriv et navn, og sæt kryds ved mindst ét sprog.',
}

const en: typeof da = {
  title: 'Start with a few questions',
  lead: 'A draft is written from your answers. What you have not answered stands as findings, for you to fill in.',
  who: 'Who are you?',
  country: 'Country',
  languages: 'Which languages do you write in?',
  what: 'What do you do?',
  whatLead: 'Tick what you use data about people for. The first five begin with consent as their legal basis.',
  activities: {
    statistics: 'I count visits to my site',
    preferences: "My site remembers the visitors' preferences",
    marketing: 'I show or measure ads',
    embedded: 'I show videos or maps from other sites',
    newsletter: 'I send newsletters by e-mail',
    shop: 'I sell goods or services',
    enquiries: 'People write to me or call me',
    photos: 'I publish photos of people',
    events: 'I hold events',
    members: 'I have members',
    employees: 'I have employees',
    applicants: 'I receive job applications',
  },
  create: 'Write the draft',
  missing: 'Write a name, and tick at least one language.',
}

export const guideWords: Record<Language, typeof da> = { da, en }
