// tarteaucitron 1.34.0, set up as its README has it, in its own minified files. Its categories are fixed, so the purposes take three of
// them and name them anew. It has Danish; what differs from the others' texts is replaced.
import { purposes, text } from './site.mjs'

const categories = { preferences: 'other', statistics: 'analytic', marketing: 'ads' }

export const tarteaucitron = (services, at) => ({
  name: 'tarteaucitron 1.34.0',
  key: 'tarteaucitron',
  head: `<script src="/tarteaucitron/tarteaucitron.min.js"></script><script src="${at('tarteaucitron.js')}"></script>`,
  files: { [at('tarteaucitron.js')]: script(services) },
  shown: '#tarteaucitronAlertBig',
  reject: '#tarteaucitronAlertBig #tarteaucitronAllDenied2',
  more: '#tarteaucitronAlertBig #tarteaucitronCloseAlert',
  choices: '#tarteaucitron',
})

const script = (services) => `var tarteaucitronForceLanguage = 'da'
var tarteaucitronCustomText = ${JSON.stringify({
  middleBarHead: text.title,
  alertBigPrivacy: text.intro,
  acceptAll: text.accept,
  denyAll: text.reject,
  personalize: text.more,
  title: text.more,
  close: text.close,
  privacyUrl: text.privacy,
  ...Object.fromEntries(purposes.map(({ id, title, text }) => [categories[id], { title, details: text }])),
})}
tarteaucitron.init({ privacyUrl: '/privatliv', showTitleBanner: true })
for (const service of ${JSON.stringify(
  services.map(({ id, name, purpose, cookies }) => ({ key: id.replace('-', ''), type: categories[purpose], name, uri: '/privatliv', needConsent: true, cookies })),
)}) {
  tarteaucitron.services[service.key] = { ...service, js() {}, fallback() {} };
  (tarteaucitron.job = tarteaucitron.job || []).push(service.key)
}`
