// What the npm entries share. Nothing here touches a browser before `start`, so an import is safe on a server.
import { isRunning, publish, type Samtykke } from '../gate/api.ts'
import { on as listen, type Details, type EventName } from '../gate/events.ts'
import { failure } from '../gate/failure.ts'
import { createGate } from '../gate/gate.ts'
import { hash } from '../gate/hash.ts'
import { load } from '../gate/store.ts'
import type { Modules, Wasm } from '../gate/parts.ts'
import type { Configuration } from '../../schema/configuration.js'
import { coreSource, lookAgain, storedPlan, withDialog } from './core.ts'
import { load as loadPart } from './parts.ts'
import { prebuiltSource } from './prebuilt.ts'

/** Where the configuration comes from: one of the first three. */
export interface StartOptions {
  /** The configuration as an object, or as text (JSON with comments). */
  config?: Configuration | string
  /** Or the address of the configuration. */
  url?: string | URL
  /** Or the folder that `samtykke build` has written. */
  prebuilt?: string | URL
  /** The page has the banner in its own HTML. */
  inlined?: boolean
  /** Language of the texts; else that of the page. */
  language?: string
  /** Tools to tell "denied" at once: `google`, `uet`, `matomo`. */
  signals?: string[]
  /** Milliseconds that Google's tags wait for the choice. */
  waitForUpdate?: number
  /** Nonce of the page: then only blocked scripts with the same nonce are released. */
  nonce?: string
}

/** On a server there is no visitor: nothing is given, and nothing happens. */
const nobody: Samtykke = {
  show() {},
  withdraw() {},
  choice: () => ({ decided: false, purposes: {}, services: {} }),
  allowed: () => false,
  on: () => () => {},
  setLanguage() {},
  ask: async () => false,
  push() {},
}

/** `bytes`: of the module for notices, which can all; or of the first for dialogs, and then `whole` imports the whole of it. */
export function starter(bytes: () => ReturnType<Wasm>, whole?: () => Promise<Modules['whole']>) {
  const notices = !whole
  const loadAny = withDialog((name) => (name === 'whole' && whole ? (whole() as ReturnType<typeof loadPart<typeof name>>) : loadPart(name)))
  const wasm: Wasm = async (name) => {
    if (name === 'samtykke-notice' && !notices) throw failure('name', 'Notices come with `import "samtykke/notices"` in place of "samtykke"')
    return bytes()
  }
  return (options: StartOptions): Samtykke => {
    if (typeof document === 'undefined') return nobody
    if (isRunning()) return window.samtykke as Samtykke
    const { config, prebuilt, url = '' } = options
    const text = typeof config === 'object' ? JSON.stringify(config) : config
    const address = url && new URL(url, document.baseURI).href
    const source =
      prebuilt === undefined
        ? coreSource(loadAny, address, () => text ?? fetch(address), wasm, options.language, notices)
        : async () => prebuiltSource(String(prebuilt).replace(/\/?$/, '/'))
    // A text is compared at once; what is at an address, when the page has time.
    const same = text === undefined || load().hash === hash(text)
    const plan = prebuilt === undefined && same ? storedPlan(address) : undefined
    const gate = createGate({ ...options, parts: { load: prebuilt === undefined ? loadAny : loadPart, source }, plan })
    const api = publish(gate)
    if (plan !== undefined && text === undefined) lookAgain(address, source, gate)
    return api
  }
}

const running = (): Samtykke => (typeof window !== 'undefined' && isRunning() ? (window.samtykke as Samtykke) : nobody)

/** Opens the choices. */
export const show: Samtykke['show'] = () => running().show()
/** Takes back the consent to a purpose or service, or all of them. */
export const withdraw: Samtykke['withdraw'] = (name) => running().withdraw(name)
export const choice: Samtykke['choice'] = () => running().choice()
export const allowed: Samtykke['allowed'] = (condition) => running().allowed(condition)
export const setLanguage: Samtykke['setLanguage'] = (language) => running().setLanguage(language)
/** True at once if it is given; else opens the choices and tells what they came to. */
export const ask: Samtykke['ask'] = (name) => running().ask(name)

/** Works before `start` too. Returns a function that ends the listening. */
export function on<Name extends EventName>(name: Name, listener: (detail: Details[Name]) => void): () => void {
  if (typeof document === 'undefined') return () => {}
  return isRunning() ? running().on(name, listener) : listen(name, listener)
}

export type { Configuration } from '../../schema/configuration.js'
export type { Call, Condition, Samtykke } from '../gate/api.ts'
export type { Choice, Details, EventName, Layer, Problem, Reason, Trace } from '../gate/events.ts'
export type { ErrorCode, Failure } from '../gate/failure.ts'
export type { ConsentRecord, Method } from '../gate/record.ts'
