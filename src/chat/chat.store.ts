import { type Connection, mongo, Schema } from 'mongoose'
import type { Lang } from '../i18n.ts'
import { batched, MAJORITY } from '../store/index.ts'
import type { RateWindow } from './rate-limit.ts'

/** What the bot remembers of a chat between two messages, besides what the rooms keep in their own collections. */
export interface ChatState {
  /** null until the citizen or their Telegram chose one. */
  lang: Lang | null
  /** The message that lives: edited in place instead of sending a new one. */
  live: number | null
  /** State of the open conversation, in the words of @grammyjs/conversations. */
  conversations: unknown
  /** How fast the citizen writes. */
  pace: RateWindow | null
  /** The citizen wants to be forgotten: the chat goes when this update ends. */
  gone?: boolean
  /** Small facts of the rooms about this chat, each under the room's name. */
  rooms: Record<string, unknown>
}

interface ChatRow extends ChatState {
  _id: number
  handled: number[]
  /** Who handles which update of the chat, and until when. */
  lease: { owner: string; until: Date; update: number } | null
}

/** How many handled update ids a chat remembers: more than anybody sends while Telegram repeats, and a small document. */
const REMEMBERED = 32
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
    lease: { type: new Schema({ owner: String, until: Date, update: Number }, { _id: false }), default: null },
  },
  {
    collection: 'chats',
    strict: true,
    minimize: false,
    versionKey: false,
    ...MAJORITY,
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
const after = { returnDocument: 'after', projection: FIELDS, ...MAJORITY } as const
const fresh = { lang: null, live: null, conversations: null, pace: null, rooms: {}, handled: [] }

interface Take {
  readonly chat: number
  readonly update: number
  readonly owner: string
  readonly now: Date
}
interface Finish extends Omit<Take, 'now'> {
  readonly changed: Partial<ChatState>
}
type Taken = ChatState | typeof BUSY | typeof REPEATED

/** The write that takes a chat if it is free and the update is new; where it is not, the store finds a duplicate. */
function taking({ chat, update, owner, now }: Take) {
  // Nobody leases for longer than that: a clock that was wrong did.
  const held = { $gt: now, $lte: new Date(now.getTime() + 2 * LEASE_MS) }
  const lease = { owner, until: new Date(now.getTime() + LEASE_MS), update }
  return {
    filter: { _id: chat, handled: { $ne: update }, 'lease.until': { $not: held } },
    update: { $set: { lease }, $setOnInsert: fresh },
  }
}

/** The write that saves a chat, marks the update handled and gives the lease back. */
const finishing = ({ chat, update, owner, changed }: Finish) => ({
  filter: { _id: chat, 'lease.owner': owner },
  update: { $set: { ...changed, lease: null }, $push: { handled: { $each: [update], $slice: -REMEMBERED } } },
})

/** The chats of this connection. */
export function createChatStore(connection: Connection): ChatStore {
  const chats = connection.model<ChatRow>('Chat', schema)
  // Every update passes here twice: the driver itself, without the model's casts and hooks.
  const direct = chats.collection as unknown as mongo.Collection<ChatRow>
  const seen = async ({ chat, update }: Pick<Take, 'chat' | 'update'>) => (await chats.exists({ _id: chat, handled: update })) !== null

  async function takeOne(ask: Take): Promise<Taken> {
    const { filter, update } = taking(ask)
    try {
      return (await direct.findOneAndUpdate(filter, update, { upsert: true, ...after })) ?? BUSY
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return notTaken(ask)
    }
  }

  /** Why a chat was not taken. One that is ours is taken after all: the answer of the store was lost on its way. */
  async function notTaken(ask: Take): Promise<Taken> {
    const ours = { _id: ask.chat, handled: { $ne: ask.update }, 'lease.owner': ask.owner }
    const row = await direct.findOneAndUpdate(ours, { $set: taking(ask).update.$set }, after)
    return row ?? ((await seen(ask)) ? REPEATED : BUSY)
  }

  async function takeMany(asks: readonly Take[]): Promise<(Taken | Error)[]> {
    const writes = asks.map((ask) => ({ updateOne: { ...taking(ask), upsert: true } }))
    const failed = await failures(direct.bulkWrite(writes, { ordered: false, ...MAJORITY }))
    const rows = await direct.find({ _id: { $in: asks.map(({ chat }) => chat) } }, { projection: { ...FIELDS, lease: 1 } }).toArray()
    const byChat = new Map(rows.map((row) => [row._id, row]))
    return Promise.all(
      asks.map(async (ask, index) => {
        const row = byChat.get(ask.chat)
        if (row?.lease?.owner === ask.owner && row.lease.update === ask.update) return row
        const error = failed.get(index)
        return error && !isDuplicate(error) ? error : notTaken(ask)
      }),
    )
  }

  async function finishMany(asks: readonly Finish[]): Promise<(null | Error)[]> {
    const writes = asks.map((ask) => ({ updateOne: finishing(ask) }))
    const { matchedCount } = await direct.bulkWrite(writes, { ordered: false, ignoreUndefined: true, ...MAJORITY })
    if (matchedCount === asks.length) return asks.map(() => null)
    return Promise.all(
      asks.map(async (ask) => ((await seen(ask)) ? null : new LeaseLostError(`chat lease of update ${ask.update} ran out`))),
    )
  }

  const take = batched(takeMany, takeOne)
  const finish = batched(finishMany)
  return {
    take: (chat, update, owner, now) => take({ chat, update, owner, now }),
    async renew(chat, owner, now) {
      await chats.updateOne({ _id: chat, 'lease.owner': owner }, { $set: { 'lease.until': new Date(now.getTime() + LEASE_MS) } })
    },
    async finish(chat, update, owner, { gone, ...changed }) {
      if (gone) await chats.deleteOne({ _id: chat, 'lease.owner': owner })
      else await finish({ chat, update, owner, changed })
    },
    async giveBack(chat, owner) {
      await chats.updateOne({ _id: chat, 'lease.owner': owner }, { $set: { lease: null } })
    },
    peek: (chat) => chats.findById(chat, FIELDS).lean(),
    async expire(room, now) {
      const free = { $or: [{ lease: null }, { 'lease.until': { $lte: now } }] }
      const over = { [`rooms.${room}.expire`]: { $lte: now } }
      const done = await chats.updateMany({ ...over, ...free }, { $unset: { [`rooms.${room}`]: 1 } })
      return done.modifiedCount
    },
    async freeAll() {
      await chats.updateMany({ lease: { $ne: null } }, { $set: { lease: null } })
    },
  }
}

/** The writes of a batch that failed, by their place in it; throws what struck the batch as a whole. */
async function failures(batch: Promise<unknown>): Promise<Map<number, Error>> {
  try {
    await batch
    return new Map()
  } catch (error) {
    const { writeErrors = [] } = error as { writeErrors?: mongo.WriteError | mongo.WriteError[] }
    const all = [writeErrors].flat()
    if (all.length === 0) throw error
    return new Map(all.map(({ index, code, errmsg }) => [index, new mongo.MongoServerError({ code, errmsg: errmsg ?? '' })]))
  }
}
