import { start } from 'samtykke'

start({ url: '/samtykke.json' })
