// The draft as a form, for those who do not read JSON: one thing at a time, its fields from the schema, the findings where they belong.
// The text is what counts: each answer changes it, and what is drawn is what it says.
import type { Fix } from '../editor/fixes.ts'
import { namesAt, type Schema } from '../editor/schema.ts'
import { sheet } from '../../gate/host.ts'
import { h } from '../dom.ts'
import type { Finding } from '../tools.ts'
import type { Language } from '../words.ts'
import { wordsOf } from './words.ts'
import { button, createFields, pointer } from './fields.ts'
import styles from './form.css'
import { showFindings } from './found.ts'
import { nameOf } from './name.ts'
import { rootNoun, shapeOf, type Noun } from './shape.ts'
import { readSource, type Edit, type Path } from './source.ts'

export interface Form {
  readonly element: HTMLElement
  /** The text has changed, whoever changed it. */
  sync(): void
  show(findings: Finding[]): void
  /** Opens what a finding is about, with the focus on it. */
  goTo(finding: Finding): void
}

/** What the form writes with: the editor, so that one undo serves both. */
export interface Pen {
  text(): string
  edit(edits: Edit[]): void
  fixOf(finding: Finding): Fix | undefined
  apply(fix: Fix): void
}

interface Step {
  path: Path
  noun: Noun
  name: string
}

const look = sheet(styles)

export function createForm(language: Language, root: Schema, pen: Pen, writeJson: () => void): Form {
  const w = wordsOf(language)
  if (!document.adoptedStyleSheets.includes(look)) document.adoptedStyleSheets.push(look)
  const element = h('form', { class: 'form', 'aria-labelledby': 'form-title', novalidate: true, onsubmit: (event) => event.preventDefault() })
  const read = () => readSource(pen.text(), (path) => namesAt(root, path).map(([name]) => name))
  let source = read()
  /** What is open. */
  let at: Path = []
  let findings: Finding[] = []
  /** The fields show the change already that is being made. */
  let isShown = false

  const fields = createFields({ w, root, source: () => source, opened: new Set(), write, draw, open })

  function write(edits: Edit[], shown: boolean): void {
    if (edits.length === 0) return
    isShown = shown
    pen.edit(edits)
    isShown = false
  }

  /** Draws the page anew. The focus stays where it was, or goes to the element of this id. */
  function draw(focus?: string): void {
    const before = focus === undefined ? keepFocus(element) : undefined
    const unfolded = [...element.querySelectorAll('details[open][id]')].map(({ id }) => id)
    const told = [...element.querySelectorAll('.hint [aria-expanded="true"]')].map(({ id }) => id)
    const { scrollTop } = element
    element.replaceChildren(...(source.whole ? page() : [heading(w.form.broken), h('p', {}, w.form.brokenLead), h('p', {}, button(w.form.toJson, writeJson))]))
    for (const id of unfolded) byId(id)?.setAttribute('open', '')
    for (const id of told) if (byId(id)?.ariaExpanded === 'false') byId(id)?.click()
    showFindings(element, findings, pen, w)
    element.scrollTop = focus === 'form-title' ? 0 : scrollTop
    if (focus !== undefined) byId(focus)?.focus()
    before?.()
  }

  const byId = (id: string) => element.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  const heading = (text: string) => h('h2', { id: 'form-title', tabindex: -1 }, text)

  function page(): Node[] {
    const steps = trail(at)
    const { path, noun, name } = steps.pop()!
    at = path
    const back = steps.map((step) => h('li', {}, button(step.name, () => open(step.path), { class: 'link' })))
    return [
      ...(back.length > 0 ? [h('nav', { class: 'trail', 'aria-label': w.form.trail }, h('ol', {}, back))] : []),
      heading(name),
      h('div', { class: 'slot', id: 'form-slot', 'data-slot': pointer(path) }),
      ...fields.noun(noun, path),
    ]
  }

  function open(path: Path): void {
    at = path
    draw('form-title')
  }

  /** From the whole file to the last thing on the way that has a page of its own: what stands in lists, and the file's own objects. */
  function trail(way: Path): Step[] {
    let noun = rootNoun(root)
    const steps: Step[] = [{ path: [], noun, name: w.form.title }]
    let own = true
    for (const [index, step] of way.entries()) {
      if (typeof step === 'string') {
        const schema = noun.fields.find(([name]) => name === step)?.[1]
        const shape = schema && shapeOf(root, schema)
        if (shape?.kind === 'object' || shape?.kind === 'list') noun = shape.noun
        else if (shape?.kind === 'words' && shape.own) noun = shape.own
        else break
        own = shape.kind !== 'object' || index === 0
      }
      const path = way.slice(0, index + 1)
      const value = source.value(path)
      if (value === undefined) break
      if (!own || typeof value !== 'object' || value === null || Array.isArray(value)) continue
      const label = nameOf(value, w.code)
      steps.push({ path, noun, name: label === '' ? noun.title : `${noun.title}: ${label}` })
    }
    return steps
  }

  draw()
  return {
    element,
    sync() {
      source = read()
      if (!isShown) draw()
    },
    show(next) {
      findings = next
      showFindings(element, findings, pen, w)
    },
    goTo({ path }) {
      const way = path.split('/').slice(1).map(unescaped)
      open(way)
      for (let length = way.length; length >= at.length; length--) {
        const slot = element.querySelector(`[data-slot="${CSS.escape(pointer(way.slice(0, length)))}"]`)
        if (!slot) continue
        if (length > at.length) slot.closest('.field')?.querySelector<HTMLElement>(':is(input, select, textarea, summary, button):not(.hint *)')?.focus()
        slot.scrollIntoView({ block: 'center' })
        return
      }
    },
  }
}

const unescaped = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Gives back the focus, and the place in the text, to what is drawn in the place of the element that has it. */
function keepFocus(around: HTMLElement): () => void {
  const { activeElement: active } = document
  if (!active || !around.contains(active) || active.id === '') return () => {}
  const { id } = active
  const place = active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === 'text') ? active.selectionStart : null
  return () => {
    const next = around.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
    next?.focus({ preventScroll: true })
    if (place !== null && (next instanceof HTMLTextAreaElement || next instanceof HTMLInputElement)) next.setSelectionRange(place, place)
  }
}
