// The choices: loaded when a visitor wants to choose, and with them all that is about single purposes. Whoever answers the banner
// downloads none of it.
import choicesStyles from '../css/choices.css'
import type { Surface } from '../dialog/index.ts'
import type { Active } from '../gate/active.ts'
import type { Gate } from '../gate/gate.ts'
import { sheet } from '../gate/host.ts'
import { answers, link, tick } from './ticks.ts'

export { about } from './about.ts'
export { act } from './act.ts'

/** Opens the choices over the page; undefined where they are open already. */
export async function open(gate: Gate, active: Active, surface: Surface): Promise<HTMLDialogElement | undefined> {
  const { root } = gate.host
  if (!surface.ticked) {
    root.adoptedStyleSheets.push(sheet(choicesStyles))
    link(root)
    gate.refresh.add(() => {
      if (surface.find('choices')?.open) void render().catch(gate.fail)
    })
  }
  const render = async () => {
    const dialog = await surface.layer('choices')
    tick(dialog, active)
    surface.ticked = answers(dialog)
    return dialog
  }
  const dialog = await render()
  if (dialog.open) return undefined
  dialog.querySelector<HTMLElement>('[data-samtykke="withdraw"]')!.hidden = !active.state.consent.yes[0]
  dialog.showModal()
  return dialog
}
