// Durations as one says them: a number and what it counts. In the file they stand as ISO 8601.

const signs = { minutes: ['PT', 'M'], hours: ['PT', 'H'], days: ['P', 'D'], weeks: ['P', 'W'], months: ['P', 'M'], years: ['P', 'Y'] } as const

type Unit = keyof typeof signs

export const units = Object.keys(signs) as Unit[]

/** What the file says, as a number and its unit, or as one of the words; undefined where it is neither. */
export function durationIn(text: string, words: string[]): { amount: string; unit: string } | undefined {
  if (words.includes(text)) return { amount: '', unit: text }
  const [, before, amount = '', after] = /^(PT?)(\d+)([A-Z])$/.exec(text) ?? []
  const unit = units.find((unit) => signs[unit][0] === before && signs[unit][1] === after)
  return unit && { amount, unit }
}

/** As the file says it; undefined without a whole number. */
export function written(amount: string, unit: string): string | undefined {
  const [before, after] = signs[unit as Unit]
  return /^\d{1,6}$/.test(amount) ? before + amount + after : undefined
}
