// What src/web/dom.rs writes → nodes of the page: elements by `createElement`, text as text nodes. No markup is parsed, so nothing
// of a configuration can become an element, and Trusted Types have nothing to forbid.

/** A text, the attributes of the element it stands in, or an element: its name, then what is in it. */
type Item = string | { [name: string]: string } | Item[]

/** Throws where the text is none that the core has written. */
export function dom(tree: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fill(fragment, JSON.parse(tree) as Item[], 0)
  return fragment
}

function fill(node: DocumentFragment | HTMLElement, items: Item[], from: number): void {
  // Nearly all that stands in a table: one call for its text instead of two.
  if (items.length === from + 1 && typeof items[from] === 'string') node.textContent = items[from]
  else
    for (let i = from; i < items.length; i++) {
      const item = items[i]!
      if (typeof item === 'string') node.appendChild(document.createTextNode(item))
      else if (Array.isArray(item)) {
        // Put in before it is filled: a parent tells all that it brings with it.
        fill(node.appendChild(document.createElement(item[0] as string)), item, 1)
      } else for (const name in item) (node as HTMLElement).setAttribute(name, item[name]!)
    }
}
