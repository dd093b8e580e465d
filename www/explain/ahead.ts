// Firefox fetches ahead what stands in a template, though it runs and shows none of it: then a service hears of the visitor before
// the choice. Told to those who make the page, on their own machine.
import { blocked } from '../gate/blocked.ts'

export function warnOfAddresses(): void {
  const look = () => {
    const templates = [...document.querySelectorAll<HTMLTemplateElement>('template')].filter((template) => template.matches(blocked))
    const early = templates.flatMap(({ content }) => [...content.querySelectorAll('script[src],link[href],img[src],img[srcset],video[poster]')])
    if (!early[0]) return
    const names = new Set(early.map(({ localName }) => localName))
    console.warn(
      `samtykke: Firefox asks for addresses in a <template> before the choice (here: ${[...names].join(', ')}). Write data-src, data-srcset, data-href or data-poster in there.`,
    )
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look)
  else look()
}
