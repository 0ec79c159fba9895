import { type Connection, Schema } from 'mongoose'
import type { CitizenSettings, DispatchStore, ReminderStore } from './ledger.ts'
import { DEFAULT_QUIET, type Quiet } from './quiet.ts'

interface CitizenRow {
  _id: number
  /** Absent: the usual ones; null: none. */
  quiet?: Quiet | null
  stopped: Date | null
  /** No second message before this moment of the real clock. */
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
const LINE = 'telegram'
const duplicate = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11000

const citizenSchema = new Schema<CitizenRow>(
  {
    _id: { type: Number, required: true },
    quiet: { type: new Schema<Quiet>({ from: String, to: String }, { _id: false }) },
    stopped: { type: Date, default: null },
    rest: { type: Date, default: EVER },
  },
  { collection: 'reminder-citizens', strict: 'throw', versionKey: false, writeConcern: { w: 'majority' }, shardKey: { _id: 'hashed' } },
)
const paceSchema = new Schema<PaceRow>(
  { _id: { type: String, required: true }, second: Number, used: Number, pausedUntil: Date },
  { collection: 'reminder-pace', strict: 'throw', versionKey: false },
)

const toSettings = (row: CitizenRow | null): CitizenSettings => ({
  quiet: row?.quiet === undefined ? DEFAULT_QUIET : row.quiet,
  stopped: row?.stopped != null,
})

/** What is kept of each citizen and of the line to Telegram, shared by all processes. */
export function createCitizens(connection: Connection) {
  const citizens = connection.model<CitizenRow>('ReminderCitizen', citizenSchema)
  const pace = connection.model<PaceRow>('ReminderPace', paceSchema)
  const shared: Pick<DispatchStore, 'turn' | 'rest' | 'reserve' | 'pause'> & Pick<ReminderStore, 'settings' | 'setQuiet'> = {
    async turn(citizen, real, gapMs) {
      const rest = new Date(real.getTime() + gapMs)
      try {
        const row = await citizens
          .findOneAndUpdate(
            { _id: citizen, rest: { $lte: real } },
            { $set: { rest }, $setOnInsert: { stopped: null } },
            { upsert: true, returnDocument: 'after' },
          )
          .lean()
        return { settings: toSettings(row) }
      } catch (error) {
        if (!duplicate(error)) throw error
        return { restsUntil: (await citizens.findById(citizen, { rest: 1 }).lean())?.rest ?? rest }
      }
    },
    async rest(citizen, until) {
      await citizens.updateOne({ _id: citizen }, { $set: { rest: until } })
    },
    async reserve(second, want, rate, now) {
      const open = { _id: LINE, pausedUntil: { $lte: now } }
      const within = await pace.updateOne({ ...open, second, used: { $lte: rate - want } }, { $inc: { used: want } })
      if (within.matchedCount > 0) return { granted: want }
      const first = await pace.updateOne({ ...open, second: { $lt: second } }, { $set: { second, used: want } })
      if (first.matchedCount > 0) return { granted: want }
      const row = await pace.findById(LINE).lean()
      if (row) return row.pausedUntil > now ? { pausedUntil: row.pausedUntil } : { granted: 0 }
      await pace.updateOne({ _id: LINE }, { $setOnInsert: { second: 0, used: 0, pausedUntil: EVER } }, { upsert: true })
      return shared.reserve(second, want, rate, now)
    },
    async pause(until) {
      await pace.updateOne({ _id: LINE }, { $max: { pausedUntil: until }, $setOnInsert: { second: 0, used: 0 } }, { upsert: true })
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
    /** @returns false when the citizen was not stopped */
    async resume(citizen: number): Promise<boolean> {
      return (await citizens.updateOne({ _id: citizen, stopped: { $ne: null } }, { $set: { stopped: null } })).modifiedCount > 0
    },
    async forget(citizen: number): Promise<void> {
      await citizens.deleteOne({ _id: citizen })
    },
  }
}
