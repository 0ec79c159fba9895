import type { Connection } from 'mongoose'
import { batched, MAJORITY } from '../store/index.ts'
import {
  BUSY,
  type ChatState,
  type ChatStore,
  chatRows,
  createChatStore,
  expiring,
  FIELDS,
  type Finish,
  failures,
  fresh,
  isDuplicate,
  LEASE_MS,
  LeaseLostError,
  marking,
  REMEMBERED,
  REPEATED,
  type Take,
  type Taken,
} from './chat.store.ts'
import { deepCopy } from './deep-copy.ts'

/** Chats that are kept in memory as they were saved last: those who press several buttons in a row. */
const KEPT = 256

/** What the store has of a chat. */
interface Saved {
  readonly state: ChatState
  readonly handled: readonly number[]
}

interface Lease {
  readonly owner: string
  readonly update: number
  until: number
  /** The chat as it was taken. */
  saved: Saved | null
  /** Of what is kept, when the chat was taken. */
  readonly era: number
}

const isHeld = ({ until }: Lease, now: Date): boolean => until > now.getTime() && until <= now.getTime() + 2 * LEASE_MS

/** The write that saves a chat and marks the update handled; where it is marked already, the store finds a duplicate. */
const saving = ({ chat, update, changed }: Finish) => {
  const missing = Object.fromEntries(Object.entries(fresh).filter(([field]) => field !== 'handled' && !(field in changed)))
  return {
    filter: { _id: chat, handled: { $ne: update } },
    update: { $set: { ...changed }, $setOnInsert: { ...missing, lease: null }, $push: marking(update) },
    upsert: true,
  } as const
}

/**
 * The chats of a store that this process has to itself: who handles which chat, and what the last chats are like, is kept in memory and
 * ends with the process, so that an update costs one durable write instead of two, and mostly nothing is read. Since nothing is written
 * before a handler runs, the store is asked whether it can write.
 * @param writable throws while the store's disk is known to refuse
 */
export function createOwnChatStore(connection: Connection, writable: () => Promise<void>): ChatStore {
  const { peek, freeAll } = createChatStore(connection)
  const rows = chatRows(connection)
  const leases = new Map<number, Lease>()
  const kept = createKept()

  const projection = { ...FIELDS, handled: 1 } as const
  const read = batched(
    async (chats: readonly number[]) => {
      const found = await rows.find({ _id: { $in: [...chats] } }, { projection }).toArray()
      const byChat = new Map(found.map((row) => [row._id, row]))
      return chats.map((chat) => byChat.get(chat) ?? null)
    },
    (chat) => rows.findOne({ _id: chat }, { projection }),
  )

  async function savedOf(chat: number): Promise<Saved> {
    const row = await read(chat)
    const { handled, ...state } = row ?? deepCopy(fresh)
    return { state, handled }
  }

  async function take({ chat, update, owner, now }: Take): Promise<Taken> {
    const before = leases.get(chat)
    if (before && before.owner !== owner && isHeld(before, now)) return BUSY
    const lease: Lease = { owner, update, until: now.getTime() + LEASE_MS, saved: null, era: kept.era }
    leases.set(chat, lease)
    try {
      await writable()
      const saved = kept.out(chat) ?? (await savedOf(chat))
      if (!saved.handled.includes(update)) {
        lease.saved = saved
        return deepCopy(saved.state)
      }
    } catch (error) {
      if (leases.get(chat) === lease) leases.delete(chat)
      throw error
    }
    if (leases.get(chat) === lease) leases.delete(chat)
    return REPEATED
  }

  // What an update that is marked already had to save was saved with its mark: the answer of the store was lost on its way.
  const options = { ignoreUndefined: true, ...MAJORITY } as const
  const save = batched(
    async (asks: readonly Finish[]) => {
      const writes = asks.map((ask) => ({ updateOne: saving(ask) }))
      const failed = await failures(rows.bulkWrite(writes, { ordered: false, ...options }))
      return asks.map((_, index) => {
        const error = failed.get(index)
        return error && !isDuplicate(error) ? error : null
      })
    },
    async (ask) => {
      const { filter, update, upsert } = saving(ask)
      await rows.updateOne(filter, update, { upsert, ...options }).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error
      })
      return null
    },
  )

  async function finish({ chat, update, owner, changed }: Finish, gone: boolean): Promise<void> {
    const lease = leases.get(chat)
    if (lease?.owner !== owner) throw new LeaseLostError(`chat lease of update ${update} ran out`)
    if (gone) await rows.deleteOne({ _id: chat }, MAJORITY)
    else await save({ chat, update, owner, changed })
    const { saved, era } = lease
    if (!gone && saved && era === kept.era) {
      const handled = [...saved.handled.slice(1 - REMEMBERED), update]
      kept.in(chat, { state: deepCopy({ ...saved.state, ...changed }), handled })
    }
    if (leases.get(chat) === lease) leases.delete(chat)
  }

  return {
    peek,
    freeAll,
    take: (chat, update, owner, now) => take({ chat, update, owner, now }),
    async renew(chat, owner, now) {
      const lease = leases.get(chat)
      if (lease?.owner === owner) lease.until = now.getTime() + LEASE_MS
    },
    finish: (chat, update, owner, { gone = false, ...changed }) => finish({ chat, update, owner, changed }, gone),
    async giveBack(chat, owner) {
      if (leases.get(chat)?.owner === owner) leases.delete(chat)
    },
    async expire(room, now) {
      const held = [...leases].flatMap(([chat, lease]) => (isHeld(lease, now) ? [chat] : []))
      const { filter, update } = expiring(room, now)
      const { modifiedCount } = await rows.updateMany({ ...filter, _id: { $nin: held } }, update, MAJORITY)
      if (modifiedCount > 0) kept.clear()
      return modifiedCount
    },
  }
}

/** The chats that were saved last. Who takes a chat takes it out; what is not saved after all is read anew. */
function createKept() {
  const chats = new Map<number, Saved>()
  let era = 0
  return {
    /** Changes whenever everything is forgotten: what was taken before that is not kept any more. */
    get era(): number {
      return era
    },
    out(chat: number): Saved | undefined {
      const saved = chats.get(chat)
      chats.delete(chat)
      return saved
    },
    in(chat: number, saved: Saved): void {
      chats.set(chat, saved)
      const [oldest] = chats.keys()
      if (chats.size > KEPT && oldest !== undefined) chats.delete(oldest)
    },
    clear(): void {
      chats.clear()
      era++
    },
  }
}
