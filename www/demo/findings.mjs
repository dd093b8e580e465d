// The findings of an example's two configurations, each beside the lines it speaks of.
import { source } from './examples.mjs'
import { bar, document, exampleBar } from './frame.mjs'
import { html } from './html.mjs'
import { say } from './site.mjs'
import { report } from './tools.mjs'
import { words } from './words.mjs'

const severities = ['unlawful', 'risk', 'review', 'advice']

export async function findingsPage({ lang, path, example, version }) {
  const w = words[lang]
  const text = source(example.name, version)
  const found = await report(text, lang)
  return document({
    lang,
    title: `${w.findings}: ${example.controller}, ${w[version].toLowerCase()}`,
    styles: ['/demo/assets/demo.css', '/demo/assets/findings.css'],
    bar: exampleBar({ lang, path, example }),
    body: html`<main id="content" class="demo-main">
<header class="findings-header">
<p class="kicker">${example.controller}</p>
<h1>${w[version]}</h1>
${version === 'unlawful' && example.page.mirrors && html`<p class="lead">${say(example.page.mirrors, lang)}</p>`}
<nav class="switch" aria-label="${w.findings}">${['lawful', 'unlawful'].map(
      (other) =>
        html`<a href="/${lang}/${example.name}/findings/${other}/"${other === version ? html` aria-current="page"` : ''}>${w[other]}</a>`,
    )}</nav>
</header>
${found ? list(found, text, lang) : html`<p class="empty">${w.noTools}</p>`}
<p class="more"><a href="/${lang}/${example.name}/${version === 'unlawful' ? 'unlawful/' : ''}">${version === 'unlawful' ? w.broken : w.siteOf(example.controller)}</a>
<a href="/examples/${example.name}/${version}.json">${version}.json</a></p>
</main>`,
  })
}

/** How many unlawful findings, for the index. */
export async function unlawfulCount(name, version, lang) {
  const found = await report(source(name, version), lang)
  return found?.findings.filter(({ severity }) => severity === 'unlawful').length
}

function list({ findings, lawDate, notChecked = [] }, text, lang) {
  const w = words[lang]
  const lines = text.split('\n')
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  return html`<ul class="counts">${severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
    .filter(([severity, count]) => count > 0 || severity === 'unlawful')
    .map(([severity, count]) => html`<li class="is-${severity}${count === 0 ? ' is-none' : ''}"><b>${count}</b> ${w.severityMany[severity].toLowerCase()}</li>`)}</ul>
${sorted.length === 0 ? html`<p class="empty">${w.nothing} ${w.nothingMore}</p>` : sorted.map((finding) => article(finding, lines, w))}
<footer class="findings-footer">${lawDate && html`<p>${w.lawDate(new Date(lawDate).toLocaleDateString(lang === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }))}</p>`}
${notChecked.length > 0 && html`<details><summary>${w.notChecked} (${notChecked.length})</summary><ul>${notChecked.map((rule) => html`<li><code>${rule}</code></li>`)}</ul></details>`}</footer>`
}

const article = ({ rule, severity, path, line, message, why, fix, citations = [] }, lines, w) => html`<article class="finding is-${severity}">
<header><span class="severity">${w.severity[severity]}</span> <code>${rule}</code></header>
<h2>${message}</h2>
${excerpt(lines, line, path, w)}
<dl>${why && html`<dt>${w.why}</dt><dd>${why}</dd>`}${fix && html`<dt>${w.fix}</dt><dd>${fix}</dd>`}
${citations.length > 0 && html`<dt>${w.sources}</dt><dd><ul>${citations.map(({ text, url }) => html`<li>${url ? html`<a href="${url}">${text}</a>` : text}</li>`)}</ul></dd>`}</dl>
</article>`

/** The line of the finding with two more, and where that is. */
function excerpt(lines, line, path, w) {
  const where = html`<figcaption><code>${path || w.file}</code>${line && html` <span>${w.line} ${line}</span>`}</figcaption>`
  if (!line || !lines[line - 1]) return html`<figure class="excerpt">${where}</figure>`
  const first = Math.max(1, line - 1)
  const shown = lines.slice(first - 1, line + 1)
  const indent = Math.min(...shown.filter((text) => text.trim()).map((text) => text.search(/\S/)))
  return html`<figure class="excerpt">${where}<pre>${shown.map(
    (text, i) => html`<span class="${first + i === line ? 'line is-here' : 'line'}"><i>${first + i}</i>${text.slice(indent)}</span>`,
  )}</pre></figure>`
}

export function notFoundPage({ lang, path }) {
  const w = words[lang]
  return document({
    lang,
    title: w.page404,
    styles: ['/demo/assets/demo.css'],
    bar: bar({ lang, path: '' }),
    body: html`<main id="content" class="demo-main"><h1>${w.page404}</h1><p class="lead"><code>/${path}</code></p><p><a href="/${lang}/">${w.back}</a></p></main>`,
  })
}
