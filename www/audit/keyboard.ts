// The focus: that it is seen (WCAG 2.2, 2.4.7), and that nothing lies over what has it (2.4.11).
import type { Found } from './index.ts'
import { isUncovered, labelOf, reachable } from './seen.ts'

/** Moves the focus through the part, and puts it and the scrolling back. */
export function focus(part: HTMLElement, found: Found): void {
  const before = (part.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null
  const scrolled = [document.documentElement, part, ...part.querySelectorAll('*')].map((element) => [element, element.scrollTop] as const)
  // What has the focus already shows it.
  before?.blur()
  for (const element of reachable(part)) {
    const plain = edges(element)
    // The browser scrolls to it as it does for the keyboard.
    element.focus()
    const name = (labelOf(element) ?? element).textContent?.trim() ?? ''
    // Where the browser does not show the focus (a window in the background), nothing can be measured.
    if (element.matches(':focus-visible') && edges(element) === plain) found('focus-visible', 'risk', element, name)
    if (!isUncovered(element)) found('focus-obscured', 'risk', element, name)
    element.blur()
  }
  for (const [element, top] of scrolled) if (element.scrollTop !== top) element.scrollTop = top
  before?.focus({ preventScroll: true })
}

/** What a focus can change so that it is seen. */
function edges(element: Element): string {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(element)
  const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineWidth + outlineColor
  return [outline, boxShadow, borderColor, backgroundColor].join()
}
