// The web shop of the examples as `samtykke build` writes it: the real thing, where `shop.ts` has a plan of its own.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Site } from './site.ts'
import { test as base } from './test.ts'

const root = join(import.meta.dirname, '../../..')

export interface Folder {
  files: Map<string, string>
  read: (name: string) => string
}

/** Tests with the folder, built once for each worker. */
export const test = base.extend<object, { folder: Folder }>({
  folder: [
    async ({}, use) => {
      const out = mkdtempSync(join(tmpdir(), 'samtykke-built-'))
      execFileSync('node', [join(root, 'dist/cli.js'), 'build', join(root, 'examples/webshop/lawful.json'), '--out', out, '--base', '/built/'])
      const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
      const files = new Map(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]))
      rmSync(out, { recursive: true })
      await use({ files, read: (name) => files.get(name) ?? '' })
    },
    { scope: 'worker' },
  ],
})

/** Puts it at /built/. */
export function addFolder(site: Site, { files }: Folder): void {
  const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', css: 'text/css' }
  for (const [name, content] of files) site.add(`/built/${name}`, content, { type: types[name.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8' })
}
