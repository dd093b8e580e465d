// What can be seen and reached of an element.
import { over, parse, type Colour } from './colour.ts'

export const isShown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().width > 0

/** Elements with text of their own that is shown. */
export function textElements(part: HTMLElement): HTMLElement[] {
  return [part, ...part.querySelectorAll<HTMLElement>('*')].filter(
    (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) && isShown(element),
  )
}

/** What the keyboard reaches, in the order of the document. */
export function reachable(part: HTMLElement): HTMLElement[] {
  const elements = [...part.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')]
  return (part.matches('button') ? [part, ...elements] : elements).filter((element) => isShown(element) && !element.matches(':disabled'))
}

/** What the text stands on; undefined where that is a picture. */
export function backgroundOf(element: Element): Colour | undefined {
  const layers: Colour[] = []
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    if (backgroundImage !== 'none') return undefined
    const colour = parse(backgroundColor)
    if (!colour) return undefined
    layers.push(colour)
    if (colour[3] === 1) break
  }
  const paper: Colour = matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1]
  return layers.reduceRight((back, front) => over(front, back), paper)
}

/** The colour of the text as it is seen, with the opacity of what it stands in. */
export function colourOf(element: Element, back: Colour): Colour {
  const [red, green, blue, alpha] = parse(getComputedStyle(element).color) ?? [0, 0, 0, 1]
  let opacity = alpha
  for (let at: Element | null = element; at; at = parentOf(at)) opacity *= Number(getComputedStyle(at).opacity)
  return over([red, green, blue, opacity], back)
}

export function within(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === outer) return true
  return false
}

/** `button[data-samtykke="reject-all"]`, or what else finds it. */
export function selectorOf(element: Element): string {
  const hook = element.getAttribute('data-samtykke')
  if (hook !== null) return `${element.localName}[data-samtykke="${hook}"]`
  return element.localName + [...element.classList].map((name) => `.${name}`).join('')
}

/** Out of a shadow root too. */
const parentOf = (element: Element): Element | null => {
  const root = element.parentNode
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

/** Whether its middle is on the screen, and nothing lies over it. */
export function isUncovered(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const there = (element.getRootNode() as Document | ShadowRoot).elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return there !== null && (within(there, element) || within(element, there) || labelOf(element)?.contains(there) === true)
}

export const isOnScreen = (element: Element): boolean => {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1
}

export const labelOf = (element: Element): Element | null => element.closest('label')
