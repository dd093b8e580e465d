// What a visitor's system asks of every page: light or dark, forced colours, less motion. A page cannot set these for a frame, so the style
// sheets in it are read as the browser would read them for such a visitor: the product's own rules for it, in the colours of the system.

export interface Media {
  scheme: 'light' | 'dark'
  forced: boolean
  still: boolean
}

/** CSS Color Adjustment 1, § 3.1: the colours that a page loses, for all that does not choose to keep its own. */
const forcedColours = `*, ::before, ::after, ::backdrop {
  ${['color', 'background-color', 'border-color', 'outline-color', 'text-decoration-color', 'accent-color', 'scrollbar-color'].map((name) => `${name}: revert !important;`).join(' ')}
  background-image: none !important; box-shadow: none !important; text-shadow: none !important }`

/** Holds for every style sheet that the page makes from now on. */
export function imitate({ scheme, forced, still }: Media): void {
  const { prototype } = CSSStyleSheet
  const replace = prototype.replaceSync
  /** What is answered to each question of a style sheet. */
  const answers: [question: RegExp, isSo: boolean][] = [
    [/prefers-color-scheme:\s*dark/, scheme === 'dark'],
    [/prefers-color-scheme:\s*light/, scheme === 'light'],
    [/forced-colors:\s*active/, forced],
    [/prefers-reduced-motion:\s*no-preference/, !still],
    [/prefers-reduced-motion:\s*reduce/, still],
  ]
  prototype.replaceSync = function (css) {
    replace.call(this, forced ? `${css}\n${forcedColours}` : css)
    if (forced) clear(this)
    answer(this)
  }

  function answer(group: { cssRules: CSSRuleList }): void {
    for (const rule of group.cssRules) {
      if (rule instanceof CSSStyleRule && rule.style.colorScheme !== '') rule.style.colorScheme = scheme
      if (rule instanceof CSSMediaRule) {
        if (forced && isForced(rule)) insist(rule)
        const [, isSo] = answers.find(([question]) => question.test(rule.media.mediaText)) ?? []
        if (isSo !== undefined) rule.media.mediaText = isSo ? 'all' : 'not all'
      }
      if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) answer(rule)
    }
  }
}

const isForced = ({ media }: CSSMediaRule): boolean => /forced-colors:\s*active/.test(media.mediaText)

/** Backgrounds are the system's too, and stay as see-through as they were. */
function clear(group: { cssRules: CSSRuleList }): void {
  for (const rule of group.cssRules) {
    if (rule instanceof CSSMediaRule && isForced(rule)) continue
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) clear(rule)
    if (!(rule instanceof CSSStyleRule) || rule.selectorText.startsWith('*')) continue
    const background = rule.style.getPropertyValue('background-color') || rule.style.getPropertyValue('background')
    if (background === '') continue
    const isNone = /^(?:none|transparent)$|^rgba?\([^)]*[,/] *0\)$/.test(background)
    rule.style.setProperty('background-color', isNone ? 'transparent' : /\bbutton\b/.test(rule.selectorText) ? 'ButtonFace' : 'Canvas', 'important')
  }
}

/** What is written for forced colours holds against them. */
function insist(group: CSSGroupingRule): void {
  for (const rule of group.cssRules) {
    if (rule instanceof CSSGroupingRule) insist(rule)
    if (rule instanceof CSSStyleRule) for (const name of [...rule.style]) rule.style.setProperty(name, rule.style.getPropertyValue(name), 'important')
  }
}
