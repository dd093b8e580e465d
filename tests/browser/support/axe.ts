// axe-core in the page. It is run as a string in the page's own world, outside its Content-Security-Policy.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, type Page } from '@playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Everything axe knows, best practices too: the dialog is a guest in other people's pages and must add nothing wrong. */
const options: RunOptions = {
  resultTypes: ['violations'],
  rules: {
    // A test page need not have the landmarks of a whole site.
    region: { enabled: false },
  },
}

/** Fails with rule, help and markup of every violation in `page` (or in the part under `selector`). */
export async function expectAccessible(page: Page, selector?: string): Promise<void> {
  await page.evaluate(source)
  const results = await page.evaluate(
    async ([selector, options]) => {
      const axe = (window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }).axe
      return axe.run(selector === undefined ? document : selector, options)
    },
    [selector, options] as const,
  )
  const found = results.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  }))
  expect(found).toEqual([])
}
