// Erases what a purpose has stored on the device, as far as a page can: cookies on every path and domain that could have been
// used, both storages, databases. Tells what is still there afterwards.
import type { Trace } from '../gate/events.ts'
import type { Erase } from '../gate/plan.ts'

export async function erase(traces: Erase[], domain: string | undefined): Promise<{ erased: Trace[]; left: Trace[] }> {
  const before = await find(traces)
  // What another site has set is out of reach, and may be there.
  const foreign = traces.filter(([kind]) => kind === 'third')
  for (const [kind, name] of before) {
    try {
      if (kind === 'cookie') eraseCookie(name, domain)
      else if (kind === 'local') localStorage.removeItem(name)
      else if (kind === 'session') sessionStorage.removeItem(name)
      else await drop(name)
    } catch {
      // It will be found again below.
    }
  }
  const after = new Set((await find(traces)).map(String))
  return {
    erased: before.filter((trace) => !after.has(String(trace))),
    left: [...before.filter((trace) => after.has(String(trace))), ...foreign.map(([kind, name]): Trace => [kind, name])],
  }
}

async function find(traces: Erase[]): Promise<Trace[]> {
  const found: Trace[] = []
  for (const kind of new Set(traces.map(([kind]) => kind))) {
    const names = traces.filter((trace) => trace[0] === kind).map(([, name]) => matcher(name))
    const present = await stored(kind).catch(() => [])
    // Our own cookie holds the choice, whatever a configuration says.
    found.push(...present.filter((name) => name !== 'samtykke' && names.some((matches) => matches(name))).map((name): Trace => [kind, name]))
  }
  return found
}

async function stored(kind: Erase[0]): Promise<string[]> {
  if (kind === 'cookie') return document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? '')
  if (kind === 'local') return Object.keys(localStorage)
  if (kind === 'session') return Object.keys(sessionStorage)
  if (kind === 'indexeddb') return (await indexedDB.databases()).map(({ name = '' }) => name)
  return []
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

/** A cookie says neither its path nor its domain: every one that this page could read is tried. */
function eraseCookie(name: string, domain: string | undefined): void {
  const labels = location.hostname.split('.')
  const hosts = labels.map((_, index) => labels.slice(index).join('.'))
  const folders = location.pathname.split('/').slice(1)
  const paths = ['/', ...folders.flatMap((_, index) => ['', '/'].map((end) => `/${folders.slice(0, index + 1).join('/')}${end}`))]
  // Cookies whose names begin with __Secure- are only written (and so erased) with it.
  const secure = location.protocol === 'https:' ? ';Secure' : ''
  for (const path of new Set(paths)) {
    for (const host of ['', ...hosts, ...hosts.map((host) => `.${host}`), ...(domain ? [domain] : [])]) {
      document.cookie = `${name}=;Path=${path};Max-Age=0${secure}${host && `;Domain=${host}`}`
    }
  }
}
