import { composer } from './composer.js'
import { askContact, askLocation, askOpening, askSave, askText } from './dialogs.js'
import { make, menu, post, speak, toast } from './dom.js'
import { messageItem } from './message.js'
import { dayOf } from './time.js'

const TYPING_MS = 5000
const NEAR_END_PX = 80

/** What Tab would stop at in a message. */
const STOPS = '.keys button, .keys a, .words a, .words [tabindex], .bubble > a, .reply'

/** Makes `nodes` the children of `list`; what stays is not touched, so that nothing that is being read moves. */
function putInPlace(list, nodes) {
  const wanted = new Set(nodes)
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove()
  for (const [index, node] of nodes.entries()) if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null)
}

/** One phone: a user and the chats that they see. */
export class Pane {
  constructor(key) {
    this.key = key
    this.root = document.querySelector('#pane').content.firstElementChild.cloneNode(true)
    this.list = this.root.querySelector('.messages')
    this.list.tabIndex = 0
    this.list.addEventListener('keydown', (event) => this.walk(event))
    this.items = new Map()
    this.seenNotices = undefined
    this.chatId = undefined
    this.composer = composer(this)
    this.stayAtEnd()
    menu(this.root.querySelector('.who .menu'), (action) => this.choose(action))
    this.root.querySelector('.start').addEventListener('click', () => this.send('/start'))
    this.root.querySelector('.language').addEventListener('change', (event) => this.ask('/language', { lang: event.target.value }))
    this.root
      .querySelector('.pinned')
      .addEventListener('click', () => this.items.get(this.chat.pinned)?.item.scrollIntoView({ block: 'center' }))
    this.root
      .querySelector('.answering')
      .addEventListener('click', () => this.items.get(this.answering)?.item.scrollIntoView({ block: 'center' }))
  }

  /** Who reads the newest message goes on reading it when a keyboard opens or a picture comes in. */
  stayAtEnd() {
    const { list } = this
    let atEnd = true
    const stay = () => {
      if (atEnd) list.scrollTop = list.scrollHeight
    }
    list.addEventListener('scroll', () => {
      atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END_PX
    })
    list.addEventListener('load', stay, true)
    new ResizeObserver(stay).observe(list)
  }

  get words() {
    return this.view.words
  }

  get chat() {
    return this.view.chats.find((c) => c.id === this.chatId) ?? this.view.chats[0]
  }

  async ask(path, body, bytes) {
    try {
      return await post(path, { pane: this.key, ...body }, bytes)
    } catch {
      toast(this.words.failed)
      return undefined
    }
  }

  act(kind, more = {}) {
    this.follow = true
    return this.ask('/act', { chat: this.chat.id, act: { kind, ...more } })
  }

  get inGroup() {
    return this.chat.id !== this.view.user.id
  }

  /** In a group a bot hears answers to its own messages: what is typed answers the one that is named above the line. */
  send(text) {
    const replyTo = this.inGroup && !text.startsWith('/') ? this.answering : undefined
    this.chosen = false
    return this.act('send', replyTo === undefined ? { text } : { text, replyTo })
  }

  /** Answers this message next. */
  answer(message) {
    this.answering = message.id
    this.chosen = true
    this.showAnswering()
    this.root.querySelector('textarea').focus()
  }

  /** The bot's last message is answered, unless another was chosen, or came while the answer was being typed. */
  showAnswering() {
    const bar = this.root.querySelector('.answering')
    const asking = this.inGroup ? this.chat.messages.filter((message) => message.from === 'bot') : []
    const kept = asking.some(({ id }) => id === this.answering) && (this.chosen || this.composer.typing())
    if (!kept) this.answering = asking.at(-1)?.id
    const asked = asking.find(({ id }) => id === this.answering)
    bar.hidden = !asked
    bar.textContent = asked ? `↩ ${this.words.reply}: ${asked.text ?? asked.caption ?? ''}` : ''
  }

  upload(file, kind, caption = '') {
    this.follow = true
    return this.ask('/upload', { kind, name: file.name, caption }, file)
  }

  /** What was chosen in one of the two menus. */
  async choose(action) {
    const { words } = this
    if (action === 'reset') await this.ask('/reset')
    else if (action === 'block') await this.act('block', { on: !this.chat.blocked })
    else if (action === 'save') await askSave(this)
    else if (action === 'open') await askOpening(words)
    else if (action === 'content') await post('/content', {})
    else if (action === 'location') {
      const place = await askLocation(words, this.towns)
      if (place) await this.act('location', place)
    } else if (action === 'contact') {
      const phone = await askContact(words)
      if (phone) await this.act('contact', { phone })
    } else if (action === 'photo' || action === 'file') this.composer.pick(action)
    else await this.act(action)
  }

  /** Shows a state of the pane. */
  show(view, { towns, canSave, canOpen, content }) {
    const fresh = this.view?.user.id !== view.user.id
    const spoken = this.view?.user.lang === view.user.lang
    this.view = view
    this.towns = towns
    this.canSave = canSave
    for (const [action, can] of [
      ['open', canOpen],
      ['content', content !== undefined],
    ])
      this.root.querySelector(`[data-do="${action}"]`).hidden = !can || this.key !== 'citizen'
    this.can = { canOpen, content }
    this.root.lang = view.user.lang
    this.root.setAttribute('aria-label', `${view.words[this.key]}: ${view.user.name}`)
    if (!spoken) speak(this.root, view.words)
    if (fresh || !spoken) this.items.clear()
    this.showHead()
    this.showMessages()
    this.showNotices(fresh)
    this.composer.show(view, this.chat)
    this.showAnswering()
  }

  showHead() {
    const { view, chat, root, words } = this
    root.querySelector('h2').textContent = chat.title
    root.querySelector('.person').textContent = view.user.name
    root.querySelector('.language').value = view.user.lang
    root.querySelector('[data-do="block"]').textContent = chat.blocked ? words.unblock : words.block
    this.showTyping()
    const tabs = root.querySelector('.tabs')
    tabs.hidden = view.chats.length < 2
    tabs.replaceChildren(
      ...view.chats.map((c) =>
        make('button', { type: 'button', 'aria-current': String(c === chat), onclick: () => this.open(c.id) }, c.title),
      ),
    )
    const pinned = chat.messages.find((m) => m.id === chat.pinned)
    const bar = root.querySelector('.pinned')
    bar.hidden = !pinned
    bar.textContent = pinned ? `${words.pinned}: ${pinned.text ?? pinned.caption ?? ''}` : ''
  }

  showTyping() {
    const { chat, words } = this
    if (chat.typing && chat.typing !== this.typingShown) {
      this.typingShown = chat.typing
      this.typingUntil = performance.now() + TYPING_MS
      setTimeout(() => this.showTyping(), TYPING_MS + 20)
    }
    const typing = chat.typing && performance.now() < this.typingUntil
    const status = this.root.querySelector('.status')
    status.classList.toggle('typing', Boolean(typing))
    status.textContent = typing ? words.typing : chat.blocked ? words.blocked : words.online
  }

  open(chatId) {
    this.chatId = chatId
    this.chosen = false
    this.items.clear()
    this.follow = true
    this.show(this.view, { towns: this.towns, canSave: this.canSave, ...this.can })
  }

  /** Puts the messages in place, making anew only what changed; the focus stays on the button of the same place. */
  showMessages() {
    const { list, chat, view } = this
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END_PX
    const focused = this.focusedKey()
    const context = {
      words: view.words,
      calendar: view.calendar,
      username: view.bot.username,
      group: this.inGroup,
      answer: (message) => this.answer(message),
      send: (text) => this.send(text),
      press: (message, button) => this.press(message, button),
    }
    const nodes = []
    let day
    const kept = new Map()
    for (const message of chat.messages) {
      const today = dayOf(message.date, view.calendar, view.user.lang)
      if (today !== day) nodes.push(this.dayItem(today))
      day = today
      const print = JSON.stringify(message)
      const old = this.items.get(message.id)
      const entry = old?.print === print ? old : { print, item: messageItem(message, context) }
      kept.set(message.id, entry)
      nodes.push(entry.item)
    }
    const grown = kept.size > this.items.size
    this.items = kept
    if (!view.waiting) for (const key of list.querySelectorAll('.waiting')) key.classList.remove('waiting')
    if (nodes.length === 0)
      nodes.push(make('li', { className: 'nothing' }, view.bot.description || view.words.empty, make('small', {}, view.words.note)))
    putInPlace(list, nodes)
    this.skipHistory()
    if (focused) this.items.get(focused.id)?.item.querySelectorAll('.keys button, .keys a')[focused.index]?.focus({ preventScroll: true })
    if (atEnd || (grown && this.follow)) list.scrollTop = list.scrollHeight
    if (grown) this.follow = false
  }

  /** The heading of a day, the same one as long as it is shown. */
  dayItem(text) {
    const kept = [...this.list.querySelectorAll('.day')].find((item) => item.textContent === text)
    return kept ?? make('li', { className: 'day' }, text)
  }

  /** Tab goes from the bar to the newest buttons; those of older messages are reached with the arrows, from message to message. */
  skipHistory() {
    const keyed = [...this.items.values()].map(({ item }) => item).filter((item) => item.querySelector(STOPS))
    const here = keyed.find((item) => item.contains(document.activeElement)) ?? keyed.at(-1)
    for (const item of keyed) for (const stop of item.querySelectorAll(STOPS)) stop.tabIndex = item === here ? 0 : -1
  }

  /** Goes with the arrows to the message before or after. */
  walk(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const keyed = [...this.list.children].filter((item) => item.querySelector(STOPS))
    const at = keyed.findIndex((item) => item.contains(document.activeElement))
    const next = step && (at < 0 ? keyed.at(-1) : keyed[at + step])
    if (!next) return
    event.preventDefault()
    next.querySelector(STOPS).focus()
    this.skipHistory()
  }

  focusedKey() {
    const key = document.activeElement?.closest?.('.keys button, .keys a')
    const found = key && [...this.items].find(([, { item }]) => item.contains(key))
    if (!found) return undefined
    return { id: found[0], index: [...found[1].item.querySelectorAll('.keys button, .keys a')].indexOf(key) }
  }

  press(message, button) {
    if (button.callback_data !== undefined) return this.act('tap', { message: message.id, data: button.callback_data })
    const query = button.switch_inline_query_current_chat ?? button.switch_inline_query
    if (query !== undefined) return this.composer.write(`@${this.view.bot.username} ${query}`)
    const copied = button.copy_text?.text
    return copied === undefined ? undefined : navigator.clipboard.writeText(copied)
  }

  /** Tells what the bot said to a pressed button: once, and not what was said before the page was opened. */
  showNotices(fresh) {
    const { notices } = this.view
    const seen = this.seenNotices
    this.seenNotices = new Set(notices.map((n) => n.id))
    if (fresh || !seen) return
    for (const notice of notices) {
      if (seen.has(notice.id)) continue
      if (notice.alert) void askText(notice.text, this.words)
      else toast(notice.text)
    }
  }
}
