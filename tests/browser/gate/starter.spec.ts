// The inline starter: a first visit starts its fetches before the gate has arrived, and nothing is fetched twice or in vain.
import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { strictPolicy } from '../../../scripts/serve.mjs'
import { addFakeCore, coreTag } from '../support/fake-core.ts'
import { page as html } from '../support/site.ts'
import { expect, test } from '../support/test.ts'
import { banner, hook, press, settle } from '../support/visit.ts'

const starter = readFileSync(join(import.meta.dirname, '../../../dist/starter.js'), 'utf8')
const hash = `'sha256-${createHash('sha256').update(starter).digest('base64')}'`
const early = ['/samtykke/samtykke-load.js', '/samtykke/samtykke-da.js', '/samtykke/samtykke.wasm', '/samtykke.json']

test.beforeEach(({ site }) => {
  addFakeCore(site)
  site.add('/texts/da.html', '')
  const head = `<script data-first="${early.join(' ')} /texts/*.html">${starter}</script>`
  const csp = strictPolicy.replace("script-src 'self'", `script-src 'self' ${hash}`)
  site.add('/early', html({ head }), { csp })
  site.add('/', html({ head: head + coreTag() }), { csp })
})

test('starts everything by itself, in the language of the page', async ({ page, site }) => {
  await page.goto('/early')
  await expect.poll(() => site.requests.slice(1).filter((path) => path !== '/favicon.ico').sort()).toEqual([...early, '/texts/da.html'].sort())
})

test('what it has started the gate does not fetch again', async ({ page, site }) => {
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  for (const path of early) expect(site.requests.filter((request) => request === path)).toEqual([path])
})

test('who has chosen fetches nothing of it', async ({ page, site }) => {
  await page.goto('/')
  await press(page, 'reject-all')
  site.requests.length = 0
  await page.goto('/early')
  await settle(page)
  expect(site.requests.filter((path) => path !== '/favicon.ico')).toEqual(['/early'])
  await page.goto('/')
  await expect(hook(page, 'reopen')).toBeVisible()
})
