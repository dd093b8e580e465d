// The simulated visitor's browser: cookies and storage that live in this page alone, for a sandboxed page has none of its own.
import type { Store, Stores } from './messages.ts'

/** Puts the stores in place of the browser's; `changed` hears of every write. */
export function simulate(stores: Stores, changed: () => void): void {
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => Object.entries(stores.cookie).map(([name, value]) => `${name}=${value}`).join('; '),
    set(line: string) {
      const [pair = '', ...attributes] = String(line).split(';')
      const name = pair.split('=', 1)[0]!.trim()
      if (attributes.some(isOver)) delete stores.cookie[name]
      else stores.cookie[name] = pair.slice(pair.indexOf('=') + 1).trim()
      changed()
    },
  })
  Object.defineProperty(window, 'localStorage', { configurable: true, value: storage(stores.local, changed) })
  Object.defineProperty(window, 'sessionStorage', { configurable: true, value: storage(stores.session, changed) })
}

/** Whether a cookie's attribute says that it has run out. */
function isOver(attribute: string): boolean {
  const [name = '', value = ''] = attribute.split('=').map((part) => part.trim())
  if (/^max-age$/i.test(name)) return Number(value) <= 0
  return /^expires$/i.test(name) && Date.parse(value) < Date.now()
}

/** Entries are properties too, as in a real storage. */
function storage(store: Store, changed: () => void): Store {
  const methods: Record<string, unknown> = {
    getItem: (name: string) => (Object.hasOwn(store, name) ? store[name] : null),
    setItem(name: string, value: string) {
      store[name] = String(value)
      changed()
    },
    removeItem(name: string) {
      delete store[name]
      changed()
    },
    clear() {
      for (const name of Object.keys(store)) delete store[name]
      changed()
    },
    key: (index: number) => Object.keys(store)[index] ?? null,
  }
  return new Proxy(store, {
    get: (_, name) => (name === 'length' ? Object.keys(store).length : typeof name === 'string' ? (methods[name] ?? store[name]) : undefined) as string,
  })
}
