// Everything here can be done without it too: the pages are whole when they come.

// Telegram's clients give a Mini App who opens it after the # of its address: that goes to the server, and out of the address.
const app = document.querySelector('#app')
if (app) {
  const data = new URLSearchParams(location.hash.slice(1)).get('tgWebAppData')
  history.replaceState(null, '', location.pathname)
  if (data) {
    app.elements.data.value = data
    app.submit()
  }
}

const typing = (target) => target.matches?.('input:not([type="checkbox"], [type="radio"]), textarea, select')

// A letter is kept while it is typed.
const letterOf = () => document.querySelector('#letter')
let late
let unsaved = false
async function keep() {
  clearTimeout(late)
  const letter = letterOf()
  if (!unsaved || !letter) return
  unsaved = false
  const said = letter.querySelector('.kept')
  try {
    const response = await fetch(letter.dataset.draft, { method: 'POST', body: new URLSearchParams(new FormData(letter)), keepalive: true })
    if (!response.ok) throw new Error(response.statusText)
    said.textContent = said.dataset.kept
  } catch {
    unsaved = true
    said.textContent = said.dataset.lost
  }
}
document.addEventListener('input', (event) => {
  const letter = letterOf()
  if (!letter || event.target.form !== letter) return
  unsaved = true
  clearTimeout(late)
  late = setTimeout(keep, 800)
})
document.addEventListener('submit', (event) => {
  if (event.target !== letterOf()) return
  unsaved = false
  clearTimeout(late)
})
addEventListener('pagehide', keep)

// What somebody else changes appears; what is being filled in stays.
const live = document.querySelector('#live')
const isBusy = (part) =>
  part.contains(document.activeElement) ||
  part.querySelector('details[open]') !== null ||
  [...part.querySelectorAll('textarea:not([readonly])')].some(({ value }) => value !== '')
async function renew() {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!response.ok) return location.reload()
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const old of document.querySelectorAll('[data-live]')) {
    const now = fresh.querySelector(`[data-live="${old.dataset.live}"]`)
    if (now && !isBusy(old) && now.innerHTML !== old.innerHTML) old.replaceWith(document.adoptNode(now))
  }
  mark()
}
if (live) {
  const events = new EventSource(live.dataset.events)
  events.onmessage = renew
  addEventListener('pagehide', () => events.close())
}

// The keyboard alone: j and k walk, o opens, x picks, a answers, u goes back, / looks for a number. Off where somebody wants it off.
const rows = () => [...document.querySelectorAll('.queue tbody tr')]
let at = -1
function mark() {
  for (const [index, row] of rows().entries()) row.classList.toggle('here', index === at)
}
function walk(step) {
  const all = rows()
  if (all.length === 0) return
  at = Math.min(all.length - 1, Math.max(0, at + step))
  mark()
  all[at].querySelector('a').focus()
}
const keys = {
  j: () => walk(1),
  k: () => walk(-1),
  o: () => rows()[at]?.querySelector('a').click(),
  x: () => rows()[at]?.querySelector('input[type="checkbox"]').click(),
  a: () => (letterOf()?.querySelector('textarea') ?? document.querySelector('.plain button'))?.focus(),
  u: () => document.querySelector('.head .name').click(),
  '/': () => document.querySelector('.find input:not([type="hidden"])')?.focus(),
}
const switched = document.querySelector('#keys')
if (switched) {
  switched.checked = localStorage.getItem('desk-keys') !== 'off'
  switched.closest('label').hidden = false
  switched.addEventListener('change', () => localStorage.setItem('desk-keys', switched.checked ? 'on' : 'off'))
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && typing(event.target)) return event.target.blur()
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !switched?.checked) return
  const act = keys[event.key]
  if (!act) return
  event.preventDefault()
  act()
})
document.addEventListener('focusin', (event) => {
  const row = event.target.closest?.('.queue tbody tr')
  if (!row) return
  at = rows().indexOf(row)
  mark()
})
