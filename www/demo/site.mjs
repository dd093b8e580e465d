// The page a visitor of the controller could meet, and its page with a notice: the controller's own design and words,
// with samtykke built in as its README says.
import { picture as svg } from './examples.mjs'
import { document, exampleBar } from './frame.mjs'
import { html } from './html.mjs'
import { words } from './words.mjs'

/** The controller's front page. `version` is the configuration it runs on: `lawful`, or `unlawful` to see what happens then. */
export function sitePage({ lang, path, example, version }) {
  const { page } = example
  const w = words[lang]
  const hero = page.hero ?? { title: example.controller, text: page.about }
  return frame({
    lang,
    path,
    example,
    version,
    title: example.controller,
    above: html`${version === 'unlawful' && warning(lang, example)}${lamps(lang, example)}`,
    body: html`<main id="content">
<section class="hero">
<div><h1>${say(hero.title, lang)}</h1><p>${say(hero.text, lang)}</p>${hero.action && html`<p><a class="action" href="#part-1">${say(hero.action, lang)}</a></p>`}</div>
<div class="picture" aria-hidden="true">${picture(example.name)}</div>
</section>
${(page.sections ?? []).map((section, i) => sectionOf(section, `part-${i + 1}`, lang))}
${embed(page.embed, lang)}
${forms(example, lang)}
${!example.hasPageDialog && example.inlineDialogs.length === 0 && html`<p class="aside">${w.noDialog} ${noticeLinks(example, lang)}</p>`}
</main>`,
  })
}

/** One notice on a page of its own. */
export function noticePage({ lang, path, example, notice }) {
  return frame({
    lang,
    path,
    example,
    version: 'lawful',
    title: `${say(notice.title, lang) ?? words[lang].privacyLink} · ${example.controller}`,
    body: html`<main id="content" class="reading">
${example.notices.length > 1 && html`<nav class="notices" aria-label="${words[lang].notices}">${example.notices.map(
      ({ id, title }) =>
        html`<a href="/${lang}/${example.name}/notice/${id}/"${id === notice.id ? html` aria-current="page"` : ''}>${say(title, lang) ?? id}</a>`,
    )}</nav>`}
<samtykke-notice notice="${notice.id}" heading-level="1"></samtykke-notice>
</main>`,
  })
}

function frame({ lang, path, example, version, title, above, body }) {
  const { page, contact, name } = example
  return document({
    lang,
    title,
    head: html`<script src="/samtykke/samtykke.js" data-config="/examples/${name}/${version}.json"></script>`,
    styles: ['/demo/assets/demo.css', '/demo/assets/site.css', `/demo/brand/${name}.css`],
    bar: html`${exampleBar({ lang, path, example })}${above}`,
    body: html`<div class="site">
<header class="site-header"><a class="brand" href="/${lang}/${name}/">${example.controller}</a>
<nav aria-label="${example.controller}"><ul>${(page.nav ?? []).map((item, i) => html`<li><a href="/${lang}/${name}/#part-${Math.min(i + 1, page.sections?.length ?? 0)}">${say(item, lang)}</a></li>`)}</ul></nav></header>
${body}
<footer class="site-footer">
<div><strong>${contact.name}</strong><span>${contact.address}</span><span>${contact.cvr && `CVR ${contact.cvr}`}</span></div>
<div>${contact.email && html`<a href="mailto:${contact.email}">${contact.email}</a>`}<span>${contact.phone}</span></div>
<div>${noticeLinks(example, lang)}<span>${say(page.footer, lang)}</span></div>
</footer>
</div>
<script src="/demo/assets/demo.js"></script>`,
  })
}

const noticeLinks = (example, lang) =>
  example.notices.map(
    ({ id, title }) => html`<a href="/${lang}/${example.name}/notice/${id}/">${say(title, lang) ?? words[lang].privacyLink}</a> `,
  )

const sectionOf = (section, id, lang) => html`<section class="part" id="${id}">
<h2>${say(section.title, lang)}</h2>${section.text && html`<p>${say(section.text, lang)}</p>`}
${section.items && html`<ul class="cards">${section.items.map(
  (item) =>
    html`<li><h3>${say(item.title, lang)}</h3>${item.text && html`<p>${say(item.text, lang)}</p>`}${item.meta && html`<p class="meta">${say(item.meta, lang)}</p>`}</li>`,
)}</ul>`}
</section>`

function embed(embed, lang) {
  if (!embed) return undefined
  return html`<section class="part"><h2>${say(embed.title, lang)}</h2>
<div class="embed"><iframe data-purpose="${embed.purpose}" data-service="${embed.service}" data-src="${embed.src}" title="${say(embed.title, lang)}" allowfullscreen></iframe></div>
</section>`
}

/** The page's forms; an inline consent that its page.json has no form for gets a plain one. */
function forms(example, lang) {
  const written = example.page.forms ?? []
  const placed = new Set(written.map(({ dialog }) => dialog))
  const plain = example.inlineDialogs
    .filter(({ id }) => !placed.has(id))
    .map(({ id, title }) => ({ title, dialog: id, fields: [{ id: 'email', type: 'email', label: { da: 'E-mail', en: 'E-mail' } }], submit: { da: 'Send', en: 'Send' } }))
  const all = [...written, ...plain]
  if (all.length === 0) return undefined
  return html`<div class="forms">${all.map((form, index) => formOf(form, `${form.dialog ?? 'form'}-${index}`, lang))}</div>`
}

const formOf = (form, key, lang) => html`<form class="form" action="#" data-demo="form">
<h2>${say(form.title, lang)}</h2>${form.text && html`<p>${say(form.text, lang)}</p>`}
<div class="fields">${(form.fields ?? []).map(({ id, type = 'text', label }) => {
  const name = `${key}-${id}`
  return html`<p class="field"><label for="${name}">${say(label, lang)}</label>${
    type === 'textarea'
      ? html`<textarea id="${name}" name="${id}" rows="4"></textarea>`
      : html`<input id="${name}" name="${id}" type="${type}" autocomplete="${type === 'email' ? 'email' : type === 'tel' ? 'tel' : 'off'}">`
  }</p>`
})}</div>
${form.dialog && html`<samtykke-consent dialog="${form.dialog}" name="consent"></samtykke-consent>`}
<p><button class="action" type="submit">${say(form.submit, lang)}</button></p>
<div class="received" role="status" data-title="${words[lang].received}" data-thanks="${say(form.thanks, lang)}"></div>
</form>`

/** One lamp per purpose that waits for consent: what a tag of that purpose does on a real site, made visible. */
function lamps(lang, example) {
  const waiting = example.hasPageDialog ? example.purposes.filter(isAskedOnPage(example)) : []
  if (waiting.length === 0) return undefined
  const w = words[lang]
  return html`<section class="demo-lamps" aria-label="${w.lamps}"><p>${w.lamps}</p><ul>${waiting.map(
    ({ id, title }) =>
      html`<li data-lamp="${id}" data-on="${w.lampOn}" data-off="${w.lampOff}"><b>${say(title, lang)}</b> <span>${w.lampOff}</span></li>`,
  )}</ul>${waiting.map(
    ({ id, services = [] }) => html`
<template data-purpose="${id}"><script data-src="/demo/assets/tag.js" data-lamp="${id}" data-cookies="${cookies(services)}"></script></template>`,
  )}</section>`
}

const isAskedOnPage = (example) => {
  const asked = new Set(example.pagePurposes)
  return ({ id, basis }) => asked.has(id) && basis?.article === '6(1)(a)'
}

/** First-party cookies that the services of a purpose set; a wildcard becomes a name that it covers. */
const cookies = (services) =>
  services
    .flatMap(({ storage = [] }) => storage)
    .filter(({ kind, party }) => kind === 'cookie' && party === 'first')
    .map(({ name }) => name.replaceAll('*', '.demo'))
    .join(' ')

const warning = (lang, example) => html`<section class="demo-warning" aria-label="${words[lang].broken}"><p>${words[lang].brokenNote} <a href="/${lang}/${example.name}/findings/unlawful/">${words[lang].findings}</a></p></section>`

/** The picture of an example as HTML. */
export const picture = (name) => html([svg(name) ?? ''])

/** A text in the page's language. A plain string is a proper name, the same in both. */
export const say = (text, lang) => (typeof text === 'object' && text !== null ? text[lang] : text)
