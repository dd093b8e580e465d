// Osano's open Cookie Consent 3.1.1 (npm `cookieconsent`), set up as its examples have it: style in the head, scripts at the end of the
// body. It asks one question and knows neither purposes nor services, so the purposes stand in its message and there are no choices to open.
import { purposes, text } from './site.mjs'

export const osano = (_services, at) => ({
  name: 'Osano 3.1.1',
  key: 'osano',
  head: '<link rel="stylesheet" href="/osano/cookieconsent.min.css">',
  tail: `<script src="/osano/cookieconsent.min.js"></script><script src="${at('osano.js')}"></script>`,
  files: { [at('osano.js')]: `cookieconsent.initialise(${JSON.stringify(configuration)})` },
  shown: '.cc-window',
  reject: '.cc-window .cc-deny',
})

const configuration = {
  type: 'opt-in',
  revokable: true,
  palette: { popup: { background: '#ffffff', text: '#1a1a1a' }, button: { background: '#0059b3', text: '#ffffff' } },
  content: {
    message: [`${text.title} ${text.intro}`, ...purposes.map(({ title, text }) => `${title}: ${text}`)].join('<br>'),
    allow: text.accept,
    deny: text.reject,
    link: text.privacy,
    href: '/privatliv',
    policy: 'Cookievalg',
  },
}
