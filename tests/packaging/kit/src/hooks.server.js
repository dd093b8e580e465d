import { server } from 'samtykke/server'
import manifest from '../public/samtykke/manifest.json'

const samtykke = server(manifest)

export const handle = ({ event, resolve }) =>
  resolve(event, { transformPageChunk: ({ html }) => samtykke.page(html, event.request.headers.get('cookie')) })
