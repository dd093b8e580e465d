// Stands for a tag that waits for consent: it sets its service's cookies and lights its lamp.
{
  const { lamp, cookies } = document.currentScript.dataset
  for (const name of cookies.split(' ').filter(Boolean)) document.cookie = `${name}=demo; path=/; SameSite=Lax`
  const element = document.querySelector(`li[data-lamp="${lamp}"]`)
  element.classList.add('is-on')
  element.querySelector('span').textContent = element.dataset.on
}
