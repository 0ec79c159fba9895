import type { InlineKeyboardMarkup, InlineQueryResult, Message, Update, User } from 'grammy/types'
import { Args, type Params } from './args.ts'
import { withFoundEntities } from './entities.ts'
import { inlineMarkup } from './markup.ts'
import { asDocument, asPhoto, asVoice, describe, mimeOf } from './methods/files.ts'
import { botAsUser, type Content, captionOf, MAX_TEXT, textOf } from './methods/send.ts'
import type { UpdateQueue } from './updates.ts'
import type { ChatRecord, World } from './world.ts'

export interface Profile {
  id: number
  firstName: string
  languageCode?: string
  username?: string
}

/** The user tried what a Telegram client would not let them do. */
export class PlaygroundError extends Error {
  readonly code = 'PLAYGROUND'
}

const ONE_PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** A person with a Telegram client. Every act becomes an update for the bot; its update_id is returned. */
export class PlaygroundUser {
  readonly id: number
  private readonly world: World
  private readonly queue: UpdateQueue

  constructor(id: number, world: World, queue: UpdateQueue) {
    this.id = id
    this.world = world
    this.queue = queue
  }

  /** A text or a command. A text over 4,096 characters goes as several messages, as from a real client. */
  send(text: string): number {
    const pieces = text.match(new RegExp(`[^]{1,${MAX_TEXT}}`, 'g')) ?? []
    if (text.trim() === '') throw new PlaygroundError('a client sends no empty message')
    return pieces.map((piece) => this.message(this.text(piece))).at(-1) ?? 0
  }

  /**
   * Presses a button of a message that is in the chat.
   * @param callbackData any data: a forged client can send what no button has
   */
  tap(messageId: number, callbackData: string): number {
    const stored = this.chatWith(messageId)?.messages.get(messageId)
    if (!stored) throw new PlaygroundError(`no message ${messageId} in the chats of user ${this.id}`)
    const id = this.world.openQuery(this.id)
    this.world.changed()
    const { chat } = stored.api
    // Of a message that went out through inline mode a bot learns the id and nothing else.
    const about = stored.api.via_bot ? { inline_message_id: `${chat.id}.${messageId}` } : { message: stored.api }
    const callback_query = { id, from: this.user, ...about, chat_instance: String(chat.id), data: callbackData }
    return this.queue.push({ callback_query } as unknown as Update, `callback:${this.id}`)
  }

  location(latitude: number, longitude: number): number {
    return this.message({ location: { latitude, longitude } })
  }

  photo(bytes: Uint8Array = ONE_PIXEL, caption = ''): number {
    const file = this.world.addFile('photo.jpg', Buffer.from(bytes), 'photos', 'image/jpeg')
    return this.message({ photo: asPhoto(file), ...captionOf(new Args({ caption })) })
  }

  document(name: string, bytes: Uint8Array, caption = ''): number {
    const file = this.world.addFile(name, Buffer.from(bytes), 'documents', mimeOf(name))
    return this.message({ document: asDocument(file), ...captionOf(new Args({ caption })) })
  }

  sticker(): number {
    const file = this.world.addFile('sticker.webp', ONE_PIXEL, 'stickers', 'image/webp')
    const looks = { type: 'regular' as const, width: 512, height: 512, is_animated: false as const, is_video: false as const, emoji: '👍' }
    return this.message({ sticker: { ...describe(file), ...looks } as NonNullable<Message['sticker']> })
  }

  voice(): number {
    return this.message({ voice: asVoice(this.world.addFile('voice.ogg', ONE_PIXEL, 'voice', 'audio/ogg')) })
  }

  contact(phone: string): number {
    return this.message({ contact: { phone_number: phone, first_name: this.user.first_name, user_id: this.id } })
  }

  /** An album of `n` photos: as many updates, the last one's id. */
  album(n: number, forwarded = false): number {
    const media_group_id = String(13_000_000_000 + this.world.nextMessageId())
    const origin = { type: 'hidden_user' as const, sender_user_name: 'Біреу', date: this.world.seconds() }
    const ids = Array.from({ length: n }, () => {
      const file = this.world.addFile('photo.jpg', ONE_PIXEL, 'photos', 'image/jpeg')
      return this.message({ photo: asPhoto(file), media_group_id, ...(forwarded ? { forward_origin: origin } : {}) })
    })
    return ids.at(-1) ?? 0
  }

  /** Changes one of the user's own messages. */
  edit(messageId: number, text: string): number {
    const record = this.chatWith(messageId)
    const stored = record?.messages.get(messageId)
    if (!stored || stored.api.from?.id !== this.id) throw new PlaygroundError(`message ${messageId} is not of user ${this.id}`)
    stored.api = { ...stored.api, ...this.text(text), edit_date: this.world.seconds() } as Message
    stored.edited = true
    this.world.changed()
    return this.queue.push({ edited_message: stored.api } as Update, `chat:${stored.api.chat.id}`)
  }

  /** Types `@bot text` in any chat; the results are in the world's open query of the returned update. */
  inlineQuery(text: string): number {
    const id = this.world.openQuery(this.id)
    const inline_query = { id, from: this.user, query: text, offset: '', chat_type: 'sender' as const }
    return this.queue.push({ inline_query } as Update, `inline:${this.id}`)
  }

  /** The newest inline results shown to this user, with the id of their query. */
  inlineResults(): { queryId: string; results: InlineQueryResult[] } | undefined {
    const found = [...this.world.queries].reverse().find(([, q]) => q.userId === this.id && q.results)
    return found ? { queryId: found[0], results: found[1].results ?? [] } : undefined
  }

  /**
   * Picks one of the inline results: its message appears in the chat with the bot, or in a group, sent by the user. With inline feedback
   * the bot is told which message it became.
   */
  chooseInlineResult(resultId: string, group?: number, feedback = false): number {
    const found = this.inlineResults()
    const result = found?.results.find((r) => r.id === resultId)
    const content = (result as { input_message_content?: Params } | undefined)?.input_message_content
    if (!result || !content) throw new PlaygroundError(`no inline result ${resultId} with a text for user ${this.id}`)
    const { message_text, ...rest } = content
    const markup = inlineMarkup(new Args({ reply_markup: (result as { reply_markup?: InlineKeyboardMarkup }).reply_markup }))
    const message = {
      ...textOf(new Args({ ...rest, text: message_text })),
      via_bot: botAsUser(this.world),
      ...(markup ? { reply_markup: markup } : {}),
    }
    const record = group === undefined ? this.privateChat : groupChat(this.world, group)
    const update = this.message(message, record)
    if (!feedback) return update
    const inline_message_id = `${record.chat.id}.${[...record.messages.keys()].at(-1)}`
    const chosen_inline_result = { result_id: resultId, from: this.user, inline_message_id, query: '' }
    return this.queue.push({ chosen_inline_result } as Update, `inline:${this.id}`)
  }

  /** Writes in a group that the bot is in (made if it is not there yet). */
  groupSend(chatId: number, text: string, replyTo?: number): number {
    const record = groupChat(this.world, chatId)
    const target = replyTo === undefined ? undefined : record.messages.get(replyTo)?.api
    return this.message({ ...this.text(text), ...(target ? { reply_to_message: target as never } : {}) }, record)
  }

  /** Any message in a group: in a topic, by an anonymous admin, a notice. */
  groupMessage(chatId: number, content: Content): number {
    const entities = content.text === undefined ? {} : this.text(content.text)
    return this.message({ ...entities, ...content }, groupChat(this.world, chatId))
  }

  block(): number {
    return this.membership(true)
  }

  unblock(): number {
    return this.membership(false)
  }

  /** Sets the language of the user's Telegram. */
  setLanguage(code: string): void {
    this.world.users.set(this.id, { ...this.user, language_code: code })
    this.world.changed()
  }

  /** What `chat` is now, from Telegram's side. */
  private get user(): User {
    return this.world.users.get(this.id) as User
  }

  private get privateChat(): ChatRecord {
    return this.world.chats.get(this.id) as ChatRecord
  }

  private chatWith(messageId: number): ChatRecord | undefined {
    if (this.privateChat.messages.has(messageId)) return this.privateChat
    return [...this.world.chats.values()].find((c) => c.chat.type !== 'private' && c.messages.has(messageId))
  }

  private text(text: string): Content {
    const found = withFoundEntities({ text: text.trim(), entities: [] })
    return { text: found.text, ...(found.entities.length > 0 ? { entities: found.entities } : {}) }
  }

  private message(content: Content, record = this.privateChat): number {
    if (record.blocked) throw new PlaygroundError(`user ${this.id} has blocked the bot`)
    record.started = true
    const message = {
      message_id: this.world.nextMessageId(),
      from: this.user,
      chat: record.chat,
      date: this.world.seconds(),
      ...content,
    } as Message
    this.world.addMessage(record, message, 'user')
    return this.queue.push({ message } as Update, `chat:${record.chat.id}`)
  }

  private membership(blocked: boolean): number {
    this.privateChat.blocked = blocked
    this.privateChat.started = true
    this.world.changed()
    const status = (now: boolean) =>
      now ? { status: 'kicked', user: this.world.me, until_date: 0 } : { status: 'member', user: this.world.me }
    const my_chat_member = {
      chat: this.privateChat.chat,
      from: this.user,
      date: this.world.seconds(),
      old_chat_member: status(!blocked),
      new_chat_member: status(blocked),
    }
    return this.queue.push({ my_chat_member } as unknown as Update, `chat:${this.id}`)
  }
}

/** The group `id`, made with the bot in it if it is not there yet. */
export function groupChat(world: World, id: number, title = 'Топ'): ChatRecord {
  const known = world.chats.get(id)
  if (known) return known
  const chat = { id, type: 'supergroup' as const, title }
  const record: ChatRecord = { chat, messages: new Map(), started: true, blocked: false, left: false }
  world.chats.set(id, record)
  return record
}
