// Runs released scripts in the order in which the page would have run them: a plain script holds back the inline ones after it,
// `defer` and modules wait for the plain ones, `async` waits for nobody.
import type { Policy } from './trusted.ts'

/** A live script, and how it gets into the document. */
type Job = [script: HTMLScriptElement, place: (script: HTMLScriptElement) => void]

export interface Runner {
  add(blocked: HTMLScriptElement, place: Job[1]): void
  /** Runs what was added and needs not wait; the rest follows by itself. */
  run(): void
}

export function scriptRunner(policy: Policy): Runner {
  const plain: Job[] = []
  const deferred: Job[] = []
  let next = 0
  let loading = 0
  /** The script that is put into the page now: an inline one runs there and then. */
  let running: HTMLScriptElement | undefined

  // A script that runs can make more scripts run, so the place in the list moves on before each.
  const run = () => {
    // Most of the time there is nothing, and this is asked for every change of the page.
    if (plain[0] || deferred[0]) withWrite(() => running, policy, runAll)
  }
  const runAll = () => {
    for (let job; (job = plain[next]); ) {
      const [script] = job
      if (script.src) {
        loading++
        script.onload = script.onerror = done
      } else if (loading) return
      next++
      insert(job)
    }
    plain.length = next = 0
    if (!loading && document.readyState !== 'loading') deferred.splice(0).forEach(insert)
  }
  const done = () => {
    loading--
    run()
  }
  const insert = ([script, place]: Job) => {
    const before = running
    running = script
    place(script)
    running = before
  }

  return {
    run,
    add(blocked, place) {
      const script = live(blocked, policy)
      const { type } = script
      // Data blocks (JSON, import maps) never report that they have loaded.
      if (script.async || (type && !/javascript|module/.test(type))) place(script)
      else (type === 'module' || (script.defer && script.src) ? deferred : plain).push([script, place])
    },
  }
}

/** A copy that the browser will run: a script element that was blocked or cloned never does. */
function live(blocked: HTMLScriptElement, policy: Policy): HTMLScriptElement {
  const script = document.createElement('script')
  for (const { name, value } of blocked.attributes) {
    if (/^(data-(cookieblock-)?)?src$/.test(name)) script.src = policy.createScriptURL(value)
    else if (name === 'data-type') script.type = value
    else if (value !== 'text/plain') script.setAttribute(name, /^on/.test(name) ? policy.createScript(value) : value)
  }
  if (blocked.text) script.text = policy.createScript(blocked.text)
  script.nonce = blocked.nonce ?? ''
  // Scripts made by a script are async unless told otherwise; only the attribute says what the page wants.
  script.async = blocked.hasAttribute('async')
  return script
}

/** An inline script may call document.write, which after loading would wipe the page: what it writes is put after it instead. */
function withWrite(running: () => HTMLScriptElement | undefined, policy: Policy, work: () => void): void {
  const { write, writeln } = document
  document.write = document.writeln = (...text: string[]) => {
    const range = document.createRange()
    running()?.after(range.createContextualFragment(policy.createHTML(text.join(''))))
  }
  work()
  document.write = write
  document.writeln = writeln
}
