// Every import here becomes a file of its own in dist/ (and is bundled into dist/inline.js).
import type { Modules, Parts } from '../gate/parts.ts'

// Without the findings panel: it needs the tools build, which would end up in every app. The whole module comes with the entry that needs it.
const imports: { [Name in Exclude<keyof Modules, 'panel' | 'tools' | 'whole'>]: () => Promise<Modules[Name]> } = {
  choices: () => import('../choices/index.ts'),
  dialog: () => import('../dialog/index.ts'),
  elements: () => import('../elements/index.ts'),
  embed: () => import('../embed/index.ts'),
  explain: () => import('../explain/index.ts'),
  withdraw: () => import('../withdraw/index.ts'),
  load: () => import('../load/index.ts'),
  da: () => import('./samtykke-da.js'),
  en: () => import('./samtykke-en.js'),
  'notice-da': () => import('./samtykke-notice-da.js'),
  'notice-en': () => import('./samtykke-notice-en.js'),
}

export const load: Parts['load'] = async (name) => {
  const found = (imports as { [Name in keyof Modules]?: () => Promise<Modules[Name]> })[name]
  if (!found) throw new Error(`${name} is for script tags only`)
  return found()
}
