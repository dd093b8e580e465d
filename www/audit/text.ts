// What is there to read: contrast, the size of what is hit and read, how hard the text is, and in which language.
import { contrast } from './colour.ts'
import type { Found } from './index.ts'
import { backgroundOf, colourOf, labelOf, reachable, textElements } from './seen.ts'

/** WCAG 2.2, 1.4.3: 4.5, and 3 for large text. */
export function contrasts(part: HTMLElement, found: Found): void {
  for (const element of textElements(part)) {
    const { fontSize, fontWeight } = getComputedStyle(element)
    const [size, weight] = [parseFloat(fontSize), Number(fontWeight)]
    const least = size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5
    const back = backgroundOf(element)
    const ratio = back && contrast(colourOf(element, back), back)
    if (ratio !== undefined && ratio < least) found('text-contrast', 'risk', element, `${ratio.toFixed(2)}:1 < ${least}:1`)
  }
}

/** WCAG 2.2, 2.5.8 asks for 24 by 24, apart from links in text; 44 is our choice. */
export function targets(part: HTMLElement, found: Found): void {
  for (const element of reachable(part)) {
    if (element.matches('a')) continue
    // A label makes its box larger.
    const { width, height } = (labelOf(element) ?? element).getBoundingClientRect()
    const [smaller, size] = [Math.min(width, height), `${Math.round(width)} × ${Math.round(height)} px`]
    if (smaller < 24) found('target-size', 'risk', element, size)
    else if (smaller < 43.5) found('target-comfortable', 'advice', element, size)
  }
}

/** WCAG 2.2, 1.4.4: text twice as large is still there. */
export function enlarged(part: HTMLElement, found: Found): void {
  const page = document.documentElement
  const before = page.style.fontSize
  page.style.fontSize = '200%'
  for (const element of textElements(part)) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
    const cut = (overflow: string, inner: number, outer: number) => /hidden|clip/.test(overflow) && inner > outer + 1
    if (cut(overflowX, element.scrollWidth, element.clientWidth) || cut(overflowY, element.scrollHeight, element.clientHeight) || (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1)) {
      found('text-enlarged', 'risk', element, element.textContent ?? '')
    }
  }
  const { left, right } = part.getBoundingClientRect()
  if (left < -1 || right > innerWidth + 1) found('text-enlarged', 'risk', part, `${Math.round(right - left)} px > ${innerWidth} px`)
  page.style.fontSize = before
}

/** Limits of our own, as the core has them: a shorter text tells nothing about how it reads. */
const leastWords = 100
const hardest = 45

/** Björnsson's readability index of all that is shown: words per sentence, and words of more than six letters in percent. */
export function reading(dialog: HTMLElement, found: Found): void {
  const sentences = dialog.innerText.split(/[.!?:]+(?:\s|$)|\n+/).map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
  const words = sentences.flat()
  if (words.length < leastWords) return
  const long = words.filter((word) => word.length > 6).length
  const lix = Math.round(words.length / sentences.filter(({ length }) => length > 0).length) + Math.round((100 * long) / words.length)
  if (lix > hardest) found('readability', 'advice', dialog, `${lix} (${dialog.lang || document.documentElement.lang})`)
}

/** The dialog speaks the language of the page around it. */
export function spoken(dialog: HTMLElement, found: Found): void {
  const primary = (language: string) => language.split('-')[0]!.toLowerCase()
  const page = document.documentElement.lang
  const own = dialog.closest<HTMLElement>('[lang]')?.lang ?? ''
  if (page && own && primary(page) !== primary(own)) found('consent-plain-language', 'risk', dialog, `${page} / ${own}`, 'page-language')
}
