// Rules for the visitors' own tools, which answer dialogs for them: DuckDuckGo's autoconsent and Consent-O-Matic. Both work by the
// hooks that a dialog promises, so one rule answers every dialog in every language. `dist/visitors/` holds them as JSON.

/** The element with the open shadow root. */
const host = 'samtykke-dialog'
const hook = (name) => `[data-samtykke="${name}"]`
/** A button of the layer that is open. */
const button = (name) => `dialog[open] ${hook(name)}`

/** https://github.com/duckduckgo/autoconsent/blob/main/docs/rule-syntax.md */
export const autoconsent = {
  name: 'samtykke',
  runContext: { main: true, frame: true },
  detectCmp: [{ exists: host }],
  detectPopup: [{ visible: [host, 'dialog[open]'], check: 'any' }],
  optOut: [{ click: [host, button('reject-all')] }],
  optIn: [{ click: [host, button('accept-all')] }],
  test: [{ visible: [host, 'dialog[open]'], check: 'none' }],
}

/** The visitor's categories in Consent-O-Matic, and the purposes that belong to each: by id, where a site names them after their aim. */
const categories = [
  ['A', ['preferences']],
  ['B', ['statistics']],
  ['E', ['embedded-content']],
  ['F', ['marketing']],
]

const inside = (selector) => ({ parent: { selector: host }, target: { selector } })
const click = (selector) => ({ type: 'click', ...inside(selector) })
const box = (id) => inside(`${hook('choices')} ${hook('purpose')}[value="${id}"]`)

/** What is not in one of the categories stays unticked: nobody has said yes to it. */
const choose = {
  type: 'list',
  actions: [
    click(button('more')),
    { type: 'waitcss', ...inside(`dialog[open]${hook('choices')}`) },
    {
      type: 'consent',
      consents: categories.flatMap(([type, ids]) =>
        ids.map((id) => ({ type, matcher: { type: 'checkbox', ...box(id) }, toggleAction: { type: 'click', ...box(id) } })),
      ),
    },
    click(button('save')),
  ],
}

/** https://github.com/cavi-au/Consent-O-Matic#readme */
export const consentOMatic = {
  samtykke: {
    detectors: [
      {
        presentMatcher: [{ type: 'css', target: { selector: host } }],
        showingMatcher: [{ type: 'css', ...inside('dialog[open]') }],
      },
    ],
    methods: [
      {
        name: 'DO_CONSENT',
        action: {
          type: 'ifallowall',
          trueAction: click(button('accept-all')),
          falseAction: { type: 'ifallownone', trueAction: click(button('reject-all')), falseAction: choose },
        },
      },
    ],
  },
}
