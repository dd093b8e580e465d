import { start } from 'samtykke'

start({ config: '/samtykke.json' })
