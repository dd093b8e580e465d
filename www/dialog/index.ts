// The dialog part: loaded when somebody is asked, and the only place that attaches listeners to a dialog. It works by the
// `data-samtykke` hooks alone, so it does not matter which back end has made the view, or whether the page had it from the start.
import dialogStyles from '../css/dialog.css'
import tokens from '../css/tokens.css'
import type { Active } from '../gate/active.ts'
import { emit, type Layer } from '../gate/events.ts'
import type { Answer, Gate, View } from '../gate/gate.ts'
import type { Entry } from '../gate/plan.ts'
import { sheet } from '../gate/host.ts'
import { learn } from '../gate/learn.ts'
import type { Modules } from '../gate/parts.ts'
import type { Method } from '../gate/record.ts'
import { clearance } from './clearance.ts'
import { decide as makeChoice } from './decide.ts'
import { reason } from './reason.ts'

export { learn } from '../gate/learn.ts'
export { decide } from './decide.ts'

/** Shows a layer. With its `view` the gate asks by itself: not who has answered meanwhile. Resolves when the choices are closed. */
export async function show(gate: Gate, layer: Layer, view?: View): Promise<void> {
  const active = gate.active ?? (await gate.ready)
  if (!active) return
  await gate.arrived
  if (!document.body) await new Promise((done) => document.addEventListener('DOMContentLoaded', done))
  gate.host.mount()
  const surface = (surfaces.get(gate) ?? surfaces.set(gate, createSurface(gate, active)).get(gate))!
  await surface.show(layer, view)
}

/** What the choices, which come later, are told of. */
export interface Surface {
  find(hook: string): HTMLDialogElement | null
  /** The layer in the language of the page, in its place. */
  layer(layer: Layer, view?: View): Promise<HTMLDialogElement>
  /** What the boxes of the choices say. */
  ticked?: (question: Entry) => boolean
}

const surfaces = new WeakMap<Gate, ReturnType<typeof createSurface>>()

function createSurface(gate: Gate, active: Active) {
  const { root, button, styled } = gate.host
  const { state, plan } = active
  const clear = clearance()
  const coming: Record<string, Promise<DocumentFragment>> = {}
  // For the answer; what fails now fails again then.
  learn(gate, active)?.catch(() => {})
  // A page with the banner in its own HTML has its styles there too.
  if (!styled) root.adoptedStyleSheets.push(sheet(tokens), sheet(dialogStyles))

  const surface: Surface = {
    find: (hook) => root.querySelector(`[data-samtykke="${hook}"]`),

    async layer(layer, given) {
      const wanted = gate.language(plan.languages)
      if (surface.find(layer)?.lang !== wanted) {
        const key = layer + wanted
        const fetched = async () => (await given) ?? (await gate.parts.source()).view(layer, gate.policy!, wanted)
        const view = await (coming[key] ??= fetched().finally(() => delete coming[key]))
        // Another language was asked for in the meantime.
        if (wanted !== gate.language(plan.languages)) return surface.layer(layer)
        // Who asked at the same time may have put it there.
        if (surface.find(layer)?.lang !== wanted) put(layer, view)
      }
      return surface.find(layer)!
    },
  }

  const put = (layer: Layer, view: DocumentFragment) => {
    const there = surface.find(layer)
    const made = view.querySelector('dialog')
    if (there && made) {
      // It stays open, and keeps its place among what is open.
      there.lang = made.lang
      there.dir = made.dir
      there.replaceChildren(...made.childNodes)
    }
    // Before the control to reopen: the order in which the keyboard reaches them.
    else button.before(view)
  }

  const banner = () => surface.find('banner')
  const choices = () => surface.find('choices')
  let part: Modules['choices'] | undefined
  /** Brings the choices into the page, closed. */
  const prepare = async (view?: View) => {
    // Both at once: a line may be slow.
    ;[part] = await Promise.all([part ?? gate.parts.load('choices'), surface.layer('choices', view)])
    return part.prepare(gate, active, surface)
  }

  const openBanner = async (view?: View) => {
    const dialog = await surface.layer('banner', view)
    // Answered in another tab in the meantime.
    if (!state.undecided()[0]) return undefined
    // Not show(): that would take the focus from the page.
    dialog.setAttribute('open', '')
    clear(dialog)
    return dialog
  }

  const close = () => {
    const open = choices()
    open?.close()
    open?.remove()
    banner()?.removeAttribute('open')
    clear(null)
  }

  const decide = (method: Method, answer: Answer) => {
    makeChoice(gate, active, method, answer).catch(gate.fail)
    close()
  }

  const press = (hook: string | undefined): void => {
    const ticked = choices()?.open ? surface.ticked : undefined
    // What needs an explicit consent is given by its own box only.
    const accepted: Answer = (question) => !question.purpose.explicit || (ticked ? ticked(question) : state.isGiven(question.fingerprint))
    if (hook === 'accept-all') decide(hook, accepted)
    else if (hook === 'reject-all' || hook === 'withdraw') decide(hook, () => false)
    else if (hook === 'save' && ticked) decide(hook, ticked)
    else if (hook === 'more') {
      // Who asks in vain, as on a train, is told so; the other answers need nothing more from the site.
      const told = surface.find('unfetched')
      if (told) told.hidden = true
      show(gate, 'choices').catch((error) => {
        if (told) told.hidden = false
        gate.fail(error)
      })
    }
    else if (hook === 'close') choices()?.close()
  }

  const hookOf = ({ target }: Event) => (target as Element).closest('button')?.dataset.samtykke

  root.addEventListener('click', (event) => {
    const hook = hookOf(event)
    // By itself a button would only close its dialog, which is what it does until this part has come.
    if (hook) event.preventDefault()
    press(hook)
  })
  // What the visitor is about to ask for is on its way before the press; what fails now fails again then, and is told.
  for (const event of ['pointerover', 'focusin']) {
    root.addEventListener(event, (event) => {
      if (hookOf(event) === 'more' && !choices()) prepare().catch(() => {})
    })
  }

  gate.refresh.add(() => {
    if (!banner()?.open) return
    if (!state.undecided()[0]) close()
    else surface.layer('banner').catch(gate.fail)
  })

  return {
    async show(layer: Layer, view?: View) {
      // Pressed before this part was there.
      const pressed = view && banner()?.returnValue
      if (pressed) return press(pressed)
      if (view && !state.undecided()[0]) return
      const dialog = await (layer === 'banner' ? openBanner(view) : prepare(view))
      if (!dialog || (layer === 'choices' && !part!.open(active, dialog))) return
      emit('shown', { layer, reason: reason(active) })
      if (layer === 'choices') await new Promise((closed) => dialog.addEventListener('close', closed, { once: true }))
    },
  }
}
