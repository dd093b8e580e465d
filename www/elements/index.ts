// The two elements that a page puts where it wants them. Loaded when a page holds one.
import type { Gate } from '../gate/gate.ts'
import { consentElement } from './consent.ts'
import { noticeElement } from './notice.ts'

export function define(gate: Gate): void {
  if (customElements.get('samtykke-notice')) return
  customElements.define('samtykke-consent', consentElement(gate))
  customElements.define('samtykke-notice', noticeElement(gate))
}
