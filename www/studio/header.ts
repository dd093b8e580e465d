// The bar above: what the draft begins with, undo, share, and the studio's language.
import { h, icon } from './dom.ts'
import { words, type Language, type Words } from './words.ts'

export interface Header {
  readonly element: HTMLElement
  /** Says something that need not be answered; an empty text takes it away. */
  say(text: string): void
  said(): string
  depth(depth: { undo: number; redo: number }): void
  /** All is loaded: what is made can be taken along. */
  ready(): void
}

interface Actions {
  w: Words
  language: Language
  /** The view that is shown. */
  shown: string
  ready: boolean
  begin: () => void
  share: () => void
  handOver: () => void
  undo: () => void
  redo: () => void
  turnTo: (view: string) => void
  speak: (language: Language) => void
}

export function header({ w, language, shown, ready, begin, share, handOver, undo, redo, turnTo, speak }: Actions): Header {
  const status = h('p', { class: 'status', role: 'status' })
  const button = (text: string, onclick: () => void) => h('button', { type: 'button', class: 'button', onclick }, text)
  const sign = (drawing: 'back' | 'forth', name: string, onclick: () => void) => h('button', { type: 'button', class: 'button sign', 'aria-label': name, title: name, onclick }, icon(drawing))
  const [back, forth, take] = [sign('back', w.undo, undo), sign('forth', w.redo, redo), button(w.export, handOver)] as const
  take.disabled = !ready
  back.disabled = forth.disabled = true
  const views = (['write', 'theme', 'audit', 'see'] as const).map((name) =>
    h(
      'button',
      {
        type: 'button',
        'data-view': name,
        'aria-pressed': String(name === shown),
        onclick: () => {
          for (const other of views) other.setAttribute('aria-pressed', String(other.dataset.view === name))
          turnTo(name)
        },
      },
      w[name],
    ),
  )
  return {
    element: h(
      'header',
      { class: 'bar' },
      h('h1', {}, h('span', { class: 'mark', 'aria-hidden': 'true' }), h('span', { class: 'name' }, 'samtykke')),
      h('div', { class: 'views', role: 'group', 'aria-label': w.views }, views),
      h('div', { class: 'actions' }, button(w.startFrom, begin), back, forth, button(w.share, share), take),
      status,
      h(
        'nav',
        { 'aria-label': w.language },
        (['da', 'en'] as const).map((other) =>
          h('button', { type: 'button', lang: other, class: 'language', 'aria-pressed': String(other === language), onclick: () => speak(other) }, words[other].self),
        ),
      ),
    ),
    say(text) {
      status.textContent = text
    },
    said: () => status.textContent,
    depth({ undo, redo }) {
      back.disabled = undo === 0
      forth.disabled = redo === 0
    },
    ready() {
      take.disabled = false
    },
  }
}
