// The look: presets, a control for each token, and the contrast that comes of it. Yes and no share every token.
import { contrast, hex } from '../../audit/colour.ts'
import { choice, h, segmented } from '../dom.ts'
import type { Language, Words } from '../words.ts'
import { colour, colours, fonts, length, lengths, positions, presets, type Colour, type Length, type Position, type Preset, type Scheme, type Theme } from './tokens.ts'

/** What stands on what, and the least contrast that WCAG 2.2 asks of it (1.4.3 for text, 1.4.11 for what is no text). */
const pairs: [name: keyof Words['pairs'], front: Colour, back: Colour, least: number][] = [
  ['text', 'ink', 'surface', 4.5],
  ['soft', 'soft', 'surface', 4.5],
  ['button', 'ink', 'raise', 4.5],
  ['mark', 'mark', 'surface', 3],
  ['focus', 'focus', 'surface', 3],
]

const schemes: Scheme[] = ['light', 'dark']

export function createThemePanel(w: Words, language: Language, first: Theme, changed: (theme: Theme) => void): { element: HTMLElement; show(theme: Theme): void } {
  let theme = first
  const measured = h('tbody')
  const controls = h('div', { class: 'controls' })
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  const element = h(
    'section',
    { class: 'pane theme', 'aria-labelledby': 'theme-title' },
    h('h2', { id: 'theme-title' }, w.theme),
    h('p', { class: 'soft' }, w.themeLead),
    controls,
    h('h3', {}, w.contrast),
    h('table', {}, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, w.pair), schemes.map((scheme) => h('th', { scope: 'col' }, w.schemes[scheme])))), measured),
  )

  function set(key: string, value: string): void {
    theme = { ...theme, [key]: value }
    // The usual value is none of the theme's.
    if (value === '') delete theme[key]
    measure()
    changed(theme)
  }

  function measure(): void {
    measured.replaceChildren(
      ...pairs.map(([name, front, back, least]) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, w.pairs[name]),
          schemes.map((scheme) => {
            const ratio = contrast(hex(colour(theme, front, scheme)), hex(colour(theme, back, scheme)))
            const enough = ratio >= least
            return h('td', { class: enough ? 'is-enough' : 'is-low' }, `${number.format(ratio)}:1 `, h('span', {}, enough ? w.enough : w.tooLow(number.format(least))))
          }),
        ),
      ),
    )
  }

  function fill(): void {
    const preset = (Object.keys(presets) as Preset[]).find((name) => same(presets[name], theme))
    controls.replaceChildren(
      segmented(w.preset, Object.entries(w.presets) as [Preset, string][], preset ?? ('' as Preset), (name) => {
        theme = presets[name]
        fill()
        controls.querySelector<HTMLElement>(`[data-value="${name}"]`)?.focus()
        changed(theme)
      }),
      h('h3', {}, w.colours),
      h(
        'div',
        { class: 'swatches' },
        h('span', {}),
        schemes.map((scheme) => h('span', { class: 'soft', 'aria-hidden': 'true' }, w.schemes[scheme])),
        colours.flatMap((name) => [
          h('span', {}, w.colourNames[name]),
          ...schemes.map((scheme) => {
            const input = h('input', {
              type: 'color',
              value: colour(theme, name, scheme),
              'aria-label': `${w.colourNames[name]}, ${w.schemes[scheme].toLowerCase()}`,
              oninput: () => {
                // A colour for the light leaves the dark as it is.
                theme = { ...theme, [`${name}.dark`]: colour(theme, name, 'dark') }
                set(scheme === 'dark' ? `${name}.dark` : name, input.value)
              },
            })
            return input
          }),
        ]),
      ),
      h('h3', {}, w.shape),
      h('div', { class: 'sliders' }, (Object.keys(lengths) as Length[]).map(slider)),
      h(
        'div',
        { class: 'row' },
        choice(w.font, Object.entries(w.fonts).map(([name, text]): [string, string] => [fonts[name as keyof typeof fonts], text]), theme.font ?? fonts.system, (font) => set('font', font)),
        choice(w.shadow, Object.entries(w.shadows).map(([name, text]): [string, string] => [name === 'usual' ? '' : name, text]), theme.shadow ?? '', (shadow) => set('shadow', shadow)),
        choice(w.position, Object.entries(w.positions) as [Position, string][], position(theme), (name) => {
          set('inline', positions[name].inline)
          set('block', positions[name].block)
        }),
      ),
    )
    measure()
  }

  function slider(name: Length): HTMLElement {
    const { from, to, step, unit } = lengths[name]
    const shown = h('output', {}, `${length(theme, name).toLocaleString(language)} ${unit}`)
    const input = h('input', {
      type: 'range',
      min: from,
      max: to,
      step,
      value: length(theme, name),
      oninput: () => {
        shown.textContent = `${Number(input.value).toLocaleString(language)} ${unit}`
        set(name, `${input.value}${unit}`)
      },
    })
    return h('label', {}, h('span', {}, w.lengths[name]), input, shown)
  }

  fill()
  return {
    element,
    show(next) {
      theme = next
      fill()
    },
  }
}

const same = (one: Theme, other: Theme): boolean => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())

const position = ({ inline = '', block = '' }: Theme): Position =>
  (Object.keys(positions) as Position[]).find((name) => positions[name].inline === inline && positions[name].block === block) ?? 'start'
