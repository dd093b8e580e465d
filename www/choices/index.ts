// The choices: loaded when a visitor wants to choose, and with them all that is about single purposes. Whoever answers the banner
// downloads none of it.
import choicesStyles from '../css/choices.css'
import type { Surface } from '../dialog/index.ts'
import type { Active } from '../gate/active.ts'
import type { Gate } from '../gate/gate.ts'
import { sheet } from '../gate/host.ts'
import { learn } from '../gate/learn.ts'
import { answers, link, tick } from './ticks.ts'

export { about } from './about.ts'
export { act } from './act.ts'

/**
 * Makes the choices in the page ready to be opened. They stand there closed, yet styled and laid out unseen: that takes longer than all the
 * rest, and a visitor who comes near the button has not pressed it yet.
 */
export async function prepare(gate: Gate, active: Active, surface: Surface): Promise<HTMLDialogElement> {
  const { root } = gate.host
  if (!surface.ticked) {
    root.adoptedStyleSheets.push(sheet(choicesStyles))
    link(root)
    gate.refresh.add(() => {
      if (surface.find('choices')?.open) prepare(gate, active, surface).catch(gate.fail)
    })
    surface.ticked = (question) => answers(surface.find('choices')!, question)
  }
  // With the names of services that were said yes to at a placeholder.
  const [dialog] = await Promise.all([surface.layer('choices'), learn(gate, active)?.catch(() => {})])
  tick(dialog, active)
  return dialog
}

/** Opens them over the page, until they are closed; false where they are open already. */
export function open({ state }: Active, dialog: HTMLDialogElement): boolean {
  if (dialog.open) return false
  dialog.querySelector<HTMLElement>('[data-samtykke="withdraw"]')!.hidden = !state.consent.yes[0]
  dialog.showModal()
  // What nobody looks at takes no memory: the browser has kept the files.
  dialog.addEventListener('close', () => dialog.open || dialog.remove())
  return true
}
