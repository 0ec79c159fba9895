import { randomUUID } from 'node:crypto'
import { type Connection, type Model, type mongo, Schema } from 'mongoose'
import { batched, fromRow, MAJORITY } from '../store/index.ts'
import { createCitizens } from './citizen-settings.store.ts'
import { KINDS, type Reminder, STANDING } from './reminder.ts'
import { type Claimed, type DispatchStore, LATE_MS, type ReminderStore } from './store-types.ts'

const EVER = new Date(0)
/** Past reminders are kept this long. */
const KEPT_S = 90 * 24 * 3600

interface ReminderRow extends Omit<Reminder, 'id'> {
  _id: string
  /** From when on it may be claimed; absent once it is over, so that the index on it holds what is still owed and nothing else. */
  next?: Date
  /** Until when somebody has claimed it, and under what name when it was claimed with others. */
  lease?: Date
  claim?: string
  /** Sending began and nobody said how it ended: the message may have gone out. */
  open: boolean
  attempts: number
  message: number | null
  reason: string | null
  /** When it was over. */
  done?: Date
}

const schema = new Schema<ReminderRow>(
  {
    _id: { type: String, required: true },
    citizen: { type: Number, required: true },
    case: { type: String, default: null },
    kind: { type: String, enum: KINDS, required: true },
    subject: { type: String, default: null },
    note: { type: String, default: null },
    planned: { type: Date, required: true },
    at: { type: Date, required: true },
    state: { type: String, enum: ['waiting', 'sent', 'obsolete', 'stopped', 'dead'], default: 'waiting' },
    next: Date,
    lease: Date,
    claim: String,
    open: { type: Boolean, default: false },
    attempts: { type: Number, default: 0 },
    message: { type: Number, default: null },
    reason: { type: String, default: null },
    done: Date,
  },
  // Reminders live with their citizen. Only the claim goes to all shards, which MongoDB does from version 7 on.
  {
    collection: 'reminders',
    strict: 'throw',
    minimize: false,
    versionKey: false,
    ...MAJORITY,
    shardKey: { citizen: 1, _id: 1 },
  },
)
schema.index({ citizen: 1, _id: 1 })
schema.index({ next: 1 }, { sparse: true })
schema.index({ lease: 1 }, { sparse: true })
schema.index({ done: 1 }, { sparse: true, expireAfterSeconds: KEPT_S })
schema.index({ state: 1, done: -1 }, { partialFilterExpression: { state: 'dead' } })

const toReminder = (row: ReminderRow): Reminder => fromRow(row, ['next', 'lease', 'claim', 'open', 'attempts', 'message', 'reason', 'done'])

/**
 * The reminders of this connection, for the talk and for dispatch.
 * @param nameOfClaim a name that no other claim of any process has
 */
export function createReminderStore(connection: Connection, nameOfClaim: () => string = randomUUID): ReminderStore & DispatchStore {
  const reminders = connection.model<ReminderRow>('Reminder', schema)
  const citizens = createCitizens(connection)
  const stop = async (citizen: number, now: Date): Promise<void> => {
    await citizens.stop(citizen, now)
    const waiting = { citizen, state: 'waiting' } as const
    // What may come back is not past: without `done` it is not cleared away, however long the citizen stays away.
    await reminders.updateMany({ ...waiting, ...comesBack(now) }, { $set: { state: 'stopped', open: false }, ...over })
    await reminders.updateMany(waiting, { $set: { state: 'stopped', open: false, done: now }, ...over })
  }
  return {
    ...talkSide(reminders),
    ...dispatchSide(reminders, nameOfClaim),
    ...citizens.shared,
    isStopped: citizens.isStopped,
    stop,
    resume,
    exportOf,
    forget,
  }

  async function resume(citizen: number, now: Date): Promise<void> {
    if (!(await citizens.resume(citizen))) return
    const back = await reminders.find({ citizen, state: 'stopped', ...comesBack(now) }).lean()
    for (const { _id, at } of back)
      await reminders.updateOne({ _id, citizen, state: 'stopped' }, { $set: { state: 'waiting', next: at }, $unset: { done: 1 } })
    await reminders.updateMany({ citizen, state: 'stopped' }, { $set: { done: now } })
  }
  async function exportOf(citizen: number): Promise<unknown> {
    const rows = await reminders.find({ citizen }).lean()
    return { settings: await citizens.shared.settings(citizen), reminders: rows.map(toReminder) }
  }
  async function forget(citizen: number): Promise<void> {
    await reminders.deleteMany({ citizen })
    await citizens.forget(citizen)
  }
}

/** What waits again when a citizen comes back at `now`: what is ahead, and what holds on. */
const comesBack = (now: Date) => ({ $or: [{ at: { $gt: now } }, { kind: { $in: [...STANDING] } }] })

type TalkSide = Pick<ReminderStore, 'ofCase' | 'anyWaiting' | 'waiting' | 'find' | 'put' | 'putOnce' | 'note' | 'cancel' | 'deadLetters'>

function talkSide(reminders: Model<ReminderRow>): TalkSide {
  return {
    async ofCase(citizen, of) {
      return (await reminders.find({ citizen, case: of }).lean()).map(toReminder)
    },
    anyWaiting: async (citizen) => (await reminders.exists({ citizen, state: 'waiting' })) !== null,
    async waiting(citizen) {
      const rows = await reminders.find({ citizen, state: 'waiting' }).sort({ at: 1, _id: 1 }).lean()
      return rows.map(toReminder)
    },
    async find(citizen, id) {
      const row = await reminders.findOne({ _id: id, citizen }).lean()
      return row && toReminder(row)
    },
    async put({ id, citizen, ...fields }) {
      const fresh = { ...fields, state: 'waiting' as const, next: fields.at, open: false, attempts: 0, message: null, reason: null }
      await reminders.updateOne({ _id: id, citizen }, { $set: fresh, $unset: { done: 1, ...unclaimed } }, { upsert: true })
    },
    async putOnce({ id, citizen, ...fields }) {
      const fresh = { ...fields, next: fields.at, open: false, attempts: 0, message: null, reason: null }
      await reminders.updateOne({ _id: id, citizen }, { $setOnInsert: fresh }, { upsert: true })
    },
    async note(citizen, id, note) {
      const row = await reminders.findOneAndUpdate({ _id: id, citizen }, { $set: { note } }, { returnDocument: 'after' }).lean()
      return row && toReminder(row)
    },
    async cancel(citizen, ids) {
      await reminders.deleteMany({ citizen, _id: { $in: ids }, state: 'waiting' })
    },
    async deadLetters(limit) {
      const rows = await reminders.find({ state: 'dead' }).sort({ done: -1 }).limit(limit).lean()
      return rows.map(({ _id, kind, reason, done, at }) => ({ id: _id, kind, reason: reason ?? '', at: done ?? at }))
    },
  }
}

type DispatchSide = Pick<
  DispatchStore,
  'claim' | 'claimSeveral' | 'sending' | 'freeClaims' | 'isDue' | 'backlog' | 'sent' | 'giveBack' | 'drop' | 'postpone'
>

const unclaimed = { lease: 1, claim: 1 } as const
const over = { $unset: { next: 1 as const, ...unclaimed } }

/** So many times what is wanted is read, since some are of one citizen or of those who are left out. */
const SLACK = 4

type BulkWrite = mongo.AnyBulkWriteOperation<ReminderRow>

interface Sent {
  readonly claimed: readonly Claimed[]
  readonly message: number
  readonly now: Date
}

/** What dispatch writes of a message: that sending begins, and that it was sent. */
type Ask = { readonly open: readonly Claimed[] } | { readonly sent: Sent }

/** Say of all that sending begins, as far as the claims are still ours: one write for what was claimed together. */
function opening(claimed: readonly Claimed[]): BulkWrite[] {
  const leases = new Set(claimed.map(({ lease }) => lease.getTime()))
  return [...leases].map((time) => {
    const together = claimed.filter(({ lease }) => lease.getTime() === time)
    const [ids, citizens] = [together.map(({ id }) => id), together.map(({ citizen }) => citizen)]
    const filter = { _id: { $in: ids }, citizen: { $in: citizens }, next: new Date(time) }
    return { updateMany: { filter, update: { $set: { open: true } } } }
  })
}

/** Say that it was sent, whoever holds the lease by now. A reminder that was moved meanwhile has another `at`. */
const marking = ({ claimed, message, now }: Sent): BulkWrite[] =>
  claimed.map(({ id, citizen, at }) => ({
    updateOne: {
      filter: { _id: id, citizen, at },
      update: { $set: { state: 'sent' as const, message, done: now, open: false }, ...over },
    },
  }))

/** The first row of each citizen who is not left out. */
function firstOfEach(due: readonly Pick<ReminderRow, '_id' | 'citizen'>[], without: readonly number[], most: number): string[] {
  const out = new Set(without)
  const first: string[] = []
  for (const { _id, citizen } of due) {
    if (first.length === most) break
    if (out.has(citizen)) continue
    out.add(citizen)
    first.push(_id)
  }
  return first
}

function dispatchSide(reminders: Model<ReminderRow>, nameOfClaim: () => string): DispatchSide {
  // Rows that come and go by the hundred: the driver's own collection, for which nothing is cast.
  const rows = reminders.collection as unknown as mongo.Collection<ReminderRow>
  const but = (without: readonly number[]) => (without.length > 0 ? { citizen: { $nin: without } } : {})
  async function claimOne(which: Readonly<Record<string, unknown>>, lease: Date): Promise<Claimed | null> {
    // The row as it was before tells whether somebody's earlier attempt was left open.
    const change = { $set: { next: lease, lease }, $inc: { attempts: 1 } }
    const row = await reminders.findOneAndUpdate(which, change, { sort: { next: 1 }, returnDocument: 'before' }).lean()
    return row && { ...toReminder(row), lease, attempts: row.attempts, unsure: row.open }
  }
  /** All of them that are due still, in two round trips; what another process was faster to claim is left out. */
  async function claimThese(ids: readonly string[], now: Date, lease: Date): Promise<Claimed[]> {
    const claim = nameOfClaim()
    const taken = { $set: { next: lease, lease, claim }, $inc: { attempts: 1 } }
    await rows.updateMany({ _id: { $in: [...ids] }, next: { $lte: now } }, taken, MAJORITY)
    const mine = await rows.find({ _id: { $in: [...ids] }, claim, next: lease }, { batchSize: ids.length + 1 }).toArray()
    const place = new Map(ids.map((id, index) => [id, index]))
    return mine
      .sort((a, b) => (place.get(a._id) ?? 0) - (place.get(b._id) ?? 0))
      .map((row) => ({ ...toReminder(row), lease, attempts: row.attempts - 1, unsure: row.open }))
  }
  async function openAll(claimed: readonly Claimed[]): Promise<boolean> {
    return (await rows.bulkWrite(opening(claimed), { ordered: false, ...MAJORITY })).matchedCount === claimed.length
  }
  /** Openings and marks of many lanes at one time share a round trip and a flush of the disk. */
  async function writeMany(asks: readonly Ask[]): Promise<boolean[]> {
    const open = asks.flatMap((ask) => ('open' in ask ? ask.open : []))
    const marks = asks.flatMap((ask) => ('open' in ask ? [] : marking(ask.sent)))
    const { matchedCount } = await rows.bulkWrite([...opening(open), ...marks], { ordered: false, ...MAJORITY })
    if (matchedCount === open.length + marks.length) return asks.map(() => true)
    // Some are not ours any more; to say once more that the others are being sent changes nothing.
    return Promise.all(asks.map((ask) => !('open' in ask) || openAll(ask.open)))
  }
  const write = batched<Ask, boolean>(writeMany)
  return {
    claim: (now, lease, of) => claimOne({ next: { $lte: now }, ...('only' in of ? { citizen: of.only } : but(of.without)) }, lease),
    async claimSeveral(now, lease, without, most) {
      const limit = most * SLACK
      for (;;) {
        const due = await rows
          .find({ next: { $lte: now } }, { projection: { citizen: 1 }, sort: { next: 1 }, limit, batchSize: limit + 1 })
          .toArray()
        // Whom to leave out is looked at here: sent along, hundreds of them would cost more than the claim.
        const ids = firstOfEach(due, without, most)
        if (ids.length === 0) {
          const one = due.length < limit ? null : await claimOne({ next: { $lte: now }, ...but(without) }, lease)
          return one ? [one] : []
        }
        const mine = await claimThese(ids, now, lease)
        // Others were quicker with all of them: they have work now, and there may be more.
        if (mine.length > 0) return mine
      }
    },
    sending: (claimed) => write({ open: claimed }),
    async freeClaims(now, beyond) {
      await reminders.updateMany({ lease: { $gt: beyond ?? EVER } }, { $set: { next: now }, $unset: unclaimed })
    },
    async isDue(now, without) {
      return (await reminders.exists({ next: { $lte: now }, ...but(without) })) !== null
    },
    async backlog(now, most) {
      const count = (more: object) => reminders.countDocuments({ next: { $lte: now }, ...more }, { limit: most })
      // By the moment that it is owed at: `next` moves with every attempt.
      const [due, late] = await Promise.all([count({}), count({ at: { $lte: new Date(now.getTime() - LATE_MS) } })])
      return { due, late }
    },
    async sent(claimed, message, now) {
      await write({ sent: { claimed, message, now } })
    },
    async giveBack(claimed, next, unsure) {
      const writes = claimed.map(({ id, citizen, lease }) => ({
        updateOne: { filter: { _id: id, citizen, next: lease }, update: { $set: { next, open: unsure }, $unset: unclaimed } },
      }))
      if (writes.length > 0) await rows.bulkWrite(writes, { ordered: false, ...MAJORITY })
    },
    async drop(claimed, as, reason, now) {
      const done = { $set: { state: as, reason, done: now, open: false }, ...over }
      for (const { id, citizen, lease } of claimed) await reminders.updateOne({ _id: id, citizen, next: lease }, done)
    },
    async postpone(citizen, now, next) {
      await reminders.updateMany({ citizen, next: { $lte: now } }, { $set: { next } })
    },
  }
}
