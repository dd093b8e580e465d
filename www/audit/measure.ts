// Every measure of a rendered dialog, without words.
import { parity, ticked, visible, withdrawal } from './choice.ts'
import type { Choice, Found, Measured } from './index.ts'
import { focus } from './keyboard.ts'
import { isShown, selectorOf } from './seen.ts'
import { contrasts, enlarged, reading, spoken, targets } from './text.ts'
import type { RuleId } from './words.ts'

/** Rules that are held against the control and the dialog alike, and those against an open dialog. */
const always: RuleId[] = ['cookie-withdraw-icon', 'text-contrast', 'text-enlarged', 'target-size', 'target-comfortable', 'focus-visible', 'focus-obscured']
const opened: RuleId[] = ['consent-reject-as-easy', 'consent-no-nudging', 'consent-plain-language', 'readability']

export function measure(element: Element, choice?: Choice): { measured: Measured[]; rules: RuleId[] } {
  const root: ParentNode = element.shadowRoot ?? element
  const dialog = [...root.querySelectorAll<HTMLElement>('dialog[open]')].at(-1)
  const measured: Measured[] = []
  const found: Found = (rule, severity, element, what, message = '') => void measured.push({ rule, case: message, severity, where: selectorOf(element), what })
  // What is on its way in is measured where it will stand.
  for (const animation of dialog?.getAnimations() ?? []) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish()
  withdrawal(root, element, dialog, choice, found)
  const part = dialog ?? [...root.querySelectorAll<HTMLElement>('[data-samtykke="reopen"]')].find(isShown)
  if (part) for (const check of [contrasts, targets, focus, enlarged]) check(part, found)
  if (!dialog) return { measured, rules: always }
  parity(root, dialog, found)
  // Where there is a first layer, whoever has come to the choices has seen the no.
  if (dialog.matches('[data-samtykke="banner"]') || !root.querySelector('[data-samtykke="banner"]')) visible(dialog, found)
  ticked(dialog, choice, found)
  reading(dialog, found)
  spoken(dialog, found)
  const chosen: RuleId[] = choice === 'none' ? ['consent-active'] : choice === 'given' ? ['consent-withdrawal-as-easy'] : []
  return { measured, rules: [...opened, ...chosen, ...always] }
}
