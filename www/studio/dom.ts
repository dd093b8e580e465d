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

const drawings = {
  back: 'M8 5 4 9l4 4M4 9h9.5a5 5 0 0 1 0 10H9',
  forth: 'm16 5 4 4-4 4m4-4h-9.5a5 5 0 0 0 0 10H15',
  up: 'M12 19V5m-6 6 6-6 6 6',
  down: 'M12 5v14m-6-6 6 6 6-6',
  away: 'm6 6 12 12m0-12L6 18',
}

/** A drawing in lines, for a button that has its name in words. */
export function icon(name: keyof typeof drawings): SVGElement {
  const [svg, path] = ['svg', 'path'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag)) as [SVGElement, SVGElement]
  svg.setAttribute('class', 'icon')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', drawings[name])
  svg.append(path)
  return svg
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
