// `npm run test:firefox`: a visit to the example web shop in the Firefox of this machine, over WebDriver BiDi. Not part of
// `npm test`, for no registry brings a Firefox along. `SAMTYKKE_FIREFOX` is its path; it needs a `npm run build` before.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isScript, main, root } from './lib/run.mjs'
import { createSite, listen, strictPolicy } from './serve.mjs'
import { installPackages } from './setup.mjs'

const folder = join(root, 'tests/firefox')

const document = (body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><script src="/samtykke/samtykke.js" data-config="/examples/webshop/lawful.json" data-signals="google"></script><title>Cykler</title></head><body>${body}</body></html>`
const first = `<main><h1>Cykler</h1><script type="text/plain" data-purpose="statistics" data-src="/one.js"></script>
<template data-purpose="statistics"><p id="inside">Talt</p><script data-src="/two.js"></script>`
const second = `</template><p>Slut</p>
<iframe data-purpose="embedded-content" data-service="youtube" data-src="/film" title="Film" width="560" height="315"></iframe>
<form><samtykke-consent dialog="newsletter" name="newsletter"></samtykke-consent></form></main>`

/** The page in two pieces, with time between them for what would run too early. */
async function* pieces() {
  yield document(first + second).split('</template>')[0]
  await wait(300)
  yield second + '</body></html>'
}

const pages = {
  '/': () => document(first + second),
  '/pieces': pieces,
  '/notice': () => document('<main><h1>Privatliv</h1><samtykke-notice notice="privacy"></samtykke-notice></main>'),
}

async function firefox() {
  await installPackages(folder)
  const { default: puppeteer } = await import(createRequire(join(folder, 'package.json')).resolve('puppeteer-core'))
  const asked = []
  const server = createSite({
    mounts: [
      ['/samtykke/', join(root, 'dist')],
      ['/examples/', join(root, 'examples')],
    ],
    reply: ({ pathname }) => {
      asked.push(pathname)
      const headers = { 'content-security-policy': `${strictPolicy}; frame-src 'self'` }
      if (pages[pathname]) return { body: pages[pathname](), headers }
      if (pathname === '/film') return { body: '<h1>Film</h1>' }
      if (pathname === '/favicon.ico') return { body: '', status: 204 }
      if (/^\/(one|two)\.js$/.test(pathname)) {
        return { body: `(window.log??=[]).push("${pathname}");document.cookie="_pk_id=1;path=/"`, type: 'text/javascript' }
      }
      return undefined
    },
  })
  const origin = await listen(server, 0)
  const executablePath = process.env.SAMTYKKE_FIREFOX ?? '/usr/bin/firefox-esr'
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  try {
    process.stdout.write(`${await browser.version()}\n`)
    const page = await browser.newPage()
    const failed = await visit(page, origin, asked)
    process.stdout.write(`\n${steps - failed} passed, ${failed} failed\n`)
    if (failed > 0) process.exitCode = 1
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

let steps = 0

/** Gives the number of expectations that failed. */
async function visit(page, origin, asked) {
  let failed = 0
  const root = (selector) => `document.querySelector('samtykke-dialog').shadowRoot.querySelector('${selector}')`
  const hook = (name) => root(`[data-samtykke="${name}"]`)
  const press = (name) => page.evaluate(`${root(`dialog[open] [data-samtykke="${name}"]`)}.click()`)
  /** Waits up to 6 seconds for a script to give something true. */
  const expect = async (what, script) => {
    let found = false
    for (let turn = 0; turn < 60 && !found; turn++) {
      found = await page.evaluate(`!!(${script})`).catch(() => false)
      if (!found) await wait(100)
    }
    steps++
    if (!found) failed++
    process.stdout.write(`  ${found ? '✓' : '✗'} ${what}\n`)
  }
  const ran = `window.log?.join()==='/one.js,/two.js'`

  await page.goto(`${origin}/`)
  await expect('the banner shows, in Danish', `${hook('banner')}.open && ${hook('banner')}.lang==='da'`)
  await expect('a placeholder stands for the video', `document.querySelector('.samtykke-embed')`)
  await expect('a consent stands in the form', `document.querySelector('samtykke-consent').shadowRoot.querySelector('input')`)
  await expect('nothing is stored, and signals are denied', `!document.cookie && dataLayer[0][1]==='default'`)
  await expect('nothing of a purpose was asked for', String(!asked.some((path) => /one|two|film/.test(path))))
  await press('reject-all')
  await page.reload()
  await expect('a no is remembered', `/^samtykke=1\\.\\w+\\.\\.[\\w-]+$/.test(document.cookie) && !window.log && !${hook('banner')}`)
  await page.evaluate(`${hook('reopen')}.click()`)
  await expect('the choices are modal', `${hook('choices')}.matches(':modal')`)
  await page.evaluate(`${root('input[value="statistics"]')}.click()`)
  await press('save')
  await expect('one purpose runs, in order', `${ran} && document.querySelector('#inside')`)
  await page.goto(`${origin}/pieces`)
  await expect('a page that arrives in pieces loses nothing', ran)
  await page.goto(`${origin}/`)
  await expect('the placeholder is there again', `document.querySelector('.samtykke-embed')`)
  await page.evaluate(`[...document.querySelector('.samtykke-embed').shadowRoot.querySelectorAll('button')].at(-1).click()`)
  await expect('the video shows', `document.querySelector('iframe').src.endsWith('/film')`)
  await page.evaluate(`${hook('reopen')}.click()`)
  await expect('the choices know of it', `${root('input[value="youtube"]')}.checked`)
  await page.evaluate(`${hook('withdraw')}.click()`).catch(() => {})
  await expect('what was given is taken back and erased', `/^samtykke=1\\.\\w+\\.\\.[\\w-]+$/.test(document.cookie) && !window.log`)
  await page.goto(`${origin}/notice`)
  await expect('a notice stands in the page', `document.querySelector('samtykke-notice h2')`)
  return failed
}

const wait = (ms) => new Promise((done) => setTimeout(done, ms))

if (isScript(import.meta.url)) await main(firefox)
