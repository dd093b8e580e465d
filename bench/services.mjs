// The same site for everybody: four purposes, twelve services (or more) with two cookies each. Each module gets it in its own words.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const purposes = [
  { id: 'preferences', title: 'Indstillinger', text: 'Vi husker den stelstørrelse og de filtre, du har valgt, til dit næste besøg.' },
  { id: 'statistics', title: 'Statistik', text: 'Vi tæller, hvor mange der besøger siderne, og hvilke sider de læser.' },
  { id: 'marketing', title: 'Markedsføring', text: 'Vi viser dig annoncer for vores egne cykler på Facebook og Instagram.' },
]
/** `count` services, as many for each purpose. */
const servicesFor = (count) =>
  purposes.flatMap(({ id }) =>
    Array.from({ length: count / purposes.length }, (_, i) => i + 1).map((n) => ({
      id: `${id}-${n}`,
      name: `Tjeneste ${n} til ${id}`,
      purpose: id,
      cookies: [`_${id}_${n}`, `_${id}_${n}_id`],
    })),
  )

/** What each module takes for `count` services (a multiple of three). */
export function configurations(count) {
  const services = servicesFor(count)
  return { samtykke: samtykke(services), vcc: vanillaCookieConsent(services), orejime: orejime(services), klaro: klaro(services) }
}

const text = {
  title: 'Må vi bruge oplysninger fra din enhed?',
  intro: 'Nordlys Cykler ApS beder om dit samtykke til at gemme og læse oplysninger på din enhed. Du vælger selv til hvad. Du kan altid trække dit samtykke tilbage.',
  accept: 'Accepter alle',
  reject: 'Afvis alle',
  more: 'Vælg formål',
  save: 'Gem mine valg',
  close: 'Luk',
}

const table = (services, purpose) => ({
  headers: { name: 'Navn', who: 'Hvem', time: 'Hvor længe' },
  body: services
    .filter((service) => service.purpose === purpose)
    .flatMap(({ name, cookies }) => cookies.map((cookie) => ({ name: cookie, who: name, time: '13 måneder' }))),
})

const script = (value) => `window.benchConfig=${JSON.stringify(value)}`

const vanillaCookieConsent = (services) => `CookieConsent.run(${JSON.stringify({
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
          // Who stores what and for how long: what the others show for each purpose too.
          sections: purposes.map(({ id, title, text }) => ({ title, description: text, linkedCategory: id, cookieTable: table(services, id) })),
        },
      },
    },
  },
})})`

const klaro = (services) => script({
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

const orejime = (services) => script({
  privacyPolicyUrl: '/privatliv',
  purposes: purposes.map(({ id, title, text }) => ({
    id,
    title,
    description: text,
    purposes: services.filter(({ purpose }) => purpose === id).map(({ id, name, cookies }) => ({ id, title: name, cookies })),
  })),
  translations: { banner: { title: text.title, description: text.intro, accept: text.accept, decline: text.reject, configure: text.more } },
}).replace('benchConfig', 'orejimeConfig')

/** The web shop of the examples, whole (its notices are in the file too), with services up to the same number. */
function samtykke(services) {
  const config = JSON.parse(readFileSync(join(import.meta.dirname, '../examples/webshop/lawful.json'), 'utf8'))
  const given = config.purposes.reduce((count, purpose) => count + (purpose.services?.length ?? 0), 0)
  const statistics = config.purposes.find(({ id }) => id === 'statistics')
  const model = statistics.services[0]
  for (let n = given + 1; n <= services.length; n++) {
    statistics.services.push({ ...model, id: `service-${n}`, name: `Tjeneste ${n}` })
  }
  return JSON.stringify(config)
}
