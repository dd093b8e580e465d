// `samtykke/server`, for frameworks and servers that make pages: what stands in them, from the `manifest.json` that `samtykke build` has
// written. It reads no files and knows no framework, so it runs wherever pages are made.

/** A part of `manifest.json`. */
export interface Manifest {
  languages: string[]
  questions: { fingerprint: string }[]
  /** Scripts with their attributes and text. */
  head: Record<'fetched' | 'inlined', Record<string, string | undefined>[]>
  /** By language; empty where the dialog has no banner. */
  banner: Record<string, string | undefined>
}

/** Attributes of a `<script>` and its text, under the names that JSX has for them. */
export interface Script {
  [attribute: `data-${string}`]: string
  src?: string
  integrity?: string
  crossOrigin?: ''
  defer?: true
  /** Of Content-Security-Policy, where the page has one. */
  nonce?: string
  text: string
}

export interface Options {
  /** False: the banner is fetched, and stands in no page. */
  inlined?: boolean
  /** Of Content-Security-Policy. Then only blocked scripts with the same nonce are released. */
  nonce?: string
}

export interface Server {
  /** First in the head, as HTML. */
  head: string
  /** The same as data. */
  scripts: Script[]
  /** First in the body, as HTML: in this language, or the configuration's first. With a `Cookie` header, nothing for those who have answered. */
  banner(language?: string, cookie?: string | null): string
  /** A page with both in their places. */
  page(html: string, cookie?: string | null): string
}

export function server({ languages, questions, head, banner }: Manifest, { inlined = true, nonce }: Options = {}): Server {
  const scripts = head[inlined && Object.keys(banner).length ? 'inlined' : 'fetched'].map(({ crossorigin, defer, ...script }) => ({
    ...script,
    ...(crossorigin === '' && { crossOrigin: '' }),
    ...(defer === '' && { defer: true }),
    ...(nonce !== undefined && { nonce }),
  })) as Script[]

  const isAnswered = (cookie: string | null | undefined) => {
    const [, , yes = '', no = ''] = /(?:^|;\s*)samtykke=([^;]*)/.exec(cookie ?? '')?.[1]?.split('.') ?? []
    const answers = [yes, no].flatMap((list) => list.match(/.{4}/g) ?? [])
    return questions.every(({ fingerprint }) => answers.includes(fingerprint))
  }

  const made: Server = {
    scripts,
    head: scripts.map(html).join(''),
    banner(language = '', cookie) {
      if (!inlined || isAnswered(cookie)) return ''
      const made = banner[language.slice(0, 2)] ?? banner[languages[0] ?? ''] ?? ''
      // It holds one script, and a `<` in its texts is written otherwise.
      return nonce === undefined ? made : made.replace('<script', (tag) => tag + attribute('nonce', nonce))
    },
    page(html, cookie) {
      const language = /<html\s[^>]*\blang=["']?([a-z]{2})/i.exec(html)?.[1]
      // As functions: a text may hold what a replacement pattern would mean.
      return html
        .replace(/<head(?:\s[^>]*)?>/i, (tag) => tag + made.head)
        .replace(/<body(?:\s[^>]*)?>/i, (tag) => tag + made.banner(language, cookie))
    },
  }
  return made
}

const html = ({ text, ...attributes }: Script): string => {
  const written = Object.entries(attributes).map(([name, value]) => attribute(name.toLowerCase(), value))
  return `<script${written.join('')}>${text}</script>`
}

const attribute = (name: string, value: string | true): string => ` ${name}${value === true || value === '' ? '' : `="${value.replaceAll('"', '&quot;')}"`}`
