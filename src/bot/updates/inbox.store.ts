import { type Connection, Schema } from 'mongoose'
import type { Encryption } from '../../complaints/index.ts'
import type { EncryptedField } from '../../store/index.ts'
import { MAJORITY } from '../../store/index.ts'

/** An update, as far as the inbox looks into it. */
export interface Arrived {
  readonly update_id: number
}

interface InboxRow {
  _id: number
  /** The update, sealed: it holds what people typed. */
  sealed: string
  owner: string
  /** Whoever looks after this moment may take it over. */
  until: Date
  expire: Date
}

/** An update that its process does not care for any more is free after this time. */
export const INBOX_LEASE_MS = 30_000
/** What nobody could handle for a day is not handled any more. */
const EXPIRE_MS = 24 * 3600 * 1000

const schema = new Schema<InboxRow>(
  {
    _id: { type: Number, required: true },
    sealed: { type: String, required: true },
    owner: { type: String, required: true },
    until: { type: Date, required: true },
    expire: { type: Date, required: true },
  },
  { collection: 'inbox', strict: 'throw', versionKey: false, ...MAJORITY, shardKey: { _id: 'hashed' } },
)
schema.index({ until: 1 })
schema.index({ owner: 1 })
schema.index({ expire: 1 }, { expireAfterSeconds: 0 })

const boundTo = (update: number): string => `update ${update}`

/** What of the inbox is encrypted. */
export const ENCRYPTED_INBOX: readonly EncryptedField[] = [
  { collection: 'inbox', field: 'sealed', boundTo: ({ _id }) => boundTo(Number(_id)) },
]

/** Updates of the webhook whose handlers take longer than Telegram waits. */
export interface InboxStore {
  /** Writes an update down for its owner. Twice is the same as once. */
  keep(update: Arrived, owner: string, now: Date): Promise<void>
  drop(update: number): Promise<void>
  /** The owner is alive. */
  renew(owner: string, now: Date): Promise<void>
  /** Takes over the earliest update whose owner is gone, or null. */
  takeOver(owner: string, now: Date): Promise<Arrived | null>
  /** The owner goes: what it has left is free at once. */
  release(owner: string, now: Date): Promise<void>
  /** Frees all: for a store that one process alone can open, after a crash. */
  freeAll(now: Date): Promise<void>
}

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms)
// Nobody leases for longer than that: a clock that was wrong did.
const held = (now: Date) => ({ $gt: now, $lte: after(now, 2 * INBOX_LEASE_MS) })

/** The inbox of this connection. */
export function createInboxStore(connection: Connection, encryption: Encryption): InboxStore {
  const inbox = connection.model<InboxRow>('Inbox', schema)
  return {
    async keep(update, owner, now) {
      const id = update.update_id
      const row = {
        sealed: encryption.encrypt(update, boundTo(id)),
        owner,
        until: after(now, INBOX_LEASE_MS),
        expire: after(now, EXPIRE_MS),
      }
      await inbox.updateOne({ _id: id }, { $set: row }, { upsert: true })
    },
    async drop(update) {
      await inbox.deleteOne({ _id: update })
    },
    async renew(owner, now) {
      await inbox.updateMany({ owner }, { $set: { until: after(now, INBOX_LEASE_MS) } })
    },
    async takeOver(owner, now) {
      const row = await inbox
        .findOneAndUpdate({ until: { $not: held(now) } }, { $set: { owner, until: after(now, INBOX_LEASE_MS) } }, { sort: { _id: 1 } })
        .lean()
      return row && encryption.decrypt<Arrived>(row.sealed, boundTo(row._id))
    },
    async release(owner, now) {
      await inbox.updateMany({ owner }, { $set: { until: now } })
    },
    async freeAll(now) {
      await inbox.updateMany({}, { $set: { until: now } })
    },
  }
}
