// The same site for everybody: four purposes, twelve services with two cookies each. Each module gets it in its own words.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const purposes = [
  { id: 'preferences', title: 'Indstillinger', text: 'Vi husker den stelstørrelse og de filtre, du har valgt, til dit næste besøg.' },
  { id: 'statistics', title: 'Statistik', text: 'Vi tæller, hvor mange der besøger siderne, og hvilke sider de læser.' },
  { id: 'marketing', title: 'Markedsføring', text: 'Vi viser dig annoncer for vores egne cykler på Facebook og Instagram.' },
]
const services = purposes.flatMap(({ id }) =>
  [1, 2, 3, 4].map((n) => ({ id: `${id}-${n}`, name: `Tjeneste ${n} til ${id}`, purpose: id, cookies: [`_${id}_${n}`, `_${id}_${n}_id`] })),
)

const text = {
  title: 'Må vi bruge oplysninger fra din enhed?',
  intro: 'Nordlys Cykler ApS beder om dit samtykke til at gemme og læse oplysninger på din enhed. Du vælger selv til hvad. Du kan altid trække dit samtykke tilbage.',
  accept: 'Accepter alle',
  reject: 'Afvis alle',
  more: 'Vælg formål',
  save: 'Gem mine valg',
  close: 'Luk',
}

const script = (value) => `window.benchConfig=${JSON.stringify(value)}`

export const vanillaCookieConsent = `CookieConsent.run(${JSON.stringify({
  // It hides from automated browsers, which would leave nothing to measure.
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    ...Object.fromEntries(
      purposes.map(({ id }) => {
        const own = services.filter(({ purpose }) => purpose === id)
        return [
          id,
          {
            autoClear: { cookies: own.flatMap(({ cookies }) => cookies.map((name) => ({ name }))) },
            services: Object.fromEntries(own.map(({ id, name }) => [id, { label: name }])),
          },
        ]
      }),
    ),
  },
  language: {
    default: 'da',
    translations: {
      da: {
        consentModal: {
          title: text.title,
          description: text.intro,
          acceptAllBtn: text.accept,
          acceptNecessaryBtn: text.reject,
          showPreferencesBtn: text.more,
        },
        preferencesModal: {
          title: text.more,
          acceptAllBtn: text.accept,
          acceptNecessaryBtn: text.reject,
          savePreferencesBtn: text.save,
          closeIconLabel: text.close,
          sections: purposes.map(({ id, title, text }) => ({ title, description: text, linkedCategory: id })),
        },
      },
    },
  },
})})`

export const klaro = script({
  version: 1,
  lang: 'da',
  mustConsent: false,
  acceptAll: true,
  translations: {
    da: {
      privacyPolicyUrl: '/privatliv',
      consentNotice: { title: text.title, description: text.intro, learnMore: text.more },
      purposes: Object.fromEntries(purposes.map(({ id, title, text }) => [id, { title, description: text }])),
      ok: text.accept,
      decline: text.reject,
      acceptSelected: text.save,
    },
  },
  services: services.map(({ id, name, purpose, cookies }) => ({ name: id, title: name, purposes: [purpose], cookies })),
}).replace('benchConfig', 'klaroConfig')

export const orejime = script({
  privacyPolicyUrl: '/privatliv',
  purposes: purposes.map(({ id, title, text }) => ({
    id,
    title,
    description: text,
    purposes: services.filter(({ purpose }) => purpose === id).map(({ id, name, cookies }) => ({ id, title: name, cookies })),
  })),
  translations: { banner: { title: text.title, description: text.intro, accept: text.accept, decline: text.reject, configure: text.more } },
}).replace('benchConfig', 'orejimeConfig')

/** The web shop of the examples, whole (its notices are in the file too), with services up to the same twelve. */
export function samtykke() {
  const config = JSON.parse(readFileSync(join(import.meta.dirname, '../examples/webshop/lawful.json'), 'utf8'))
  const given = config.purposes.reduce((count, purpose) => count + (purpose.services?.length ?? 0), 0)
  const statistics = config.purposes.find(({ id }) => id === 'statistics')
  const model = statistics.services[0]
  for (let n = given + 1; n <= services.length; n++) {
    statistics.services.push({ ...model, id: `service-${n}`, name: `Tjeneste ${n}` })
  }
  return JSON.stringify(config)
}
