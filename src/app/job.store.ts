import { type Connection, Schema } from 'mongoose'

interface JobRow {
  _id: string
  /** ISO date of the last run. */
  day: string
}

const schema = new Schema<JobRow>(
  { _id: { type: String, required: true }, day: { type: String, required: true } },
  { collection: 'jobs', strict: 'throw', versionKey: false, writeConcern: { w: 'majority' } },
)

/** Which jobs have run on which day: one process of all runs each. */
export interface JobStore {
  /** True for the one process that is to run the job of this day. */
  claim(job: string, day: string): Promise<boolean>
}

/** The jobs of this connection. */
export function createJobStore(connection: Connection): JobStore {
  const jobs = connection.model<JobRow>('Job', schema)
  return {
    async claim(job, day) {
      try {
        const done = await jobs.updateOne({ _id: job, day: { $ne: day } }, { $set: { day } }, { upsert: true })
        return done.modifiedCount + done.upsertedCount === 1
      } catch (error) {
        // The filter found nothing and the upsert met the document: the day is claimed.
        if ((error as { code?: unknown }).code === 11000) return false
        throw error
      }
    },
  }
}
