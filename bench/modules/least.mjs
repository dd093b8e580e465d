// What nobody can do without who asks for consent, and no more: on a returning visit one reads the cookie, marks the page for its styles,
// looks for what is blocked, watches what comes, hears the links that open the choices, says that one is ready, and puts the permanent control there when the page has time.
// No purposes, no errors, no plan. It is not for use: its script time is the bound under which no module comes.
export const least = (_services, at) => ({
  name: 'the least that any module does',
  key: 'least',
  aside: true,
  head: `<script src="${at('least.js')}"></script>`,
  files: { [at('least.js')]: `(${script})()` },
  shown: '.least',
  reject: '.least',
})

function script() {
  const known = document.cookie.includes('least=')
  document.documentElement.setAttribute('data-least', known ? 'answered' : 'ask')
  const blocked = 'script[type="text/plain"][data-purpose],template[data-purpose],[data-src][data-purpose]'
  let held = [...document.querySelectorAll(blocked)]
  new MutationObserver(() => (held = [...document.querySelectorAll(blocked)])).observe(document, { childList: true, subtree: true })
  document.addEventListener('click', ({ target }) => target.closest?.('[data-least-action]') && ask())
  document.dispatchEvent(new CustomEvent('least:ready', { detail: { known, held } }))
  const ask = () => {
    const button = document.createElement('button')
    button.className = 'least'
    button.textContent = 'Afvis'
    button.addEventListener('click', () => {
      document.cookie = 'least=1;max-age=9999;path=/'
      button.remove()
    })
    document.body.append(button)
  }
  const mount = () => {
    const host = document.createElement('least-control')
    const button = document.createElement('button')
    button.textContent = 'Cookies'
    button.addEventListener('click', ask)
    const styles = new CSSStyleSheet()
    styles.replaceSync('button{position:fixed;inset:auto auto 1rem 1rem}')
    const root = host.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [styles]
    root.append(button)
    document.body.prepend(host)
  }
  requestIdleCallback(mount)
  if (!known) document.addEventListener('DOMContentLoaded', ask)
}
