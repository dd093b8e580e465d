// A fresh visitor: a browser that knows no site, one page in it, and a record of all that the page asks for and stores.
import { Chromium, type Event, type Values } from './chromium.ts'
import writes from '../visit/writes.ts?page'

/** As `src/visit` reads it. */
export interface Stored {
  kind: 'cookie' | 'local' | 'session' | 'indexeddb'
  name: string
  host: string
  seconds?: number
  httpOnly?: true
}

export interface Moment {
  when: 'before' | 'rejected' | 'accepted' | 'withdrawn'
  requests: string[]
  written: Stored[]
  kept: Stored[]
}

/** A page that never comes to rest, or never loads, is taken as it is. In milliseconds. */
const longest = 15_000

export class Visitor {
  /** Of the page itself. */
  readonly #session: string
  /** The page, its frames from elsewhere, its workers. */
  readonly #sessions: Set<string>
  readonly #browser: Chromium
  readonly #wait: number
  /** Requests under way. A frame's begins in the page around it and may end in the frame. */
  readonly #running = new Set<string>()
  readonly #addresses = new Map<string, string>()
  /** Responses that were told of before their requests. */
  readonly #early = new Map<string, Values[]>()
  #requests: string[] = []
  #written: Stored[] = []
  #moved = Date.now()
  #loaded = false

  /** A browser of its own: a second profile in one is incognito to Chromium, and takes no cookies of third parties. */
  static async arrive(chromium: string, wait: number): Promise<Visitor> {
    const browser = new Chromium(chromium)
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
    const visitor = new Visitor(browser, sessionId, wait)
    browser.heard = (event) => visitor.#hear(event)
    await visitor.#listen(sessionId)
    await visitor.#send('Emulation.setFocusEmulationEnabled', { enabled: true })
    await visitor.resize(1280, 800)
    return visitor
  }

  private constructor(browser: Chromium, session: string, wait: number) {
    this.#browser = browser
    this.#session = session
    this.#sessions = new Set([session])
    this.#wait = wait
  }

  /** Opens an address and waits until the page rests. */
  async open(url: string): Promise<void> {
    this.#loaded = false
    const { errorText } = await this.#send('Page.navigate', { url })
    if (errorText) throw new Error(errorText)
    await this.rest()
  }

  async reload(): Promise<void> {
    this.#loaded = false
    await this.#send('Page.reload')
    await this.rest()
  }

  /** Until the page has loaded and nothing has moved for a while. */
  async rest(): Promise<void> {
    const end = Date.now() + longest
    this.#moved = Date.now()
    while (Date.now() < end) {
      const still = this.#wait - (Date.now() - this.#moved)
      if (this.#loaded && this.#running.size === 0 && still <= 0) return
      await new Promise((done) => setTimeout(done, Math.max(still, 50)))
    }
  }

  /** What an expression gives in the page. */
  async evaluate<Result>(expression: string, session = this.#session): Promise<Result> {
    const { result, exceptionDetails } = await this.#browser.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true }, session)
    if (exceptionDetails) throw new Error((exceptionDetails as Values).exception?.description ?? (exceptionDetails as Values).text)
    return (result as Values).value as Result
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 800 })
    await this.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  }

  /** What has happened since the last moment, and what is there now. */
  async moment(when: Moment['when']): Promise<Moment> {
    const moment = { when, requests: this.#requests, written: this.#written, kept: await this.#kept() }
    this.#requests = []
    this.#written = []
    return moment
  }

  leave(): Promise<void> {
    return this.#browser.close()
  }

  #send(method: string, params: Values = {}): Promise<Values> {
    return this.#browser.send(method, params, this.#session)
  }

  /** Everything that a page, frame or worker does. What one of them does not have is left out. */
  async #listen(session: string): Promise<void> {
    const send = (method: string, params: Values = {}) => this.#browser.send(method, params, session).catch(() => {})
    // In this order, but without waiting: a service worker that is held answers some of them only when it runs.
    await Promise.all([
      send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      send('Network.enable'),
      send('DOMStorage.enable'),
      send('Page.enable'),
      send('Runtime.addBinding', { name: 'samtykkeWrote' }),
      send('Page.addScriptToEvaluateOnNewDocument', { source: writes }),
      send('Runtime.enable'),
      send('Runtime.runIfWaitingForDebugger'),
    ])
  }

  #hear({ method, params, sessionId = '' }: Event): void {
    if (!this.#sessions.has(sessionId)) return
    const id = params.requestId as string
    switch (method) {
      case 'Target.attachedToTarget':
        this.#sessions.add(params.sessionId)
        void this.#listen(params.sessionId)
        break
      case 'Page.loadEventFired':
        this.#loaded ||= sessionId === this.#session
        break
      case 'Network.requestWillBeSent':
        // What stands in the page itself asks nobody.
        if (/^(?:data|blob):/.test(params.request.url)) return
        this.#requests.push(params.request.url)
        // A stream never ends.
        if (params.type !== 'EventSource') this.#running.add(id)
        this.#addresses.set(id, params.request.url)
        for (const response of this.#early.get(id) ?? []) this.#cookies(response, params.request.url)
        this.#early.delete(id)
        break
      case 'Network.webSocketCreated':
        this.#requests.push(params.url)
        break
      case 'Network.responseReceivedExtraInfo':
        if (this.#addresses.has(id)) this.#cookies(params, this.#addresses.get(id)!)
        else this.#early.set(id, [...(this.#early.get(id) ?? []), params])
        break
      case 'Network.loadingFinished':
      case 'Network.loadingFailed':
        this.#running.delete(id)
        break
      case 'DOMStorage.domStorageItemAdded':
      case 'DOMStorage.domStorageItemUpdated': {
        const { isLocalStorage, storageKey, securityOrigin } = params.storageId
        this.#write({ kind: isLocalStorage ? 'local' : 'session', name: params.key, host: hostOf(securityOrigin ?? storageKey) })
        break
      }
      case 'Runtime.bindingCalled':
        if (params.name === 'samtykkeWrote') this.#write(JSON.parse(params.payload) as Stored)
        break
      default:
        return
    }
    this.#moved = Date.now()
  }

  /** Cookies that a response has set. */
  #cookies({ headers, blockedCookies }: Values, url: string): void {
    const set = Object.entries(headers as Record<string, string>).find(([name]) => name.toLowerCase() === 'set-cookie')?.[1]
    const blocked = new Set((blockedCookies as Values[]).map(({ cookieLine }) => cookieLine as string))
    for (const line of set?.split('\n') ?? []) {
      const name = line.split('=')[0]!.trim()
      if (!blocked.has(line) && name) this.#write({ kind: 'cookie', name, host: hostOf(url) })
    }
  }

  #write(stored: Stored): void {
    if (!this.#written.some(({ kind, name, host }) => kind === stored.kind && name === stored.name && host === stored.host)) this.#written.push(stored)
  }

  async #kept(): Promise<Stored[]> {
    const { cookies } = await this.#browser.send('Storage.getCookies')
    const now = Date.now() / 1000
    const jar = (cookies as Values[]).map(({ name, domain, expires, session, httpOnly }): Stored => ({
      kind: 'cookie',
      name,
      host: domain,
      ...(session ? {} : { seconds: Math.max(0, Math.round(expires - now)) }),
      ...(httpOnly && { httpOnly }),
    }))
    const stores = `(async () => {
      const names = (store) => { try { return Object.keys(self[store]) } catch { return [] } }
      const databases = await self.indexedDB?.databases?.().catch(() => []) ?? []
      return [['local', names('localStorage')], ['session', names('sessionStorage')], ['indexeddb', databases.map(({ name }) => name)]]
        .flatMap(([kind, names]) => names.map((name) => ({ kind, name, host: location.hostname })))
    })()`
    const all = await Promise.all([...this.#sessions].map((session) => this.evaluate<Stored[]>(stores, session).catch(() => [])))
    return [...jar, ...all.flat()]
  }
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname
  } catch {
    return ''
  }
}
