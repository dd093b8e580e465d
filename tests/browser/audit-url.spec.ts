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

async function audit(url: string): Promise<Result> {
  const env = { ...process.env, CHROME_PATH: await chromium() }
  const run = promisify(execFile)(process.execPath, [cli, 'audit', url, '--lang', 'en', '--format', 'json', '--wait', '200'], { env })
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
  test.setTimeout(180_000)
  site.add('/clean', html({ head: scriptTag(), body: `<main><h1>Hej</h1>${tag}</main>` }), { csp: null })
  expect(await audit(`${site.origin}/clean`)).toEqual({ code: 0, findings: [], page: { tool: 'samtykke', recorded: everything, draft: [] } })

  // Another site, for the browser: the same server by another name.
  const other = site.origin.replace('127.0.0.1', 'localhost')
  site.add('/pixel', 'x', { csp: null, type: 'text/plain', headers: { 'set-cookie': 'uid=1; Max-Age=7776000; SameSite=None; Secure; HttpOnly' } })
  site.add('/frame', '<script>sessionStorage.setItem("seen", "1"); indexedDB.open("frames")</script>', { csp: null })
  const leaks = `document.cookie = '_ga=1;max-age=63072000'
    document.cookie = 'brief=1'; document.cookie = 'brief=;max-age=0'
    localStorage.theme = 'dark'`
  const late = `<script type="text/plain" data-purpose="marketing">localStorage.setItem('basket-of-others', '1')</script>`
  site.add('/leaky', html({ head: scriptTag(), body: `<main><h1>Hej</h1><script>${leaks}</script><img src="${other}/pixel" alt=""><iframe src="${other}/frame" title="f"></iframe>${tag}${late}</main>` }), { csp: null })
  const { code, findings, page } = await audit(`${site.origin}/leaky`)
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
  const drafted = page.draft.flatMap(({ service }) => service.storage.map(({ kind, name, duration, httpOnly }) => [service.id, kind, name, duration, httpOnly]))
  expect(drafted).toContainEqual(['localhost', 'cookie', 'uid', 'P90D', true])

  site.add('/other', html({ body: '<main><h1>Hej</h1><script>var Cookiebot = {}; document.cookie = "_fbp=1"</script></main>' }), { csp: null })
  const cookiebot = await audit(`${site.origin}/other`)
  expect(cookiebot.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['unlawful consent-before-processing'])
  expect(cookiebot.page).toMatchObject({ tool: 'Cookiebot', recorded: ['before'], draft: [{ purpose: null, service: { id: 'meta-pixel', storage: [{ name: '_fbp', duration: 'session' }] } }] })
})
