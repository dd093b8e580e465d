// Elements with attributes, listeners and children. Text is text: there is no way to give markup.

type Child = Node | string | undefined | false

/** `class`, `data-…`, `aria-…` and so on are attributes; `onclick` and the like are listeners; false leaves an attribute out. */
export type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>

export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false))
  return element
}

/** A row of buttons of which exactly one is pressed. */
export function segmented<Value extends string>(
  label: string,
  options: readonly (readonly [value: Value, text: string])[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const group = h('div', { class: 'segments', role: 'group', 'aria-label': label })
  for (const [value, text] of options) {
    const button = h('button', {
      type: 'button',
      'aria-pressed': String(value === chosen),
      'data-value': value,
      onclick: () => {
        for (const other of group.children) other.setAttribute('aria-pressed', String(other === button))
        choose(value)
      },
    })
    button.textContent = text
    group.append(button)
  }
  return group
}

/** A select with its label before it. */
export function choice<Value extends string>(
  label: string,
  options: readonly (readonly [value: Value, text: string])[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const select = h(
    'select',
    { onchange: () => choose(select.value as Value) },
    options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
  )
  return h('label', { class: 'choice' }, h('span', {}, label), select)
}
