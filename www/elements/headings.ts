// A notice is part of a page: its headings go below the one it stands under.

const headings = 'h1,h2,h3,h4,h5,h6'
const levelOf = (heading: Element): number => Number(heading.localName[1])

/** One below the heading that comes before `element` in the same part of the page. */
export function levelAt(element: Element): number {
  for (let node: Element | null = element; node; node = node.parentElement) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = before.matches(headings) ? before : [...before.querySelectorAll(headings)].at(-1)
      if (heading) return Math.min(6, levelOf(heading) + 1)
    }
  }
  return 2
}

/** Moves all headings of `view` up or down, so that the highest is at `level`. */
export function fitHeadings(view: DocumentFragment, level: number): void {
  const found = [...view.querySelectorAll(headings)]
  const by = level - Math.min(...found.map(levelOf))
  if (!by || !found.length) return
  for (const heading of found) {
    const moved = document.createElement(`h${Math.min(6, levelOf(heading) + by)}`)
    for (const { name, value } of heading.attributes) moved.setAttribute(name, value)
    moved.append(...heading.childNodes)
    heading.replaceWith(moved)
  }
}
