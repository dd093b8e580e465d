// `<samtykke-notice notice="privacy" layer="short|full" format="text|table" heading-level="2">`: a notice in the light DOM, in the
// page's own typography. What the page has put inside (a link, say) stays until the notice is there, and for good where it cannot be
// had. If that is the notice itself, as `samtykke build` writes it, it stays as it is: nothing is fetched and nothing moves.
import noticeStyles from '../css/notice.css'
import type { Gate } from '../gate/gate.ts'
import { sheet } from '../gate/host.ts'
import { fitHeadings, levelAt } from './headings.ts'
import { languageOf } from './texts.ts'

/** How the core and the names of prebuilt files call what the two attributes ask for; nothing where they ask for nothing. */
function formOf(element: Element): string | undefined {
  const layer = element.getAttribute('layer')
  if (layer === 'short') return layer
  if (element.getAttribute('format') === 'table') return 'table'
  return layer === 'full' ? layer : undefined
}

export function noticeElement(gate: Gate): CustomElementConstructor {
  document.adoptedStyleSheets.push(sheet(noticeStyles))

  return class extends HTMLElement {
    static observedAttributes = ['notice', 'lang', 'layer', 'format', 'heading-level']
    readonly #refresh = () => this.#render()
    #latest = 0
    #shown = ''

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

    #render() {
      this.#load(++this.#latest).catch(gate.fail)
    }

    async #load(turn: number) {
      await gate.ready
      const language = await languageOf(gate, this)
      const id = this.getAttribute('notice') ?? undefined
      const level = Number(this.getAttribute('heading-level')) || levelAt(this)
      const form = formOf(this)
      const wanted = JSON.stringify([language, id, level, form])
      if (turn !== this.#latest || wanted === this.#shown) return
      const there = this.#shown === '' && this.querySelector<HTMLElement>(':scope > article.s-notice')?.lang === language
      if (!there) {
        const source = await gate.parts.source()
        const view = await source.view('notice', gate.policy!, language, id, level, form)
        // A later change has overtaken this one.
        if (turn !== this.#latest) return
        fitHeadings(view, level)
        this.replaceChildren(view)
      }
      this.#shown = wanted
    }
  }
}
