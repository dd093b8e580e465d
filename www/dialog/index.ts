// The dialog part: loaded when a dialog opens, and the only place that attaches listeners to one. It works by the
// `data-samtykke` hooks alone, so it does not matter which back end has made the view.
import dialogStyles from '../css/dialog.css'
import tokens from '../css/tokens.css'
import type { Active } from '../gate/active.ts'
import { emit, type Layer } from '../gate/events.ts'
import type { Answer, Gate } from '../gate/gate.ts'
import { sheet } from '../gate/host.ts'
import type { Method } from '../gate/record.ts'
import { clearance } from './clearance.ts'
import { decide as makeChoice } from './decide.ts'
import { reason } from './reason.ts'
import { answers, link, tick } from './ticks.ts'

export { about } from './about.ts'
export { act } from './act.ts'
export { decide } from './decide.ts'

/** Shows a layer; a view without a banner shows the choices. Resolves when it is closed. */
export async function show(gate: Gate, layer: Layer, view?: Promise<DocumentFragment>): Promise<void> {
  const active = gate.active ?? (await gate.ready)
  if (!active) return
  const surface = (surfaces.get(gate) ?? surfaces.set(gate, createSurface(gate, active)).get(gate))!
  await surface.show(layer, view)
}

interface Surface {
  show(layer: Layer, view?: Promise<DocumentFragment>): Promise<void>
}

const surfaces = new WeakMap<Gate, Surface>()

function createSurface(gate: Gate, active: Active): Surface {
  const { root } = gate.host
  const clear = clearance()
  let language = ''
  root.adoptedStyleSheets.push(sheet(tokens), sheet(dialogStyles))

  const find = <Found extends HTMLElement>(hook: string) => root.querySelector<Found>(`[data-samtykke="${hook}"]`)
  const banner = () => find<HTMLDialogElement>('banner')
  const choices = () => find<HTMLDialogElement>('choices')

  const render = async (given?: Promise<DocumentFragment>) => {
    const wanted = gate.language(active.plan.languages)
    if (wanted === language) return
    await gate.learn()
    const view = await (given ?? gate.parts.source().then((source) => source.view('dialog', gate.policy!, wanted)))
    // Another language was asked for in the meantime, and that request renders it.
    if (wanted !== gate.language(active.plan.languages)) return
    language = wanted
    const open = { banner: banner()?.open, choices: choices()?.open }
    root.querySelectorAll('dialog').forEach((dialog) => dialog.remove())
    // Before the control to reopen: the order in which the keyboard reaches them.
    root.prepend(view)
    // One part for all buttons: a site's own style cannot tell a yes from a no.
    root.querySelectorAll('dialog,button').forEach((element) => element.part.add(element.localName))
    link(choices())
    if (open.banner) openBanner()
    if (open.choices) openChoices()
  }

  const openBanner = () => {
    // Not show(): that would take the focus from the page.
    banner()?.setAttribute('open', '')
    clear(banner())
  }

  const openChoices = () => {
    tick(choices(), active, language)
    const withdraw = find('withdraw')
    if (withdraw) withdraw.hidden = !active.state.consent.yes[0]
    choices()?.showModal()
  }

  const close = () => {
    choices()?.close()
    banner()?.removeAttribute('open')
    clear(null)
  }

  const decide = (method: Method, answer: Answer) => {
    makeChoice(gate, active, method, answer)
    close()
  }

  root.addEventListener('click', ({ target }) => {
    const hook = target instanceof Element && target.closest<HTMLElement>('[data-samtykke]')?.dataset.samtykke
    const opened = choices()?.open
    const ticked = answers(choices())
    switch (hook) {
      case 'accept-all':
        // What needs an explicit consent is given by its own box only.
        return decide('accept-all', (question) =>
          !question.purpose.explicit || (opened ? ticked(question) : active.state.given(question.fingerprint)),
        )
      case 'reject-all':
        return decide('reject-all', () => false)
      case 'save':
        return decide('save', ticked)
      case 'withdraw':
        return decide('withdraw', () => false)
      case 'more':
        return void gate.show('choices')
      case 'close':
        choices()?.close()
    }
  })

  gate.refresh.add(() => {
    if (banner()?.open && !active.state.undecided()[0]) close()
    if (language) render().catch(gate.fail)
  })

  return {
    async show(layer, view) {
      if (!document.body) await new Promise((done) => document.addEventListener('DOMContentLoaded', done))
      gate.host.mount()
      await render(view)
      const shown = layer === 'banner' && banner() ? 'banner' : 'choices'
      const dialog = shown === 'banner' ? banner() : choices()
      if (!dialog || dialog.open) return
      // Answered in another tab in the meantime.
      if (layer === 'banner' && !active.state.undecided()[0]) return
      shown === 'banner' ? openBanner() : openChoices()
      emit('shown', { layer: shown, reason: reason(active) })
      if (shown === 'choices') await new Promise((closed) => dialog.addEventListener('close', closed, { once: true }))
    },
  }
}
