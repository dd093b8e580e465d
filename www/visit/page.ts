// What a visitor does and sees in a page that is visited: the dialog by its hooks, other tools by what they leave on the page.
import { measure } from '../audit/measure.ts'
import type { Choice, Measured } from '../audit/index.ts'

/** Other tools that ask for consent: what is in the window, or an element. */
const tools: [name: string, global: string, selector?: string][] = [
  ['Cookiebot', 'Cookiebot', '#CybotCookiebotDialog'],
  ['Cookie Information', 'CookieInformation', '#coiOverlay'],
  ['OneTrust', 'OneTrust', '#onetrust-banner-sdk'],
  ['Usercentrics', 'UC_UI', '#usercentrics-root'],
  ['CookieYes', 'getCkyConsent', '.cky-consent-container'],
  ['Complianz', 'complianz', '#cmplz-cookiebanner-container'],
  ['Didomi', 'Didomi', '#didomi-host'],
  ['Osano', 'Osano', '.osano-cm-dialog'],
  ['Termly', 'Termly', '#termly-code-snippet-support'],
  ['Klaro', 'klaro', '#klaro'],
  ['Orejime', 'orejime', '.orejime-Env'],
  ['tarteaucitron', 'tarteaucitron', '#tarteaucitronRoot'],
  ['vanilla-cookieconsent', 'CookieConsent', '#cc-main'],
  ['IAB TCF', '__tcfapi'],
]

const dialog = () => document.querySelector('samtykke-dialog')
const root = () => dialog()?.shadowRoot ?? undefined

/** `samtykke`, the name of another tool, or nothing that is known. */
export function tool(): string | null {
  if (dialog() || 'withdraw' in Object((window as unknown as { samtykke?: unknown }).samtykke)) return 'samtykke'
  const found = tools.find(([, name, selector]) => (window as unknown as Record<string, unknown>)[name] || (selector && document.querySelector(selector)))
  return found?.[0] ?? null
}

/** Waits for what a slow machine may take long to show, a few seconds at the most. */
async function until<Result>(look: () => Result | undefined): Promise<Result | undefined> {
  for (let tries = 50; ; tries--) {
    const found = look()
    if (found !== undefined || tries === 0) return found
    await new Promise((done) => setTimeout(done, 100))
  }
}

/** Resolves when our dialog waits for an answer, or nobody is asked. */
export const asked = async (): Promise<void> => {
  const { dataset } = document.documentElement
  await until(() => tool() !== 'samtykke' || dataset.samtykke === 'answered' || root()?.querySelector('dialog[open]') || undefined)
}

/** Presses a button of the open dialog, or the control on the page. False where there is none. */
export async function press(hook: string): Promise<boolean> {
  const button = await until(() => {
    const open = [...(root()?.querySelectorAll('dialog[open]') ?? [])].at(-1) ?? root()
    return [...(open?.querySelectorAll<HTMLElement>(`[data-samtykke="${hook}"]`) ?? [])].find((button) => button.checkVisibility())
  })
  button?.click()
  return button !== undefined
}

/** What the dialog, or the control, measures on this screen. */
export const measured = (choice?: Choice): (Measured & { screen: string })[] => {
  const element = dialog()
  const screen = `${innerWidth} × ${innerHeight} px`
  return element ? measure(element, choice).measured.map((measured) => ({ ...measured, screen })) : []
}

/** The text of the configuration that the page names. */
export async function config(): Promise<string | null> {
  const named = document.querySelector<HTMLScriptElement>('script[data-config]')?.dataset.config
  if (named === undefined) return null
  const response = await fetch(named).catch(() => undefined)
  return response?.ok ? response.text() : null
}
