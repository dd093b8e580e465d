// Finds what is added to the page later: by a parser still at work, a script, a change of route.

/** Calls `found` with the roots of all that was added, each once; without any where the page holds none of what is looked for. */
export function watch(selectors: string[], found: (roots: Element[]) => void): void {
  new MutationObserver((mutations) => {
    // A parser reports every node that it makes, and one look at the whole page is less than a look at each.
    if (mutations.length > 9 && !selectors.some((selector) => document.querySelector(selector))) return found([])
    const added = new Set<Node | null>(mutations.flatMap(({ addedNodes }) => [...addedNodes]))
    // It reports a parent and then each of its children: the parent stands for all of them.
    found([...added].filter((node): node is Element => node instanceof Element && node.isConnected && !added.has(node.parentNode)))
  }).observe(document, { childList: true, subtree: true })
}

/** The elements that match, roots included. */
export const within = (roots: Element[], selector: string): Element[] =>
  roots.flatMap((root) => [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)])
