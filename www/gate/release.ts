// Releases blocked elements: decides for each by the names it carries, and brings it to life. Everything stays where it is; the
// live script or the content of a template is put right after its blocked original, so nothing a framework holds goes missing.
import { blocked, wants, type Resolve, type Wants } from './blocked.ts'
import { scriptRunner } from './scripts.ts'
import type { Policy } from './trusted.ts'

export interface Released {
  /** All of these had to be given. */
  fingerprints: string[]
  /** What the release has put into the page. */
  made: ChildNode[]
  /** Code ran. */
  ran?: boolean
}

export interface Releaser {
  /** Looks at elements that wait, releases those whose purposes are open. */
  offer(elements: Iterable<Element>): void
  /** Releases one whatever the choice is; it goes with the consents named. */
  force(element: Element, fingerprints?: string[]): void
  readonly released: Map<Element, Released>
}

export interface ReleaseContext {
  fingerprintsOf: Resolve
  policy: Policy
  /** Set where the gate's own script has a nonce: then only scripts with the same one run, or the gate would be a way around it. */
  nonce: string | undefined
  isOpen(fingerprints: string[]): boolean
  /** Told of every element that stays blocked, without fingerprints where it names something that the plan does not know. */
  stays(element: Element, wanted: Wants, fingerprints: string[] | undefined): void
}

export function releaser(context: ReleaseContext): Releaser {
  const { policy, nonce } = context
  const runner = scriptRunner(policy)
  const released = new Map<Element, Released>()
  let waiting: Element[] = []

  const release = (element: Element, fingerprints: string[]) => {
    const entry: Released = { fingerprints, made: [] }
    released.set(element, entry)
    const addScript = (script: HTMLScriptElement, place: (live: HTMLScriptElement) => void) => {
      if (nonce && script.nonce !== nonce) return
      entry.ran = true
      runner.add(script, place)
    }
    if (element instanceof HTMLScriptElement) addScript(element, (live) => element.after(live))
    else if (element instanceof HTMLTemplateElement) {
      const content = document.importNode(element.content, true)
      for (const script of content.querySelectorAll('script')) {
        if (script.matches(blocked)) continue
        const slot = new Comment()
        script.replaceWith(slot)
        addScript(script, (live) => slot.replaceWith(live))
      }
      // Firefox fetches ahead what stands in a template, so a careful page holds addresses back in there too.
      for (const inner of content.querySelectorAll('*')) if (!inner.matches(blocked)) fillIn(inner, policy)
      entry.made = [...content.childNodes]
      element.after(content)
    } else fillIn(element, policy)
  }

  const offer = (elements: Iterable<Element>) => {
    const all = [...waiting, ...elements]
    waiting = []
    for (const element of all) {
      if (released.has(element)) continue
      const wanted = wants(element)
      const fingerprints = context.fingerprintsOf(wanted)
      if (fingerprints && !wanted.onWithdrawal && context.isOpen(fingerprints)) {
        if (isWhole(element)) release(element, fingerprints)
        else waiting.push(element)
      } else context.stays(element, wanted, fingerprints)
    }
    // Then what came last in the page is whole, and it is the turn of scripts that wait for the whole page.
    if (all[0]) document.addEventListener('DOMContentLoaded', offerWaiting)
    runner.run()
  }
  const offerWaiting = () => offer([])

  return {
    released,
    offer,
    force(element, fingerprints = []) {
      release(element, fingerprints)
      runner.run()
    },
  }
}

/** A parser at work may have read the first half of a script or a template; it has read the whole when anything comes after. */
const isWhole = (node: Node | null): boolean =>
  document.readyState !== 'loading' || (!!node && (!!node.nextSibling || isWhole(node.parentNode)))

/** The attribute that one written with `data-` before its name stands for, so that the browser would not load it. */
export const heldBack = (name: string): string | undefined => /^data-(?:cookieblock-)?(src|srcset|href|poster)$/.exec(name)?.[1]

function fillIn(element: Element, policy: Policy): void {
  for (const { name, value } of [...element.attributes]) {
    const target = heldBack(name)
    // Only objects call it otherwise.
    if (target) element.setAttribute(element.matches('object') ? 'data' : target, policy.createScriptURL(value))
  }
  // A source that gets its address late is not looked at by itself.
  const { parentElement: parent } = element
  if (parent instanceof HTMLMediaElement) parent.load()
}
