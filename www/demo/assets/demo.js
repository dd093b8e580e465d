// The demo's own behaviour on an example's page: lamps go out when a consent is withdrawn, and a form shows what it would send.
const lampsOut = () => {
  for (const lamp of document.querySelectorAll('li[data-lamp]')) {
    if (window.samtykke?.allowed?.(lamp.dataset.lamp)) continue
    lamp.classList.remove('is-on')
    lamp.querySelector('span').textContent = lamp.dataset.off
  }
}
document.addEventListener('samtykke:choice', lampsOut)
document.addEventListener('samtykke:withdrawn', lampsOut)

for (const form of document.querySelectorAll('form[data-demo]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const box = form.querySelector('.received')
    const { thanks, title } = box.dataset
    box.replaceChildren(text('p', thanks), text('h3', title), text('pre', written(new FormData(form))))
    box.querySelector('pre').tabIndex = 0
  })
}

/** One field a line; the record of a consent is JSON and is laid out. */
function written(data) {
  return [...data].map(([name, value]) => `${name}: ${laidOut(String(value))}`).join('\n')
}

function laidOut(value) {
  try {
    const record = JSON.parse(value)
    return typeof record === 'object' ? JSON.stringify(record, null, 2) : value
  } catch {
    return value
  }
}

function text(tag, content) {
  const element = document.createElement(tag)
  element.textContent = content
  return element
}
