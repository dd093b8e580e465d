/** Does what can wait when the page has nothing better to do: nothing of it may delay the page's own start. */
export const whenIdle = (work: () => void): void => {
  // Safari has none.
  ;(window.requestIdleCallback ?? setTimeout)(work)
}
