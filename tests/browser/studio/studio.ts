// The studio as its users meet it: what they see and press, by the names on it.
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { test as base } from '../support/demo.ts'
import { expect } from '../support/test.ts'

export class Studio {
  readonly page: Page
  readonly editor: Locator
  readonly findings: Locator
  readonly log: Locator
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.editor = page.getByRole('textbox', { name: /JSON/ })
    this.findings = page.locator('.finding')
    this.log = page.locator('.log')
    this.status = page.locator('.status')
  }

  /** Opens it, with what may stand after the address, and waits for the trial page. */
  async open(after = ''): Promise<void> {
    await this.page.goto(`/studio/${after}`)
    await expect(this.editor).toBeVisible()
    await expect(this.log.first()).toContainText(/samtykke:(?:ready|error)/)
    await expect(this.button('Hent')).toBeEnabled()
  }

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true })

  /** The trial page. */
  get site(): FrameLocator {
    return this.page.frameLocator('.screen iframe')
  }

  get banner(): Locator {
    return this.site.locator('[data-samtykke="banner"]')
  }

  /** Begins with an example, lawful or with faults. */
  async begin(name: RegExp): Promise<void> {
    await this.button('Begynd').click()
    await this.page.getByRole('button', { name }).click()
  }

  /** The form in the place of the text. */
  get form(): Locator {
    return this.page.locator('form.form')
  }

  /** Opens a thing of the form by its name. */
  async openThing(name: string | RegExp): Promise<void> {
    await this.form.getByRole('button', { name }).first().click()
    await expect(this.form.locator('h2')).toBeFocused()
  }

  /** The draft, as the browser keeps it. */
  text = (): Promise<string> => this.page.evaluate(() => (JSON.parse(localStorage.getItem('samtykke-studio') ?? '{}') as { text: string }).text)

  screen = (name: string) => this.page.getByRole('combobox', { name: 'Skærm' }).selectOption(name)

  /** The trial page as large as it is: where Playwright clicks in a frame, it does not know of scales. */
  async unscaled(): Promise<void> {
    await this.page.locator('.more > summary').click()
    await this.page.getByRole('combobox', { name: 'Størrelse' }).selectOption('full')
  }

  visitor = (name: string) => this.page.getByLabel('Besøg').selectOption(name)

  /** Writes a whole other text by hand. */
  async write(text: string): Promise<void> {
    await this.editor.focus()
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(text)
  }
}

export const test = base.extend<{ studio: Studio }>({
  studio: async ({ page }, use) => use(new Studio(page)),
})

export { expect }
