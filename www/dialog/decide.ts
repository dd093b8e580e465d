// A choice is made: written to the cookie, put into force, recorded, told. Loaded with the dialog, as this is where choices are made.
import type { Active } from '../gate/active.ts'
import { readCookie, type Consent } from '../gate/cookie.ts'
import { emit } from '../gate/events.ts'
import { failure } from '../gate/failure.ts'
import type { Answer, Gate } from '../gate/gate.ts'
import { embeds, type Entry, type Plan } from '../gate/plan.ts'
import { now } from '../gate/state.ts'
import { save } from '../gate/store.ts'
import { uuid, type ConsentRecord, type Method } from '../gate/record.ts'

export function decide(gate: Gate, active: Active, method: Method, answer: Answer): void {
  const { plan, state } = active
  // "Accept all" gives whole purposes, so it needs none of the consents to a single service's content.
  const shown = embeds(plan).filter(({ fingerprint }) => method === 'embed' || state.given(fingerprint))
  const consent = answered(active, shown, answer)
  write(consent, plan)
  state.consent = consent
  state.stored = readCookie().at === consent.at
  const record = fillRecord(active, shown, gate.spoken(), method)
  save({ record })
  active.apply()
  const choice = active.choice()
  window.dataLayer?.push({ event: 'samtykke-choice', ...choice })
  emit('choice', { choice, method, record })
  if (!state.stored) gate.fail(failure('storage', 'The choice could not be stored and holds for this page only.'))
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

function write({ at, yes, no }: Consent, { accepted, refused, domain }: Plan): void {
  const lasts = Math.max(yes[0] ? accepted : 0, no[0] ? refused : 0) - (now() - at)
  const secure = location.protocol === 'https:' ? ';Secure' : ''
  try {
    document.cookie = `samtykke=1.${at.toString(36)}.${yes.join('')}.${no.join('')};Path=/;SameSite=Lax;Max-Age=${lasts * 60}${secure}${
      domain ? `;Domain=${domain}` : ''
    }`
  } catch {
    // Forbidden here: it is noticed when the cookie is read back.
  }
}

const fillRecord = ({ plan, state }: Active, shown: Entry[], language: string, method: Method): ConsentRecord => ({
  version: 1,
  id: uuid(),
  at: new Date().toISOString(),
  dialog: plan.dialog,
  config: plan.config,
  text: plan.record?.[language] ?? '',
  language,
  method,
  purposes: [...state.questions, ...shown].map(({ fingerprint, purpose: { id }, service }) => ({
    id,
    ...(service && { service: service.id }),
    fingerprint,
    given: state.given(fingerprint),
  })),
})
