import { make, post, speak } from './dom.js'
import { Pane } from './pane.js'
import { momentOf } from './time.js'

const panes = new Map()
const main = document.querySelector('#panes')
const second = document.querySelector('#second')
let now = { server: Date.now(), here: performance.now() }
let lang = 'kk'
let calendar
let asking = false
let askAgain = false
/** The taking of changed content that was said already. */
let seen = 0
const TAKEN_MS = 4000

function showClock() {
  const iso = new Date(now.server + performance.now() - now.here).toISOString()
  const element = document.querySelector('#now')
  const text = momentOf(iso, calendar, lang)
  if (element.textContent !== text) element.textContent = text
  element.dateTime = iso
}

/** Which panes are seen: beside each other where there is room, one in front of the other on a phone. */
function arrange() {
  const two = second.getAttribute('aria-pressed') === 'true'
  const clerk = panes.get('clerk')
  if (!clerk) return
  clerk.root.hidden = !two
  panes.get('citizen').root.classList.toggle('behind', two)
}

async function refresh() {
  if (asking) {
    askAgain = true
    return
  }
  asking = true
  try {
    const response = await fetch('/state')
    if (response.ok) show(await response.json())
  } catch {
    // The stream of events says when the server is back.
  }
  asking = false
  if (askAgain) {
    askAgain = false
    void refresh()
  }
}

function show(state) {
  now = { server: Date.parse(state.now), here: performance.now() }
  const [first] = state.panes
  if (lang !== first.user.lang || !document.title || document.body.dataset.spoken === undefined) {
    lang = first.user.lang
    document.documentElement.lang = lang
    document.title = first.words.title
    speak(document, first.words)
    document.body.dataset.spoken = lang
    for (const pane of panes.values()) pane.view = undefined
  }
  calendar = first.calendar
  showContent(state.content, first)
  showClock()
  for (const view of state.panes) {
    if (!panes.has(view.key)) {
      const pane = new Pane(view.key)
      panes.set(view.key, pane)
      main.append(pane.root)
      arrange()
    }
    panes.get(view.key).show(view, state)
  }
}

/** What is wrong with changed flows and texts; nothing once they are taken and there is nothing to say. */
function showContent(content, { words, user }) {
  const section = document.querySelector('#faults')
  const lines = content?.faults[user.lang] ?? []
  section.hidden =
    !content ||
    (!content.looking && content.looks === 0) ||
    (content.taken && !content.looking && lines.length === 0 && content.looks === seen)
  if (section.hidden) return
  const said = content.looking ? 'content-looking' : content.taken ? 'content-taken' : 'content-faults'
  section.classList.toggle('bad', said === 'content-faults')
  section.querySelector('p').textContent = words[said]
  section.querySelector('ul').replaceChildren(...(content.looking ? [] : lines).map((line) => make('li', {}, line)))
  if (content.taken && !content.looking && lines.length === 0) setTimeout(() => hideTaken(content.looks), TAKEN_MS)
}

/** That all was taken is said for a while. */
function hideTaken(looks) {
  seen = looks
  const section = document.querySelector('#faults')
  if (!section.classList.contains('bad') && section.querySelectorAll('li').length === 0) section.hidden = true
}

/** On a phone the steps of the clock are behind one button; beside a chat they stand open. */
function clockBar(clock) {
  const opener = clock.querySelector('.opener')
  const open = (on) => {
    clock.classList.toggle('open', on)
    opener.setAttribute('aria-expanded', String(on))
  }
  opener.addEventListener('click', () => open(!clock.classList.contains('open')))
  clock.querySelector('.steps').addEventListener('click', (event) => {
    const { step } = event.target.closest('button')?.dataset ?? {}
    if (step) post('/clock', { step }).catch(() => {})
  })
  clock.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !clock.classList.contains('open')) return
    open(false)
    opener.focus()
  })
  clock.addEventListener('focusout', (event) => {
    if (!clock.contains(event.relatedTarget)) open(false)
  })
}
clockBar(document.querySelector('.clock'))
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault()
  const shown = [...panes.values()].findLast(({ root }) => root.offsetParent !== null)
  shown?.root.querySelector('.start:not([hidden]), textarea')?.focus()
})
second.addEventListener('click', () => {
  const on = second.getAttribute('aria-pressed') !== 'true'
  second.setAttribute('aria-pressed', String(on))
  localStorage.setItem('second', on ? 'on' : 'off')
  arrange()
})
document.querySelector('#theme').addEventListener('click', () => {
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark'
  document.documentElement.dataset.theme = dark ? 'light' : 'dark'
  localStorage.setItem('theme', dark ? 'light' : 'dark')
})
if (localStorage.getItem('second') === 'on') second.setAttribute('aria-pressed', 'true')

const events = new EventSource('/events')
events.onmessage = refresh
events.onopen = () => {
  document.querySelector('#offline').hidden = true
}
events.onerror = () => {
  document.querySelector('#offline').hidden = false
}
await refresh()
setInterval(showClock, 1000)

const start = new URLSearchParams(location.search).get('start')
if (start) {
  history.replaceState(null, '', '/')
  panes.get('citizen')?.send(`/start ${start}`)
}
