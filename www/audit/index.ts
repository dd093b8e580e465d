// `audit(element)`: measures a rendered dialog, whatever CSS the site has added. For development and tests; no visitor loads it.
import { contrast } from './colour.ts'
import { backgroundOf, colourOf, isShown, reachable, selectorOf, textElements, within } from './measure.ts'
import { cited, words, type Check, type Citation } from './words.ts'

export type { Check, Citation }

export interface AuditFinding {
  check: Check
  /** `unlawful`: the consent would be invalid; `risk`: an authority or a user may well object; `advice`: our choice, not the law's. */
  severity: 'unlawful' | 'risk' | 'advice'
  /** The element, in words that find it. */
  where: string
  message: string
  why: string
  fix: string
  citations: Citation[]
}

export interface Audit {
  /** The worst first. */
  findings: AuditFinding[]
  /** What was measured, also where nothing was found. */
  checks: Check[]
}

export interface AuditOptions {
  language?: 'da' | 'en'
}

type Found = (check: Check, severity: AuditFinding['severity'], element: Element, what: string) => void

/**
 * Audits the open dialog in `element` (`<samtykke-dialog>`, or any element that holds one), or the control to reopen where none is open.
 * Moves the focus and the size of the page's text for a moment, and puts both back.
 */
export function audit(element: Element, { language = 'en' }: AuditOptions = {}): Audit {
  const root: ParentNode = element.shadowRoot ?? element
  const dialog = [...root.querySelectorAll<HTMLElement>('dialog[open]')].at(-1)
  const say = words[language]
  const findings: AuditFinding[] = []
  const found: Found = (check, severity, element, what) => {
    const { message, why, fix } = say[check]
    findings.push({ check, severity, where: selectorOf(element), message: message(what), why, fix, citations: severity === 'advice' ? [] : cited(check, language) })
  }
  const part = dialog ?? [...root.querySelectorAll<HTMLElement>('[data-samtykke="reopen"]')].find(isShown)
  if (!part) found('withdraw', 'unlawful', element, '')
  else {
    texts(part, found)
    targets(part, found)
    focus(part, found)
    enlarged(part, found)
  }
  if (dialog) {
    parity(dialog, found)
    visible(dialog, found)
    withdrawal(root, dialog, found)
  }
  const order = ['unlawful', 'risk', 'advice']
  const checks: Check[] = dialog ? ['parity', 'visible', 'withdraw', 'contrast', 'target', 'focus', 'enlarged'] : ['withdraw', 'contrast', 'target', 'focus', 'enlarged']
  return { findings: findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)), checks }
}

/** WCAG 2.2, 1.4.3: 4.5, and 3 for large text. */
function texts(part: HTMLElement, found: Found): void {
  for (const element of textElements(part)) {
    const { fontSize, fontWeight } = getComputedStyle(element)
    const [size, weight] = [parseFloat(fontSize), Number(fontWeight)]
    const least = size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5
    const back = backgroundOf(element)
    const ratio = back && contrast(colourOf(element, back), back)
    if (ratio !== undefined && ratio < least) found('contrast', 'risk', element, `${ratio.toFixed(2)}:1 < ${least}:1`)
  }
}

/** WCAG 2.2, 2.5.8 asks for 24 by 24, apart from links in text; 44 is our choice. */
function targets(part: HTMLElement, found: Found): void {
  for (const element of reachable(part)) {
    if (element.matches('a')) continue
    // A label makes its box larger.
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
    const smaller = Math.min(width, height)
    if (smaller < 43.5) found('target', smaller < 24 ? 'risk' : 'advice', element, `${Math.round(width)} × ${Math.round(height)} px`)
  }
}

/** What a site can give a yes and not a no. Sizes may differ by a tenth, for words differ in length. */
function parity(dialog: HTMLElement, found: Found): void {
  const [accept, reject] = ['accept-all', 'reject-all'].map((hook) => dialog.querySelector<HTMLElement>(`[data-samtykke="${hook}"]`)) as [HTMLElement | null, HTMLElement | null]
  if (!accept || !isShown(accept)) return
  if (!reject || !isShown(reject)) return found('parity', 'unlawful', reject ?? dialog, 'reject-all')
  const [yes, no] = [getComputedStyle(accept), getComputedStyle(reject)]
  const looks = ['color', 'backgroundColor', 'backgroundImage', 'borderTopColor', 'borderTopWidth', 'borderTopStyle', 'boxShadow', 'fontSize', 'fontWeight', 'textDecorationLine', 'opacity', 'transform'] as const
  const different = looks.filter((name) => yes[name] !== no[name]).map((name) => `${name}: ${yes[name]} / ${no[name]}`)
  if (accept.localName !== reject.localName) different.push(`${accept.localName} / ${reject.localName}`)
  const [a, b] = [accept, reject].map((button) => button.getBoundingClientRect()) as [DOMRect, DOMRect]
  if (a.width * a.height > 1.1 * b.width * b.height) different.push(`${Math.round(a.width)} × ${Math.round(a.height)} / ${Math.round(b.width)} × ${Math.round(b.height)} px`)
  if (different.length > 0) found('parity', 'risk', reject, different.join('; '))
  const order = reachable(dialog)
  if (reject.tabIndex < 0 || (accept.tabIndex > 0 && order.indexOf(reject) > order.indexOf(accept))) found('parity', 'risk', reject, `tabindex ${accept.tabIndex} / ${reject.tabIndex}`)
}

/** Without scrolling, and under nothing else. */
function visible(dialog: HTMLElement, found: Found): void {
  for (const hook of ['reject-all', 'accept-all']) {
    const button = dialog.querySelector<HTMLElement>(`[data-samtykke="${hook}"]`)
    if (!button || !isShown(button)) continue
    const { left, right, top, bottom } = button.getBoundingClientRect()
    const inside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1
    const scope = button.getRootNode() as Document | ShadowRoot
    const there = scope.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    if (!inside || !there || !within(there, button)) found('visible', hook === 'reject-all' ? 'unlawful' : 'risk', button, button.textContent ?? hook)
  }
}

/** A way back: the permanent control, or the button in the choices. */
function withdrawal(root: ParentNode, dialog: HTMLElement, found: Found): void {
  if (!root.querySelector('[data-samtykke="reopen"], [data-samtykke="withdraw"]')) found('withdraw', 'unlawful', dialog, '')
}

/** WCAG 2.2, 2.4.7. Where the browser does not show the focus (a window in the background), nothing can be measured. */
function focus(part: HTMLElement, found: Found): void {
  const before = (part.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null
  for (const element of reachable(part)) {
    const plain = edges(element)
    element.focus({ preventScroll: true })
    if (element.matches(':focus-visible') && edges(element) === plain) found('focus', 'risk', element, element.textContent ?? '')
    element.blur()
  }
  before?.focus({ preventScroll: true })
}

/** What a focus can change so that it is seen. */
function edges(element: Element): string {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(element)
  const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineWidth + outlineColor
  return [outline, boxShadow, borderColor, backgroundColor].join()
}

/** WCAG 2.2, 1.4.4: text twice as large is still there. */
function enlarged(part: HTMLElement, found: Found): void {
  const page = document.documentElement
  const before = page.style.fontSize
  page.style.fontSize = '200%'
  for (const element of textElements(part)) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
    const cut = (overflow: string, inner: number, outer: number) => /hidden|clip/.test(overflow) && inner > outer + 1
    if (cut(overflowX, element.scrollWidth, element.clientWidth) || cut(overflowY, element.scrollHeight, element.clientHeight) || (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1)) {
      found('enlarged', 'risk', element, element.textContent ?? '')
    }
  }
  const { left, right } = part.getBoundingClientRect()
  if (left < -1 || right > innerWidth + 1) found('enlarged', 'risk', part, `${Math.round(right - left)} px > ${innerWidth} px`)
  page.style.fontSize = before
}

