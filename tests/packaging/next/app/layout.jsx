import { headers } from 'next/headers'
import { server } from 'samtykke/server'
import manifest from '../public/samtykke/manifest.json'

const { scripts, banner } = server(manifest)

export default async function Layout({ children }) {
  const cookie = (await headers()).get('cookie')
  return (
    <html lang="da" suppressHydrationWarning>
      <head>
        {scripts.map(({ text, ...attributes }) => (
          <script key={text} {...attributes} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />
        ))}
        <title>Cykler</title>
      </head>
      <body>
        <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: banner('da', cookie) }} />
        {children}
        <script type="text/plain" data-purpose="statistics" data-src="/statistics.js" />
      </body>
    </html>
  )
}
