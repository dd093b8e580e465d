// Where in the JSON a place in its text is. Works on text that is being written: half a file has a place too.

export interface Place {
  /** Names and numbers from the root to the value. */
  path: (string | number)[]
  expects: 'name' | 'value'
  /** Where the name or value begins that the place stands in; the place itself where it stands in none. */
  from: number
  /** The names that the object has before this place. */
  names: string[]
}

interface Level {
  list: boolean
  index: number
  name: string | undefined
  /** After the colon. */
  atValue: boolean
  names: string[]
}

/** Undefined in a comment. */
export function placeAt(text: string, at: number): Place | undefined {
  const levels: Level[] = []
  let from = at
  for (let i = 0; i < at; ) {
    const letter = text[i]!
    const level = levels.at(-1)
    if (letter === '/' && (text[i + 1] === '/' || text[i + 1] === '*')) {
      const end = text[i + 1] === '/' ? text.indexOf('\n', i) : text.indexOf('*/', i + 2) + 1
      if (end <= 0 || end >= at) return undefined
      i = end + 1
    } else if (letter === '"') {
      const end = endOfString(text, i)
      if (end > at || (end === at && text[end - 1] !== '"')) {
        from = i
        break
      }
      if (level && !level.list && !level.atValue) {
        level.name = unquoted(text.slice(i, end))
        level.names.push(level.name)
      }
      i = end
    } else if (letter === '{' || letter === '[') {
      levels.push({ list: letter === '[', index: 0, name: undefined, atValue: letter === '[', names: [] })
      i++
    } else if (letter === '}' || letter === ']') {
      levels.pop()
      i++
    } else if (letter === ':') {
      if (level) level.atValue = true
      i++
    } else if (letter === ',') {
      if (level) {
        level.index++
        level.atValue = level.list
      }
      i++
    } else if (/[\w.+-]/.test(letter)) {
      const word = /^[\w.+-]+/.exec(text.slice(i, at))![0]
      if (i + word.length === at) from = i
      i += word.length
    } else i++
  }
  const level = levels.at(-1)
  const path = levels.slice(0, -1).map(step)
  if (!level) return { path, expects: 'value', from, names: [] }
  if (level.atValue) path.push(step(level))
  return { path, expects: level.atValue ? 'value' : 'name', from, names: level.names }
}

/** After the closing quote, or at the end of the line where it is missing. */
export function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i + 1
    else if (text[i] === '\n') return i
  }
  return text.length
}

/** Where the value or name that begins here ends: all of a string or word, only the bracket of an object or list. */
export function endOfToken(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start)
  const word = /^[\w.+-]+/.exec(text.slice(start, start + 100))
  return Math.min(text.length, start + (word?.[0].length ?? 1))
}

const step = ({ list, index, name }: Level): string | number => (list ? index : (name ?? ''))

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text.slice(1, -1)
  }
}
