// What the studio remembers from one visit to the next, beside the draft. A browser that does not store has the same studio.

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`samtykke-studio-${name}`)
  } catch {
    return null
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`samtykke-studio-${name}`, value)
  } catch {
    // It is asked for again next time.
  }
}
