// Inline in the head, before the script tag: a first visit then starts all its fetches at once, a round trip before the gate could.
// A visitor who has chosen fetches nothing of it. The addresses stand in the tag, so the text, and its hash in a
// Content-Security-Policy, is the same for every site. `*` stands for the language of the page.
const { cookie, currentScript, documentElement, head } = document
if (!/samtykke=1/.test(cookie)) {
  for (const url of currentScript!.dataset.first!.split(' ')) {
    const link = document.createElement('link')
    if (url.endsWith('.js')) link.rel = 'modulepreload'
    else {
      link.rel = 'preload'
      link.as = 'fetch'
      link.crossOrigin = ''
    }
    link.href = url.replace('*', documentElement.lang.slice(0, 2))
    head.append(link)
  }
}

export {}
