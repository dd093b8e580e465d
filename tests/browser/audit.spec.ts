// The audit of a rendered dialog: quiet about it as it is, and of each thing that a site can spoil it finds that one.
import type { Audit, Choice } from '../../www/audit/index.ts'
import { page as html, scriptTag } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { banner, choices, hook, press } from './support/visit.ts'

const long = 'Samtykkeerklæringen vedrørende markedsføringsaktiviteter, kundetilfredshedsundersøgelser, brugeradfærdsanalyser '.repeat(40)

type Spoiled = [what: string, found: string[]]

/** What a site's own style may do to the first layer, and what the audit must say of it. */
const styles: Spoiled[] = [
  ['[data-samtykke="reject-all"] { background: none; border-color: transparent; font-weight: 400 }', ['consent-no-nudging risk']],
  ['[data-samtykke="reject-all"] { zoom: .7; min-block-size: 44px !important }', ['consent-no-nudging risk']],
  ['[data-samtykke="reject-all"] { translate: 0 300vh }', ['consent-reject-as-easy/page-hidden unlawful']],
  ['.s-soft { color: #aaa !important }', ['text-contrast risk']],
  ['.s-row { transform: scale(.5) }', ['target-size risk']],
  ['.s-row button { min-block-size: 30px !important; padding-block: 0 !important; line-height: 1 !important }', ['target-comfortable advice']],
  [':focus-visible { outline: none !important }', ['focus-visible risk']],
  ['.s-banner h2 { block-size: 28px; overflow: hidden }', ['text-enlarged risk']],
  ['::part(button) { background: #fff }', []],
]

/** What a site's own script may do to it. */
const scripts: Spoiled[] = [
  ['root.querySelector(`[data-samtykke="banner"] [data-samtykke="reject-all"]`).remove()', ['consent-reject-as-easy/page-clicks unlawful']],
  ['root.querySelectorAll(`[data-samtykke="reject-all"], [data-samtykke="more"]`).forEach((button) => button.remove())', ['consent-reject-as-easy/page-missing unlawful']],
  ['root.querySelector(`[data-samtykke="banner"] [data-samtykke="reject-all"]`).tabIndex = -1', ['consent-no-nudging risk']],
  ['root.querySelectorAll(`[data-samtykke="reopen"], [data-samtykke="withdraw"]`).forEach((control) => control.remove())', ['cookie-withdraw-icon/page-missing unlawful']],
  ['document.documentElement.lang = "de"', ['consent-plain-language/page-language risk']],
  [`root.querySelector('[data-samtykke="banner"] p').style.cssText = 'overflow:auto;max-height:5em'; root.querySelector('[data-samtykke="banner"] p').textContent = ${JSON.stringify(long)}`, ['readability advice']],
  // A chat window over one button.
  [
    'const { left, top, width, height } = root.querySelector(`[data-samtykke="banner"] [data-samtykke="more"]`).getBoundingClientRect(); document.body.append(Object.assign(document.createElement("div"), { style: `position:fixed;z-index:2147483647;left:${left}px;top:${top}px;width:${width}px;height:${height}px` }))',
    ['focus-obscured risk'],
  ],
  ['document.documentElement.dataset.nothing = "nothing"', []],
  // It is measured where it will stand.
  ['root.querySelector(`dialog`).animate({ opacity: [0, 1] }, 1e6)', []],
]

test('finds what a site spoils, and nothing else', async ({ page, site }) => {
  const open = async () => {
    await page.goto(site.origin)
    await banner(page).waitFor()
  }
  /** Every finding once, and what is measured. */
  const audit = (spoil: { style?: string; script?: string } = {}, choice?: Choice) =>
    page.evaluate(
      async ({ style = '', script = '', choice }) => {
        const { audit } = (await import(String('/samtykke/audit.js'))) as { audit(element: Element, options: object): Audit }
        const dialog = document.querySelector('samtykke-dialog')!
        const root = dialog.shadowRoot!
        new Function('root', script)(root)
        const [before, sheet] = [[...root.adoptedStyleSheets], new CSSStyleSheet()]
        sheet.replaceSync(style)
        root.adoptedStyleSheets = [...before, sheet]
        const { findings } = audit(dialog, { choice })
        root.adoptedStyleSheets = before
        for (const { message, why, fix } of findings) if (!message || /[{}]/.test(message) || !why || !fix) throw new Error(JSON.stringify(findings))
        return [...new Set(findings.map(({ rule, message, severity }) => `${rule} ${severity} ${message}`))]
      },
      { ...spoil, choice },
    )
  site.add('/', html({ head: scriptTag(), body: '<main><h1>Hej</h1></main>' }), { csp: null })
  const rules = (await import('../../www/audit/rules.json', { with: { type: 'json' } })).default.en as Record<string, { messages: Record<string, string> }>
  /** The message that is said, by its name. */
  const named = (said: string) => {
    const [rule = '', severity = '', ...message] = said.split(' ')
    const fits = ([, text]: [string, string]) => new RegExp(`^${text.split('{what}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 's').test(message.join(' '))
    const name = Object.entries(rules[rule]!.messages).find(fits)?.[0] ?? '?'
    return `${rule}${name && `/${name}`} ${severity}`
  }
  const expectAudit = async (spoil: { style?: string; script?: string }, found: string[], choice?: Choice) =>
    expect([...new Set((await audit(spoil, choice)).map(named))].sort(), JSON.stringify(spoil)).toEqual([...found].sort())

  await open()
  await expectAudit({}, [], 'none')
  for (const [style, found] of styles) await expectAudit({ style }, found)
  expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('')
  for (const [script, found] of scripts) {
    await open()
    await expectAudit({ script }, found)
  }

  /** What the keyboard reaches is never under the buttons. */
  const onEveryScreen = async (choice: Choice) => {
    for (const [width, height] of [[1280, 800], [768, 1024], [390, 844], [320, 640], [320, 256], [1280, 860]] as const) {
      await page.setViewportSize({ width, height })
      await expectAudit({}, [], choice)
    }
  }
  await open()
  await press(page, 'more')
  await onEveryScreen('none')
  await expectAudit({ script: 'root.querySelector(`input[data-samtykke="purpose"]`).checked = true' }, ['consent-active/page-ticked unlawful'], 'none')

  await press(page, 'accept-all')
  await expect(choices(page)).toBeHidden()
  await expectAudit({}, [], 'given')
  await expectAudit({ style: '.s-reopen { display: none }' }, ['cookie-withdraw-icon/page-missing unlawful'])
  await expectAudit({ style: '.s-reopen { translate: 0 90vh }' }, ['cookie-withdraw-icon/page-hidden unlawful', 'focus-obscured risk'])
  await hook(page, 'reopen').click()
  await expectAudit({}, [], 'given')
  await onEveryScreen('given')
  await expectAudit({ style: '[data-samtykke="withdraw"] { display: none }' }, ['consent-withdrawal-as-easy/page-clicks unlawful'], 'given')
})
