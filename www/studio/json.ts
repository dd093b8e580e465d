// JSON as one would write it by hand.

/** What is short on a line, the rest spread out; `indent` is that of the line it begins on. */
export function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((one) => written(one, inner))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${written(one, inner)}`)
  const [open, close, space] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' ']
  if (parts.length === 0) return open + close
  const flat = open + space + parts.join(', ') + space + close
  const isSimple = Object.values(value).every((one) => typeof one !== 'object' || one === null)
  return isSimple && flat.length + indent.length <= 100 ? flat : `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`
}
