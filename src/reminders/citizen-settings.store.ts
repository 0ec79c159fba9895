import { type Connection, type mongo, Schema } from 'mongoose'
import { batched, MAJORITY } from '../store/index.ts'
import { DEFAULT_QUIET, type Quiet } from './quiet-hours.ts'
import type { CitizenSettings, DispatchStore, ReminderStore } from './store-types.ts'

interface CitizenRow {
  _id: number
  /** Absent: the usual ones; null: none. */
  quiet?: Quiet | null
  stopped: Date | null
  /** No second message before this moment of the real clock; one that lies too far ahead was written by a clock that was wrong. */
  rest: Date
}

interface PaceRow {
  _id: string
  /** The second of the real clock that `used` counts. */
  second: number
  used: number
  pausedUntil: Date
}

const EVER = new Date(0)
/** Nobody rests a chat for longer, nor counts further ahead: what says so was written by a clock that has been put back since. */
const REST_MS = 60_000
/** A pause of Telegram's; after so long it is asked again, whatever it said. */
const PAUSE_MS = 15 * 60_000
const AHEAD_S = 60
const LINE = 'telegram'
const duplicate = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11000

const citizenSchema = new Schema<CitizenRow>(
  {
    _id: { type: Number, required: true },
    quiet: { type: new Schema<Quiet>({ from: String, to: String }, { _id: false }) },
    stopped: { type: Date, default: null },
    rest: { type: Date, default: EVER },
  },
  { collection: 'reminder-citizens', strict: 'throw', versionKey: false, ...MAJORITY, shardKey: { _id: 'hashed' } },
)
const paceSchema = new Schema<PaceRow>(
  { _id: { type: String, required: true }, second: Number, used: Number, pausedUntil: Date },
  { collection: 'reminder-pace', strict: 'throw', versionKey: false },
)

const paused = (now: Date) => ({ $gt: now, $lte: new Date(now.getTime() + PAUSE_MS) })
const isPaused = (until: Date, now: Date): boolean => until > now && until.getTime() <= now.getTime() + PAUSE_MS

/** The turn at a chat that one asks for. */
interface TurnAsk {
  readonly citizen: number
  readonly real: Date
  readonly rest: Date
}
type Turn = Awaited<ReturnType<DispatchStore['turn']>>

/** The write that takes the turn; of a chat that rests it makes a second document, which is refused. */
const taking = ({ citizen, real, rest }: TurnAsk) => ({
  filter: { _id: citizen, rest: { $not: { $gt: real, $lte: new Date(real.getTime() + REST_MS) } } },
  update: { $set: { rest }, $setOnInsert: { stopped: null } },
})

const toSettings = (row: CitizenRow | null): CitizenSettings => ({
  quiet: row?.quiet === undefined ? DEFAULT_QUIET : row.quiet,
  stopped: row?.stopped != null,
})

/** What is kept of each citizen and of the line to Telegram, shared by all processes. */
export function createCitizens(connection: Connection) {
  const citizens = connection.model<CitizenRow>('ReminderCitizen', citizenSchema)
  const pace = connection.model<PaceRow>('ReminderPace', paceSchema)
  const direct = citizens.collection as unknown as mongo.Collection<CitizenRow>
  async function turnOne({ citizen, real, rest }: TurnAsk): Promise<Turn> {
    const { filter, update } = taking({ citizen, real, rest })
    try {
      const row = await citizens.findOneAndUpdate(filter, update, { upsert: true, returnDocument: 'after' }).lean()
      return { settings: toSettings(row) }
    } catch (error) {
      if (!duplicate(error)) throw error
      return { restsUntil: (await citizens.findById(citizen, { rest: 1 }).lean())?.rest ?? rest }
    }
  }
  /** Turns at many chats in two round trips: who is not among the writes that failed has the turn. */
  async function turnMany(asks: readonly TurnAsk[]): Promise<Turn[]> {
    const writes = asks.map((ask) => ({ updateOne: { ...taking(ask), upsert: true } }))
    const refused = new Set<number>()
    try {
      await direct.bulkWrite(writes, { ordered: false, ...MAJORITY })
    } catch (error) {
      const { writeErrors = [] } = error as { writeErrors?: readonly { index: number }[] }
      if (writeErrors.length === 0 || !writeErrors.every(duplicate)) throw error
      for (const { index } of writeErrors) refused.add(index)
    }
    const found = await direct.find({ _id: { $in: asks.map(({ citizen }) => citizen) } }).toArray()
    const rows = new Map(found.map((row) => [row._id, row]))
    return asks.map(({ citizen, rest }, index) => {
      const row = rows.get(citizen) ?? null
      return refused.has(index) ? { restsUntil: row?.rest ?? rest } : { settings: toSettings(row) }
    })
  }
  const turn = batched(turnMany, turnOne)
  const rest = batched(async (asks: readonly { citizen: number; until: Date }[]) => {
    const writes = asks.map(({ citizen, until }) => ({ updateOne: { filter: { _id: citizen }, update: { $set: { rest: until } } } }))
    await direct.bulkWrite(writes, { ordered: false, ...MAJORITY })
    return asks.map(() => null)
  })
  const shared: Pick<DispatchStore, 'turn' | 'rest' | 'reserve' | 'pause'> & Pick<ReminderStore, 'settings' | 'setQuiet'> = {
    turn: (citizen, real, gapMs) => turn({ citizen, real, rest: new Date(real.getTime() + gapMs) }),
    async rest(citizen, until) {
      await rest({ citizen, until })
    },
    async reserve(second, want, rate, now) {
      const open = { _id: LINE, pausedUntil: { $not: paused(now) } }
      const within = await pace.updateOne({ ...open, second, used: { $lte: rate - want } }, { $inc: { used: want } })
      if (within.matchedCount > 0) return { granted: want }
      const other = { second: { $not: { $gte: second, $lte: second + AHEAD_S } } }
      const first = await pace.updateOne({ ...open, ...other }, { $set: { second, used: want } })
      if (first.matchedCount > 0) return { granted: want }
      const row = await pace.findById(LINE).lean()
      if (row) return isPaused(row.pausedUntil, now) ? { pausedUntil: row.pausedUntil } : { granted: 0 }
      await pace.updateOne({ _id: LINE }, { $setOnInsert: { second: 0, used: 0, pausedUntil: EVER } }, { upsert: true })
      return shared.reserve(second, want, rate, now)
    },
    async pause(now, seconds) {
      const until = new Date(now.getTime() + Math.min(seconds * 1000, PAUSE_MS))
      const free = { _id: LINE, pausedUntil: { $not: { $gt: until, $lte: new Date(now.getTime() + PAUSE_MS) } } }
      await pace.updateOne({ _id: LINE }, { $setOnInsert: { second: 0, used: 0, pausedUntil: EVER } }, { upsert: true })
      await pace.updateOne(free, { $set: { pausedUntil: until } })
      return until
    },
    async settings(citizen) {
      return toSettings(await citizens.findById(citizen).lean())
    },
    async setQuiet(citizen, quiet) {
      await citizens.updateOne({ _id: citizen }, { $set: { quiet } }, { upsert: true })
    },
  }
  return {
    shared,
    async stop(citizen: number, now: Date): Promise<void> {
      await citizens.updateOne({ _id: citizen }, { $set: { stopped: now } }, { upsert: true })
    },
    /** Asked at every update: those who ask at one time share a round trip. */
    isStopped: batched(async (asked: readonly number[]) => {
      const gone = await direct.find({ _id: { $in: [...asked] }, stopped: { $ne: null } }, { projection: { _id: 1 } }).toArray()
      const ids = new Set(gone.map(({ _id }) => _id))
      return asked.map((citizen) => ids.has(citizen))
    }),
    /** @returns false when the citizen was not stopped */
    async resume(citizen: number): Promise<boolean> {
      return (await citizens.updateOne({ _id: citizen, stopped: { $ne: null } }, { $set: { stopped: null } })).modifiedCount > 0
    },
    async forget(citizen: number): Promise<void> {
      await citizens.deleteOne({ _id: citizen })
    },
  }
}
