// While the banner shows, nothing that gets the focus may lie under it: the page is made that much longer, and scrolls that much
// further. A style sheet of our own does it, so no style of the page is touched.
import { sheet } from '../gate/host.ts'

/** Keeps the page clear of `banner`, until it is called with null. */
export function clearance(): (banner: HTMLElement | null) => void {
  const styles = sheet('')
  let base = 0
  let observed: HTMLElement | null = null
  const measure = () => {
    // A banner that stands in the flow of the page covers nothing.
    const fixed = observed && getComputedStyle(observed).position === 'fixed'
    const height = fixed && observed ? innerHeight - observed.getBoundingClientRect().top : 0
    styles.replaceSync(
      height > 0
        ? `@media screen{html{scroll-padding-block-end:${height}px!important}body{padding-block-end:${base + height}px!important}}`
        : '',
    )
  }
  const observer = new ResizeObserver(measure)
  return (banner) => {
    observer.disconnect()
    observed = banner
    styles.replaceSync('')
    const others = document.adoptedStyleSheets.filter((other) => other !== styles)
    document.adoptedStyleSheets = banner ? [...others, styles] : others
    if (!banner) return
    base = parseFloat(getComputedStyle(document.body).paddingBlockEnd) || 0
    observer.observe(banner)
    observer.observe(document.documentElement)
  }
}
