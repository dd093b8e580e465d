// A draft in the fragment of a link: compressed, and never sent to any server.

/** What a link may unpack to. A small link can hold gigabytes, and a real configuration is far below this. */
const most = 4_000_000

export async function pack(draft: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(draft)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Rejects where the text is not what `pack` makes. */
export async function unpack(packed: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > most) {
      await reader.cancel()
      throw new RangeError('too large')
    }
    parts.push(part.value)
  }
  return JSON.parse(await new Blob(parts).text())
}
