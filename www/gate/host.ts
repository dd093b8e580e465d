// `<samtykke-dialog>`: the one element of ours in the body, with an open shadow root. The permanent control to reopen lives in
// it from the start; banner and choices are put in by the dialog part when they are needed, or the page has the banner there.
import reopenStyles from '../css/reopen.css'

export interface Host {
  element: HTMLElement
  root: ShadowRoot
  /** The permanent control. */
  button: HTMLButtonElement
  /** True where the page has brought the styles along, and its policy lets them through. */
  styled: boolean
  /** Puts the element first in the body, again if the page has removed it. */
  mount(): void
}

/** The element as it stands in the page's own HTML. */
export const inPage = (): HTMLElement | null => document.querySelector('samtykke-dialog')

/** The banner in it. */
export const bannerInPage = (): HTMLDialogElement | null | undefined => inPage()?.shadowRoot?.querySelector('dialog')

export function createHost(open: () => void): Host {
  const element = inPage() ?? document.createElement('samtykke-dialog')
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  const button = document.createElement('button')
  // Not the properties of these names, which are slower.
  button.setAttribute('class', 's-reopen')
  button.setAttribute('data-samtykke', 'reopen')
  button.setAttribute('part', 'button')
  button.addEventListener('click', open)
  root.append(button)
  const styled = !!root.querySelector('style')?.sheet
  if (!styled) root.adoptedStyleSheets = [buttons()]
  // A page that takes it away again and again gets its way, rather than an endless struggle.
  let patience = 50

  return {
    element,
    root,
    button,
    styled,
    mount() {
      if (!element.isConnected && patience--> 0) document.body?.prepend(element)
    },
  }
}

let made: CSSStyleSheet | undefined
/** The styles of the permanent control and of every button of ours. */
export const buttons = (): CSSStyleSheet => (made ??= sheet(reopenStyles))

export function sheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
