// Colours as a browser computes them, laid over each other, and their contrast as WCAG 2.2 defines it.

/** Red, green, blue from 0 to 255, and how much of it there is, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** Undefined for what is no colour of sRGB. */
export function parse(computed: string): Colour | undefined {
  const legacy = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(computed)
  if (legacy) return [Number(legacy[1]), Number(legacy[2]), Number(legacy[3]), Number(legacy[4] ?? 1)]
  // What color-mix() gives.
  const modern = /^color\(srgb ([\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)(?: \/ ([\d.e+-]+))?\)$/.exec(computed)
  if (modern) return [255 * Number(modern[1]), 255 * Number(modern[2]), 255 * Number(modern[3]), Number(modern[4] ?? 1)]
  return undefined
}

export const hex = (colour: string): Colour => [parseInt(colour.slice(1, 3), 16), parseInt(colour.slice(3, 5), 16), parseInt(colour.slice(5, 7), 16), 1]

/** The colour that is seen where one lies over another. */
export function over([red, green, blue, alpha]: Colour, back: Colour): Colour {
  const mix = (front: number, behind: number) => front * alpha + behind * (1 - alpha)
  return [mix(red, back[0]), mix(green, back[1]), mix(blue, back[2]), 1]
}

/** 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
