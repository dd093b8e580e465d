// The index of the examples.
import { bar, document } from './frame.mjs'
import { caseNames, example } from './examples.mjs'
import { unlawfulCount } from './findings.mjs'
import { html } from './html.mjs'
import { picture, say } from './site.mjs'
import { words } from './words.mjs'

export async function indexPage({ lang }) {
  const w = words[lang]
  const cards = await Promise.all(caseNames().map((name) => card(example(name), lang)))
  return document({
    lang,
    title: w.title,
    styles: ['/demo/assets/demo.css', '/demo/assets/index.css', ...caseNames().map((name) => `/demo/brand/${name}.css`)],
    bar: bar({ lang, path: '' }),
    body: html`<main id="content" class="demo-main index">
<header class="index-header"><h1>${w.title}</h1><p class="lead">${w.lead}</p></header>
<ul class="index-cards">${cards}</ul>
<p class="quiet">${w.how}</p>
</main>`,
  })
}

async function card(example, lang) {
  const w = words[lang]
  const { name } = example
  const counts = await Promise.all(
    ['lawful', 'unlawful'].map(async (version) => [version, await unlawfulCount(name, version, lang)]),
  )
  return html`<li class="index-card brand-${name}">
<div class="picture" aria-hidden="true">${picture(name)}</div>
<div class="index-text"><h2><a href="/${lang}/${name}/">${example.controller}</a></h2>
<p>${say(example.page.about, lang)}</p></div>
<ul class="index-links">
${example.notices[0] && html`<li><a href="/${lang}/${name}/notice/${example.notices[0].id}/">${w.notices}</a></li>`}
${counts.map(
  ([version, count]) =>
    html`<li class="is-${version}"><a href="/${lang}/${name}/findings/${version}/">${w[version]}${count !== undefined && html`<span>: ${w.count(count)}</span>`}</a></li>`,
)}</ul>
</li>`
}
