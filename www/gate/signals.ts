// Tells tools that ask for it what may be stored: Google Consent Mode v2, Microsoft UET, Matomo. All denied before any tag of the
// page runs, then what the visitor has chosen. A tool reads arrays that we share with it; nothing here loads anything.

/** `google` and `uet` and `matomo` in `data-signals`; the names of single signals come from the plan. */
export type Tool = 'google' | 'uet' | 'matomo'

const google = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
]

declare global {
  interface Window {
    dataLayer?: unknown[]
    uetq?: unknown[]
    _paq?: unknown[]
  }
}

export interface Signals {
  /** Everything denied, once for each tool. */
  deny(tools: Iterable<string>): void
  /** Signals that are given; the others are denied. */
  update(given: Set<string>): void
  /** For tag managers, after a choice. */
  event(detail: object): void
}

export function signals(waitForUpdate: number | undefined): Signals {
  const active = new Set<string>()
  return {
    deny(tools) {
      for (const tool of tools) {
        if (active.has(tool)) continue
        active.add(tool)
        if (tool === 'google') {
          const wait = waitForUpdate ? { wait_for_update: waitForUpdate } : {}
          gtag('consent', 'default', { ...states(google, new Set()), ...wait })
        }
        if (tool === 'uet') uet('default', new Set())
        if (tool === 'matomo') (window._paq ??= []).push(['requireConsent'])
      }
    },
    update(given) {
      if (active.has('google')) gtag('consent', 'update', states(google, given))
      if (active.has('uet')) uet('update', given)
      if (active.has('matomo')) {
        // Not rememberConsentGiven: that would set a cookie of its own. Ours is read on every page.
        ;(window._paq ??= []).push([given.has('matomo') ? 'setConsentGiven' : 'forgetConsentGiven'])
      }
    },
    event(detail) {
      if (active.has('google')) (window.dataLayer ??= []).push(detail)
    },
  }
}

/** The tool that a signal belongs to. */
export const toolOf = (signal: string): string => (google.includes(signal) ? 'google' : signal)

const states = (names: string[], given: Set<string>) =>
  Object.fromEntries(names.map((name) => [name, given.has(name) ? 'granted' : 'denied']))

// Google's tags look for an Arguments object; an array is not understood.
function gtag(..._: unknown[]): void {
  ;(window.dataLayer ??= []).push(arguments)
}

const uet = (command: string, given: Set<string>) =>
  (window.uetq ??= []).push('consent', command, { ad_storage: given.has('uet') ? 'granted' : 'denied' })
