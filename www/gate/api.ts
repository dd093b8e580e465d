// The public face: `window.samtykke`, and the same from npm.
import { on, type Choice, type Details, type EventName } from './events.ts'
import type { Gate } from './gate.ts'
import type { Method } from './record.ts'

/** A purpose or service by name, or names combined. */
export type Condition = string | { and: Condition[] } | { or: Condition[] } | { not: Condition }

/** A call made before the module was there: a function, or the name of a method and its arguments. */
export type Call = ((samtykke: Samtykke) => void) | [method: Exclude<keyof Samtykke, 'push'>, ...args: unknown[]]

export interface Samtykke {
  /** Opens the choices. */
  show(): void
  /** Takes back the consent to a purpose or service, or all of them: at once. */
  withdraw(name?: string): void
  choice(): Choice
  allowed(condition: Condition): boolean
  /** Returns a function that ends the listening. `ready` is told to late listeners too. */
  on<Name extends EventName>(name: Name, listener: (detail: Details[Name]) => void): () => void
  setLanguage(language: string): void
  /** True at once if it is given; else opens the choices and tells what they came to. */
  ask(name: string): Promise<boolean>
  push(call: Call): void
}

function createApi(gate: Gate): Samtykke {
  const allowed = (condition: Condition): boolean =>
    typeof condition === 'string'
      ? !!gate.active?.open({ purposes: [condition] })
      : 'and' in condition
        ? condition.and.every(allowed)
        : 'or' in condition
          ? condition.or.some(allowed)
          : !allowed(condition.not)

  const answer = (method: Method, name: string | undefined, given: boolean) => {
    const active = gate.active
    if (!active) return void gate.ready.then((active) => active && answer(method, name, given))
    const asked = name && active.resolve({ purposes: [name] })
    if (name && !asked) return
    active.decide(method, ({ fingerprint }) => (!asked || asked.includes(fingerprint) ? given : undefined))
  }

  const api: Samtykke = {
    show: () => void gate.show('choices'),
    withdraw: (name) => answer('withdraw', name, false),
    choice: gate.choice,
    allowed,
    on(name, listener) {
      if (name === 'ready' && gate.started) (listener as (detail: Details['ready']) => void)({ choice: gate.choice() })
      return on(name, listener)
    },
    setLanguage: gate.setLanguage,
    async ask(name) {
      await gate.ready
      if (!allowed(name)) await gate.show('choices')
      return allowed(name)
    },
    push(call) {
      if (typeof call === 'function') call(api)
      else (api[call[0]] as (...args: unknown[]) => void)(...call.slice(1))
    },
  }

  document.addEventListener('click', ({ target }) => {
    const element = target instanceof Element && target.closest('[data-samtykke-action]')
    const [verb, name] = (element && element.getAttribute('data-samtykke-action')?.split(':')) || []
    if (verb === 'show') api.show()
    if (verb === 'withdraw') api.withdraw(name)
    if (verb === 'accept' && name) answer('save', name, true)
  })
  return api
}

/** What may stand in `window.samtykke`: calls that wait, the module itself, or an element of the page with that id. */
declare global {
  interface Window {
    samtykke?: Samtykke | Call[] | Element
  }
}

/** True where the module runs already. */
export const isRunning = (): boolean => typeof (window.samtykke as Samtykke | undefined)?.allowed === 'function'

/** Makes the API global, makes the calls that were waiting, and starts the gate. */
export function publish(gate: Gate): Samtykke {
  const api = createApi(gate)
  const queue = window.samtykke
  window.samtykke = api
  if (Array.isArray(queue)) queue.forEach(api.push)
  gate.begin()
  return api
}
