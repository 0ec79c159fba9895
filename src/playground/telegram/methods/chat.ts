import { badRequest } from '../errors.ts'
import type { Methods } from './method.ts'

export const chatMethods: Methods = {
  getChat: (args, { world }) => {
    const record = world.knownChat(args.params.chat_id)
    const pinned = record.pinned === undefined ? undefined : record.messages.get(record.pinned)?.api
    return {
      ...record.chat,
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      },
      ...(pinned ? { pinned_message: pinned } : {}),
    }
  },

  getChatMember: (args, { world }) => {
    const record = world.knownChat(args.params.chat_id)
    const id = args.number('user_id')
    if (id === world.me.id) return { status: record.left ? 'left' : 'member', user: world.me }
    const user = world.users.get(id)
    if (!user) throw badRequest('user not found')
    return { status: 'member', user }
  },

  leaveChat: (args, { world }) => {
    const record = world.writableChat(args.params.chat_id)
    if (record.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats")
    record.left = true
    world.changed()
    return true
  },
}
