import { start } from 'samtykke/inline'

start({ url: '/samtykke.json' })
document.querySelector('h1').append(' i Odense')
