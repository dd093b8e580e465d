/** The name that needs the fewest changes of a letter, if it is no more than a third of its length. */
export function nearest(name: string, known: string[]): string | undefined {
  const ranked = known.map((other) => ({ other, away: distance(name.toLowerCase(), other.toLowerCase()) }))
  ranked.sort((a, b) => a.away - b.away)
  const [best] = ranked
  return best && best.away <= Math.max(2, name.length / 3) ? best.other : undefined
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
