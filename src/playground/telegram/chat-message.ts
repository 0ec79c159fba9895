import type { Contact, InlineKeyboardButton, MessageEntity } from 'grammy/types'
import type { ReplyKeyboard } from './markup.ts'
import { toPageHtml } from './render.ts'
import type { StoredMessage, World } from './world.ts'

export interface ChatFile {
  fileId: string
  name: string
  mime: string
  bytes: Buffer
}

/** A message as it stands in the chat now. */
export interface ChatMessage {
  id: number
  from: 'bot' | 'user'
  /** Who sent it. */
  senderId: number
  date: Date
  text?: string
  caption?: string
  /** Of the text or caption. */
  entities?: MessageEntity[]
  /** The text or caption as safe HTML. */
  html?: string
  inlineKeyboard?: InlineKeyboardButton[][]
  replyKeyboard?: ReplyKeyboard
  document?: ChatFile
  photo?: ChatFile
  venue?: { title: string; address: string; latitude: number; longitude: number }
  location?: { latitude: number; longitude: number }
  contact?: Contact
  /** Kinds that are shown only as a word. */
  other?: 'sticker' | 'voice'
  viaBot?: true
  forwarded?: true
  replyTo?: number
  edited: boolean
}

/** Leaves out what is undefined. */
function present<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}

export function chatMessage({ api, from, edited, replyKeyboard }: StoredMessage, world: World): ChatMessage {
  const file = (id: string | undefined): ChatFile | undefined => {
    const stored = id === undefined ? undefined : world.files.get(id)
    return stored && { fileId: stored.id, name: stored.name, mime: stored.mime, bytes: stored.bytes }
  }
  const entities = api.entities ?? api.caption_entities
  const words = api.text ?? api.caption
  return present<ChatMessage>({
    id: api.message_id,
    from,
    senderId: api.from?.id ?? 0,
    date: new Date(api.date * 1000),
    text: api.text,
    caption: api.caption,
    entities,
    html: words === undefined ? undefined : toPageHtml(words, entities),
    inlineKeyboard: api.reply_markup?.inline_keyboard,
    replyKeyboard,
    document: file(api.document?.file_id),
    photo: file(api.photo?.at(-1)?.file_id),
    venue: api.venue && { title: api.venue.title, address: api.venue.address, ...api.venue.location },
    location: api.venue ? undefined : api.location,
    contact: api.contact,
    other: api.sticker ? 'sticker' : api.voice ? 'voice' : undefined,
    viaBot: api.via_bot ? true : undefined,
    forwarded: api.forward_origin ? true : undefined,
    replyTo: api.reply_to_message?.message_id,
    edited,
  })
}
