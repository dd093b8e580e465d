// The tokens of the look: what each may be, and the style sheet that they make. The defaults are read from the product's own.
import defaults from '../../css/tokens.css'
import compact from '../../css/themes/compact.css'
import dkfds from '../../css/themes/dkfds.css'
import contrast from '../../css/themes/high-contrast.css'
import neutral from '../../css/themes/neutral.css'

export type Scheme = 'light' | 'dark'
/** Values by token; a colour in the dark has `.dark` after its name. */
export type Theme = Record<string, string>

export const colours = ['ink', 'soft', 'surface', 'raise', 'line', 'mark', 'focus'] as const
export type Colour = (typeof colours)[number]

/** Numbers with a unit: from, to, step, and the value that is used where none is set. */
export const lengths = {
  size: { from: 16, to: 24, step: 1, unit: 'px', usual: 16 },
  space: { from: 0.75, to: 2, step: 0.25, unit: 'em', usual: 1.5 },
  radius: { from: 0, to: 28, step: 1, unit: 'px', usual: 14 },
  corner: { from: 0, to: 22, step: 1, unit: 'px', usual: 9 },
  edge: { from: 1, to: 4, step: 0.5, unit: 'px', usual: 1.5 },
} as const
export type Length = keyof typeof lengths

export const fonts = {
  system: 'system-ui, sans-serif',
  serif: "Georgia, 'Times New Roman', serif",
  plex: "'IBM Plex Sans', system-ui, sans-serif",
  inherit: 'inherit',
} as const
export type Font = keyof typeof fonts

/** Where the dialog opens, on screens with room for it: along the line, and along the block. */
export const positions = {
  start: { inline: '', block: '' },
  end: { inline: 'auto 1.25rem', block: '' },
  bottom: { inline: '0', block: '' },
  centre: { inline: '0', block: '0' },
} as const
export type Position = keyof typeof positions

export const presets = { usual: {}, neutral: read(neutral), dkfds: read(dkfds), contrast: read(contrast), compact: read(compact) } satisfies Record<string, Theme>
export type Preset = keyof typeof presets

const usual = read(defaults)

/** The colour in force, as #rrggbb. One that is set for the light alone holds in the dark too, as it does in the style sheet. */
export function colour(theme: Theme, name: Colour, scheme: Scheme): string {
  const own = valid(name, theme[name])
  return hex((scheme === 'light' ? own : (valid(`${name}.dark`, theme[`${name}.dark`]) ?? own ?? usual[`${name}.dark`])) ?? usual[name] ?? '#000000')
}

export function length(theme: Theme, name: Length): number {
  return Number.parseFloat(valid(name, theme[name]) ?? String(lengths[name].usual))
}

/** The style sheet; empty where nothing differs. Only what is of a token's kind gets in, whoever wrote the theme. */
export function css(theme: Theme): string {
  const lines = (scheme: Scheme) =>
    Object.entries(theme)
      .filter(([key, value]) => key.endsWith('.dark') === (scheme === 'dark') && valid(key, value) !== undefined)
      .map(([key, value]) => `  --samtykke-${key.replace('.dark', '')}: ${value};\n`)
      .join('')
  const rule = (lines: string) => (lines === '' ? '' : `samtykke-dialog,\nsamtykke-consent,\n.samtykke-embed {\n${lines}}\n`)
  const dark = rule(lines('dark'))
  return rule(lines('light')) + (dark === '' ? '' : `@media (prefers-color-scheme: dark) {\n${dark.replace(/^(?=.)/gm, '  ')}}\n`)
}

/** What a token may say that is neither colour nor length. */
const words: Record<string, string[]> = { font: Object.values(fonts), inline: ['auto 1.25rem', '0'], block: ['0'], shadow: ['none'] }

function valid(key: string, value: string | undefined): string | undefined {
  const name = key.replace('.dark', '')
  if (value === undefined) return undefined
  if ((colours as readonly string[]).includes(name)) return /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? value : undefined
  if (Object.hasOwn(lengths, name)) {
    const { from, to, unit } = lengths[name as Length]
    const number = Number(value.replace(unit, ''))
    return number >= from && number <= to ? `${number}${unit}` : undefined
  }
  const known = words[name] ?? []
  return known.includes(value) ? value : undefined
}

/** The tokens of a style sheet of ours, as the build writes it. */
function read(css: string): Theme {
  const [light = '', dark = ''] = css.split(/@media[^{]*\{/)
  const values = (text: string, ending: string) =>
    [...text.matchAll(/--samtykke-([a-z]+):([^;}]+)/g)].map(([, name, value]): [string, string] => [name + ending, known(name!, value!.trim())])
  return Object.fromEntries([...values(light, ''), ...values(dark, '.dark')])
}

/** The build writes values in its own way: a colour short, a list without spaces. */
function known(name: string, value: string): string {
  if (value.startsWith('#')) return hex(value)
  const plain = (text: string) => text.replace(/["'\s]/g, '')
  if (name === 'font') return Object.values(fonts).find((font) => plain(font) === plain(value)) ?? value
  return value.replace(/^0$/, '0px').replace(/^\./, '0.')
}

function hex(colour: string): string {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour.toLowerCase()
}
