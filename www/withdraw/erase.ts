// Erases what a purpose has stored on the device, as far as a page can: cookies on every path and domain that could have been
// used, both storages, databases. Tells what is still there afterwards.
import type { Trace } from '../gate/events.ts'
import type { Erase } from '../gate/plan.ts'

export async function erase(traces: Erase[], domain: string | undefined): Promise<{ erased: Trace[]; left: Trace[] }> {
  // Without waiting for anything first: the page may be going.
  const before = atOnce.flatMap((kind) => stored(traces, kind, names[kind]))
  for (const [kind, name] of before) attempt(() => remove[kind as AtOnce](name, domain))
  const elsewhere = traces.filter(([kind, , path]) => kind === 'cookie' && path && !location.pathname.startsWith(path))
  for (const [, name, path] of elsewhere) if (!name.includes('*')) attempt(() => eraseCookie(name, domain, path))
  const databases = await findDatabases(traces)
  for (const [, name] of databases) await drop(name).catch(() => {})
  before.push(...databases)
  const after = new Set([...atOnce.flatMap((kind) => stored(traces, kind, names[kind])), ...(await findDatabases(traces))].map(String))
  // What another site or the server has set is out of reach, and may be there; of another path only a whole name can be erased.
  const beyond = [...traces.filter(([kind]) => kind === 'third' || kind === 'http'), ...elsewhere.filter(([, name]) => name.includes('*'))]
  return {
    erased: before.filter((trace) => !after.has(String(trace))),
    left: [...before.filter((trace) => after.has(String(trace))), ...beyond.map(([kind, name]): Trace => [kind, name])],
  }
}

const atOnce = ['cookie', 'local', 'session'] as const
type AtOnce = (typeof atOnce)[number]

const names: Record<AtOnce, () => string[]> = {
  cookie: () => document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? ''),
  local: () => Object.keys(localStorage),
  session: () => Object.keys(sessionStorage),
}

const remove: Record<AtOnce, (name: string, domain: string | undefined) => void> = {
  cookie: (name, domain) => eraseCookie(name, domain),
  local: (name) => localStorage.removeItem(name),
  session: (name) => sessionStorage.removeItem(name),
}

/** Storage can be blocked: then there is nothing, and what cannot be removed is found again. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

function stored(traces: Erase[], kind: Erase[0], present: () => string[]): Trace[] {
  const matchers = traces.filter((trace) => trace[0] === kind).map(([, name]) => matcher(name))
  // Our own cookie holds the choice, whatever a configuration says.
  const found = matchers.length ? (attempt(present) ?? []).filter((name) => name !== 'samtykke' && matchers.some((matches) => matches(name))) : []
  return found.map((name) => [kind, name])
}

async function findDatabases(traces: Erase[]): Promise<Trace[]> {
  if (!traces.some(([kind]) => kind === 'indexeddb')) return []
  const present = await indexedDB.databases().catch(() => [])
  return stored(traces, 'indexeddb', () => present.map(({ name = '' }) => name))
}

/** A database that is open elsewhere stays until it is closed: nobody waits for that. */
const drop = (name: string) =>
  new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => done()
  })

/** `*` stands for any characters, everything else for itself. */
function matcher(pattern: string): (name: string) => boolean {
  const parts = pattern.split('*')
  const first = parts.shift() ?? ''
  const last = parts.pop()
  return (name) => {
    if (last === undefined) return name === first
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
    let from = first.length
    return parts.every((part) => {
      const at = name.indexOf(part, from)
      from = at + part.length
      return at >= 0 && from <= name.length - last.length
    })
  }
}

/** A cookie says neither its path nor its domain: every one that this page could read is tried, or the path that is known. */
function eraseCookie(name: string, domain: string | undefined, known?: string): void {
  const labels = location.hostname.split('.')
  const hosts = labels.map((_, index) => labels.slice(index).join('.'))
  const folders = location.pathname.split('/').slice(1)
  const paths = known ? [known] : ['/', ...folders.flatMap((_, index) => ['', '/'].map((end) => `/${folders.slice(0, index + 1).join('/')}${end}`))]
  // Cookies whose names begin with __Secure- are only written (and so erased) with it.
  const secure = location.protocol === 'https:' ? ';Secure' : ''
  for (const path of new Set(paths)) {
    for (const host of ['', ...hosts, ...hosts.map((host) => `.${host}`), ...(domain ? [domain] : [])]) {
      document.cookie = `${name}=;Path=${path};Max-Age=0${secure}${host && `;Domain=${host}`}`
    }
  }
}
