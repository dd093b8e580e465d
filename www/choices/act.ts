// What `data-samtykke-action` and the API can ask for: `show`, `withdraw`, `withdraw:statistics`, `accept:statistics`.
import type { Gate } from '../gate/gate.ts'

/** Resolves when what it has opened is closed again. */
export async function act(gate: Gate, action: string): Promise<void> {
  const [verb, name] = action.split(':')
  const active = await gate.ready
  if (verb === 'show') return gate.show('choices')
  const asked = name ? active?.fingerprintsOf({ purposes: [name] }) : []
  const given = verb === 'accept'
  // "Accept" says to what: there is no way to accept everything without having seen it.
  if (!active || !asked || (given && !name)) return
  const { decide } = await gate.parts.load('dialog')
  decide(gate, active, given ? 'save' : 'withdraw', ({ fingerprint, purpose }) =>
    // Who takes back a purpose takes back its services too.
    !name || asked.includes(fingerprint) || (!given && asked.includes(purpose.fingerprint)) ? given : undefined,
  )
}
