/** FNV-1a, to notice that a file has changed. Not crypto.subtle: that is missing on http pages, and nothing secret is at stake. */
export function hash(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
