// Fields that are meant for the controller's own file must not be published. `samtykke public` writes a file without them.
// The list `accepted` is one of them; how long an `accepted` choice is valid is not.
const internal = /"(note|accepted(?="\s*:\s*\[)|approved|rationale|voluntaryBecause|alternatives)"\s*:/g

export function warnOfInternal(url: string, text: string): void {
  const found = text.match(internal)
  if (found && !isLocal()) import('../explain/index.ts').then((part) => part.warnOfInternal(url, found), () => {})
}

export const isLocal = (): boolean => /^((.*\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)
