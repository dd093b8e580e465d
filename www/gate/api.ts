// The public face: `window.samtykke`, and the same from npm.
import { on, type Choice, type Details, type EventName } from './events.ts'
import type { Gate } from './gate.ts'

/** A purpose or service by name, or names combined. */
export type Condition = string | { and: Condition[] } | { or: Condition[] } | { not: Condition }

/** A call made before the module was there: a function, or the name of a method and its arguments. */
export type Call = ((samtykke: Samtykke) => void) | [method: Exclude<keyof Samtykke, 'push'>, ...args: unknown[]]

export interface Samtykke {
  /** Opens the choices. */
  show(): void
  /** Takes back the consent to a purpose or service, or all of them. */
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

/** What may stand in `window.samtykke`: calls that wait, the module itself, or an element of the page with that id. */
declare global {
  interface Window {
    samtykke?: Samtykke | Call[] | Element
  }
}

/** True where the module runs already. */
export const isRunning = (): boolean => !!(window.samtykke as Partial<Samtykke> | undefined)?.allowed

/** Makes the API global, makes the calls that were waiting, and starts the gate. */
export function publish(gate: Gate): Samtykke {
  const act = (action: string) => gate.use('choices', (part) => part.act(gate, action))
  const allowed = (condition: Condition): boolean => {
    if (typeof condition === 'string') return !!gate.active?.isOpen({ purposes: [condition] })
    if ('and' in condition) return condition.and.every(allowed)
    return 'or' in condition ? condition.or.some(allowed) : !allowed(condition.not)
  }
  const api: Samtykke = {
    show: () => void act('show'),
    withdraw: (name = '') => void act('withdraw:' + name),
    choice: gate.choice,
    allowed,
    on(name, listener) {
      if (name === 'ready' && gate.started) (listener as (detail: Details['ready']) => void)({ choice: gate.choice() })
      return on(name, listener)
    },
    setLanguage: gate.setLanguage,
    async ask(name) {
      await gate.ready
      if (!allowed(name)) await act('show')
      return allowed(name)
    },
    push(call) {
      if (typeof call === 'function') call(api)
      else (api[call[0]] as (...args: unknown[]) => void)(...call.slice(1))
    },
  }

  document.addEventListener('click', ({ target }) => {
    const action = (target as Element).closest?.('[data-samtykke-action]')?.getAttribute('data-samtykke-action')
    if (action) act(action)
  })
  const queue = window.samtykke
  window.samtykke = api
  if (Array.isArray(queue)) queue.forEach(api.push)
  gate.begin()
  return api
}
