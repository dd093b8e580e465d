/** A plain sum, to notice that a file has changed. Not crypto.subtle: that is missing on http pages, and nothing secret is at stake. */
export const hash = (text: string): number => [...text].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) | 0, 0)
