// Fields that are meant for the controller's own file must not be published. `samtykke public` writes a file without them.
// The list `accepted` is one of them; how long an `accepted` choice is valid is not.
const internal = /"(note|accepted(?="\s*:\s*\[)|approved|rationale|voluntaryBecause|alternatives)"\s*:/g

export function warnOfInternal(url: string, text: string): void {
  if (isLocal()) return
  const found = new Set([...text.matchAll(internal)].map(([, name]) => name))
  if (found.size) {
    console.warn(
      `samtykke: ${url || 'the configuration'} is published with internal fields (${[...found].join(', ')}). Publish what \`samtykke public\` writes instead.`,
    )
  }
}

export const isLocal = (): boolean => /^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)$/.test(location.hostname)
