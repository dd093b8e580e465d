// A choice is made: written to the cookie, put into force, recorded, told. Loaded with the dialog, as this is where choices are made.
import type { Active } from '../gate/active.ts'
import { again, type Consent } from '../gate/cookie.ts'
import { emit } from '../gate/events.ts'
import type { Answer, Gate } from '../gate/gate.ts'
import { embeds, type Entry } from '../gate/plan.ts'
import { now } from '../gate/state.ts'
import { save } from '../gate/store.ts'
import { writeCookie } from '../gate/write.ts'
import { learn } from '../gate/learn.ts'
import { uuid, type ConsentRecord, type Method } from '../gate/record.ts'

/** Written and in force when this returns; resolves when it is recorded and told. */
export async function decide(gate: Gate, active: Active, method: Method, answer: Answer): Promise<void> {
  const { plan, state } = active
  // "Accept all" gives whole purposes, so it needs none of the consents to a single service's content.
  const shown = embeds(plan).filter(({ fingerprint }) => method === 'embed' || state.isGiven(fingerprint))
  const consent = answered(active, shown, answer)
  if (state.consent.yes.some((fingerprint) => !consent.yes.includes(fingerprint))) consent.no.push(again)
  writeCookie(consent, plan)
  state.stored = state.read().at === consent.at
  state.consent = consent
  const { stored } = state
  active.apply()
  const choice = active.choice()
  const at = new Date().toISOString()
  const language = gate.spoken()
  const purposes = [...state.questions, ...shown].map(({ fingerprint, purpose: { id }, service }) => ({
    id,
    ...(service && { service: service.id }),
    fingerprint,
    given: state.isGiven(fingerprint),
  }))
  const rest = learn(gate, active)
  // Where it does not come, the choice stands all the same.
  if (rest) await rest.catch(gate.fail)
  const { dialog, config, record: texts = {} } = plan
  const record: ConsentRecord = { version: 1, id: uuid(), at, dialog, config, text: texts[language] ?? '', language, method, purposes }
  save({ record })
  window.dataLayer?.push({ event: 'samtykke-choice', ...choice })
  emit('choice', { choice, method, record })
  if (!stored) gate.use('explain', (part) => part.notStored())
}

function answered({ state: { questions, consent } }: Active, shown: Entry[], answer: Answer): Consent {
  const yes: string[] = []
  const no: string[] = []
  let whole = true
  for (const question of [...questions, ...shown]) {
    const { fingerprint } = question
    const said = answer(question)
    whole &&= said !== undefined
    if (said ?? consent.yes.includes(fingerprint)) yes.push(fingerprint)
    // Nobody asks for a single service's content again, so a no to it need not be remembered.
    else if (!shown.includes(question) && (said === false || consent.no.includes(fingerprint))) no.push(fingerprint)
  }
  // An answer to one question must not make the older ones last longer.
  return { at: (!whole && consent.at) || now(), yes, no }
}
