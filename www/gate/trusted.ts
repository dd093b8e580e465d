// The one Trusted Types policy of the module. It is the only way a string becomes script or markup, and it never leaves the gate.

/** DOM types know strings only, so the trusted values are handed out as strings. */
export interface Policy {
  createHTML(text: string): string
  createScript(text: string): string
  createScriptURL(text: string): string
}

/** Throws where the page's policy does not allow the name `samtykke`. */
export function createPolicy(): Policy {
  const same = (text: string) => text
  const rules = { createHTML: same, createScript: same, createScriptURL: same }
  return (window.trustedTypes?.createPolicy('samtykke', rules) as Policy | undefined) ?? rules
}
