import type { Chat, MenuButton, Update, User } from 'grammy/types'
import type { UpdateQueue } from './updates.ts'
import type { ChatRecord, Counters, StoredFile, StoredMessage, World } from './world.ts'

/** What outlives a restart of the process: users, chats, files, counters and the updates that the bot has not confirmed. */
export interface SavedWorld {
  users: User[]
  chats: (Omit<ChatRecord, 'messages'> & { chat: Chat; messages: StoredMessage[]; menuButton?: MenuButton })[]
  files: (Omit<StoredFile, 'bytes'> & { bytes: string })[]
  counters: Counters
  lastUpdate: number
  pending: { update: Update; lane: string }[]
}

export function saveWorld(world: World, queue: UpdateQueue): SavedWorld {
  return {
    users: [...world.users.values()],
    chats: [...world.chats.values()].map((record) => ({ ...record, messages: [...record.messages.values()] })),
    files: [...world.files.values()].map((file) => ({ ...file, bytes: file.bytes.toString('base64') })),
    counters: world.counters,
    lastUpdate: queue.lastId,
    pending: [...queue.waiting],
  }
}

/** A process that was killed may have given out some ids after its last save; none may be given out twice. */
const LOST_AT_MOST = 1000

/** Puts a saved state into a fresh world; buttons pressed before it are too old to be answered. */
export function restoreWorld(saved: SavedWorld, world: World, queue: UpdateQueue): void {
  for (const user of saved.users) world.users.set(user.id, user)
  for (const { messages, ...record } of saved.chats) {
    world.chats.set(record.chat.id, { ...record, messages: new Map(messages.map((m) => [m.api.message_id, m])) })
  }
  for (const file of saved.files) world.files.set(file.id, { ...file, bytes: Buffer.from(file.bytes, 'base64') })
  world.counters = { ...saved.counters, message: saved.counters.message + LOST_AT_MOST }
  for (const { update, lane } of saved.pending) queue.push(update, lane)
  queue.lastId = Math.max(queue.lastId, saved.lastUpdate + LOST_AT_MOST)
}
