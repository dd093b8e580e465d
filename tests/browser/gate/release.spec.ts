// Blocking and releasing: every kind of element, in order, once, and nothing before its time.
import { createHash } from 'node:crypto'
import { page as html } from '../support/site.ts'
import { addPrebuilt, plan, prebuiltTag } from '../support/shop.ts'
import { expect, test } from '../support/test.ts'
import { banner, press, ran, says, settle } from '../support/visit.ts'

const csp = "default-src 'self' 'unsafe-inline' data:"
const trusted = `${csp}; require-trusted-types-for 'script'; trusted-types samtykke`

test.beforeEach(({ site }) => {
  addPrebuilt(site)
  for (const name of ['a', 'b', 'c', 'd']) site.add(`/${name}.js`, says(name), { type: 'text/javascript' })
  site.add('/m.mjs', says('module'), { type: 'text/javascript' })
  // The first one arrives last.
  site.on('/slow.js', async () => {
    await new Promise((done) => setTimeout(done, 150))
    return { body: says('slow'), type: 'text/javascript' }
  })
})

test('nothing of a purpose runs, is stored or is requested before its consent', async ({ page, site, context }) => {
  const store = `document.cookie='_pk_id=1';localStorage.setItem('matomo','1');${says('ran')}`
  const body = (purpose: string) => `
<script type="text/plain" data-purpose="${purpose}">${store}</script>
<script type="text/plain" data-purpose="${purpose}" data-src="/${purpose}.js"></script>
<template data-purpose="${purpose}"><script src="/${purpose}-template.js"></script><img src="/${purpose}.png" alt=""><link rel="stylesheet" href="/${purpose}.css"></template>
<iframe data-purpose="${purpose}" data-src="/${purpose}.html" title="x"></iframe>
<img data-purpose="${purpose}" data-src="/${purpose}-img.png" data-srcset="/${purpose}-2x.png 2x" alt="">
<link data-purpose="${purpose}" rel="stylesheet" data-href="/${purpose}-link.css">
<video data-purpose="${purpose}" data-src="/${purpose}.mp4" data-poster="/${purpose}.jpg"></video>
<object data-purpose="${purpose}" data-src="/${purpose}.svg"></object>`
  for (const purpose of ['statistics', 'marketing']) {
    for (const end of ['.js', '-template.js']) site.add(`/${purpose}${end}`, '', { type: 'text/javascript' })
    for (const end of ['.css', '-link.css']) site.add(`/${purpose}${end}`, '', { type: 'text/css' })
    for (const end of ['.png', '-img.png', '-2x.png', '.jpg', '.svg']) site.add(`/${purpose}${end}`, '<svg xmlns="http://www.w3.org/2000/svg"/>', { type: 'image/svg+xml', csp: null })
    site.add(`/${purpose}.html`, html(), { csp: null })
    site.add(`/${purpose}.mp4`, '', { type: 'video/mp4' })
  }
  site.add('/', html({ head: prebuiltTag(), body: body('statistics') + body('marketing') }), { csp })
  const asked = (purpose: string) => site.requests.filter((path) => path.startsWith(`/${purpose}`)).length
  const stored = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'samtykke'))

  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await settle(page)
  expect([asked('statistics'), asked('marketing')]).toEqual([0, 0])
  expect(await ran(page)).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await stored()).toEqual([])

  await press(page, 'more')
  await page.locator('input[value="statistics"]').check()
  await press(page, 'save')
  await expect.poll(() => asked('statistics')).toBe(10)
  expect(asked('marketing')).toBe(0)
  expect(await ran(page)).toEqual(['ran'])
  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(['_pk_id', 'samtykke'])

  await page.reload()
  await expect.poll(() => asked('statistics')).toBe(20)
  expect(asked('marketing')).toBe(0)
})

for (const [name, policy] of Object.entries({ 'a usual policy': csp, 'Trusted Types': trusted })) {
  test(`scripts run in the order of the page, under ${name}`, async ({ page, site, expectErrors }) => {
    const p = 'type="text/plain" data-purpose="statistics"'
    const body = `
<script ${p} defer data-src="/d.js"></script>
<script ${p} data-type="module" data-src="/m.mjs"></script>
<script ${p} data-src="/slow.js"></script>
<script ${p}>${says('inline after slow')}</script>
<script ${p} src="/a.js"></script>
<template data-purpose="statistics"><p>1</p><script src="/b.js"></script><script>${says('template inline')}</script><p>2</p></template>
<script ${p}>${says('last')}</script>
<script ${p} type="text/plain" data-src="/gone.js"></script>
<script ${p}>${says('after a missing one')}</script>`
    site.add('/', html({ head: prebuiltTag(), body }), { csp: policy })
    site.add('/gone.js', '', { status: 404, type: 'text/javascript' })
    expectErrors(/404/)
    const order = ['slow', 'inline after slow', 'a', 'b', 'template inline', 'last', 'after a missing one', 'd', 'module']
    await page.goto('/')
    await press(page, 'accept-all')
    await expect.poll(() => ran(page)).toEqual(order)
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(order)
    expect(await page.locator('p').allTextContents()).toEqual(['1', '2'])
  })
}

test('integrity is kept: a file that has changed does not run', async ({ page, site, expectErrors }) => {
  expectErrors(/integrity/)
  const hash = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`
  const script = (name: string, code: string) =>
    `<script type="text/plain" data-purpose="statistics" data-src="/${name}.js" integrity="${hash(code)}" crossorigin="anonymous"></script>`
  site.add('/', html({ head: prebuiltTag(), body: script('a', says('a')) + script('b', 'something else') + script('c', says('c')) }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  await expect.poll(() => ran(page)).toEqual(['a', 'c'])
})

test('addresses can be held back inside a template, where Firefox fetches ahead', async ({ page, site }) => {
  const body = `<template data-purpose="statistics"><script data-src="/slow.js"></script><script>${says('inline')}</script>
<img data-src="/inside.svg" alt=""><iframe data-src="/inside.html" title="x"></iframe>
<img data-purpose="marketing" data-src="/other.svg" alt=""></template>`
  site.add('/inside.html', html(), { csp: null })
  site.add('/inside.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', { type: 'image/svg+xml' })
  site.add('/', html({ head: prebuiltTag(), body }), { csp: trusted })
  await page.goto('/')
  await press(page, 'more')
  await page.locator('input[value="statistics"]').check()
  await press(page, 'save')
  await expect.poll(() => ran(page)).toEqual(['slow', 'inline'])
  await expect.poll(() => site.requests).toEqual(expect.arrayContaining(['/inside.svg', '/inside.html']))
  // What names another purpose waits for that.
  expect(site.requests).not.toContain('/other.svg')
})

test('async waits for nobody, and attributes are kept', async ({ page, site }) => {
  const body = `<script type="text/plain" data-purpose="statistics" data-src="/slow.js"></script>
<script type="text/plain" data-purpose="statistics" async data-src="/a.js" id="kept" crossorigin="anonymous" integrity="" data-site="7"></script>`
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  await expect.poll(() => ran(page)).toEqual(['a', 'slow'])
  const attributes = await page.locator('script#kept[src]').evaluate((script) => Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value])))
  expect(attributes).toMatchObject({ async: '', crossorigin: 'anonymous', 'data-site': '7' })
})

test('only blocked scripts with the nonce of the gate are released', async ({ page, site, expectErrors }) => {
  const nonced = "script-src 'nonce-good' 'strict-dynamic'; style-src 'unsafe-inline'"
  const body = `<script type="text/plain" data-purpose="statistics" nonce="good">${says('ours')}</script>
<script type="text/plain" data-purpose="statistics">${says('injected')}</script>
<script type="text/plain" data-purpose="statistics" data-src="/a.js"></script>
<script type="text/plain" data-purpose="statistics" nonce="bad" data-src="/b.js"></script>
<template data-purpose="statistics"><script>${says('injected in a template')}</script><script nonce="good" src="/c.js"></script></template>`
  site.add('/', html({ head: prebuiltTag('nonce="good"'), body }), { csp: nonced })
  expectErrors()
  await page.goto('/')
  await press(page, 'accept-all')
  await expect.poll(() => ran(page)).toEqual(['ours', 'c'])
  await settle(page)
  expect(await ran(page)).toEqual(['ours', 'c'])
})

test('what is added later is found, and runs once', async ({ page, site }) => {
  site.add('/', html({ head: prebuiltTag(), body: '<main></main>' }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  await page.evaluate((code) => {
    const route = document.createElement('div')
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.dataset.purpose = 'statistics'
    script.textContent = code
    route.append(script)
    document.querySelector('main')?.replaceChildren(route)
  }, says('route'))
  await expect.poll(() => ran(page)).toEqual(['route'])
  // The same node, moved by a framework.
  await page.evaluate(() => document.querySelector('main')?.prepend(document.querySelector('main script') ?? ''))
  await settle(page)
  expect(await ran(page)).toEqual(['route'])
})

test('a page that arrives in pieces loses nothing', async ({ page, site, context, baseURL }) => {
  const stops: (() => void)[] = []
  async function* pieces() {
    yield `<!doctype html><html lang="da"><head>${prebuiltTag()}</head><body><template data-purpose="statistics"><p>1</p>`
    await new Promise<void>((go) => stops.push(go))
    yield `<p>2</p><script>${says('template')}</script></template><p>3</p><script type="text/plain" data-purpose="statistics">(window.log??=[]).push('in`
    await new Promise<void>((go) => stops.push(go))
    yield `line')</script><div><script type="text/plain" data-purpose="statistics">${says('last')}</script></div></body></html>`
  }
  site.on('/', () => ({ body: pieces(), headers: { 'content-security-policy': csp } }))
  const now = Math.floor(Date.now() / 60_000).toString(36)
  await context.addCookies([{ name: 'samtykke', value: `1.${now}.Stat.MarkEmbeTubeMaps`, url: baseURL ?? '' }])
  const loaded = page.goto('/')
  const ready = () => page.waitForFunction(() => (window.samtykke as { allowed?(name: string): boolean } | undefined)?.allowed?.('statistics'))
  for (const seen of ['template', 'script[type="text/plain"]']) {
    await page.locator(seen).waitFor({ state: 'attached' })
    await ready()
    await settle(page)
    stops.shift()?.()
  }
  await loaded
  await expect.poll(() => ran(page)).toEqual(['template', 'inline', 'last'])
  expect(await page.locator('p').allTextContents()).toEqual(['1', '2', '3'])
})

test('an unknown name stays blocked, and the console names the nearest', async ({ page, site }) => {
  const body = `<script type="text/plain" data-purpose="statistic">${says('typo')}</script>
<script type="text/plain" data-purpose="statistics" data-service="matoma">${says('typo')}</script>
<script type="text/plain" data-purpose="constructor">${says('prototype')}</script>`
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  const warnings: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  await page.goto('/')
  await press(page, 'accept-all')
  await expect.poll(() => warnings.length).toBe(3)
  expect(warnings.join('\n')).toContain('"statistic" is no purpose or service of the configuration, so what names it stays blocked. Did you mean "statistics"?')
  expect(warnings.join('\n')).toContain('Did you mean "matomo"?')
  expect(await ran(page)).toEqual([])
})

test('document.write in released code does not wipe the page', async ({ page, site }) => {
  const body = `<main><h1>Cykler</h1><script type="text/plain" data-purpose="statistics">document.write('<p id="written">skrevet</p>')</script></main>`
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  await expect(page.locator('main #written')).toHaveText('skrevet')
  await expect(page.locator('h1')).toHaveText('Cykler')
})

test('document.write in released code from a file does not wipe the page either', async ({ page, site }) => {
  const body = `<main><h1>Cykler</h1><script type="text/plain" data-purpose="statistics" data-src="/write.js"></script></main>`
  site.add('/write.js', `document.write('<p>skrevet</p>');${says('went on')}`, { type: 'text/javascript' })
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  await page.goto('/')
  await press(page, 'accept-all')
  await expect.poll(() => ran(page)).toEqual(['went on'])
  await expect(page.locator('h1')).toHaveText('Cykler')
})

test('a service asked alone hangs on its own consent', async ({ page, site, context, baseURL }) => {
  const body = `<script type="text/plain" data-purpose="embedded-content" data-service="youtube">${says('youtube')}</script>
<script type="text/plain" data-purpose="embedded-content" data-service="maps">${says('maps')}</script>
<script type="text/plain" data-purpose="embedded-content">${says('all')}</script>`
  site.add('/', html({ head: prebuiltTag(), body }), { csp })
  const now = Math.floor(Date.now() / 60_000).toString(36)
  await context.addCookies([{ name: 'samtykke', value: `1.${now}.Tube.StatMarkEmbeMaps`, url: baseURL ?? '' }])
  await page.goto('/')
  await expect.poll(() => ran(page)).toEqual(['youtube'])
})

test('5,000 blocked nodes are released, all of them and in order', async ({ page, site }) => {
  const many = Array.from({ length: 5000 }, (_, index) => `<script type="text/plain" data-purpose="statistics">window.sum=(window.sum??0)*1+(window.next===${index}||${index}===0?1:0);window.next=${index + 1}</script>`)
  site.add('/', html({ head: prebuiltTag(), body: many.join('') }), { csp })
  addPrebuilt(site, { purposes: plan.purposes.slice(0, 1) })
  await page.goto('/')
  await press(page, 'accept-all')
  await expect.poll(() => page.evaluate(() => (window as unknown as { sum: number }).sum)).toBe(5000)
})
