import { defineConfig } from '@playwright/test'
import { chromium, flags } from './scripts/browser.mjs'

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // Beside their tests, for every machine the same.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{testFileName}-pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Far longer than anything takes: a slow machine is no fault of the page.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 860 },
    // What is measured stands still.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: await chromium(),
      args: flags,
      // Playwright's own headless flag asks for another binary (the headless shell).
      ignoreDefaultArgs: ['--headless'],
    },
    screenshot: 'only-on-failure',
  },
})
