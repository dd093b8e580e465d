// The web shop of the examples with real tags, and a recording of every request and of everything that is stored: nothing before the
// choice, nothing after a no, after a yes only what was said yes to, nothing after it is taken back.
import type { Page } from '@playwright/test'
import { addFolder, test } from '../support/folder.ts'
import { prebuiltTag } from '../support/shop.ts'
import { page as html, scriptTag, type Site } from '../support/site.ts'
import { expect } from '../support/test.ts'
import { banner, box, choices, hook, press, settle } from '../support/visit.ts'

// The snippet of Matomo's documentation (developer.matomo.org/guides/tracking-javascript-guide), with a server of our own.
const matomoSnippet = `var _paq = window._paq = window._paq || [];
_paq.push(['trackPageView']);
_paq.push(['enableLinkTracking']);
(function() {
  var u="/matomo/";
  _paq.push(['setTrackerUrl', u+'matomo.php']);
  _paq.push(['setSiteId', '1']);
  var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0];
  g.async=true; g.src=u+'matomo.js'; s.parentNode.insertBefore(g,s);
})();`

// What Matomo's tracker does, as far as its reference (developer.matomo.org/api-reference/tracking-javascript) tells: it takes the
// queue over, stores two cookies and sends the page view; with requireConsent all that waits for setConsentGiven.
const matomoTracker = `(()=>{
  const queue=window._paq; let url='',site='',consent=true,waiting=[]
  const send=()=>{
    document.cookie='_pk_id.'+site+'.1fff=1;path=/;max-age=33955200'
    document.cookie='_pk_ses.'+site+'.1fff=1;path=/;max-age=1800'
    fetch(url+'?idsite='+site+'&rec=1')
  }
  const commands={
    setTrackerUrl(value){url=value}, setSiteId(value){site=value},
    requireConsent(){consent=false}, setConsentGiven(){consent=true;waiting.splice(0).forEach((job)=>job())}, forgetConsentGiven(){consent=false},
    trackPageView(){consent?send():waiting.push(send)},
  }
  const run=([name,...rest])=>commands[name]?.(...rest)
  // Settings come first, whatever their place in the queue.
  const first=['setTrackerUrl','setSiteId','requireConsent']
  const jobs=[...queue]
  jobs.filter(([name])=>first.includes(name)).forEach(run)
  jobs.filter(([name])=>!first.includes(name)).forEach(run)
  window._paq={push:run}
})()`

// Google's snippet (developers.google.com/tag-platform/gtagjs), and a library that, like the real one, reads the list from its start.
const gtagSnippet = `window.dataLayer = window.dataLayer || [];
function gtag(){dataLayer.push(arguments);}
gtag('js', new Date());
gtag('config', 'G-TEST');`
const gtagLibrary = `(()=>{
  let storage='granted'
  const read=(entry)=>{
    if(Object.prototype.toString.call(entry)!=='[object Arguments]')return
    const [command,action,states]=entry
    if(command==='consent'&&states.analytics_storage)storage=states.analytics_storage
    if(command==='config'){
      if(storage==='granted')document.cookie='_ga=1;path=/'
      fetch('/gtag/collect?gcs='+storage)
    }
  }
  dataLayer.forEach(read)
})()`

const pixel = `document.cookie='_fbp=1;path=/';new Image().src='/meta/tr?ev=PageView'`

const body = `<main><h1>Nordlys Cykler</h1>
<script type="text/plain" data-purpose="statistics" data-service="matomo">${matomoSnippet}</script>
<template data-purpose="statistics"><script async src="/gtag/js?id=G-TEST"></script><script>${gtagSnippet}</script></template>
<script type="text/plain" data-purpose="marketing">${pixel}</script>
<img data-purpose="marketing" data-src="/meta/noscript.png" alt="" width="1" height="1">
<iframe data-purpose="embedded-content" data-service="youtube" data-src="/youtube/embed/1" title="Film" width="560" height="315"></iframe></main>`

const csp = "default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"

function addShop(site: Site, head: string): void {
  const script = (path: string, code: string) => site.add(path, code, { csp: null, type: 'text/javascript' })
  script('/matomo/matomo.js', matomoTracker)
  script('/gtag/js', gtagLibrary)
  for (const path of ['/matomo/matomo.php', '/gtag/collect', '/meta/tr', '/meta/noscript.png']) site.add(path, '', { csp: null, type: 'text/plain' })
  site.add('/youtube/embed/1', html({ body: '<h1>Film</h1>' }), { csp: null })
  site.add('/', html({ head, body }), { csp })
}

interface Recording {
  /** Addresses asked for that are not the page's or the module's own. */
  requests: string[]
  /** Names written to the device, in order. */
  writes: string[]
  clear(): void
}

/** Records every request of the page and its frames, and every write to the device by any script in them. */
async function record(page: Page): Promise<Recording> {
  const recording: Recording = {
    requests: [],
    writes: [],
    clear() {
      recording.requests.length = recording.writes.length = 0
    },
  }
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (!/^\/(samtykke\/.*|built\/.*|examples\/webshop\/lawful\.json|favicon\.ico)?$/.test(pathname)) recording.requests.push(pathname + search)
  })
  await page.exposeFunction('wrote', (what: string) => void recording.writes.push(what))
  await page.addInitScript(() => {
    const wrote = (what: string) => void (window as unknown as { wrote(what: string): void }).wrote(what)
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(value: string) {
        if (!/Max-Age=0/i.test(value)) wrote(`cookie ${value.split('=')[0] ?? ''}`)
        cookie.set?.call(this, value)
      },
    })
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (name, value) {
      wrote(`${this === localStorage ? 'local' : 'session'} ${name}`)
      setItem.call(this, name, value)
    }
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (name, version) {
      wrote(`indexeddb ${name}`)
      return open.call(this, name, version)
    }
  })
  return recording
}

const cookies = async (page: Page) => (await page.context().cookies()).map(({ name }) => name).sort()
const own = (write: string) => write.endsWith(' samtykke')
const foreign = ({ writes }: Recording) => writes.filter((write) => !own(write))

// A prebuilt folder's gate has its plan and keeps none.
for (const { name, tag, written } of [
  { name: 'wasm', tag: scriptTag(), written: ['local samtykke'] },
  { name: 'prebuilt', tag: prebuiltTag(), written: [] },
]) {
  test(`before, after a no, after a yes to one purpose, and after taking it back (${name})`, async ({ page, site, folder }) => {
    addFolder(site, folder)
    addShop(site, tag)
    const recording = await record(page)

    await page.goto('/')
    await expect(banner(page)).toBeVisible()
    await settle(page)
    expect(recording.requests).toEqual([])
    expect([...new Set(recording.writes)]).toEqual(written)
    expect(await cookies(page)).toEqual([])

    await press(page, 'reject-all')
    await expect(banner(page)).toBeHidden()
    await page.reload()
    await expect(hook(page, 'reopen')).toBeVisible()
    await settle(page)
    expect(recording.requests).toEqual([])
    expect(foreign(recording)).toEqual([])
    expect(await cookies(page)).toEqual(['samtykke'])

    recording.clear()
    await hook(page, 'reopen').click()
    await box(page, 'statistics').check()
    await press(page, 'save')
    const statistics = ['/gtag/collect?gcs=granted', '/gtag/js?id=G-TEST', '/matomo/matomo.js', '/matomo/matomo.php?idsite=1&rec=1']
    await expect.poll(() => [...recording.requests].sort()).toEqual(statistics)
    await expect.poll(() => foreign(recording).sort()).toEqual(['cookie _ga', 'cookie _pk_id.1.1fff', 'cookie _pk_ses.1.1fff'])
    recording.clear()
    await page.reload()
    await expect.poll(() => [...recording.requests].sort()).toEqual(statistics)
    expect(await cookies(page)).toEqual(['_ga', '_pk_id.1.1fff', '_pk_ses.1.1fff', 'samtykke'])

    await hook(page, 'reopen').click()
    recording.clear()
    await Promise.all([page.waitForEvent('load'), hook(page, 'withdraw').click()])
    await expect(hook(page, 'reopen')).toBeVisible()
    await settle(page)
    expect(recording.requests).toEqual([])
    expect(foreign(recording)).toEqual([])
    expect(await cookies(page)).toEqual(['samtykke'])
    expect(await page.evaluate(async () => [Object.keys(localStorage), sessionStorage.length, (await indexedDB.databases()).length])).toEqual([['samtykke'], 0, 0])
  })
}

test('marketing and a video are each let in alone', async ({ page, site }) => {
  addShop(site, scriptTag())
  const recording = await record(page)
  await page.goto('/')
  await press(page, 'more')
  await box(page, 'marketing').check()
  await press(page, 'save')
  await expect.poll(() => [...recording.requests].sort()).toEqual(['/meta/noscript.png', '/meta/tr?ev=PageView'])
  await expect.poll(() => foreign(recording)).toEqual(['cookie _fbp'])
  recording.clear()
  await page.locator('.samtykke-embed').getByRole('button', { name: 'Vis altid YouTube' }).click()
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText('Film')
  expect(recording.requests).toEqual(['/youtube/embed/1'])
  await expect(choices(page)).toBeHidden()
})

test('a tag that is not held back itself waits by its own consent mode', async ({ page, site }) => {
  // Both libraries are loaded at once, as their makers' "advanced" mode wants it: the signals alone keep them from storing.
  const head = `${scriptTag(undefined, 'data-signals="google matomo"')}<script>${gtagSnippet}${matomoSnippet}</script><script async src="/gtag/js?id=G-TEST"></script>`
  addShop(site, head)
  site.add('/', html({ head }), { csp })
  const recording = await record(page)
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await expect.poll(() => [...recording.requests].sort()).toEqual(['/gtag/collect?gcs=denied', '/gtag/js?id=G-TEST', '/matomo/matomo.js'])
  expect(foreign(recording)).toEqual([])
  await press(page, 'accept-all')
  await expect.poll(() => recording.requests).toContain('/matomo/matomo.php?idsite=1&rec=1')
  await page.reload()
  await expect.poll(() => recording.requests).toContain('/gtag/collect?gcs=granted')
  expect(await cookies(page)).toEqual(['_ga', '_pk_id.1.1fff', '_pk_ses.1.1fff', 'samtykke'])
})
