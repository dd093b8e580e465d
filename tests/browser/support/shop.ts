// A small shop for the tests of gate and dialog: one plan, and its views in both languages. Served as a prebuilt folder, or by a
// core that is a few lines of JavaScript: what the gate does must not depend on what the real core happens to say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '../../../www/gate/plan.ts'
import type { Site } from './site.ts'

export const plan: Plan = {
  version: 1,
  config: '0123456789abcdef',
  dialog: 'cookies',
  languages: ['da', 'en'],
  accepted: 525600,
  refused: 525600,
  always: ['necessary'],
  purposes: [
    {
      id: 'statistics',
      fingerprint: 'Stat',
      services: [
        {
          id: 'matomo',
          name: 'Matomo',
          provider: 'Nordlys Cykler ApS',
          signals: ['analytics_storage', 'matomo'],
          erase: [
            ['cookie', '_pk_*'],
            ['cookie', 'visits', '/blog'],
            ['cookie', 'blog_*', '/blog'],
            ['local', 'matomo*'],
            ['session', 'visit'],
            ['indexeddb', 'hits'],
          ],
        },
      ],
    },
    {
      id: 'marketing',
      fingerprint: 'Mark',
      services: [
        {
          id: 'ads',
          name: 'Annoncer',
          provider: 'Ads Ltd',
          embed: 'AdsE',
          signals: ['ad_storage', 'ad_user_data', 'ad_personalization', 'uet'],
          erase: [
            ['cookie', '_ads'],
            ['http', 'ads_session'],
            ['third', 'fr'],
          ],
        },
      ],
    },
    {
      id: 'embedded-content',
      fingerprint: 'Embe',
      services: [
        { id: 'youtube', name: 'YouTube', provider: 'Google Ireland Ltd', ask: 'Tube' },
        { id: 'maps', name: 'Kort', provider: 'Maps Ltd', ask: 'Maps' },
      ],
    },
  ],
  aliases: { analytics: 'statistics', advertisement: 'marketing' },
  words: {
    da: {
      reopen: 'Cookievalg',
      embedTitle: 'Indhold fra {name}',
      embedText:
        'Hvis du viser det, gemmer og læser {provider} oplysninger på din enhed til formålet {purpose}. Du kan trække dit samtykke tilbage under Cookievalg.',
      showOnce: 'Vis denne gang',
      showAlways: 'Vis altid {name}',
      details: 'Hvem og hvor længe',
      purposes: { 'embedded-content': 'Videoer og kort' },
    },
    en: {
      reopen: 'Cookie choices',
      embedTitle: 'Content from {name}',
      embedText:
        'If you show it, {provider} stores and reads data on your device for the purpose {purpose}. You can withdraw your consent under Cookie choices.',
      showOnce: 'Show this once',
      showAlways: 'Always show {name}',
      details: 'Who and how long',
      purposes: { 'embedded-content': 'Videos and maps' },
    },
  },
  record: { da: 'da'.repeat(32), en: 'e0'.repeat(32) },
}

const texts = {
  da: {
    title: 'Må vi bruge oplysninger fra din enhed?',
    intro: 'Nordlys Cykler ApS beder om dit samtykke til at gemme og læse oplysninger på din enhed. Du vælger selv til hvad.',
    why: [
      ['Statistik', 'Vi tæller, hvor mange der besøger siderne, og hvilke sider de læser. Vi bruger IP-adresse og besøgte sider.'],
      ['Markedsføring', 'Vi viser dig annoncer for vores cykler andre steder. Ads Ltd får IP-adresse og besøgte sider.'],
      ['Videoer og kort', 'Vi viser dig videoer fra YouTube. Google Ireland Ltd får IP-adresse og enheds-id.'],
    ],
    refusal: 'Siger du nej, kan du stadig se og købe alt i butikken. Du kan altid trække dit samtykke tilbage med knappen Cookievalg nederst på alle sider.',
    notice: 'Læs mere om dine oplysninger',
    reject: 'Afvis alle',
    more: 'Vælg formål',
    accept: 'Accepter alle',
    choose: 'Vælg, hvad du siger ja til',
    each: 'Du kan sige ja til ét formål og nej til et andet.',
    close: 'Luk',
    withdraw: 'Træk alle tilbage',
    necessary: ['Nødvendige', 'Kræver ikke samtykke', 'Vi husker din indkøbskurv og dit cookievalg.'],
    who: 'Hvem og hvor længe',
    table: ['Navn', 'Hvem kan læse den', 'Hvor længe', '13 måneder'],
    save: 'Gem mine valg',
    newsletter: 'Nyhedsbrev',
    yes: 'Ja tak, Nordlys Cykler ApS må sende mig nyheder og tilbud om cykler på e-mail.',
    free: 'Det er frivilligt. Du kan altid trække dit samtykke tilbage via linket i hver mail.',
    responsible: 'Hvem er ansvarlig?',
    is: 'Nordlys Cykler ApS er dataansvarlig.',
    how: 'Sådan behandler vi dine oplysninger',
  },
  en: {
    title: 'May we use data from your device?',
    intro: 'Nordlys Cykler ApS asks for your consent to store and read data on your device. You choose for what.',
    why: [
      ['Statistics', 'We count how many visit the pages and which pages they read. We use IP address and pages viewed.'],
      ['Marketing', 'We show you ads for our bicycles elsewhere. Ads Ltd receives IP address and pages viewed.'],
      ['Videos and maps', 'We show you videos from YouTube. Google Ireland Ltd receives IP address and device id.'],
    ],
    refusal: 'If you say no, you can still see and buy everything in the shop. You can withdraw your consent at any time with the button Cookie choices at the bottom of every page.',
    notice: 'Read more about your data',
    reject: 'Reject all',
    more: 'Choose purposes',
    accept: 'Accept all',
    choose: 'Choose what you say yes to',
    each: 'You can say yes to one purpose and no to another.',
    close: 'Close',
    withdraw: 'Withdraw all',
    necessary: ['Necessary', 'Needs no consent', 'We remember your basket and your choices.'],
    who: 'Who and how long',
    table: ['Name', 'Who can read it', 'How long', '13 months'],
    save: 'Save my choices',
    newsletter: 'Newsletter',
    yes: 'Yes please, Nordlys Cykler ApS may send me news and offers on bicycles by e-mail.',
    free: 'It is voluntary. You can withdraw your consent at any time through the link in each e-mail.',
    responsible: 'Who is responsible?',
    is: 'Nordlys Cykler ApS is the controller.',
    how: 'How we process your data',
  },
} as const

export type Lang = keyof typeof texts

const button = (hook: string, text: string) => `<button type="button" part="button" data-samtykke="${hook}">${text}</button>`
const answer = (hook: string, text: string) => `<button part="button" data-samtykke="${hook}" value="${hook}">${text}</button>`
const row = (t: (typeof texts)[Lang], middle: string) =>
  `<form method="dialog" class="s-row">${answer('reject-all', t.reject)}${middle}${answer('accept-all', t.accept)}</form>`

export function bannerHtml(lang: Lang): string {
  const t = texts[lang]
  return `<dialog part="dialog" class="s-banner" data-samtykke="banner" aria-labelledby="s-banner-title" lang="${lang}"><h2 id="s-banner-title">${t.title}</h2><p>${t.intro}</p><ul class="s-why">${t.why
    .map(([title, text]) => `<li><b>${title}</b><span>${text}</span></li>`)
    .join('')}</ul><p class="s-soft">${t.refusal} <a href="/privatliv" data-samtykke="notice">${t.notice}</a></p>${row(t, button('more', t.more))}</dialog>`
}

export function choicesHtml(lang: Lang): string {
  const t = texts[lang]
  const ids = plan.purposes.map(({ id }) => id)
  const purpose = ([title, text]: readonly [string, string], index: number) => {
    const id = ids[index] ?? ''
    const services = plan.purposes[index]?.services ?? []
    const asked = services
      .filter(({ ask }) => ask)
      .map(
        (service) =>
          `<label class="s-service"><span>${service.name}</span><input type="checkbox" data-samtykke="service" value="${service.id}"></label>`,
      )
      .join('')
    return `<div class="s-purpose"><label><span class="s-title">${title}</span><input type="checkbox" role="switch" class="s-switch" data-samtykke="purpose" value="${id}" aria-describedby="s-d-${id}"></label><p class="s-soft" id="s-d-${id}">${text}</p>${asked}<details><summary>${t.who}</summary><div class="s-scroll" role="region" tabindex="0" aria-label="${title}"><table><thead><tr><th scope="col">${t.table[0]}</th><th scope="col">${t.table[1]}</th><th scope="col">${t.table[2]}</th></tr></thead><tbody>${services
      .map(({ name, provider }) => `<tr><td>_${name}*</td><td>${provider} (${name})</td><td>${t.table[3]}</td></tr>`)
      .join('')}</tbody></table></div></details></div>`
  }
  return `<dialog part="dialog" class="s-choices" data-samtykke="choices" aria-labelledby="s-choices-title" lang="${lang}"><header><h2 id="s-choices-title">${t.choose}</h2><button type="button" part="button" class="s-close" data-samtykke="close">${t.close}</button><p class="s-soft">${t.each}</p><button type="button" part="button" data-samtykke="withdraw" hidden>${t.withdraw}</button></header><div class="s-purpose"><span class="s-title">${t.necessary[0]}</span><span class="s-always">${t.necessary[1]}</span><p class="s-soft">${t.necessary[2]}</p></div>${t.why.map(purpose).join('')}<footer>${row(t, button('save', t.save))}</footer></dialog>`
}

export const consentHtml = (lang: Lang): string =>
  `<div class="s-inline" data-samtykke="inline" lang="${lang}"><h2>${texts[lang].newsletter}</h2><label class="s-yes"><input type="checkbox" data-samtykke="purpose" value="newsletter"><span>${texts[lang].yes}</span></label><p class="s-soft">${texts[lang].free}</p></div>`

export const noticeHtml = (lang: Lang): string =>
  `<article class="s-notice" lang="${lang}"><h2>${texts[lang].how}</h2><section id="controller"><h3>${texts[lang].responsible}</h3><p>${texts[lang].is}</p><dl><dt>E-mail</dt><dd>privatliv@nordlyscykler.dk</dd></dl></section><section class="s-box"><h3>Art. 21</h3><p>${texts[lang].is}</p></section></article>`

export const consentRecord = (lang: Lang): string =>
  JSON.stringify({
    version: 1,
    dialog: 'newsletter',
    config: plan.config,
    text: plan.record[lang],
    language: lang,
    purposes: [{ id: 'newsletter', fingerprint: 'News', given: false }],
  })

/** Puts a prebuilt folder at /built/, with `changed` in place of the plan where a test needs another one. */
export function addPrebuilt(site: Site, changed: Partial<Plan> = {}): void {
  site.add('/built/plan.json', JSON.stringify({ ...plan, ...changed }), { type: 'application/json' })
  for (const lang of ['da', 'en'] as const) site.add(`/built/plan.${lang}.json`, rest({ ...plan, ...changed }, lang), { type: 'application/json' })
  site.add('/built/samtykke.js', baked({ ...plan, ...changed }), { type: 'text/javascript' })
  for (const lang of ['da', 'en'] as const) {
    site.add(`/built/banner.${lang}.html`, bannerHtml(lang))
    site.add(`/built/choices.${lang}.html`, choicesHtml(lang))
    site.add(`/built/consent.newsletter.${lang}.html`, consentHtml(lang))
    site.add(`/built/consent.newsletter.${lang}.json`, consentRecord(lang), { type: 'application/json' })
    site.add(`/built/notice.privacy.${lang}.html`, noticeHtml(lang))
  }
}

const dist = join(import.meta.dirname, '../../../dist')

const baker = readFileSync(join(import.meta.dirname, '../../../src/cli/build/bake.rs'), 'utf8')
/** A list of names as it stands where the folder is written. */
const listed = (name: string): string[] => JSON.parse(new RegExp(`const ${name}: .*= (\\[.*\\]);`).exec(baker)![1]!) as string[]
const later = listed('LATER')
const laterOfServices = listed('LATER_OF_SERVICES')

const pick = (of: object, wanted: (name: string) => boolean) => Object.fromEntries(Object.entries(of).filter(([name]) => wanted(name)))

/** The gate as `samtykke build` writes it: with the plan inside, but for what a returning visit does without. */
function baked(plan: Plan): string {
  const purposes = plan.purposes.map((purpose) => ({ ...purpose, services: purpose.services?.map((service) => pick(service, (name) => !laterOfServices.includes(name))) }))
  const words = Object.fromEntries(Object.entries(plan.words ?? {}).map(([language, { reopen }]) => [language, { reopen }]))
  const script = readFileSync(join(dist, 'samtykke-baked.js'), 'utf8')
  return script.replace(/(["'`])@samtykke-plan@\1/, () => JSON.stringify({ ...pick(plan, (name) => !later.includes(name) && name !== 'languages'), purposes, words }))
}

/** What it is without, in one language. */
function rest(plan: Plan, lang: Lang): string {
  const { words = {}, record = {}, purposes } = plan
  const services = purposes.map(({ id, services }) => ({ id, services: services?.map((service) => pick(service, (name) => ['id', ...laterOfServices].includes(name))) }))
  const one = { words: { [lang]: words[lang] }, record: { [lang]: record[lang] } }
  return JSON.stringify({ ...pick(plan, (name) => later.includes(name)), purposes: services, ...one })
}

export const prebuiltTag = (attributes = ''): string => `<script src="/built/samtykke.js" data-prebuilt="/built/" ${attributes}></script>`
