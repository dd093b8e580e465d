// Every import here becomes a file of its own in dist/ (and is bundled into dist/inline.js).
import type { Modules, Parts } from '../gate/parts.ts'

const imports: { [Name in keyof Modules]: () => Promise<Modules[Name]> } = {
  dialog: () => import('../dialog/index.ts'),
  elements: () => import('../elements/index.ts'),
  embed: () => import('../embed/index.ts'),
  explain: () => import('../explain/index.ts'),
  withdraw: () => import('../withdraw/index.ts'),
  load: () => import('../load/index.ts'),
  prebuilt: () => import('../prebuilt/index.ts'),
  core: () => import('./samtykke-core.js'),
  notice: () => import('./samtykke-notice.js'),
}

export const load: Parts['load'] = (name) => imports[name]()
