// `<samtykke-dialog>`: the one element of ours in the body, with an open shadow root. The permanent control to reopen lives in
// it from the start; banner and choices are put in by the dialog part when they are needed.
import reopenStyles from '../css/reopen.css'

export interface Host {
  element: HTMLElement
  root: ShadowRoot
  /** The permanent control. */
  button: HTMLButtonElement
  /** Puts the element first in the body, again if the page has removed it. */
  mount(): void
}

export function createHost(open: () => void): Host {
  const element = document.createElement('samtykke-dialog')
  const root = element.attachShadow({ mode: 'open' })
  const button = document.createElement('button')
  button.className = 's-reopen'
  button.dataset.samtykke = 'reopen'
  button.onclick = open
  root.append(button)
  root.adoptedStyleSheets = [sheet(reopenStyles)]
  // A page that takes it away again and again gets its way, rather than an endless struggle.
  let patience = 50

  return {
    element,
    root,
    button,
    mount() {
      if (!element.isConnected && patience--> 0) document.body?.prepend(element)
    },
  }
}

export function sheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
