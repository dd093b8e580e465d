// A finding in words: in the editor's tooltips, the list below it, and the audit.
import { h } from './dom.ts'
import type { Finding } from './tools.ts'
import type { Words } from './words.ts'

export const heading = ({ severity, rule }: Pick<Finding, 'severity' | 'rule'>, words: Words): HTMLElement =>
  h('span', { class: `kind is-${severity}` }, h('span', { class: 'severity' }, words.severity[severity]), ' ', h('code', {}, rule))

/** Why, how to mend it, and the sources. */
export const explanation = ({ why, fix, citations }: Pick<Finding, 'why' | 'fix' | 'citations'>, words: Words): HTMLElement =>
  h(
    'dl',
    { class: 'explanation' },
    why ? [h('dt', {}, words.why), h('dd', {}, why)] : [],
    fix ? [h('dt', {}, words.fix), h('dd', {}, fix)] : [],
    citations.length > 0
      ? [
          h('dt', {}, words.sources),
          ...citations.map(({ text, url }) => h('dd', {}, url ? h('a', { href: url, target: '_blank', rel: 'noreferrer' }, text) : text)),
        ]
      : [],
  )
