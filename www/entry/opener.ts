// Inline in the banner that a page has in its own HTML: opens it at the first paint for who has not chosen, before the gate has come. All
// else is the gate's: who is asked again, and who is not asked because the browser has said no for him.
const { cookie, currentScript, documentElement } = document
const dialog = currentScript!.parentElement!.shadowRoot?.querySelector('dialog')

if (dialog && !(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl && !/samtykke=1/.test(cookie)) {
  dialog.open = true
  // For the page's own styles, as the gate does it.
  documentElement.dataset.samtykke = 'ask'
  // Nobody is asked what nobody takes down. A deferred script fails when the page has been read, so after this.
  document.querySelector<HTMLScriptElement>('script[data-inlined]')?.addEventListener('error', () => {
    dialog.open = false
    delete documentElement.dataset.samtykke
  })
  // The other buttons close the dialog, which is an answer that keeps. This one is pressed again when there is somebody to hear it.
  const more = () => dialog.querySelector<HTMLButtonElement>('[data-samtykke="more"]')!
  let wanted = false
  more().onclick = () => (wanted = true)
  document.addEventListener(
    'samtykke:shown',
    () => {
      // Another one where the page speaks another language.
      more().onclick = null
      if (wanted) more().click()
    },
    { once: true },
  )
}

export {}
