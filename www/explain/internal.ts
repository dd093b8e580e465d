/** `found` are the fields with their quotes and colons. */
export function warnOfInternal(url: string, found: string[]): void {
  const names = new Set(found.map((field) => field.split('"')[1]))
  console.warn(
    `samtykke: ${url || 'the configuration'} is published with internal fields (${[...names].join(', ')}). Publish what \`samtykke public\` writes instead.`,
  )
}
