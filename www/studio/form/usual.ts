// The fields that a form shows from the start, by noun. Every other one waits behind "add"; nouns with few fields show them all.

const usual: Record<string, string[]> = {
  configuration: ['languages', 'controller', 'purposes', 'dialogs', 'notices'],
  controller: ['name', 'kind', 'country', 'cvr', 'address', 'email', 'phone', 'website'],
  jointController: ['name', 'country', 'address', 'purposes', 'arrangement'],
  contact: ['name', 'address', 'email', 'phone'],
  purpose: ['id', 'title', 'description', 'aim', 'basis', 'subjects', 'data', 'source', 'recipients', 'retention', 'provision'],
  basis: ['article'],
  furtherBasis: ['article', 'for'],
  recipient: ['name', 'role', 'country', 'why'],
  transfer: ['recipient', 'country', 'mechanism'],
  retention: ['period', 'from'],
  provision: ['required', 'consequence'],
  marketing: ['channels', 'products'],
  recording: ['audio', 'announcement'],
  service: ['id', 'name', 'provider', 'country', 'storage'],
  storage: ['kind', 'name', 'duration', 'party', 'why'],
  dialog: ['id', 'kind', 'channel', 'purposes', 'title', 'intro', 'refusal', 'withdrawal', 'notice'],
  withdrawal: ['how', 'where'],
  children: ['directOffer', 'ageLimit'],
  notice: ['id', 'purposes', 'channel', 'audience', 'layer', 'url'],
  exception: ['provision', 'elements', 'because'],
  rights: [],
  specialCategories: ['condition'],
  offences: ['ground'],
  cpr: ['ground'],
}

export const isUsual = (noun: string, field: string): boolean => usual[noun]?.includes(field) ?? field !== 'note'

/** Lists that say something by being empty: that there are none. */
export const saysNone = (field: string): boolean => field === 'recipients'
