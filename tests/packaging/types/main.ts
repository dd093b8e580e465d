import { choice, on, start, type Choice } from 'samtykke'
import { server } from 'samtykke/server'

const samtykke = start({ url: '/samtykke.json', language: 'da' })
const end: () => void = on('choice', ({ choice }) => show(choice))
samtykke.withdraw('statistics')
show(choice())
end()

function show({ purposes }: Choice): void {
  document.title = purposes['statistics'] ? 'given' : 'denied'
}

/** As a bundler gives the manifest to TypeScript. */
const manifest = {
  languages: ['da'],
  questions: [{ purpose: 'statistics', fingerprint: 'n2TK' }],
  head: { fetched: [{ src: '/samtykke.js', 'data-prebuilt': '/', text: '' }], inlined: [{ 'data-first': '/samtykke-dialog.js', text: 'start()' }] },
  banner: { da: '<samtykke-dialog></samtykke-dialog>' },
}
const { scripts, banner } = server(manifest, { nonce: 'n' })
document.title = banner('da', null) + scripts.map(({ src = '', text }) => src + text).join('')
