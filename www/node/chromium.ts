// An installed Chromium, spoken to through two pipes: one JSON message after the other, each ended by a zero byte (the DevTools Protocol).
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

const flags = ['--headless=new', '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions', '--mute-audio']

export type Values = Record<string, any>

export interface Event {
  method: string
  params: Values
  /** Which page, frame or worker speaks. */
  sessionId?: string
}

interface Answer {
  id: number
  result?: Values
  error?: { message: string }
}

export class Chromium {
  /** Hears every event. */
  heard: (event: Event) => void = () => {}
  readonly #process: ChildProcess
  readonly #profile = mkdtempSync(join(tmpdir(), 'samtykke-'))
  readonly #waiting = new Map<number, { done: (result: Values) => void; failed: (error: Error) => void }>()
  #last = 0
  #rest = ''

  constructor(path: string) {
    // Some builds refuse cookies of third parties, and then no visit would show them.
    mkdirSync(join(this.#profile, 'Default'))
    writeFileSync(join(this.#profile, 'Default/Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }))
    // As root, and so in most containers, Chromium has no sandbox to offer.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    this.#process = spawn(path, [...flags, ...sandbox, `--user-data-dir=${this.#profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
    this.#process.on('error', (error) => this.#fail(error))
    this.#process.on('exit', (code) => this.#fail(new Error(`Chromium: ${code}`)))
    const reader = this.#process.stdio[4] as Readable
    reader.setEncoding('utf8').on('data', (text: string) => this.#read(text))
    ;(this.#process.stdio[3] as Writable).on('error', (error) => this.#fail(error))
  }

  send(method: string, params: Values = {}, sessionId?: string): Promise<Values> {
    const id = ++this.#last
    ;(this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
    return new Promise((done, failed) => this.#waiting.set(id, { done, failed }))
  }

  async close(): Promise<void> {
    const exited = new Promise((done) => this.#process.once('exit', done))
    if (this.#process.exitCode === null && this.#process.pid !== undefined) {
      this.send('Browser.close').catch(() => {})
      await Promise.race([exited, new Promise((done) => setTimeout(done, 5000).unref())])
      this.#process.kill('SIGKILL')
    }
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }

  #read(text: string): void {
    const messages = (this.#rest + text).split('\0')
    this.#rest = messages.pop()!
    for (const message of messages) {
      const said = JSON.parse(message) as Answer | Event
      if ('method' in said) this.heard(said)
      else {
        const waiting = this.#waiting.get(said.id)
        this.#waiting.delete(said.id)
        if (said.error) waiting?.failed(new Error(said.error.message))
        else waiting?.done(said.result ?? {})
      }
    }
  }

  #fail(error: Error): void {
    for (const { failed } of this.#waiting.values()) failed(error)
    this.#waiting.clear()
  }
}
