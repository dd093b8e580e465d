// vanilla-cookieconsent 3.1.0, set up as its documentation has it (essential/getting-started, HTML): the stylesheet in the head, and in the
// body a module that imports the library. Every ratio of the bench is to this one. The second is what a site can make of it: both files
// named in the head, so that neither waits for the other.
import { purposes, text } from './site.mjs'

const library = '/vcc/cookieconsent.umd.js'
const stylesheet = '<link rel="stylesheet" href="/vcc/cookieconsent.css">'
const hooks = { shown: '#cc-main .cm', reject: '#cc-main .cm [data-role="necessary"]' }

export const vanillaCookieConsent = (services, at) => ({
  name: 'vanilla-cookieconsent 3.1.0',
  key: 'vcc',
  head: stylesheet,
  tail: `<script type="module" src="${at('vcc.js')}"></script>`,
  files: { [at('vcc.js')]: `import '${library}'\n${run(services)}` },
  ...hooks,
  more: '#cc-main .cm [data-role="show"]',
  choices: '#cc-main .pm',
})

export const vanillaCookieConsentDeferred = (services, at) => ({
  name: 'vanilla-cookieconsent, in the head',
  key: 'vccDeferred',
  head: `${stylesheet}<script defer src="${library}"></script><script defer src="${at('vcc-deferred.js')}"></script>`,
  files: { [at('vcc-deferred.js')]: run(services) },
  ...hooks,
})

const run = (services) => `CookieConsent.run(${JSON.stringify(configuration(services))})`

const configuration = (services) => ({
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
})

const table = (services, purpose) => ({
  headers: { name: 'Navn', who: 'Hvem', time: 'Hvor længe' },
  body: services
    .filter((service) => service.purpose === purpose)
    .flatMap(({ name, cookies }) => cookies.map((cookie) => ({ name: cookie, who: name, time: '13 måneder' }))),
})
