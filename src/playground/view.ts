import type { BotCommand } from 'grammy/types'
import { isLang, type Lang } from '../i18n.ts'
import type { ApiCall, BotApi, ChatMessage } from './bot-api.ts'
import { calendar, type Words } from './page-words.ts'
import { type Pane, personOf } from './panes.ts'
import type { ChatFile } from './telegram/chat-message.ts'
import { resultTitle } from './transcript.ts'

/** The newest messages of a chat that the page shows. */
const SHOWN = 300

const CALENDARS = { kk: calendar('kk'), ru: calendar('ru'), en: calendar('en') }

type FileView = Pick<ChatFile, 'fileId' | 'name' | 'mime'> & { size: number }
type MessageView = Omit<ChatMessage, 'document' | 'photo' | 'date' | 'entities'> & {
  document?: FileView
  photo?: FileView
  date: string
  sender: string
}

const fileView = ({ fileId, name, mime, bytes }: ChatFile): FileView => ({ fileId, name, mime, size: bytes.length })

function messageView(api: BotApi, message: ChatMessage): MessageView {
  const { document, photo, date, entities: _, ...rest } = message
  return {
    ...rest,
    date: date.toISOString(),
    sender: api.world.users.get(message.senderId)?.first_name ?? api.world.me.first_name,
    ...(document ? { document: fileView(document) } : {}),
    ...(photo ? { photo: fileView(photo) } : {}),
  }
}

/** The commands that a user's Telegram would list, by Telegram's order of scopes and languages. */
function commandsFor(api: BotApi, userId: number, lang: string): BotCommand[] {
  const scopes = [
    ['chat', userId],
    ['all_private_chats', undefined],
    ['default', undefined],
  ] as const
  for (const [type, chat] of scopes) {
    for (const language of [lang, '']) {
      const found = api.world.profile.commands.get(JSON.stringify([type, chat, undefined, language]))
      if (found && found.length > 0) return found
    }
  }
  return []
}

/** What the bot is doing in each chat, from its chat actions; real milliseconds do not count, the page lets it fade. */
export class Activity {
  private readonly doing = new Map<number, number>()
  private count = 0

  constructor(api: BotApi, changed: () => void) {
    api.onCall(({ method, chatId, ok }: ApiCall) => {
      if (chatId === undefined || !ok) return
      if (method === 'sendChatAction') this.doing.set(chatId, ++this.count)
      else if (/^(send|edit|copy|forward)/.test(method)) this.doing.delete(chatId)
      else return
      changed()
    })
  }

  /** A number that changes with each new chat action; 0 when the bot is still. */
  in(chatId: number): number {
    return this.doing.get(chatId) ?? 0
  }
}

function chatView(api: BotApi, chatId: number, title: string, activity: Activity) {
  const record = api.world.chats.get(chatId)
  const messages = api.messages(chatId).slice(-SHOWN)
  const last = [...messages].reverse().find((m) => m.from === 'bot' && m.replyKeyboard)
  return {
    id: chatId,
    title,
    started: record?.started ?? false,
    blocked: record?.blocked ?? false,
    pinned: record?.pinned,
    typing: activity.in(chatId),
    keyboard: last?.replyKeyboard,
    keyboardOf: last?.id,
    messages: messages.map((m) => messageView(api, m)),
  }
}

/** All that the page shows of one pane. */
export function paneView(api: BotApi, pane: Pane, activity: Activity, words: (lang: Lang) => Words) {
  const user = personOf(api, pane)
  const profile = api.world.users.get(user.id)
  const lang = isLang(profile?.language_code) ? profile.language_code : 'en'
  const name = (kind: 'name' | 'description') => api.world.profile[kind][lang] || api.world.profile[kind][''] || ''
  const queries = [...api.world.queries].filter(([, q]) => q.userId === user.id).slice(-20)
  const groups = pane.key === 'clerk' ? [...api.world.chats.values()].filter((c) => c.chat.type !== 'private') : []
  return {
    key: pane.key,
    user: { id: user.id, name: profile?.first_name ?? '', lang },
    words: words(lang),
    calendar: CALENDARS[lang],
    bot: { name: name('name') || api.world.me.first_name, username: api.world.me.username, description: name('description') },
    commands: commandsFor(api, user.id, lang),
    chats: [
      chatView(api, user.id, name('name') || api.world.me.first_name, activity),
      ...groups.map(({ chat }) => chatView(api, chat.id, chat.title ?? '', activity)),
    ],
    notices: queries.filter(([, q]) => q.text).map(([id, q]) => ({ id, text: q.text, alert: q.alert === true })),
    waiting: queries.at(-1)?.[1].answered === false,
    inline: user
      .inlineResults()
      ?.results.map((r) => ({ id: r.id, title: resultTitle(r), description: 'description' in r ? r.description : '' })),
  }
}
