// `<samtykke-consent dialog="photo" name="photo">` inside a form: a consent that is no cookie. Its value is the record, as JSON.
// It never touches the cookie or the choices of the page, is never ticked by anything but the visitor, and is never required.
import inlineStyles from '../css/inline.css'
import tokens from '../css/tokens.css'
import type { Gate } from '../gate/gate.ts'
import { sheet } from '../gate/host.ts'
import { uuid, type ConsentRecord } from '../gate/record.ts'
import { languageOf } from './texts.ts'

export function consentElement(gate: Gate): CustomElementConstructor {
  const styles = [gate.buttons, sheet(tokens), sheet(inlineStyles)]

  return class extends HTMLElement {
    static formAssociated = true
    static observedAttributes = ['dialog', 'lang']
    readonly #internals = this.attachInternals()
    readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true })
    readonly #refresh = () => this.#render()
    #record: ConsentRecord | undefined
    #latest = 0
    #shown = ''

    constructor() {
      super()
      this.#root.adoptedStyleSheets = styles
      this.#root.addEventListener('change', () => {
        this.#fill()
        // A change event stops at the shadow root; forms listen outside.
        this.dispatchEvent(new Event('change', { bubbles: true }))
      })
    }

    connectedCallback() {
      gate.refresh.add(this.#refresh)
      this.#render()
    }

    disconnectedCallback() {
      gate.refresh.delete(this.#refresh)
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#render()
    }

    formResetCallback() {
      for (const box of this.#boxes()) box.checked = false
      this.#fill()
    }

    formDisabledCallback(disabled: boolean) {
      for (const box of this.#boxes()) box.disabled = disabled
    }

    get form() {
      return this.#internals.form
    }

    get name() {
      return this.getAttribute('name') ?? ''
    }

    /** The record as JSON; empty until the texts are there. */
    get value(): string {
      return this.#record ? JSON.stringify(this.#record) : ''
    }

    #boxes() {
      return [...this.#root.querySelectorAll<HTMLInputElement>('input[data-samtykke="purpose"]')]
    }

    #render() {
      this.#load(++this.#latest).catch(gate.fail)
    }

    async #load(turn: number) {
      await gate.ready
      const id = this.getAttribute('dialog') ?? ''
      const language = await languageOf(gate, this)
      const shown = JSON.stringify([id, language])
      if (shown === this.#shown) return
      const source = await gate.parts.source()
      const [view, record] = await Promise.all([
        source.view('consent', gate.policy!, language, id),
        source.record(id, language),
      ])
      if (turn !== this.#latest) return
      this.#shown = shown
      // Another text is another question: what was ticked before does not answer it.
      this.#record = JSON.parse(record) as ConsentRecord
      this.#root.replaceChildren(view)
      for (const box of this.#boxes()) box.autocomplete = 'off'
      this.formDisabledCallback(this.matches(':disabled'))
      this.#fill()
    }

    #fill() {
      if (!this.#record) return
      const ticked = this.#boxes().filter((box) => box.checked).map((box) => box.value)
      this.#record = {
        ...this.#record,
        id: uuid(),
        at: new Date().toISOString(),
        method: 'inline',
        purposes: this.#record.purposes.map((purpose) => ({ ...purpose, given: ticked.includes(purpose.id) })),
      }
      this.#internals.setFormValue(this.value)
    }
  }
}
