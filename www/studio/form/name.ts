// What people call a thing of the file.

const names = ['title', 'name', 'label', 'recipient', 'category', 'from', 'criterion', 'rule', 'period', 'provision', 'article', 'element', 'id']

/** In this language, or any; empty where it has no name yet. */
export function nameOf(value: unknown, language: string): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : ''
  const fields = value as Record<string, unknown>
  for (const name of names) {
    const text = fields[name]
    const said = typeof text === 'object' && text !== null ? ((text as Record<string, unknown>)[language] ?? Object.values(text)[0]) : text
    if (typeof said === 'string' && said !== '') return said
  }
  return ''
}
