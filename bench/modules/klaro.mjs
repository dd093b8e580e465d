// Klaro 0.7.22, set up as its README has it.
import { purposes, text } from './site.mjs'

export const klaro = (services, at) => ({
  name: 'Klaro 0.7.22',
  key: 'klaro',
  head: `<script defer src="${at('klaro.js')}"></script><script defer src="/klaro/klaro.js"></script>`,
  files: { [at('klaro.js')]: `window.klaroConfig=${JSON.stringify(configuration(services))}` },
  shown: '.klaro .cookie-notice',
  reject: '.klaro .cookie-notice .cn-decline',
  more: '.klaro .cookie-notice .cn-learn-more',
  choices: '.klaro .cookie-modal .cm-modal',
})

const configuration = (services) => ({
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
})
