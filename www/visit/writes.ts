// Runs in every page and frame that is visited, before its own scripts: tells of what they write to the device, also where it is gone again.
type Wrote = { kind: string; name: string; host: string }

const tell = (kind: string, name: string) => {
  const wrote: Wrote = { kind, name, host: location.hostname }
  ;(self as unknown as { samtykkeWrote?: (text: string) => void }).samtykkeWrote?.(JSON.stringify(wrote))
}

const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
Object.defineProperty(Document.prototype, 'cookie', {
  ...cookie,
  set(this: Document, value: unknown) {
    const text = String(value)
    // Erasing is no writing.
    if (!/max-age=(?:0|-)|expires=[^;]*1970/i.test(text)) tell('cookie', text.split('=')[0]!.trim())
    cookie.set!.call(this, value)
  },
})

const { open } = IDBFactory.prototype
IDBFactory.prototype.open = function (name, version) {
  tell('indexeddb', name)
  return version === undefined ? open.call(this, name) : open.call(this, name, version)
}

export {}
