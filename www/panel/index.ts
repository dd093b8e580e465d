// The findings, on the page itself, while somebody works on it: only on localhost, and only where there is something to mend. All
// that it knows comes from the tools build, which no visitor ever loads.
import panelStyles from '../css/panel.css'
import tokens from '../css/tokens.css'
import { sheet } from '../gate/host.ts'
import type { Parts } from '../gate/parts.ts'
import { pickLanguage } from '../gate/plan.ts'

/** What `samtykke check --format json` says, as far as it is shown. */
interface Checked {
  files: {
    findings: Finding[]
    mistakes?: { message: string; path: string; line: number; column: number }[]
  }[]
}

interface Finding {
  rule: string
  severity: 'unlawful' | 'risk' | 'advice' | 'review'
  path: string
  line: number
  column: number
  message: string
  why: string
  fix: string
  citations: { text: string; url?: string }[]
}

const words = {
  da: { title: 'samtykke viser ikke alt', intro: 'Kun du kan se det her: siden ligger på localhost.', mend: 'Sådan retter du det', close: 'Luk' },
  en: { title: 'samtykke does not show everything', intro: 'Only you can see this: the page is on localhost.', mend: 'How to mend it', close: 'Close' },
}

export async function showPanel(
  text: string,
  load: Parts['load'],
  wasm: (name: 'samtykke-tools') => Promise<Response | BufferSource>,
): Promise<void> {
  const [{ default: init, check }, bytes] = await Promise.all([load('tools'), wasm('samtykke-tools')])
  await init({ module_or_path: bytes })
  const language = pickLanguage(['da', 'en'], document.documentElement.lang || navigator.language) as keyof typeof words
  const { files } = JSON.parse(check(text, language)) as Checked
  const mistakes = files.flatMap(({ mistakes = [] }) => mistakes)
  const unlawful = files.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'unlawful'))

  const host = document.createElement('samtykke-findings')
  host.lang = language
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet(tokens), sheet(panelStyles)]
  const section = add(root, 'section')
  section.ariaLabel = words[language].title
  add(section, 'h2', words[language].title)
  add(section, 'p', words[language].intro).className = 's-soft'
  const close = add(section, 'button', words[language].close)
  close.onclick = () => host.remove()
  const list = add(section, 'ol')
  for (const { message, path, line, column } of mistakes) item(list, message, path, line, column)
  for (const { rule, message, path, line, column, why, fix, citations } of unlawful) {
    const entry = item(list, message, `${rule} · ${path}`, line, column)
    add(entry, 'p', why)
    const mend = add(entry, 'p')
    add(mend, 'b', `${words[language].mend}: `)
    mend.append(fix)
    for (const { text, url } of citations) {
      const cited = add(add(entry, 'p'), url ? 'a' : 'span', text)
      cited.parentElement?.classList.add('s-soft')
      if (cited instanceof HTMLAnchorElement && url) cited.href = url
    }
  }
  document.querySelector('samtykke-findings')?.remove()
  document.body.append(host)
}

function item(list: Node, message: string, where: string, line: number, column: number): HTMLElement {
  const entry = add(list, 'li')
  add(entry, 'b', message)
  add(entry, 'code', `${where} (${line}:${column})`)
  return entry
}

function add(to: Node, tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = text
  return to.appendChild(made)
}
