// `samtykke audit URL` on pages made for it: a clean one, one that leaks in every way, one of another tool. What the browser sees of
// them is real; what the rules say of a recording, tests/visit.rs holds.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '../../scripts/browser.mjs'
import { page as html, scriptTag } from './support/site.ts'
import { expect, test } from './support/test.ts'

const cli = join(import.meta.dirname, '../../dist/cli.js')

interface Result {
  code: number
  findings: { rule: string; severity: string; path: string; message: string }[]
  page: { tool: string | null; recorded: string[]; draft: { purpose: string | null; adds: boolean; service: { id: string; storage: { kind: string; name: string; duration: string; httpOnly?: true }[] } }[] }
}

/** `wait`: milliseconds in which nothing may happen for the page to be at rest. */
async function audit(url: string, wait = 200): Promise<Result> {
  const env = { ...process.env, CHROME_PATH: await chromium() }
  const run = promisify(execFile)(process.execPath, [cli, 'audit', url, '--lang', 'en', '--format', 'json', '--wait', String(wait)], { env })
  const { code, stdout } = await run.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => error,
  )
  const [{ findings, page }] = (JSON.parse(stdout) as { files: [Result] }).files
  return { code, findings, page }
}

const tag = '<script type="text/plain" data-purpose="statistics">document.cookie = "_pk_id.1.1fff=1;max-age=34128000;path=/"</script>'
const everything = ['before', 'rejected', 'accepted', 'withdrawn']

test('visits a page before, after and without consent', async ({ site }) => {
  site.add('/clean', html({ head: scriptTag(), body: `<main><h1>Hej</h1>${tag}</main>` }), { csp: null })

  // Another site, for the browser: the same server by another name.
  const other = site.origin.replace('127.0.0.1', 'localhost')
  const cookie = (name: string) => ({ csp: null, type: 'text/plain', headers: { 'set-cookie': `${name}=1; Max-Age=7776000; SameSite=None; Secure; HttpOnly` } })
  site.add('/pixel', 'x', cookie('uid'))
  site.add('/frame', '<script>sessionStorage.setItem("seen", "1"); indexedDB.open("frames")</script>', { csp: null })
  const leaks = `document.cookie = '_ga=1;max-age=63072000'
    document.cookie = 'brief=1'; document.cookie = 'brief=;max-age=0'
    localStorage.theme = 'dark'`
  const late = `<script type="text/plain" data-purpose="marketing">localStorage.setItem('basket-of-others', '1')</script>`
  site.add('/leaky', html({ head: scriptTag(), body: `<main><h1>Hej</h1><script>${leaks}</script><img src="${other}/pixel" alt=""><iframe src="${other}/frame" title="f"></iframe>${tag}${late}</main>` }), { csp: null })

  site.add('/asked', 'x', cookie('asked'))
  site.add('/worker.js', `self.oninstall = (event) => event.waitUntil(fetch('${other}/asked', { mode: 'no-cors', credentials: 'include' }))`, { csp: null, type: 'text/javascript' })
  const script = 'var Cookiebot = {}; document.cookie = "_fbp=1"; navigator.serviceWorker.register("/worker.js")'
  site.add('/other', html({ body: `<main><h1>Hej</h1><script>${script}</script></main>` }), { csp: null })

  // Side by side, for most of a visit is waiting. A service worker may begin when its page has been at rest for a while.
  const [clean, { code, findings, page }, cookiebot] = await Promise.all([audit(`${site.origin}/clean`), audit(`${site.origin}/leaky`), audit(`${site.origin}/other`, 1000)])
  expect(clean).toEqual({ code: 0, findings: [], page: { tool: 'samtykke', recorded: everything, draft: [] } })

  expect(code).toBe(1)
  expect(page.recorded).toEqual(everything)
  expect(findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)).toEqual([
    'unlawful consent-before-processing: It needs consent, but happens without: Google Analytics: _ga (before the choice, after a no).',
    'risk storage-undeclared: It is stored on the device, but the configuration does not say so: localhost: uid, seen, frames.',
    'risk consent-withdrawal-effect: It is still on the device after consent has been withdrawn: 127.0.0.1: basket-of-others.',
    'risk storage-undeclared: It is stored on the device, but the configuration does not say so: 127.0.0.1: brief, theme, basket-of-others.',
    'advice storage-undeclared: The page fetches something from here, but the configuration does not say so: localhost.',
    'review consent-before-processing: Is it necessary for what the visitor has asked for? localhost: localhost, uid, seen, frames (before the choice, after a no).',
    'review consent-before-processing: Is it necessary for what the visitor has asked for? 127.0.0.1: brief, theme (before the choice, after a no).',
  ])
  const drafted = ({ draft }: Result['page']) => draft.flatMap(({ service }) => service.storage.map(({ kind, name, duration, httpOnly = false }) => [service.id, kind, name, duration, httpOnly]))
  expect(drafted(page)).toContainEqual(['localhost', 'cookie', 'uid', 'P90D', true])

  expect(cookiebot.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['unlawful consent-before-processing', 'review consent-before-processing'])
  expect(cookiebot.page).toMatchObject({ tool: 'Cookiebot', recorded: ['before'] })
  expect(drafted(cookiebot.page).sort()).toEqual([['localhost', 'cookie', 'asked', 'P90D', true], ['meta-pixel', 'cookie', '_fbp', 'session', false]])
})
