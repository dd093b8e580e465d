// Tells tools that ask for it what may be stored: Google Consent Mode v2, Microsoft UET, Matomo. All denied before any tag of the
// page runs, then what the visitor has chosen. A tool reads arrays that it shares with the page; nothing here loads anything.

declare global {
  interface Window {
    dataLayer?: unknown[]
    uetq?: unknown[]
    _paq?: unknown[]
  }
}

export interface Signals {
  /** Everything denied, once for each tool: `google`, `uet`, `matomo`. */
  deny(tools: string[]): void
  /** These signals are given; the others are denied. */
  update(given: Set<string>): void
}

const google =
  'ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage security_storage'.split(' ')

/** The tool that a signal of the plan belongs to. */
export const toolOf = (signal: string): string => (google.includes(signal) ? 'google' : signal)

/** `denied`: tools that the page has told already. */
export function signals(waitForUpdate: number | undefined, denied?: string[]): Signals {
  const told = new Set<string>(denied)
  return {
    deny(tools) {
      for (const tool of tools) {
        if (!told.has(tool)) tell(tool, 'default', new Set(), waitForUpdate)
        told.add(tool)
      }
    },
    update(given) {
      for (const tool of told) tell(tool, 'update', given)
    },
  }
}

/** Tells one tool; `given` are signals of the plan. */
export function tell(tool: string, command: 'default' | 'update', given: Set<string>, wait?: number): void {
  const state = (signal: string) => (given.has(signal) ? 'granted' : 'denied')
  if (tool === 'google') {
    const states = Object.fromEntries(google.map((signal) => [signal, state(signal)]))
    gtag('consent', command, wait ? { ...states, wait_for_update: wait } : states)
  }
  if (tool === 'uet') (window.uetq ??= []).push('consent', command, { ad_storage: state(tool) })
  if (tool === 'matomo') {
    // Not rememberConsentGiven: that would set a cookie of its own. Ours is read on every page.
    const verb = given.has(tool) ? 'set' : 'forget'
    ;(window._paq ??= []).push([command === 'default' ? 'requireConsent' : verb + 'ConsentGiven'])
  }
}

// Google's tags look for an Arguments object; an array is not understood.
function gtag(..._: unknown[]): void {
  ;(window.dataLayer ??= []).push(arguments)
}
