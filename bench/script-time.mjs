// The time that scripts of a page take of its own thread: processor time, so that a busy machine does not count. No developer tools
// are attached to the page, for they make scripts slower (every look at a cookie then records where in the source it was).
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the browser's trace calls its turns of running script, also one inside another. */
const turns = new Set(['EvaluateScript', 'FunctionCall', 'EventDispatch', 'RunMicrotasks', 'TimerFire', 'FireIdleCallback', 'FireAnimationFrame', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule'])
/** What tells whose thread the page's is: the first of these for a script of its own. */
const starts = new Set(['EvaluateScript', 'v8.compileModule'])
/** A page that has asked for nothing for so many milliseconds has done what it does by itself. */
const settled = 1500

const wait = (time) => new Promise((done) => setTimeout(done, time))

/**
 * Visits pages without throttling, each visitor with a profile of her own, in which `answer` is done first.
 * @param {{ executable: string, flags: string[], sinceLast: () => number }} browser `sinceLast`: milliseconds since the server's last answer
 */
export function scriptTimer({ executable, flags, sinceLast }) {
  const browser = connect(executable, flags)

  const open = (url, browserContextId) => browser.send('Target.createTarget', { url, browserContextId })
  const close = ({ targetId }) => browser.send('Target.closeTarget', { targetId })

  return {
    close: browser.close,

    /** A visitor who has said no to everything. `reject`: the path to the button, one selector for each shadow root. */
    async visitor(url, reject) {
      const { browserContextId } = await browser.send('Target.createBrowserContext')
      const page = await open(url, browserContextId)
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId: page.targetId, flatten: true })
      const press = `(() => {
        const button = ${JSON.stringify(reject)}.reduce((root, part) => (root?.shadowRoot ?? root)?.querySelector(part), document)
        if (!button?.checkVisibility()) return false
        button.click()
        return true
      })()`
      for (let tries = 100; tries > 0; tries--) {
        const { result } = await browser.send('Runtime.evaluate', { expression: press }, sessionId)
        if (result.value) break
        if (tries === 1) throw new Error(`${url}: no button to say no`)
        await wait(200)
      }
      await wait(500)
      await close(page)
      return browserContextId
    },

    /** Milliseconds of one visit, by somebody new unless a visitor is given; the server must forbid caching. */
    async visit(url, visitor) {
      const profile = visitor ?? (await browser.send('Target.createBrowserContext')).browserContextId
      const events = []
      const ended = new Promise((done) => {
        browser.hear(({ method, params }) => {
          if (method === 'Tracing.dataCollected') events.push(...params.value)
          if (method === 'Tracing.tracingComplete') done()
        })
      })
      await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } })
      const page = await open(url, profile)
      do await wait(settled / 3)
      while (sinceLast() < settled)
      await browser.send('Tracing.end')
      await ended
      await close(page)
      if (!visitor) await browser.send('Target.disposeBrowserContext', { browserContextId: profile })
      return scriptTime(events, new URL(url).origin)
    },
  }
}

function scriptTime(events, origin) {
  const own = events.find(({ name, args }) => starts.has(name) && args.data?.url?.startsWith(origin))
  // The machine was so busy that the page had not started: no figure is better than a wrong one.
  if (!own) return undefined
  const thread = events
    .filter(({ ph, name, pid, tid }) => ph === 'X' && turns.has(name) && pid === own.pid && tid === own.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
  let end = 0
  let time = 0
  for (const { ts, dur, tdur = 0 } of thread) {
    if (ts < end) continue
    end = ts + dur
    time += tdur
  }
  return time / 1000
}

/** A browser of its own, spoken to by a pipe. */
function connect(executable, flags) {
  const folder = mkdtempSync(join(tmpdir(), 'samtykke-bench-'))
  const child = spawn(executable, [...flags, '--remote-debugging-pipe', `--user-data-dir=${folder}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [, , , to, from] = child.stdio
  const waiting = new Map()
  let hear = () => {}
  let last = 0
  let rest = ''
  from.setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop()
    for (const message of messages.map((text) => JSON.parse(text))) {
      const { id, result, error } = message
      if (id === undefined) hear(message)
      else if (!waiting.has(id)) continue
      else if (error) waiting.get(id).reject(new Error(error.message))
      else waiting.get(id).resolve(result)
    }
  })
  return {
    hear: (listener) => (hear = listener),
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject })
        to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
      }),
    // Asked to close, it has put its files away when it ends; killed, its children may still write them.
    close: () =>
      new Promise((done) => {
        child.on('exit', () => {
          rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
          done()
        })
        to.write(`${JSON.stringify({ id: ++last, method: 'Browser.close' })}\0`)
      }),
  }
}
