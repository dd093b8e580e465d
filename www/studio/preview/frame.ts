// One frame of the preview: a sandboxed page of its own origin, without network, that runs the product's own build.
import { h } from '../dom.ts'
import type { FromFrame, Start, Stores, ToFrame } from '../frame/messages.ts'

export type Scene = Omit<Start, 'type' | 'stores'>

export interface Frame {
  readonly element: HTMLIFrameElement
  readonly stores: Stores
  /** Opens the page anew. What the visitor's browser holds stays, unless it is to be forgotten. */
  open(scene: Scene, forget?: boolean): void
  send(message: ToFrame): void
}

/** `heard` is called for everything that the page in the frame tells. */
export function createFrame(title: string, document: FrameDocument, heard: (message: FromFrame, frame: Frame) => void): Frame {
  // Its own origin: the page reaches neither the studio nor what the studio stores. Forms never get anywhere, for they are caught.
  const element = h('iframe', { title, sandbox: 'allow-scripts allow-forms' })
  let scene: Scene | undefined
  // Pages before may still speak while the next one loads, and one of them may only then have loaded itself: neither is heard.
  let page = 0
  let present = false
  // A document set while another is on its way may be lost (Chromium): the one on its way then shows the newer scene.
  let loading = false
  const frame = {
    element,
    stores: none(),
    open(next: Scene, forget = false) {
      scene = next
      present = false
      if (forget) frame.stores = none()
      if (loading) return
      loading = true
      element.srcdoc = document(++page) as string
    },
    send: (message: ToFrame) => element.contentWindow?.postMessage(message, '*'),
  }
  const listen = ({ source, data }: MessageEvent<FromFrame>) => {
    if (!element.isConnected) return removeEventListener('message', listen)
    if (source !== element.contentWindow) return
    if (data.type === 'hello' && data.page === page) {
      present = true
      loading = false
    }
    if (!present) return
    if (data.type === 'hello' && scene) {
      frame.send({ type: 'start', ...scene, stores: frame.stores })
      // What the visitor does is done once, not again whenever the page reloads.
      scene = { ...scene, deeds: [] }
    }
    if (data.type === 'stores' || data.type === 'done') frame.stores = data.stores
    heard(data, frame)
  }
  addEventListener('message', listen)
  return frame
}

const none = (): Stores => ({ cookie: {}, local: {}, session: {} })

/** The frame's document, numbered, so that it can say which page it is. */
export type FrameDocument = (page: number) => string | TrustedHTML

/** The frame's document around its script. The page's policy names the script by its hash; here everything else is forbidden. */
export const frameDocument = (script: string, page: number): string =>
  `<!doctype html><html data-page="${page}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="connect-src 'none'; img-src 'none'; frame-src about:"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"></head><body><script>${script}</script></body></html>`
