// Every import here becomes a file of its own in dist/ (and is bundled into dist/inline.js).
import type { Parts } from '../gate/parts.ts'

export const parts: Omit<Parts, 'source'> = {
  dialog: () => import('../dialog/index.ts'),
  elements: () => import('../elements/index.ts'),
  embed: () => import('../embed/index.ts'),
  explain: () => import('../explain/index.ts'),
  withdraw: () => import('../withdraw/index.ts'),
}
