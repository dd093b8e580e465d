import { choice, on, start, type Choice } from 'samtykke'

const samtykke = start({ url: '/samtykke.json', language: 'da' })
const end: () => void = on('choice', ({ choice }) => show(choice))
samtykke.withdraw('statistics')
show(choice())
end()

function show({ purposes }: Choice): void {
  document.title = purposes['statistics'] ? 'given' : 'denied'
}
