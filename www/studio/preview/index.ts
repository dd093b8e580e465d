// The preview: how it is looked at, and by which visitor.
import type { Audit } from '../../audit/index.ts'
import { choice, h } from '../dom.ts'
import type { Deed, FromFrame, Outline, PageFile } from '../frame/messages.ts'
import { outlineOf } from '../outline.ts'
import type { Report } from '../tools.ts'
import type { Language, Words } from '../words.ts'
import { createFrame, type Frame, type FrameDocument, type Scene } from './frame.ts'
import { createLog, type Log } from './log.ts'

/** CSS pixels. The last is a screen of 1280 by 1024 at 400 %. */
const devices = { '320': [320, 640], phone: [390, 844], tablet: [768, 1024], desktop: [1280, 800], zoomed: [320, 256] } as const

type Device = keyof typeof devices
type Visitor = keyof Words['states']

/** What a visitor of each kind has done. */
const deeds: Record<Visitor, Deed[]> = { first: [], returning: ['accept-all'], refused: ['reject-all'], withdrawn: ['accept-all', 'withdraw'], expired: ['accept-all'], broken: [] }

/** How it is looked at: kept when the studio changes its language. */
export interface Look {
  device: Device
  full: boolean
  scheme: keyof Words['schemes'] | keyof Words['forcedSchemes']
  /** Less motion, as the system asks for it. */
  still: boolean
  languages: 'both' | string
  surface: string
  visitor: Visitor
}

export const firstLook = (language: Language): Look => ({
  device: matchMedia('(min-width: 64rem)').matches ? 'desktop' : 'phone',
  full: false,
  scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  languages: language,
  surface: 'page',
  visitor: 'first',
})

export interface Preview {
  readonly element: HTMLElement
  /** The configuration has changed. */
  show(text: string, report: Report, page: PageFile): void
  theme(css: string): void
  /** Measures what is open in each frame, on every screen in turn. */
  audit(): Promise<Measured[]>
}

export interface Measured {
  device: string
  language: string
  /** Undefined where there is nothing to measure. */
  audit: Audit | undefined
}

type Shown = Outline & { languages: string[]; hasPageDialog: boolean }

/** `sheet` draws a notice that is to be hung up. */
export function createPreview(w: Words, language: Language, look: Look, document: FrameDocument, sheet: (text: string, notice: string, language: string) => string | undefined): Preview {
  let frames: { language: string; frame: Frame; log: Log; audited?: (audit: Audit | undefined) => void }[] = []
  let shown: { text: string; outline: Shown; page: PageFile } | undefined
  let css = ''
  /** Why not all can be shown. */
  let problem = ''
  const said = { formSent: w.formSent, notice: w.notice }

  const toolbar = h('div', { class: 'tools' })
  const notes = h('div', { class: 'notes', role: 'status' })
  const stage = h('div', { class: 'stage' })
  const logs = h('div', { class: 'logs' })
  const element = h('section', { class: 'preview', 'aria-labelledby': 'preview-title' }, h('h2', { id: 'preview-title', class: 'visually-hidden' }, w.preview), toolbar, notes, stage, logs)

  /** Frames for the languages that are looked at, made anew. */
  function build(): void {
    const spoken = shown?.outline.languages ?? [language]
    const wanted = look.languages === 'both' ? spoken : spoken.includes(look.languages) ? [look.languages] : spoken.slice(0, 1)
    frames = wanted.map((language) => {
      const log = createLog(w, language)
      return { language, log, frame: createFrame(w.frameTitle(w.languageNames[language] ?? language), document, (message) => hear(message, language)) }
    })
    stage.replaceChildren(...frames.map(({ frame }) => h('div', { class: 'screen' }, frame.element)))
    logs.replaceChildren(...frames.map(({ log }) => log.element))
    fit()
    open(true)
  }

  function open(forget = false): void {
    if (!shown) return
    const { outline } = shown
    for (const { language, frame, log } of frames) {
      log.clear()
      log.tags(outline, [])
      frame.open({ ...scene(shown, language), deeds: forget ? deeds[look.visitor] : [] }, forget)
    }
  }

  function scene({ text, outline, page }: NonNullable<typeof shown>, language: string): Scene {
    const media = { scheme: look.scheme.endsWith('dark') ? ('dark' as const) : ('light' as const), forced: look.scheme.startsWith('forced'), still: look.still }
    // What no page can read is what a visitor meets when the file is broken on its way.
    const config = look.visitor === 'broken' ? text.slice(0, text.length / 2) : text
    const hung = outline.notices.find(({ id, channel }) => look.surface === `notice:${id}` && (channel === 'sign' || channel === 'tv'))
    return { config, language, outline, page, surface: look.surface, sheet: hung && sheet(text, hung.id, language), theme: css, deeds: [], media, words: said }
  }

  function hear(message: FromFrame, language: string): void {
    const found = frames.find((one) => one.language === language)
    if (!found || !shown) return
    const { frame, log } = found
    if (message.type === 'stores') log.stores(message.stores, shown.outline)
    if (message.type === 'tags') log.tags(shown.outline, message.running)
    if (message.type === 'event') log.event(message.name, message.detail)
    if (message.type === 'done') {
      if (look.visitor === 'expired') frame.stores.cookie.samtykke = aged(frame.stores.cookie.samtykke ?? '')
      frame.open(scene(shown, language))
    }
    if (message.type === 'audit') found.audited?.(message.audit)
    if (message.type === 'navigate') turnTo(message.surface)
  }

  function turnTo(surface: string): void {
    look.surface = surface
    tools()
    open()
  }

  function fit(): void {
    const [width, height] = devices[look.device]
    const beside = frames.length > 1 && width < 700
    const space = (stage.clientWidth - 32 - (beside ? 16 : 0)) / (beside ? frames.length : 1)
    const scale = look.full ? 1 : Math.min(1, Math.max(space, 240) / width, Math.max(360, innerHeight - 330) / height)
    stage.classList.toggle('is-beside', beside)
    for (const { frame } of frames) {
      const screen = frame.element.parentElement!
      Object.assign(frame.element.style, { inlineSize: `${width}px`, blockSize: `${height}px`, transform: `scale(${scale})` })
      Object.assign(screen.style, { inlineSize: `${width * scale}px`, blockSize: `${height * scale}px` })
    }
  }

  function tools(): void {
    const set = <Name extends keyof Look>(name: Name, then: () => void) => (value: Look[Name]) => {
      look[name] = value
      then()
    }
    const outline = shown?.outline
    const spoken = outline?.languages ?? []
    const named = (texts: Record<string, string>) => Object.entries(texts) as [never, string][]
    const surfaces: [string, string][] = [
      ['page', w.surfaces.page],
      ...(outline?.hasPageDialog ? [['choices', w.surfaces.choices] as [string, string]] : []),
      ...(outline?.purposes.some(({ embedded }) => embedded) ? [['embed', w.surfaces.embed] as [string, string]] : []),
      ...(outline?.forms ?? []).map(({ id, kind }): [string, string] => [`dialog:${id}`, `${w.forms[kind as keyof Words['forms']]}: ${id}`]),
      ...(outline?.notices ?? []).map(({ id }): [string, string] => [`notice:${id}`, `${w.notice}: ${id}`]),
    ]
    if (surfaces.every(([surface]) => surface !== look.surface)) look.surface = 'page'
    const isOpen = toolbar.querySelector('details')?.open ?? false
    toolbar.replaceChildren(
      choice(w.device, named(w.devices), look.device, set('device', fit)),
      choice(w.scheme, named({ ...w.schemes, ...w.forcedSchemes }), look.scheme, (next: Look['scheme']) => {
        look.scheme = next
        note()
        open()
      }),
      ...(spoken.length > 1 ? [choice(w.languages, [...spoken.map((one): [string, string] => [one, w.languageNames[one] ?? one]), ['both', w.both]], look.languages, set('languages', build))] : []),
      choice(w.surface, surfaces, look.surface, turnTo),
      choice(w.state, named(w.states), look.visitor, set('visitor', () => open(true))),
      h(
        'details',
        { class: 'more', open: isOpen },
        h('summary', { class: 'button' }, w.moreTools),
        h(
          'div',
          {},
          choice(w.size, named(w.sizes), look.full ? 'full' : 'fit', (value: string) => {
            look.full = value === 'full'
            fit()
          }),
          choice(w.motion, named(w.motions), look.still ? 'still' : 'usual', (value: string) => {
            look.still = value === 'still'
            open()
          }),
          h('button', { type: 'button', class: 'button', onclick: () => open() }, w.reload),
        ),
      ),
    )
  }

  /** What one has to know of what is shown. */
  function note(): void {
    notes.replaceChildren(...[problem, look.scheme.startsWith('forced') ? w.forcedNote : ''].filter(Boolean).map((text) => h('p', {}, text)))
  }

  new ResizeObserver(fit).observe(stage)
  tools()

  return {
    element,
    show(text, report, page) {
      const outline = outlineOf(text)
      const before = shown
      const usable = report.readable && outline !== undefined
      if (usable) shown = { text, outline, page }
      const unlawful = report.findings.some(({ severity, path }) => severity === 'unlawful' && !path.startsWith('/notices'))
      problem = !usable ? w.notShownBroken : !outline.hasPageDialog ? w.noDialog : unlawful ? w.notShownUnlawful : ''
      note()
      if (!shown || (before && before.text === shown.text && before.page === shown.page)) return
      if (JSON.stringify(before?.outline) !== JSON.stringify(shown.outline)) tools()
      if (!before || before.page !== page || before.outline.languages.join() !== shown.outline.languages.join()) build()
      else open()
    },
    theme(next) {
      css = next
      for (const { frame } of frames) frame.send({ type: 'theme', css })
    },
    async audit() {
      const before = look.device
      const measured: Measured[] = []
      // At 400 % the dialog stands at the top of the page and is scrolled with it, as all else.
      for (const device of (Object.keys(devices) as Device[]).filter((device) => device !== 'zoomed')) {
        look.device = device
        fit()
        for (const one of frames) {
          const answer = new Promise<Audit | undefined>((done) => (one.audited = done))
          one.frame.send({ type: 'audit', width: devices[device][0], language })
          measured.push({ device: w.devices[device], language: one.language, audit: await answer })
        }
      }
      look.device = before
      fit()
      return measured
    },
  }
}

/** The choice of a cookie, as if it were made three years ago: longer than any choice may count. */
const aged = (cookie: string): string => cookie.replace(/^1\.([0-9a-z]+)/, (_, minutes: string) => `1.${(parseInt(minutes, 36) - 3 * 365 * 24 * 60).toString(36)}`)
