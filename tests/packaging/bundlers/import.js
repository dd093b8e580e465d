import { start } from 'samtykke/notices'

start({ url: '/samtykke.json' })
document.querySelector('h1').append(' i Odense')
