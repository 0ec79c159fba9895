import type { BotCommand, Chat, InlineQueryResult, MenuButton, Message, User, UserFromGetMe } from 'grammy/types'
import type { Clock } from '../../clock.ts'
import { badRequest, forbidden } from './errors.ts'
import type { ReplyKeyboard } from './markup.ts'

/** A message with what only the sending side knows of it. */
export interface StoredMessage {
  api: Message
  from: 'bot' | 'user'
  replyKeyboard?: ReplyKeyboard
  edited: boolean
}

export interface ChatRecord {
  chat: Chat
  /** By message id, in the order of sending. */
  messages: Map<number, StoredMessage>
  /** The user has written to the bot; before that a bot may not write to them. */
  started: boolean
  blocked: boolean
  left: boolean
  pinned?: number
  menuButton?: MenuButton
}

export interface StoredFile {
  id: string
  uniqueId: string
  name: string
  mime: string
  path: string
  bytes: Buffer
}

/** A pressed button or a typed inline query that waits for the bot's answer. */
export interface OpenQuery {
  userId: number
  at: Date
  answered: boolean
  text?: string
  alert?: boolean
  results?: InlineQueryResult[]
}

export interface BotProfile {
  name: Record<string, string>
  description: Record<string, string>
  shortDescription: Record<string, string>
  /** By scope and language. */
  commands: Map<string, BotCommand[]>
  menuButton?: MenuButton
}

/** A query can be answered for this long. */
const QUERY_LIFE_MS = 15 * 60 * 1000

export interface FirstIds {
  update?: number
  message?: number
}

/** The last ids given out. */
export interface Counters {
  message: number
  file: number
  query: number
}

/** Everything that Telegram would remember: users, chats, messages, files, open queries, the bot's profile. */
export class World {
  readonly clock: Clock
  readonly me: UserFromGetMe
  readonly users = new Map<number, User>()
  readonly chats = new Map<number, ChatRecord>()
  readonly files = new Map<string, StoredFile>()
  readonly queries = new Map<string, OpenQuery>()
  readonly profile: BotProfile = { name: {}, description: {}, shortDescription: {}, commands: new Map() }
  private readonly listeners = new Set<() => void>()
  counters: Counters

  constructor(token: string, clock: Clock, ids: FirstIds = {}) {
    this.clock = clock
    this.me = botUser(Number(token.split(':')[0]))
    this.counters = { message: (ids.message ?? 1) - 1, file: 0, query: 0 }
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  changed(): void {
    for (const listener of this.listeners) listener()
  }

  /** Unix time in seconds. */
  seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000)
  }

  nextMessageId(): number {
    return ++this.counters.message
  }

  openQuery(userId: number): string {
    const id = String(4_000_000_000 + ++this.counters.query)
    this.queries.set(id, { userId, at: this.clock.now(), answered: false })
    return id
  }

  /** @throws TelegramError 400 for a query that is unknown, too old, or already answered */
  query(id: string): OpenQuery {
    const query = this.queries.get(id)
    if (!query || query.answered || this.clock.now().getTime() - query.at.getTime() > QUERY_LIFE_MS) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    }
    return query
  }

  /** The chat, whether or not the bot may write to it. */
  knownChat(id: unknown): ChatRecord {
    if (id === undefined || id === null || id === '') throw badRequest('chat_id is empty')
    const chat = this.chats.get(Number(id)) ?? [...this.chats.values()].find((c) => 'username' in c.chat && `@${c.chat.username}` === id)
    if (!chat) throw badRequest('chat not found')
    return chat
  }

  /** A chat that the bot may write to. */
  writableChat(id: unknown): ChatRecord {
    const record = this.knownChat(id)
    if (record.blocked) throw forbidden('bot was blocked by the user')
    if (record.left) throw forbidden(`bot is not a member of the ${record.chat.type} chat`)
    if (!record.started) throw forbidden("bot can't initiate conversation with a user")
    return record
  }

  addMessage(record: ChatRecord, message: Message, from: 'bot' | 'user', replyKeyboard?: ReplyKeyboard): StoredMessage {
    const stored: StoredMessage = { api: message, from, edited: false, ...(replyKeyboard ? { replyKeyboard } : {}) }
    record.messages.set(message.message_id, stored)
    this.changed()
    return stored
  }

  /** The message that somebody sent through inline mode, by the id that a bot knows it by. */
  inlineMessage(id: string): StoredMessage | undefined {
    const [chat, message] = id.split('.').map(Number)
    const stored = this.chats.get(chat ?? 0)?.messages.get(message ?? 0)
    return stored?.api.via_bot ? stored : undefined
  }

  addFile(name: string, bytes: Buffer, kind: string, mime: string): StoredFile {
    const n = ++this.counters.file
    const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
    const file = { id: `BQACAgIAAxk${String(n).padStart(6, '0')}`, uniqueId: `AgAD${String(n).padStart(6, '0')}`, name, mime, bytes }
    const stored = { ...file, path: `${kind}/file_${n}${extension ? `.${extension}` : ''}` }
    this.files.set(stored.id, stored)
    return stored
  }
}

function botUser(id: number): UserFromGetMe {
  return {
    id,
    is_bot: true,
    first_name: 'Anyqtama',
    username: 'anyqtama_bot',
    can_join_groups: true,
    can_read_all_group_messages: true,
    supports_inline_queries: true,
    supports_guest_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  }
}
