// HTML as a tagged template: every value is escaped unless it is HTML made by this tag.

class Html {
  constructor(text) {
    this.text = text
  }
  toString() {
    return this.text
  }
}

export function html(strings, ...values) {
  return new Html(strings.reduce((text, part, i) => text + print(values[i - 1]) + part))
}

function print(value) {
  if (value === undefined || value === null || value === false) return ''
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(print).join('')
  return String(value).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}
