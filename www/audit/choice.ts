// The choice itself: that a no is as near and looks like a yes, that both are seen, that nothing is chosen in advance, and that there is a way back.
import type { Choice, Found } from './index.ts'
import { isOnScreen, isShown, isUncovered, labelOf, reachable } from './seen.ts'

const button = (part: ParentNode, hook: string) => [...part.querySelectorAll<HTMLElement>(`[data-samtykke="${hook}"]`)].find(isShown)

/** A no takes no more presses than a yes, and looks like one. Sizes may differ by a tenth, for words differ in length. */
export function parity(root: ParentNode, dialog: HTMLElement, found: Found): void {
  const [accept, reject] = [button(dialog, 'accept-all'), button(dialog, 'reject-all')]
  if (!accept) return
  if (!reject) {
    // Behind "more" there may be one; the choices come when they are asked for.
    const choices = root.querySelector('[data-samtykke="choices"]')
    const deeper = button(dialog, 'more') && (!choices || choices.querySelector('[data-samtykke="reject-all"]'))
    return found('consent-reject-as-easy', 'unlawful', dialog, '', deeper ? 'page-clicks' : 'page-missing')
  }
  const [yes, no] = [getComputedStyle(accept), getComputedStyle(reject)]
  const looks = ['color', 'backgroundColor', 'backgroundImage', 'borderTopColor', 'borderTopWidth', 'borderTopStyle', 'boxShadow', 'fontSize', 'fontWeight', 'textDecorationLine', 'opacity', 'transform'] as const
  const different = looks.filter((name) => yes[name] !== no[name]).map((name) => `${name}: ${yes[name]} / ${no[name]}`)
  if (accept.localName !== reject.localName) different.push(`${accept.localName} / ${reject.localName}`)
  const [a, b] = [accept.getBoundingClientRect(), reject.getBoundingClientRect()]
  if (a.width * a.height > 1.1 * b.width * b.height) different.push(`${Math.round(a.width)} × ${Math.round(a.height)} / ${Math.round(b.width)} × ${Math.round(b.height)} px`)
  const order = reachable(dialog)
  if (reject.tabIndex < 0 || (accept.tabIndex > 0 && order.indexOf(reject) > order.indexOf(accept))) different.push(`tabindex ${accept.tabIndex} / ${reject.tabIndex}`)
  if (different.length > 0) found('consent-no-nudging', 'risk', reject, different.join('; '))
}

/** Without scrolling, and under nothing else. */
export function visible(dialog: HTMLElement, found: Found): void {
  for (const hook of ['reject-all', 'accept-all']) {
    const shown = button(dialog, hook)
    if (!shown || (isOnScreen(shown) && isUncovered(shown))) continue
    // A yes that is hard to find is the site's own loss.
    found('consent-reject-as-easy', hook === 'reject-all' ? 'unlawful' : 'advice', shown, shown.textContent?.trim() ?? hook, 'page-hidden')
  }
}

/** Before anything has been chosen, no box is ticked. */
export function ticked(dialog: HTMLElement, choice: Choice | undefined, found: Found): void {
  if (choice !== 'none') return
  for (const box of dialog.querySelectorAll<HTMLInputElement>('input[data-samtykke="purpose"]:checked, input[data-samtykke="service"]:checked')) {
    found('consent-active', 'unlawful', box, labelOf(box)?.textContent?.trim() ?? box.value, 'page-ticked')
  }
}

/** The way back: the control on the page, and in what it opens one press that takes everything back. */
export function withdrawal(root: ParentNode, element: Element, dialog: HTMLElement | undefined, choice: Choice | undefined, found: Found): void {
  const own = [...document.querySelectorAll<HTMLElement>('[data-samtykke-action="show"], [data-samtykke-action="withdraw"]')].filter(isShown)
  if (dialog) {
    const controls = root.querySelectorAll('[data-samtykke="reopen"], [data-samtykke="withdraw"]')
    if (controls.length === 0 && own.length === 0) found('cookie-withdraw-icon', 'unlawful', element, '', 'page-missing')
    const opener = root.querySelector('[data-samtykke="reopen"]')?.textContent?.trim() ?? ''
    if (choice === 'given' && dialog.matches('[data-samtykke="choices"]') && !button(dialog, 'withdraw')) found('consent-withdrawal-as-easy', 'unlawful', dialog, opener, 'page-clicks')
    return
  }
  const control = button(root, 'reopen') ?? own[0]
  if (!control) return found('cookie-withdraw-icon', 'unlawful', element, '', 'page-missing')
  // One of the site's own may stand further down the page.
  const reached = control.tabIndex >= 0 && (own.includes(control) || (isOnScreen(control) && isUncovered(control)))
  if (!reached) found('cookie-withdraw-icon', 'unlawful', control, control.textContent?.trim() ?? '', 'page-hidden')
}
