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

interface Asked {
  /** The part under this selector alone. */
  within?: string
  /** `false`: its colours are looked at elsewhere. They take most of the time. */
  colours?: boolean
}

/** Fails with rule, help and markup of every violation in `page`. */
export async function expectAccessible(page: Page, { within, colours = true }: Asked = {}): Promise<void> {
  // Half a megabyte: once for each document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const results = await page.evaluate(
    async ([within, options]) => {
      const axe = (window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }).axe
      return axe.run(within ?? document, options)
    },
    [within, { ...options, rules: { ...options.rules, 'color-contrast': { enabled: colours } } }] as const,
  )
  const found = results.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  }))
  expect(found).toEqual([])
}
