// Finds what is added to the page later: by a parser still at work, a script, a change of route.

/** Calls `found` with the roots of all that was added, each once. */
export function watch(found: (roots: Element[]) => void): void {
  new MutationObserver((mutations) => {
    const added = new Set<Node | null>(mutations.flatMap(({ addedNodes }) => [...addedNodes]))
    // A parser reports a parent and then each of its children: the parent stands for all of them.
    found([...added].filter((node): node is Element => node instanceof Element && node.isConnected && !added.has(node.parentNode)))
  }).observe(document, { childList: true, subtree: true })
  // What came last in the page is whole now.
  document.addEventListener('DOMContentLoaded', () => found([]))
}

/** The elements that match, roots included. */
export const within = (roots: Element[], selector: string): Element[] =>
  roots.flatMap((root) => [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)])
