// The page in the preview's frame: a site with the product's own build on it, and a visitor whose browser the studio can see.
import { audit } from '../../audit/index.ts'
import { start } from '../../entry/inline.ts'
import type { EventName } from '../../gate/events.ts'
import type { Choice } from '../../audit/index.ts'
import tokens from '../../demo/assets/demo.css'
import site from '../../demo/assets/site.css'
import { sheet } from '../../gate/host.ts'
import { imitate } from './media.ts'
import { buildPage } from './page.ts'
import styles from './frame.css'
import type { Deed, FromFrame, Start, ToFrame } from './messages.ts'
import { simulate } from './visitor.ts'

/** Not to be had by what runs later: nothing of the page may speak for the frame. */
const studio = window.parent
const tell = (message: FromFrame) => studio.postMessage(message, '*')
const theme = sheet('')

const events: EventName[] = ['ready', 'shown', 'choice', 'withdrawn', 'error']

function open({ config, language, stores, outline, page, surface, theme: css, sheet: svg, deeds, media, words }: Start): void {
  imitate(media)
  simulate(stores, () => tell({ type: 'stores', stores }))
  theme.replaceSync(css)
  document.adoptedStyleSheets = [sheet(tokens), sheet(site), sheet(styles), theme]
  document.documentElement.lang = language
  for (const name of events) {
    document.addEventListener(`samtykke:${name}`, (event) => tell({ type: 'event', name, detail: plain((event as CustomEvent).detail) }))
  }
  buildPage({ outline, page, surface, sheet: svg, language, words, running: (running) => tell({ type: 'tags', running }), navigate: (surface) => tell({ type: 'navigate', surface }) })
  if (surface === 'embed') document.querySelector('.embed')?.scrollIntoView({ block: 'center' })
  tell({ type: 'stores', stores })
  const samtykke = start({ config, language })
  if (deeds.length > 0) void act(deeds).then(() => tell({ type: 'done', stores }))
  else if (surface === 'choices') samtykke.show()
}

/** Does what a visitor does, one thing after the other, on the buttons that are there for it. */
async function act(deeds: Deed[]): Promise<void> {
  await once('ready')
  for (const deed of deeds) {
    const done = once(deed === 'withdraw' ? 'withdrawn' : 'choice')
    if (deed === 'withdraw') window.samtykke && 'withdraw' in window.samtykke && window.samtykke.withdraw()
    else (await button(deed))?.click()
    await done
  }
}

const once = (name: EventName) => new Promise((done) => document.addEventListener(`samtykke:${name}`, done, { once: true }))

/** The button, as soon as the dialog is open. */
async function button(deed: Deed): Promise<HTMLElement | null> {
  const find = () => document.querySelector('samtykke-dialog')?.shadowRoot?.querySelector<HTMLElement>(`dialog[open] [data-samtykke="${deed}"]`) ?? null
  if (!find()) await once('shown')
  return find()
}

/** Only what can be sent. */
const plain = (detail: unknown): unknown => JSON.parse(JSON.stringify(detail ?? null))

/** Once the frame is as wide as it is to be. Nothing where there is no dialog and no control. */
async function measure(width: number, language: 'da' | 'en'): Promise<void> {
  while (innerWidth !== width) await new Promise((done) => addEventListener('resize', done, { once: true }))
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const dialog = document.querySelector('samtykke-dialog')
  const choice = chosen()
  tell({ type: 'audit', audit: dialog ? audit(dialog, { language, ...(choice && { choice }) }) : undefined })
}

/** What the visitor has chosen by now, as far as the audit asks: a no leaves nothing to take back. */
function chosen(): Choice | undefined {
  if (!window.samtykke || !('choice' in window.samtykke)) return undefined
  const { decided, purposes, services } = window.samtykke.choice()
  return [purposes, services].some((given) => Object.values(given).includes(true)) ? 'given' : decided ? undefined : 'none'
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== studio) return
  if (data.type === 'start') open(data)
  else if (data.type === 'theme') theme.replaceSync(data.css)
  else if (data.type === 'audit') void measure(data.width, data.language)
})
tell({ type: 'hello', page: Number(document.documentElement.dataset.page) })
