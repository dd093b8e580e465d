// Visitors' own tools answer the dialog of the real module, in every language, by the rules that the package ships.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { page as html, scriptTag } from './support/site.ts'
import { addPrebuilt, prebuiltTag } from './support/shop.ts'
import { expect, test } from './support/test.ts'
import { banner, cookie, hook, ran, says, settle } from './support/visit.ts'

const root = join(import.meta.dirname, '../..')
const rule = (name: string): unknown => JSON.parse(readFileSync(join(root, `dist/visitors/${name}.json`), 'utf8'))
// The tool puts a style sheet of its own into the page.
const csp = "default-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
const body = `<main><h1>Cykler</h1><script type="text/plain" data-purpose="statistics">${says('statistics')}</script>
<script type="text/plain" data-purpose="marketing">${says('marketing')}</script></main>`

test.beforeEach(({ site }) => {
  for (const lang of ['da', 'en']) site.add(`/${lang}`, html({ head: scriptTag(), body, lang }), { csp })
})

test.describe('autoconsent', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@duckduckgo/autoconsent'))
  const script = readFileSync(join(folder, 'autoconsent.playwright.js'), 'utf8')

  /** Puts the tool into every page that follows, with our rule alone; gives the messages that it sends. */
  async function install(page: Page, autoAction: 'optOut' | 'optIn'): Promise<{ type: string; result?: boolean }[]> {
    const messages: { type: string; result?: boolean }[] = []
    const config = { enabled: true, autoAction, enablePrehide: true, enableHeuristicDetection: false, detectRetries: 20 }
    const answer = { type: 'initResp', config, rules: { autoconsent: [rule('autoconsent')] } }
    await page.exposeFunction('autoconsentSendMessage', async (message: { type: string; result?: boolean }) => {
      messages.push(message)
      if (message.type === 'init') {
        await page.evaluate((answer) => (window as unknown as { autoconsentReceiveMessage(answer: unknown): void }).autoconsentReceiveMessage(answer), answer)
      }
    })
    await page.addInitScript(script)
    return messages
  }
  const done = (messages: { type: string }[]) => expect.poll(() => messages.map(({ type }) => type)).toContain('autoconsentDone')

  for (const lang of ['da', 'en']) {
    test(`rejects all (${lang})`, async ({ page }) => {
      const messages = await install(page, 'optOut')
      await page.goto(`/${lang}`)
      await done(messages)
      expect(messages).toContainEqual(expect.objectContaining({ type: 'optOutResult', cmp: 'samtykke', result: true }))
      expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.\.[\w-]{16,}$/)
      await expect(banner(page)).toBeHidden()
      expect(await ran(page)).toEqual([])
      // On the next page there is nothing to answer.
      messages.length = 0
      await page.reload()
      await expect.poll(() => messages.map(({ type }) => type)).toContain('cmpDetected')
      await expect(hook(page, 'reopen')).toBeVisible()
      await settle(page)
      expect(messages.map(({ type }) => type)).not.toContain('popupFound')
    })

    test(`accepts all when it is told so (${lang})`, async ({ page }) => {
      const messages = await install(page, 'optIn')
      await page.goto(`/${lang}`)
      await done(messages)
      expect(messages).toContainEqual(expect.objectContaining({ type: 'optInResult', cmp: 'samtykke', result: true }))
      expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.[\w-]{16,}\.$/)
      await expect.poll(() => ran(page)).toEqual(['statistics', 'marketing'])
    })
  }

  test('a dialog without a banner is answered too', async ({ page, site }) => {
    addPrebuilt(site, { modal: true })
    site.add('/', html({ head: prebuiltTag() }), { csp })
    const messages = await install(page, 'optOut')
    await page.goto('/')
    await done(messages)
    expect(await cookie(page)).toMatch(/^1\.[0-9a-z]+\.\.StatMark/)
  })
})

test.describe('Consent-O-Matic', () => {
  /** As much of the tool as the rule uses, after its documentation. Runs in the page. */
  async function answer(rules: never, wanted: Record<string, boolean>): Promise<boolean> {
    type Selection = { parent?: { selector: string }; target: { selector: string } }
    type Action = Selection & { type: string; actions: Action[]; consents: Consent[]; trueAction: Action; falseAction: Action }
    type Consent = { type: string; matcher: Selection; toggleAction: Action }
    type Rule = { detectors: { presentMatcher: Selection[]; showingMatcher: Selection[] }[]; methods: { name: string; action: Action }[] }

    const find = ({ parent, target }: Selection): HTMLInputElement | null => {
      const top = parent ? document.querySelector(parent.selector) : document
      return ((top as Element)?.shadowRoot ?? top)?.querySelector(target.selector) ?? null
    }
    const run = async (action: Action): Promise<void> => {
      const values = Object.values(wanted)
      if (action.type === 'list') for (const each of action.actions) await run(each)
      else if (action.type === 'click') find(action)?.click()
      else if (action.type === 'waitcss') while (!find(action)) await new Promise(requestAnimationFrame)
      else if (action.type === 'ifallowall') await run(values.every(Boolean) ? action.trueAction : action.falseAction)
      else if (action.type === 'ifallownone') await run(values.some(Boolean) ? action.falseAction : action.trueAction)
      else if (action.type === 'consent') {
        for (const { type, matcher, toggleAction } of action.consents) {
          const box = find(matcher)
          if (box && box.checked !== !!wanted[type]) await run(toggleAction)
        }
      } else throw new Error(`unknown action ${action.type}`)
    }
    const { detectors, methods } = (rules as { samtykke: Rule }).samtykke
    const shows = detectors.some((detector) => [...detector.presentMatcher, ...detector.showingMatcher].every(find))
    if (shows) for (const { action } of methods) await run(action)
    return shows
  }

  const none = { A: false, B: false, D: false, E: false, F: false, X: false }
  const all = { A: true, B: true, D: true, E: true, F: true, X: true }
  const wishes: [name: string, wanted: Record<string, boolean>, ran: string[], cookie: RegExp][] = [
    ['rejects all', none, [], /^1\.[0-9a-z]+\.\.[\w-]{16,}$/],
    ['accepts all', all, ['statistics', 'marketing'], /^1\.[0-9a-z]+\.[\w-]{16,}\.$/],
    ['says yes to statistics alone', { ...none, B: true }, ['statistics'], /^1\.[0-9a-z]+\.[\w-]{4}\.[\w-]{12,}$/],
  ]
  for (const lang of ['da', 'en']) {
    for (const [name, wanted, expected, pattern] of wishes) {
      test(`${name} (${lang})`, async ({ page }) => {
        await page.goto(`/${lang}`)
        await expect(banner(page)).toBeVisible()
        expect(await page.evaluate(`(${answer.toString()})(${JSON.stringify(rule('consent-o-matic'))}, ${JSON.stringify(wanted)})`)).toBe(true)
        await expect(banner(page)).toBeHidden()
        await expect.poll(() => ran(page)).toEqual(expected)
        expect(await cookie(page)).toMatch(pattern)
        // Nothing is left to answer.
        expect(await page.evaluate(`(${answer.toString()})(${JSON.stringify(rule('consent-o-matic'))}, ${JSON.stringify(all)})`)).toBe(false)
      })
    }
  }
})
