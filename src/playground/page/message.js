import { make } from './dom.js'
import { sizeOf, timeOf } from './time.js'

const MAP = `<svg viewBox="0 0 260 116" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
<path fill="#dfe8d8" d="M0 0h260v116H0z"/><path fill="#b9d9ea" d="M0 92c50-22 88 8 136-6s80-30 124-14v44H0z"/>
<path fill="none" stroke="#fff" stroke-width="7" d="M-5 38h270M70-5v126M186-5v126M-5 74l275-52"/>
<path fill="none" stroke="#f4d58a" stroke-width="4" d="M120-5c-8 50 26 66 18 126"/>
<path fill="#d63b30" d="M130 30c-11 0-19 8-19 18 0 14 19 32 19 32s19-18 19-32c0-10-8-18-19-18z"/><circle cx="130" cy="48" r="7" fill="#fff"/></svg>`

function fileCard({ fileId, name, size }, { words, calendar }) {
  const extension = name.includes('.') ? name.split('.').at(-1).slice(0, 4) : ''
  return make(
    'a',
    { className: 'file', href: `/files/${fileId}`, download: name },
    make('b', { className: 'mark', 'aria-hidden': 'true' }, extension.toUpperCase() || '…'),
    make('div', {}, make('strong', {}, name), make('span', {}, `${sizeOf(size, calendar)} · ${words.download}`)),
  )
}

function mapCard({ latitude, longitude }, words) {
  const link = make('a', {
    className: 'map',
    href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`,
    target: '_blank',
    rel: 'noreferrer',
    title: words.map,
    'aria-label': words.map,
  })
  link.innerHTML = MAP
  return link
}

/** The words of a message; the HTML comes escaped from the server. */
function wordsOf(html, context) {
  const element = make('div', { className: 'words' })
  // A quotation stands on lines of its own: the line breaks beside it are its ends.
  element.innerHTML = html.replace(/\n(?=<blockquote)|(?<=<\/blockquote>)\n/g, '')
  for (const link of element.querySelectorAll('a')) {
    if (link.dataset.command !== undefined) {
      link.href = '#'
      link.addEventListener('click', (event) => {
        event.preventDefault()
        context.send(link.textContent)
      })
    } else openLink(link, context)
  }
  for (const quotation of element.querySelectorAll('blockquote[expandable]')) opens(quotation)
  for (const spoiler of element.querySelectorAll('tg-spoiler')) {
    spoiler.tabIndex = 0
    spoiler.addEventListener('click', () => spoiler.classList.add('shown'))
    spoiler.addEventListener('keydown', (event) => event.key === 'Enter' && spoiler.classList.add('shown'))
  }
  return element
}

/** A long quotation shows its first lines until it is pressed, as Telegram's does. */
function opens(quotation) {
  const turn = () => quotation.setAttribute('aria-expanded', String(quotation.classList.toggle('open')))
  quotation.tabIndex = 0
  quotation.role = 'button'
  quotation.setAttribute('aria-expanded', 'false')
  quotation.addEventListener('click', (event) => event.target.closest('a') || turn())
  quotation.addEventListener('keydown', (event) => event.key === 'Enter' && turn())
}

/** A deep link to the bot itself starts it here; other links open beside. */
function openLink(link, context) {
  const start = new RegExp(`^https?://t\\.me/${context.username}\\?start=([\\w-]+)$`, 'i').exec(link.href)?.[1]
  link.target = '_blank'
  link.rel = 'noreferrer'
  if (!start) return
  link.addEventListener('click', (event) => {
    event.preventDefault()
    context.send(`/start ${start}`)
  })
}

function keysOf(message, context) {
  const key = (button) => {
    if (button.url) {
      const link = make('a', { href: button.url, title: button.text }, button.text)
      openLink(link, context)
      return link
    }
    return make(
      'button',
      {
        type: 'button',
        title: button.text,
        onclick: (event) => {
          event.currentTarget.classList.add('waiting')
          context.press(message, button)
        },
      },
      button.text,
    )
  }
  return make('div', { className: 'keys' }, ...message.inlineKeyboard.map((row) => make('div', {}, ...row.map(key))))
}

function contentOf(message, { words, calendar }) {
  if (message.document) return fileCard(message.document, { words, calendar })
  if (message.photo) {
    return make(
      'a',
      { href: `/files/${message.photo.fileId}`, target: '_blank' },
      make('img', { className: 'picture', src: `/files/${message.photo.fileId}`, alt: words.photo }),
    )
  }
  if (message.venue) {
    const { title, address } = message.venue
    return make(
      'div',
      {},
      mapCard(message.venue, words),
      make('p', { className: 'place' }, make('strong', {}, title), make('span', {}, address)),
    )
  }
  if (message.location) {
    const { latitude, longitude } = message.location
    return make(
      'div',
      {},
      mapCard(message.location, words),
      make('p', { className: 'place' }, make('span', {}, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`)),
    )
  }
  if (message.contact)
    return make('p', { className: 'place' }, make('strong', {}, message.contact.first_name), make('span', {}, message.contact.phone_number))
  if (message.other === 'sticker') return make('p', { className: 'big', role: 'img', 'aria-label': words.sticker }, '👍')
  return message.other === 'voice' ? make('p', {}, `🎤 ${words.voice}`) : undefined
}

/**
 * A message as a list item.
 * @param context {words, calendar, username, group, answer(message), send(text), press(message, button)}
 */
export function messageItem(message, context) {
  const { words } = context
  const mine = message.from === 'user' && !context.group
  const meta = make(
    'span',
    { className: 'meta' },
    `${message.edited && message.text ? `${words.edited} ` : ''}${timeOf(message.date)}${mine ? ' ✓✓' : ''}`,
  )
  const answer = make(
    'button',
    { type: 'button', className: 'reply', title: words.reply, 'aria-label': words.reply, onclick: () => context.answer(message) },
    '↩',
  )
  const bubble = make(
    'div',
    { className: 'bubble' },
    context.group && make('p', { className: 'sender' }, message.sender),
    message.viaBot && make('p', { className: 'origin' }, `${words.via} @${context.username}`),
    message.forwarded && make('p', { className: 'origin' }, words.forwarded),
    contentOf(message, context),
    message.html && wordsOf(message.html, context),
    meta,
    context.group && message.from === 'bot' && answer,
  )
  const keyed = message.inlineKeyboard?.length > 0
  return make('li', { className: `message ${message.from}${keyed ? ' keyed' : ''}` }, bubble, keyed && keysOf(message, context))
}
