import { type Connection, Schema } from 'mongoose'
import { MAJORITY } from '../store/index.ts'

interface JobRow {
  _id: string
  /** ISO date of the last run; empty before the first. */
  day: string
  /** Somebody is at it until then. */
  lease: Date | null
}

const schema = new Schema<JobRow>(
  { _id: { type: String, required: true }, day: { type: String, default: '' }, lease: { type: Date, default: null } },
  { collection: 'jobs', strict: 'throw', versionKey: false, ...MAJORITY },
)

/** What broke off is begun again after so long. */
const LEASE_MS = 300_000

/** Which jobs have run on which day: one process of all runs each. */
export interface JobStore {
  /** Does a day's job, unless it was done or somebody is at it. What fails, or dies, is done anew when its lease has run out. */
  once(job: string, day: string, now: Date, work: () => Promise<unknown>): Promise<void>
  /** Ends every lease: for who has the store alone, and finds what a process that died had taken. */
  freeAll(): Promise<void>
}

/** The jobs of this connection. */
export function createJobStore(connection: Connection): JobStore {
  const jobs = connection.model<JobRow>('Job', schema)
  /** True for the one process that is to run the job of this day. */
  async function take(job: string, day: string, now: Date): Promise<boolean> {
    const until = new Date(now.getTime() + LEASE_MS)
    // Nobody leases for longer than that: a clock that was wrong did.
    const free = { _id: job, day: { $ne: day }, lease: { $not: { $gt: now, $lte: until } } }
    try {
      const done = await jobs.updateOne(free, { $set: { lease: until }, $setOnInsert: { day: '' } }, { upsert: true })
      return done.modifiedCount + done.upsertedCount === 1
    } catch (error) {
      // The filter found nothing and the upsert met the document: it is done, or being done.
      if ((error as { code?: unknown }).code === 11000) return false
      throw error
    }
  }
  return {
    async once(job, day, now, work) {
      if (!(await take(job, day, now))) return
      await work()
      await jobs.updateOne({ _id: job }, { $set: { day, lease: null } })
    },
    async freeAll() {
      await jobs.updateMany({ lease: { $ne: null } }, { $set: { lease: null } })
    },
  }
}
