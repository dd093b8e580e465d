// `<samtykke-notice notice="privacy">`: a notice in the light DOM, in the page's own typography. What the page has put inside (a
// link, say) stays until the notice is there, and for good where it cannot be had.
import noticeStyles from '../css/notice.css'
import type { Gate } from '../gate/gate.ts'
import { sheet } from '../gate/host.ts'
import { fitHeadings, levelAt } from './headings.ts'
import { languageOf } from './texts.ts'

export function noticeElement(gate: Gate): CustomElementConstructor {
  document.adoptedStyleSheets.push(sheet(noticeStyles))

  return class extends HTMLElement {
    static observedAttributes = ['notice', 'lang', 'level']
    #latest = 0
    readonly #refresh = () => this.#render()

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

    #shown = ''

    #render() {
      this.#load(++this.#latest).catch(gate.fail)
    }

    async #load(turn: number) {
      await gate.ready
      const language = await languageOf(gate, this)
      const id = this.getAttribute('notice') ?? undefined
      const level = Number(this.getAttribute('level')) || levelAt(this)
      const shown = JSON.stringify([language, id, level])
      if (shown === this.#shown) return
      const source = await gate.parts.source()
      const view = await source.view('notice', gate.policy!, language, id, level)
      // A later change has overtaken this one.
      if (turn !== this.#latest) return
      this.#shown = shown
      fitHeadings(view, level)
      this.replaceChildren(view)
    }
  }
}
