// All messages of i18n side by side, as a page for those who review words and not files.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const languages = ['da', 'en']
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** A variable, or what a message selects on, stands apart from the words. */
const marked = (text) => escape(text).replace(/\{ ?(\$[\w-]+)(?: -&gt;)?/g, '<var>{ $1').replace(/<var>\{ (\$[\w-]+) ?\}?/g, '<var>$1</var>')

/** The entries of a catalogue in order: headings, and messages with their attributes as they stand in the file. */
function read(language, file) {
  const entries = []
  for (const line of readFileSync(join(root, 'i18n', language, file), 'utf8').split('\n')) {
    const heading = /^#{2,3} (.*)/.exec(line)
    const message = /^([a-z][\w-]*) =\s?(.*)/.exec(line)
    const attribute = /^ {4}\.([\w-]+) =\s?(.*)/.exec(line)
    const last = entries.at(-1)
    if (heading) entries.push({ heading: heading[1] })
    else if (message) entries.push({ id: message[1], text: message[2] })
    else if (attribute) entries.push({ id: `${last.id.split('.')[0]}.${attribute[1]}`, text: attribute[2] })
    else if (/^[ }]/.test(line) && last?.id) last.text += `\n${line.trim()}`
  }
  return entries
}

function table(file) {
  const [danish, english] = languages.map((language) => read(language, file))
  const translated = new Map(english.filter(({ id }) => id).map(({ id, text }) => [id, text]))
  const cell = (lang, text) => `<td lang="${lang}">${marked(text.trim()).replaceAll('\n', '<br>')}</td>`
  const rows = danish.map(({ heading, id, text }) =>
    heading
      ? `<tr><th colspan="3" scope="rowgroup">${escape(heading)}</th></tr>`
      : `<tr><th scope="row"><code>${id}</code></th>${cell('da', text)}${cell('en', translated.get(id) ?? '')}</tr>`,
  )
  const name = file.replace('.ftl', '')
  return `<section id="${name}">\n<h2>${name}</h2>\n<table>\n<thead><tr><th scope="col">Id</th><th scope="col">Dansk</th><th scope="col">English</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</section>`
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-inline-size:90rem;padding-inline:1rem}
table{border-collapse:collapse;inline-size:100%;table-layout:fixed}
th,td{border-block-start:1px solid #bbb;padding:.375rem .75rem .375rem 0;text-align:start;vertical-align:top}
th:first-child:not([colspan]){inline-size:16rem}
th[colspan]{background:#eee;padding-inline:.5rem}
code{font-size:.8125rem;overflow-wrap:anywhere}
var{background:#e8eef8;border-radius:3px;font-style:normal;padding-inline:.2em}
tr{break-inside:avoid}
nav ul{columns:4 10rem}`

/** @returns the page, as HTML */
export function messagesPage() {
  const files = readdirSync(join(root, 'i18n/da')).filter((name) => name.endsWith('.ftl')).sort()
  const links = files.map((file) => file.replace('.ftl', '')).map((name) => `<li><a href="#${name}">${name}</a></li>`)
  return `<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Alle tekster, dansk og engelsk</title>
<style>
${style}
</style>
</head>
<body>
<h1>Alle tekster, dansk og engelsk</h1>
<p>Til gennemlæsning. Et ord som <var>$name</var> bliver udfyldt fra konfigurationen. <span lang="en">All texts, Danish and English, for review. A word such as <var>$name</var> is filled in from the configuration.</span></p>
<nav><ul>${links.join('')}</ul></nav>
${files.map(table).join('\n')}
</body>
</html>
`
}
