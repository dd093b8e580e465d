// The one Trusted Types policy of the module. It is the only way a string becomes script or markup, and it never leaves the gate.

/** DOM types know strings only, so the trusted values are handed out as strings. */
export interface Policy {
  createHTML(text: string): string
  createScript(text: string): string
  createScriptURL(text: string): string
}

const same = (text: string): string => text

/** Throws where the page's policy does not allow the name `samtykke`. */
export function createPolicy(): Policy {
  const rules = { createHTML: same, createScript: same, createScriptURL: same }
  return (window.trustedTypes?.createPolicy('samtykke', rules) as Policy | undefined) ?? rules
}

const refuse = (): never => {
  throw new Error('Trusted Types refused the policy named samtykke')
}

/** What is used where the policy was refused. */
export const refusing: Policy = { createHTML: refuse, createScript: refuse, createScriptURL: refuse }
