// What a withdrawal does beyond closing the purpose: code that asked for it runs, content goes back behind its placeholder, what
// was stored is erased. What runs already cannot be stopped and would store it again, so the page is loaded anew.
import type { Active } from '../gate/active.ts'
import { blocked, wants } from '../gate/blocked.ts'
import { again } from '../gate/cookie.ts'
import { emit } from '../gate/events.ts'
import type { Gate } from '../gate/gate.ts'
import { learn } from '../gate/learn.ts'
import { embeds, type Erase } from '../gate/plan.ts'
import { heldBack } from '../gate/release.ts'
import { writeCookie } from '../gate/write.ts'
import { erase } from './erase.ts'

export async function withdraw(gate: Gate, active: Active, ended: string[]): Promise<void> {
  const { plan, releaser, fingerprintsOf } = active
  // A consent to what the purpose was before it changed ends with the next answer: nobody has withdrawn it.
  const known = new Set([...active.entries, ...embeds(plan)].map(({ fingerprint }) => fingerprint))
  const closed = ended.filter((fingerprint) => known.has(fingerprint))
  if (!closed[0]) return
  const handled = new Set<string>()
  for (const element of document.querySelectorAll(blocked)) {
    const wanted = wants(element)
    const fingerprints = wanted.onWithdrawal ? (fingerprintsOf(wanted) ?? []) : []
    if (!fingerprints.some((fingerprint) => closed.includes(fingerprint))) continue
    fingerprints.forEach((fingerprint) => handled.add(fingerprint))
    releaser.released.delete(element)
    releaser.force(element)
  }

  let running = false
  const back: Element[] = []
  for (const [element, { fingerprints, made, ran }] of releaser.released) {
    const gone = fingerprints.filter((fingerprint) => closed.includes(fingerprint))
    if (!gone[0]) continue
    if (ran) {
      // It stays on the list: the same code must not run twice in one page.
      running ||= !gone.every((fingerprint) => handled.has(fingerprint))
      continue
    }
    made.forEach((node) => node.remove())
    empty(element)
    releaser.released.delete(element)
    back.push(element)
  }
  active.offer(back)

  // Without it the page does not know what to erase, and the next one does it.
  await learn(gate, active)?.catch(gate.fail)
  const { erased, left } = await eraseClosed(active, closed)
  // What still runs may store once more, the last time when the page goes.
  addEventListener('pagehide', () => void eraseClosed(active, closed))
  const reload = running && plan.reload !== 'never'
  const purposes = plan.purposes.filter(({ fingerprint }) => closed.includes(fingerprint)).map(({ id }) => id)
  emit('withdrawn', { choice: active.choice(), purposes, erased, left, reload })
  if (reload) location.reload()
}

/** On the page after a withdrawal, before anything of the purpose can be given again: what is not given has nothing to be there. */
export async function eraseAgain(gate: Gate, active: Active): Promise<void> {
  const { plan, entries, state } = active
  const consent = JSON.stringify(state.consent)
  await learn(gate, active)
  await eraseClosed(active, [...entries, ...embeds(plan)].map(({ fingerprint }) => fingerprint))
  // A choice made meanwhile, here or in another tab, says anew whether there is something to erase; a deleted one comes not back.
  active.reconcile()
  if (JSON.stringify(state.consent) !== consent) return
  state.consent = { ...state.consent, no: state.consent.no.filter((fingerprint) => fingerprint !== again) }
  writeCookie(state.consent, plan)
}

/** What has been given again in the meantime stays. */
const eraseClosed = (active: Active, closed: string[]) =>
  erase(
    tracesOf(
      active,
      closed.filter((fingerprint) => !active.state.isGiven(fingerprint)),
    ),
    active.plan.domain,
  )

/** What the closed purposes and services leave on the device, without what an open one has too. */
function tracesOf({ plan, entries, state }: Active, closed: string[]): Erase[] {
  const all = [...entries, ...embeds(plan)].map(({ fingerprint, purpose, service }) => ({ fingerprint, erase: (service ?? purpose).erase ?? [] }))
  const kept = new Set(all.filter(({ fingerprint }) => state.isGiven(fingerprint)).flatMap(({ erase }) => erase.map(String)))
  return all
    .filter(({ fingerprint }) => closed.includes(fingerprint))
    .flatMap(({ erase }) => erase)
    .filter((trace) => !kept.has(String(trace)))
}

/** Unloads what an element shows. Taking it out of the page and back ends a frame, with everything that runs in it. */
function empty(element: Element): void {
  const { parentNode, nextSibling } = element
  for (const { name } of [...element.attributes]) {
    const target = heldBack(name)
    if (target) element.removeAttribute(element.matches('object') ? 'data' : target)
  }
  if (element instanceof HTMLIFrameElement || element instanceof HTMLObjectElement || element instanceof HTMLEmbedElement) {
    element.remove()
    parentNode?.insertBefore(element, nextSibling)
  }
}
