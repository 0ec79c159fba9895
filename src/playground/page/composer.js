import { askCaption } from './dialogs.js'
import { make, menu } from './dom.js'

const INLINE_AFTER_MS = 300
/** The line to write in, with attachments, commands, inline results and the reply keyboard. */
export function composer(pane) {
  const { root } = pane
  const form = root.querySelector('.composer')
  const area = form.querySelector('textarea')
  const files = form.querySelector('input[type="file"]')
  const suggestions = root.querySelector('.suggestions')
  const keyboard = root.querySelector('.keyboard')
  const grid = form.querySelector('.grid')
  const start = root.querySelector('.start')
  let view
  let chat
  let usedOnce
  let closedKeyboard = false
  let inlineTimer

  const grow = () => {
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }
  const write = (text) => {
    area.value = text
    area.focus()
    typed()
  }
  const inlineText = () => {
    const prefix = `@${view.bot.username} `
    return area.value.startsWith(prefix) ? area.value.slice(prefix.length) : undefined
  }

  function submit() {
    const text = area.value.trim()
    if (!text || inlineText() !== undefined) return
    area.value = ''
    grow()
    suggest()
    pane.send(text)
  }

  function typed() {
    grow()
    suggest()
    clearTimeout(inlineTimer)
    const query = inlineText()
    if (query !== undefined) inlineTimer = setTimeout(() => pane.act('inline', { text: query }), INLINE_AFTER_MS)
  }

  /** Inline results after "@bot ", commands after "/"; nothing else. */
  function suggest(all = false) {
    const commands = all
      ? view.commands
      : area.value.startsWith('/')
        ? view.commands.filter((c) => `/${c.command}`.startsWith(area.value))
        : []
    const results = inlineText() === undefined ? [] : (view.inline ?? [])
    const pick = (node) => make('li', {}, node)
    suggestions.replaceChildren(
      ...commands.map(({ command, description }) =>
        pick(
          make(
            'button',
            { type: 'button', onclick: () => choose(() => pane.send(`/${command}`)) },
            make('strong', {}, `/${command}`),
            make('span', {}, description),
          ),
        ),
      ),
      ...results.map(({ id, title, description }) =>
        pick(
          make(
            'button',
            { type: 'button', className: 'result', onclick: () => choose(() => pane.act('choose', { result: id })) },
            make('strong', {}, title),
            make('span', {}, description ?? ''),
          ),
        ),
      ),
    )
    suggestions.hidden = suggestions.childElementCount === 0
  }

  function choose(act) {
    area.value = ''
    grow()
    suggest()
    area.focus()
    act()
  }

  async function pressKey(button, markup) {
    if (markup.one_time_keyboard) {
      usedOnce = chat.keyboardOf
      showKeyboard()
    }
    if (button.request_location) return pane.choose('location')
    if (button.request_contact) return pane.choose('contact')
    return pane.send(button.text)
  }

  function showKeyboard() {
    const markup = chat.keyboard?.keyboard ? chat.keyboard : undefined
    const usable = markup && usedOnce !== chat.keyboardOf
    grid.hidden = !usable
    grid.setAttribute('aria-pressed', String(!closedKeyboard))
    keyboard.hidden = !usable || closedKeyboard
    const key = (button) => {
      const known = typeof button === 'string' ? { text: button } : button
      return make('button', { type: 'button', onclick: () => pressKey(known, markup) }, known.text)
    }
    keyboard.replaceChildren(...(usable ? markup.keyboard.map((row) => make('div', {}, ...row.map(key))) : []))
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  area.addEventListener('input', typed)
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      submit()
    }
    if (event.key === 'Escape') suggestions.hidden = true
    if (event.key === 'ArrowUp' && !suggestions.hidden && area.selectionStart === 0) suggestions.querySelector('button').focus()
  })
  form.querySelector('.slash').addEventListener('click', () => {
    if (suggestions.hidden) suggest(true)
    else suggestions.hidden = true
    suggestions.querySelector('button')?.focus()
  })
  suggestions.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      suggestions.hidden = true
      area.focus()
    }
  })
  grid.addEventListener('click', () => {
    closedKeyboard = !closedKeyboard
    showKeyboard()
  })
  menu(form.querySelector('.menu'), (action) => pane.choose(action))
  files.addEventListener('change', async () => {
    const file = files.files[0]
    const asPhoto = files.accept !== ''
    files.value = ''
    if (!file) return
    const caption = asPhoto ? await askCaption(pane.words, file) : ''
    if (caption !== undefined) await pane.upload(file, asPhoto ? 'photo' : 'document', caption)
  })

  return {
    write,
    typing: () => area.value.trim() !== '',
    pick: (kind) => {
      files.accept = kind === 'photo' ? 'image/*' : ''
      files.click()
    },
    show: (nextView, nextChat) => {
      const another = chat?.id !== nextChat.id
      view = nextView
      chat = nextChat
      area.placeholder = view.words.message
      area.setAttribute('aria-label', view.words.message)
      area.title = view.words.hint
      const waiting = !chat.started || chat.blocked
      const started = !waiting && document.activeElement === start
      start.hidden = !waiting
      start.textContent = chat.blocked ? view.words.unblock : view.words.start
      start.onclick = () => (chat.blocked ? pane.act('block', { on: false }) : undefined)
      form.hidden = waiting
      // Only words can be said in a group here: a file or a place would go to the chat with the bot.
      form.querySelector('.menu').hidden = chat.id !== view.user.id
      if (started) area.focus()
      if (another) area.value = ''
      if (!suggestions.hidden || inlineText() !== undefined) suggest(area.value === '')
      showKeyboard()
    },
  }
}
