// `<samtykke-dialog>`: the one element of ours in the body, with an open shadow root. The permanent control to reopen lives in
// it from the start; banner and choices are put in by the dialog part when they are needed.
import reopenStyles from '../css/reopen.css'

export interface Host {
  element: HTMLElement
  root: ShadowRoot
  /** Puts it first in the body, again if the page has removed it. */
  mount(): void
  /** Shows the control, in the words of the language. */
  offerReopen(words: string, lang: string, open: () => void): void
}

export function createHost(): Host {
  const element = document.createElement('samtykke-dialog')
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet(reopenStyles)]
  const button = document.createElement('button')
  button.className = 's-reopen'
  button.dataset.samtykke = 'reopen'
  button.type = 'button'
  // A page that takes it away again and again gets its way, rather than an endless struggle.
  let patience = 50

  return {
    element,
    root,
    mount() {
      if (!element.isConnected && patience--> 0) document.body?.prepend(element)
    },
    offerReopen(words, lang, open) {
      button.textContent = words
      button.onclick = open
      element.lang = lang
      root.append(button)
    },
  }
}

export function sheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
