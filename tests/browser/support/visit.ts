// What the tests do on a page, under the names of the hooks that are promised to visitors' tools.
import type { Page } from '@playwright/test'
// For the type of window.samtykke.
import type {} from '../../../www/gate/api.ts'
import type { Details, EventName } from '../../../www/gate/events.ts'

/** The element with the hook: in the dialog's shadow root, which locators look into. */
export const hook = (page: Page, name: string) => page.locator(`samtykke-dialog [data-samtykke="${name}"]`)
export const banner = (page: Page) => hook(page, 'banner')
export const choices = (page: Page) => hook(page, 'choices')
export const box = (page: Page, purpose: string) => choices(page).locator(`input[value="${purpose}"]`)

/** A button of the banner, or of the choices when those are open. */
export const press = (page: Page, name: string) => page.locator(`samtykke-dialog dialog[open] [data-samtykke="${name}"]`).last().click()

export const cookie = async (page: Page): Promise<string | undefined> =>
  (await page.context().cookies()).find(({ name }) => name === 'samtykke')?.value

/** Lists kept by scripts of the page: `ran('statistics')` in a script, read here. */
export const ran = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { log?: string[] }).log ?? [])

/** Scripts of the tests say what they are by pushing onto window.log. */
export const says = (what: string): string => `(window.log??=[]).push(${JSON.stringify(what)})`

/** Resolves with the detail of the next event of that name; to be called before what causes it. */
export const nextEvent = <Name extends EventName>(page: Page, name: Name): Promise<Details[Name]> =>
  page.evaluate(
    (name) => new Promise((done) => document.addEventListener(`samtykke:${name}`, (event) => done((event as CustomEvent).detail), { once: true })),
    name,
  ) as Promise<Details[Name]>

/** Two frames later, when everything that runs at once has run. For "and nothing more happens". */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))
