import { isDeepStrictEqual } from 'node:util'
import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import type { Args } from '../args.ts'
import { badRequest } from '../errors.ts'
import { inlineMarkup } from '../markup.ts'
import type { ChatRecord, StoredMessage, World } from '../world.ts'
import type { Methods } from './method.ts'
import { type Content, captionOf, messageFor, textOf } from './send.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

/** Older messages stay for ever. */
const DELETABLE_SECONDS = 48 * 3600

function editable(args: Args, world: World): StoredMessage {
  if (args.has('inline_message_id')) {
    const stored = world.inlineMessage(args.text('inline_message_id'))
    if (!stored) throw badRequest('MESSAGE_ID_INVALID')
    return stored
  }
  const record = world.writableChat(args.params.chat_id)
  const stored = messageFor('edit', record, args.number('message_id'))
  if (stored.from !== 'bot') throw badRequest("message can't be edited")
  return stored
}

/** Puts the new content and keyboard in; an edit without a keyboard takes the old one away. */
function edit(stored: StoredMessage, world: World, dropped: (keyof Message)[], content: Content, markup?: InlineKeyboardMarkup): Message {
  const kept = Object.fromEntries(Object.entries(stored.api).filter(([key]) => !dropped.includes(key as keyof Message)))
  const next = { ...kept, ...content, ...(markup ? { reply_markup: markup } : {}) }
  if (isDeepStrictEqual(next, Object.fromEntries(Object.entries(stored.api)))) throw badRequest(NOT_MODIFIED)
  stored.api = { ...next, edit_date: world.seconds() } as Message
  stored.edited = true
  world.changed()
  return stored.api
}

function deleteOne(record: ChatRecord, id: number): boolean {
  if (record.pinned === id) delete record.pinned
  return record.messages.delete(id)
}

export const editMethods: Methods = {
  editMessageText: (args, { world }) => {
    const stored = editable(args, world)
    const text = textOf(args)
    if (stored.api.text === undefined) throw badRequest('there is no text in the message to edit')
    return edit(stored, world, ['text', 'entities', 'reply_markup'], text, inlineMarkup(args))
  },

  editMessageCaption: (args, { world }) => {
    const stored = editable(args, world)
    const caption = captionOf(args)
    if (!stored.api.document && !stored.api.photo && !stored.api.voice) throw badRequest('there is no caption in the message to edit')
    return edit(stored, world, ['caption', 'caption_entities', 'reply_markup'], caption, inlineMarkup(args))
  },

  editMessageReplyMarkup: (args, { world }) => {
    const stored = editable(args, world)
    return edit(stored, world, ['reply_markup'], {}, inlineMarkup(args))
  },

  deleteMessage: (args, { world }) => {
    const record = world.writableChat(args.params.chat_id)
    const stored = messageFor('delete', record, args.number('message_id'))
    if (stored.from === 'user' && record.chat.type !== 'private') throw badRequest("message can't be deleted")
    if (world.seconds() - stored.api.date > DELETABLE_SECONDS) throw badRequest("message can't be deleted for everyone")
    deleteOne(record, stored.api.message_id)
    world.changed()
    return true
  },

  deleteMessages: (args, { world }) => {
    const record = world.writableChat(args.params.chat_id)
    const ids = args.list('message_ids').map(Number)
    if (ids.length === 0) throw badRequest('message identifiers are not specified')
    if (ids.length > 100) throw badRequest('too many message identifiers specified')
    for (const id of ids) deleteOne(record, id)
    world.changed()
    return true
  },

  pinChatMessage: (args, { world }) => {
    const record = world.writableChat(args.params.chat_id)
    record.pinned = messageFor('pin', record, args.number('message_id')).api.message_id
    world.changed()
    return true
  },

  unpinChatMessage: (args, { world }) => {
    delete world.writableChat(args.params.chat_id).pinned
    world.changed()
    return true
  },

  setMessageReaction: (args, { world }) => {
    messageFor('react', world.writableChat(args.params.chat_id), args.number('message_id'))
    return true
  },
}
