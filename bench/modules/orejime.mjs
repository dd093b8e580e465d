// Orejime 3.2.1, set up as its README has it. It has no Danish: what it says beyond these texts is English.
import { purposes, text } from './site.mjs'

export const orejime = (services, at) => ({
  name: 'Orejime 3.2.1',
  key: 'orejime',
  head: `<link rel="stylesheet" href="/orejime/orejime-standard.css"><script defer src="${at('orejime.js')}"></script><script defer src="/orejime/orejime-standard-en.js"></script>`,
  files: { [at('orejime.js')]: `window.orejimeConfig=${JSON.stringify(configuration(services))}` },
  shown: '.orejime-Banner',
  reject: '.orejime-Banner .orejime-Banner-declineButton',
  more: '.orejime-Banner .orejime-Banner-learnMoreButton',
  choices: '.orejime-Modal',
})

const configuration = (services) => ({
  privacyPolicyUrl: '/privatliv',
  purposes: purposes.map(({ id, title, text }) => ({
    id,
    title,
    description: text,
    purposes: services.filter(({ purpose }) => purpose === id).map(({ id, name, cookies }) => ({ id, title: name, cookies })),
  })),
  translations: { banner: { title: text.title, description: text.intro, accept: text.accept, decline: text.reject, configure: text.more } },
})
