/** Makes an element; children may be nodes or strings, falsy ones are skipped. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name in element && name !== 'role') element[name] = value
    else if (value !== undefined) element.setAttribute(name, value)
  }
  element.append(...children.filter(Boolean))
  return element
}

/** Writes the words of one language into everything marked with `data-word` and `data-label`. */
export function speak(root, words) {
  for (const element of root.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word] ?? ''
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', words[element.dataset.label] ?? '')
    element.title = words[element.dataset.label] ?? ''
  }
}

/** Posts JSON, or raw bytes with the rest in the query; gives the answer's JSON, or nothing. */
export async function post(path, body, bytes) {
  const url = bytes ? `${path}?${new URLSearchParams(body)}` : path
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': bytes ? 'application/octet-stream' : 'application/json' },
    body: bytes ?? JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.status === 204 ? undefined : response.json()
}

/** Shows a line for a few seconds. */
export function toast(text) {
  const line = make('p', {}, text)
  document.querySelector('#toasts').append(line)
  setTimeout(() => line.remove(), Math.max(3000, text.length * 60))
}

/** A button that opens a menu: Escape and a click elsewhere close it, arrows move in it. */
export function menu(root, choose) {
  const opener = root.querySelector('.opener')
  const items = root.querySelector('.items')
  const show = (open) => {
    items.hidden = !open
    opener.setAttribute('aria-expanded', String(open))
    if (open) items.querySelector('button').focus()
  }
  opener.addEventListener('click', () => show(items.hidden))
  items.addEventListener('click', (event) => {
    const action = event.target.closest('[data-do]')?.dataset.do
    if (!action) return
    show(false)
    opener.focus()
    choose(action)
  })
  root.addEventListener('keydown', (event) => {
    if (items.hidden) return
    if (event.key === 'Escape') {
      show(false)
      opener.focus()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const all = [...items.querySelectorAll('button:not([hidden])')]
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length]?.focus()
  })
  root.addEventListener('focusout', (event) => {
    if (!root.contains(event.relatedTarget)) show(false)
  })
}
