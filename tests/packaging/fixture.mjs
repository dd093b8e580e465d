// The page that every consumer shows: a heading, a tag that waits, a notice. Frameworks with a language of their own for pages write the same in it.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const page = (head) => `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
${head}
<title>Cykler</title>
</head>
<body>
<main>
<h1>Cykler</h1>
<p id="statistics">waits</p>
<template data-purpose="statistics"><script data-src="/statistics.js"></script></template>
<samtykke-notice notice="privacy"></samtykke-notice>
</main>
</body>
</html>
`

const tag = "document.querySelector('#statistics').textContent = 'runs'\n"

/** Into the application's folder: the tag, the configuration, and the page with this in its head, unless it has one of its own. */
export function furnish(folder, { head, config, version = 'lawful' }) {
  mkdirSync(join(folder, 'public'), { recursive: true })
  writeFileSync(join(folder, 'public/statistics.js'), tag)
  cpSync(join(import.meta.dirname, `../../examples/webshop/${version}.json`), join(folder, config))
  if (head !== undefined) writeFileSync(join(folder, 'index.html'), page(head))
}
