import type { Message } from 'grammy/types'
import type { Args } from '../args.ts'
import { formattedText } from '../entities.ts'
import { badRequest } from '../errors.ts'
import { isInline, replyMarkup } from '../markup.ts'
import type { ChatRecord, StoredMessage, World } from '../world.ts'
import type { Methods } from './method.ts'

/** Characters of a text after its entities are parsed; counted in UTF-16 units, the strictest reading. */
export const MAX_TEXT = 4096
/** Characters of a caption after its entities are parsed. */
export const MAX_CAPTION = 1024

export type Content = Partial<Message>

/** The `text` of a call, parsed and measured. */
export function textOf(args: Args): Content {
  const source = args.text('text')
  if (source === '') throw badRequest('message text is empty')
  const { text, entities } = formattedText(source, args.params.parse_mode, args.params.entities)
  if (text === '') throw badRequest('text must be non-empty')
  if (text.length > MAX_TEXT) throw badRequest('message is too long')
  return { text, ...(entities.length > 0 ? { entities } : {}) }
}

/** The `caption` of a call or of one medium, parsed and measured; {} for none. */
export function captionOf(args: Args): Content {
  const { text, entities } = formattedText(args.text('caption'), args.params.parse_mode, args.params.caption_entities)
  if (text.length > MAX_CAPTION) throw badRequest('message caption is too long')
  return text === '' ? {} : { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }
}

/** A new message of the bot in a chat that it may write to. */
export function sendContent(args: Args, world: World, content: Content): Message {
  const record = world.writableChat(args.params.chat_id)
  const markup = replyMarkup(args)
  const message = {
    message_id: world.nextMessageId(),
    from: botAsUser(world),
    chat: record.chat,
    date: world.seconds(),
    ...replied(args, record),
    ...content,
    ...(args.params.message_thread_id === undefined
      ? {}
      : { message_thread_id: Number(args.params.message_thread_id), is_topic_message: true }),
    ...(args.flag('protect_content') ? { has_protected_content: true } : {}),
    ...(isInline(markup) && markup.inline_keyboard.length > 0 ? { reply_markup: markup } : {}),
  } as Message
  return world.addMessage(record, message, 'bot', isInline(markup) ? undefined : markup).api
}

export function botAsUser({ me }: World) {
  return { id: me.id, is_bot: true, first_name: me.first_name, username: me.username }
}

function replied(args: Args, record: ChatRecord): Content {
  const parameters = args.object('reply_parameters')
  const id = Number(parameters?.message_id ?? args.params.reply_to_message_id ?? 0)
  if (!id) return {}
  const target = record.messages.get(id)
  if (!target) {
    if (parameters?.allow_sending_without_reply === true || args.flag('allow_sending_without_reply')) return {}
    throw badRequest('message to be replied not found')
  }
  const { reply_to_message: _, ...message } = target.api
  return { reply_to_message: message as never }
}

/** @throws TelegramError 400 `message to … not found` */
export function messageFor(what: string, record: ChatRecord, id: number): StoredMessage {
  if (!id) throw badRequest('message identifier is not specified')
  const stored = record.messages.get(id)
  if (!stored) throw badRequest(`message to ${what} not found`)
  return stored
}

function copyable({ api }: StoredMessage): Content {
  const { message_id, date, chat, from, reply_markup, reply_to_message, edit_date, media_group_id, ...content } = api
  return content
}

const CHAT_ACTIONS = new Set(
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  ),
)

export const sendMethods: Methods = {
  sendMessage: (args, { world }) => {
    world.writableChat(args.params.chat_id)
    return sendContent(args, world, textOf(args))
  },

  sendChatAction: (args, { world }) => {
    world.writableChat(args.params.chat_id)
    if (!CHAT_ACTIONS.has(args.text('action'))) throw badRequest('wrong parameter action in request')
    return true
  },

  sendLocation: (args, { world }) =>
    sendContent(args, world, { location: { latitude: args.degrees('latitude', 90), longitude: args.degrees('longitude', 180) } }),

  sendVenue: (args, { world }) => {
    const location = { latitude: args.degrees('latitude', 90), longitude: args.degrees('longitude', 180) }
    if (!args.has('title')) throw badRequest('venue title must be non-empty')
    if (!args.has('address')) throw badRequest('venue address must be non-empty')
    return sendContent(args, world, { location, venue: { location, title: args.text('title'), address: args.text('address') } })
  },

  sendContact: (args, { world }) => {
    if (!args.has('phone_number')) throw badRequest('phone_number is empty')
    if (!args.has('first_name')) throw badRequest('first_name is empty')
    return sendContent(args, world, { contact: { phone_number: args.text('phone_number'), first_name: args.text('first_name') } })
  },

  copyMessage: (args, { world }) => {
    const stored = messageFor('copy', world.knownChat(args.params.from_chat_id), args.number('message_id'))
    const caption = args.has('caption') ? captionOf(args) : {}
    return { message_id: sendContent(args, world, { ...copyable(stored), ...caption }).message_id }
  },

  forwardMessage: (args, { world }) => {
    const stored = messageFor('forward', world.knownChat(args.params.from_chat_id), args.number('message_id'))
    const origin = { type: 'user' as const, date: stored.api.date, sender_user: stored.api.from }
    return sendContent(args, world, { ...copyable(stored), forward_origin: origin as never })
  },
}
