import { type Connection, Schema } from 'mongoose'
import type { Lang } from '../i18n.ts'
import type { Pace } from './pace.ts'

/** What the bot remembers of a chat between two messages, besides what the rooms keep in their own collections. */
export interface ChatState {
  /** null until the citizen or their Telegram chose one. */
  lang: Lang | null
  /** The message that lives: edited in place instead of sending a new one. */
  live: number | null
  /** State of the open conversation, in the words of @grammyjs/conversations. */
  conversations: unknown
  /** How fast the citizen writes. */
  pace: Pace | null
  /** The citizen wants to be forgotten: the chat goes when this update ends. */
  gone?: boolean
  /** Small facts of the rooms about this chat, each under the room's name. */
  rooms: Record<string, unknown>
}

interface ChatRow extends ChatState {
  _id: number
  handled: number[]
  lease: { owner: string; until: Date } | null
}

/** How many handled update ids a chat remembers: far more than Telegram repeats, and a bounded document. */
const REMEMBERED = 100
/** A lease that is not renewed ends after this many milliseconds, so that a crashed process frees its chats. */
export const LEASE_MS = 15_000

const schema = new Schema<ChatRow>(
  {
    _id: { type: Number, required: true },
    lang: { type: String, enum: ['kk', 'ru', 'en'], default: null },
    live: { type: Number, default: null },
    conversations: { type: Schema.Types.Mixed, default: null },
    pace: { type: new Schema({ since: Date, count: Number }, { _id: false }), default: null },
    rooms: { type: Schema.Types.Mixed, default: {} },
    handled: { type: [Number], default: [] },
    lease: { type: new Schema({ owner: String, until: Date }, { _id: false }), default: null },
  },
  {
    collection: 'chats',
    strict: true,
    timestamps: true,
    minimize: false,
    versionKey: false,
    writeConcern: { w: 'majority' },
    shardKey: { _id: 'hashed' },
  },
)
// Of the rooms' facts these expire; an index of its own for each, since the store deletes whole documents only by itself.
schema.index({ 'rooms.application.expire': 1 }, { sparse: true })

/** The chat is held by another handler at this moment. */
export const BUSY = Symbol('busy')
/** This update was handled before. */
export const REPEATED = Symbol('repeated')

/** Somebody else took the chat over while this handler worked; what it did not save is not saved. */
export class LeaseLostError extends Error {
  readonly code = 'LEASE_LOST'
  override readonly name = 'LeaseLostError'
}

const isDuplicate = (error: unknown): boolean => typeof error === 'object' && error !== null && (error as { code?: unknown }).code === 11000

/** One document a chat: its state, the updates it handled, and the lease that keeps two handlers apart. */
export interface ChatStore {
  /**
   * Takes the chat for one update, in one round trip: lease, repeated updates and state together. One owner takes a chat
   * for one update at a time.
   * @returns the state, BUSY or REPEATED
   */
  take(chat: number, update: number, owner: string, now: Date): Promise<ChatState | typeof BUSY | typeof REPEATED>
  /** Keeps the lease while a handler works longer than it lasts. */
  renew(chat: number, owner: string, now: Date): Promise<void>
  /**
   * Saves the state, marks the update handled and gives the lease back, in one atomic write; with `gone` the chat is deleted.
   * @throws LeaseLostError when the lease is no longer ours
   */
  finish(chat: number, update: number, owner: string, changed: Partial<ChatState>): Promise<void>
  /** Gives the lease back without marking the update handled, so that it is handled again. */
  giveBack(chat: number, owner: string): Promise<void>
  /** The state without taking the chat, for messages that the bot sends by itself. */
  peek(chat: number): Promise<ChatState | null>
  /**
   * Deletes what a room keeps of chats, where its `expire` is over. A chat that is held at this moment keeps it until the next time.
   * @returns in how many chats
   */
  expire(room: string, now: Date): Promise<number>
  /** Ends every lease: for a store that one process alone can open, after a crash. */
  freeAll(): Promise<void>
}

const FIELDS = { lang: 1, live: 1, conversations: 1, pace: 1, rooms: 1 } as const

/** The chats of this connection. */
export function createChatStore(connection: Connection): ChatStore {
  const chats = connection.model<ChatRow>('Chat', schema)
  return {
    async take(chat, update, owner, now) {
      const lease = { owner, until: new Date(now.getTime() + LEASE_MS) }
      const free = {
        $or: [
          { lease: null },
          { 'lease.until': { $lte: now } },
          // Nobody leases for so long: a clock that was wrong did.
          { 'lease.until': { $gt: new Date(now.getTime() + 2 * LEASE_MS) } },
          // Taken before, but the answer of the store was lost on its way.
          { 'lease.owner': owner },
        ],
      }
      try {
        const row = await chats
          .findOneAndUpdate(
            { _id: chat, handled: { $ne: update }, ...free },
            { $set: { lease } },
            { upsert: true, returnDocument: 'after', setDefaultsOnInsert: true, projection: FIELDS },
          )
          .orFail()
          .lean()
        return row
      } catch (error) {
        if (!isDuplicate(error)) throw error
        const seen = await chats.exists({ _id: chat, handled: update })
        return seen ? REPEATED : BUSY
      }
    },
    async renew(chat, owner, now) {
      await chats.updateOne({ _id: chat, 'lease.owner': owner }, { $set: { 'lease.until': new Date(now.getTime() + LEASE_MS) } })
    },
    async finish(chat, update, owner, { gone, ...changed }) {
      if (gone) {
        await chats.deleteOne({ _id: chat, 'lease.owner': owner })
        return
      }
      const done = await chats.updateOne(
        { _id: chat, 'lease.owner': owner },
        { $set: { ...changed, lease: null }, $push: { handled: { $each: [update], $slice: -REMEMBERED } } },
      )
      if (done.matchedCount === 0) throw new LeaseLostError(`chat lease of update ${update} ran out`)
    },
    async giveBack(chat, owner) {
      await chats.updateOne({ _id: chat, 'lease.owner': owner }, { $set: { lease: null } })
    },
    peek: (chat) => chats.findById(chat, FIELDS).lean(),
    async expire(room, now) {
      const free = { $or: [{ lease: null }, { 'lease.until': { $lte: now } }] }
      const over = { [`rooms.${room}.expire`]: { $lte: now } }
      const done = await chats.updateMany({ ...over, ...free }, { $unset: { [`rooms.${room}`]: 1 } }, { timestamps: false })
      return done.modifiedCount
    },
    async freeAll() {
      await chats.updateMany({ lease: { $ne: null } }, { $set: { lease: null } })
    },
  }
}
