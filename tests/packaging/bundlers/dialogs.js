import { start } from 'samtykke'

start({ url: '/samtykke.json' })
document.querySelector('h1').append(' i Odense')
