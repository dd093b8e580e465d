// A site that could be the controller's: its own colour and words where an example has them, else a plain one.
import { h } from '../dom.ts'
import type { Outline, PageFile, Said, Start } from './messages.ts'

interface Context {
  outline: Outline
  page: PageFile
  surface: string
  sheet: Start['sheet']
  language: string
  words: Start['words']
  /** Hears which purposes have tags that run. */
  running: (purposes: string[]) => void
  /** Hears where a link of the page leads. */
  navigate: (surface: string) => void
}

export function buildPage(context: Context): void {
  const { outline, page, surface, language } = context
  const say = saying(language)
  const name = page.brand?.name ?? outline.controller
  document.title = name
  const accent = page.brand?.accent
  if (accent && /^#[0-9a-f]{6}$/i.test(accent)) document.documentElement.style.setProperty('--brand', accent)
  if (page.brand?.font === 'serif') document.documentElement.style.setProperty('--headings', 'var(--serif)')
  const [kind, id = ''] = surface.split(':')
  const main =
    context.sheet !== undefined
      ? h('main', { class: 'reading' }, h('div', { class: 'sheet' }, drawing(context.sheet)))
      : kind === 'notice'
        ? h('main', { class: 'reading' }, element('samtykke-notice', { notice: id, 'heading-level': '1' }))
        : kind === 'dialog'
          ? h('main', { class: 'reading' }, h('h1', {}, say(outline.forms.find((form) => form.id === id)?.title) ?? name), element('samtykke-consent', { dialog: id }))
          : front(context, say, name)
  document.body.append(
    h(
      'div',
      { class: 'site' },
      h(
        'header',
        { class: 'site-header' },
        h('a', { class: 'brand', href: '#page' }, name),
        (page.nav?.length ?? 0) > 0 && h('nav', { 'aria-label': name }, h('ul', {}, page.nav!.map((item) => h('li', {}, h('a', { href: '#page' }, say(item)))))),
      ),
      main,
      h(
        'footer',
        { class: 'site-footer' },
        h('div', {}, h('strong', {}, outline.controller), h('span', {}, outline.address)),
        h('div', {}, h('span', {}, outline.email), h('span', {}, say(page.footer))),
        h('div', {}, outline.notices.map(({ id }) => h('a', { href: `#notice:${id}` }, `${context.words.notice} (${id})`))),
      ),
    ),
    ...tags(context),
  )
  follow(context)
}

const saying = (language: string) => (text: Said): string | undefined => (typeof text === 'object' ? (text[language] ?? Object.values(text)[0]) : text)

function front({ outline, page, words }: Context, say: (text: Said) => string | undefined, name: string): HTMLElement {
  const placed = new Set((page.forms ?? []).map(({ dialog }) => dialog))
  const plain: PageFile['forms'] = outline.forms.filter(({ id, kind }) => kind === 'inline' && !placed.has(id)).map(({ id, title }) => ({ title, dialog: id, fields: [{ id: 'email', type: 'email', label: 'E-mail' }], submit: 'OK' }))
  const known = new Set(outline.forms.map(({ id }) => id))
  const forms: NonNullable<PageFile['forms']> = [...(page.forms ?? []).filter(({ dialog }) => dialog === undefined || known.has(dialog)), ...plain]
  const embedded = outline.purposes.find(({ id }) => id === page.embed?.purpose) ?? outline.purposes.find(({ embedded }) => embedded)
  return h(
    'main',
    {},
    h(
      'section',
      { class: 'hero' },
      h('div', {}, h('h1', {}, say(page.hero?.title) ?? name), h('p', {}, say(page.hero?.text)), page.hero?.action !== undefined && h('p', {}, h('a', { class: 'action', href: '#page' }, say(page.hero.action)))),
      picture(page.picture),
    ),
    (page.sections ?? []).map(({ title, text, items = [] }) =>
      h(
        'section',
        { class: 'part' },
        h('h2', {}, say(title)),
        h('p', {}, say(text)),
        items.length > 0 && h('ul', { class: 'cards' }, items.map((item) => h('li', {}, h('h3', {}, say(item.title)), h('p', {}, say(item.text)), h('p', { class: 'meta' }, say(item.meta))))),
      ),
    ),
    embedded && h('section', { class: 'part' }, h('h2', {}, say(page.embed?.title) ?? say(embedded.title)), h('div', { class: 'embed' }, video(embedded, say(page.embed?.title) ?? 'Video'))),
    forms.length > 0 &&
      h(
        'div',
        { class: 'forms' },
        forms.map((form, index) => {
          const sent = h('div', { class: 'received', role: 'status' })
          return h(
            'form',
            { class: 'form', onsubmit: (event) => send(event, sent, words.formSent) },
            h('h2', {}, say(form.title)),
            form.text !== undefined && h('p', {}, say(form.text)),
            h('div', { class: 'fields' }, (form.fields ?? []).map(({ id, type = 'text', label }) => h('p', { class: 'field' }, h('label', { for: `${index}-${id}` }, say(label)), h('input', { id: `${index}-${id}`, name: id, type: type === 'textarea' ? 'text' : type, autocomplete: 'off' })))),
            form.dialog !== undefined && element('samtykke-consent', { dialog: form.dialog, name: 'consent' }),
            h('p', {}, h('button', { class: 'action', type: 'submit' }, say(form.submit) ?? 'OK')),
            sent,
          )
        }),
      ),
  )
}

/** Nothing is fetched in the studio: what would be a video is a drawing behind an empty frame. */
const video = ({ id, service }: Outline['purposes'][number], title: string): HTMLElement =>
  h('iframe', { class: 'stand-in', 'data-purpose': id, 'data-service': service, 'data-src': 'about:blank', title })

function element(name: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  return made
}

/** An example's picture. It comes from our own files, never from a draft. */
function picture(svg: string | undefined): HTMLElement {
  const box = h('div', { class: 'picture', 'aria-hidden': 'true' })
  if (svg !== undefined) box.append(drawing(svg))
  return box
}

/** SVG that the core or our own files wrote. */
const drawing = (svg: string): Element => document.adoptNode(new DOMParser().parseFromString(policy.createHTML(svg) as string, 'image/svg+xml').documentElement)

const same = { createHTML: (text: string) => text }
const policy = window.trustedTypes?.createPolicy('samtykke-studio', same) ?? same

/** For each purpose that is asked about a tag, which waits for it as a real one would; it stores what the purpose's services store. */
function tags({ outline }: Context): HTMLElement[] {
  return outline.purposes.filter(({ asked, embedded }) => asked && !embedded).map(({ id }) => {
    const template = h('template', { 'data-purpose': id })
    template.content.append(h('span', { hidden: true, 'data-tag': id }))
    return template
  })
}

function follow({ outline, running, navigate }: Context): void {
  let before = ''
  const look = () => {
    const now = [...document.querySelectorAll<HTMLElement>('[data-tag]')].map(({ dataset }) => dataset.tag ?? '')
    const open = now.filter((id) => window.samtykke && 'allowed' in window.samtykke && window.samtykke.allowed(id))
    if (open.join() === before) return
    for (const id of open.filter((id) => !before.split(',').includes(id))) store(outline.purposes.find((purpose) => purpose.id === id)?.storage ?? [])
    before = open.join()
    running(open)
  }
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
  for (const name of ['choice', 'withdrawn', 'ready']) document.addEventListener(`samtykke:${name}`, look)

  document.addEventListener('click', (event) => {
    const [target] = event.composedPath()
    const link = target instanceof Element ? target.closest('a') : null
    if (!link) return
    // The frame shows one page: a link to a notice asks the studio to show that, and every other leads nowhere.
    event.preventDefault()
    const href = link.getAttribute('href') ?? ''
    const notice = outline.notices.find(({ id }) => href === `#notice:${id}`) ?? (link.dataset.samtykke === 'notice' ? outline.notices[0] : undefined)
    if (notice) navigate(`notice:${notice.id}`)
    else if (href === '#page') navigate('page')
  })
}

function store(storage: [kind: string, name: string][]): void {
  for (const [kind, pattern] of storage) {
    const name = pattern.replaceAll('*', '.1234')
    if (kind === 'cookie') document.cookie = `${name}=1; path=/`
    else if (kind === 'local') localStorage.setItem(name, '1')
    else sessionStorage.setItem(name, '1')
  }
}

function send(event: Event, box: HTMLElement, title: string): void {
  event.preventDefault()
  const fields = [...new FormData(event.target as HTMLFormElement)].map(([name, value]) => `${name}: ${laidOut(String(value))}`)
  box.replaceChildren(h('h3', {}, title), h('pre', { tabindex: 0 }, fields.join('\n')))
}

function laidOut(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), null, 2)
  } catch {
    return value
  }
}
