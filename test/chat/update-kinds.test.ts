import type { Message } from '@grammyjs/types'
import { expect, test } from 'vitest'
import { isNotice, MESSAGE_PARTS, TAKEN } from '../../src/chat/index.ts'

const head = { message_id: 1, date: 0, chat: { id: 1, type: 'private', first_name: 'A' }, from: { id: 1, is_bot: false, first_name: 'A' } }
const message = (fields: object) => ({ ...head, ...fields }) as unknown as Message

test.each([
  { pinned_message: {} },
  { message_auto_delete_timer_changed: {} },
  { forum_topic_created: {} },
  { chat_background_set: {} },
  { boost_added: {} },
  { migrate_to_chat_id: -1 },
  { text: 'карточка', via_bot: { id: 2, is_bot: true, first_name: 'B' } },
])('nobody wrote %j', (fields) => {
  expect(isNotice(message(fields))).toBe(true)
})

test.each([
  { text: 'салем' },
  { photo: [], caption: 'x' },
  { sticker: {} },
  { voice: {} },
  { location: {} },
  { dice: {} },
  { forward_origin: {}, text: 'x' },
])('somebody wrote %j', (fields) => {
  expect(isNotice(message(fields))).toBe(false)
})

test('only what is handled is asked for', () => {
  expect([...TAKEN].sort()).toEqual([
    'callback_query',
    'chosen_inline_result',
    'edited_message',
    'inline_query',
    'message',
    'my_chat_member',
  ])
  expect(MESSAGE_PARTS.pinned_message).toBe('ignore')
})
