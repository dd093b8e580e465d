// What every page of the demo stands in: the document, and the demo's own bar above the example.
import { html } from './html.mjs'
import { languages, words } from './words.mjs'

/** A whole document. `head` comes first in the head: that is where the script tag of samtykke belongs. */
export function document({ lang, title, head, styles, bar, body }) {
  return html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
${head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/demo/assets/icon.svg" type="image/svg+xml">
${styles.map((href) => html`<link rel="stylesheet" href="${href}">
`)}</head>
<body>
<a class="demo-skip" href="#content">${words[lang].skip}</a>
${bar}
${body}
</body>
</html>
`.toString()
}

/**
 * The bar of the demo: where one is, the parts of the example, the language. `path` is the page's path after the language;
 * `parts` are [path, label] of the example's pages.
 */
export function bar({ lang, path, name, parts = [] }) {
  const w = words[lang]
  return html`<div class="demo-bar">
<nav class="demo-where" aria-label="${w.examples}">
<a class="demo-home" href="/${lang}/"${path === '' ? html` aria-current="page"` : ''}><svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><rect x="1" y="1" width="22" height="22" rx="7"/><path d="M6.5 12.5l3.6 3.6 7.4-8"/></svg><span>${w.demo}</span></a>
${name && html`<span class="demo-name">${name}</span>`}
</nav>
${parts.length > 0 &&
  html`<nav class="demo-parts" aria-label="${w.parts}">${parts.map(
    ([to, label]) => html`<a href="/${lang}/${to}"${isAt(path, to, parts) ? html` aria-current="page"` : ''}>${label}</a>`,
  )}</nav>`}
<nav class="demo-languages" aria-label="${w.language}">${languages.map(
    (other) =>
      html`<a href="/${other}/${path}" lang="${other}" hreflang="${other}"${other === lang ? html` aria-current="true"` : ''}>${words[other].self}</a>`,
  )}</nav>
</div>`
}

/** Of the parts whose section the path lies in, the one with the longest section is being shown. */
function isAt(path, to, parts) {
  const fitting = parts.map(([part]) => part).filter((part) => path.startsWith(section(part)))
  return to === fitting.sort((a, b) => b.length - a.length)[0]
}

/** `webshop/notice/privacy/` → `webshop/notice/` */
const section = (part) => part.split('/').slice(0, 2).filter(Boolean).join('/') + '/'

/** The bar of one example. */
export function exampleBar({ lang, path, example }) {
  const w = words[lang]
  const parts = [[`${example.name}/`, w.site]]
  if (example.notices[0]) parts.push([`${example.name}/notice/${example.notices[0].id}/`, w.notices])
  parts.push([`${example.name}/findings/lawful/`, w.findings])
  return bar({ lang, path, name: example.controller, parts })
}
