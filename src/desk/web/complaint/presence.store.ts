import { type Connection, Schema } from 'mongoose'

/** Somebody who has a complaint open on the page. */
export interface Present {
  readonly staff: number
  /** They have begun a letter. */
  readonly writing: boolean
}

/** Whoever has not been heard of for so long has gone. */
const HERE_MS = 15_000

interface PresentRow {
  /** `number:staff`. */
  _id: string
  number: string
  staff: number
  writing: boolean
  until: Date
}

const schema = new Schema<PresentRow>(
  {
    _id: { type: String, required: true },
    number: { type: String, required: true },
    staff: { type: Number, required: true },
    writing: { type: Boolean, default: false },
    until: { type: Date, required: true },
  },
  { collection: 'desk-present', strict: 'throw', minimize: false, versionKey: false },
)
schema.index({ number: 1, until: 1 })
schema.index({ until: 1 }, { expireAfterSeconds: 0 })

/** Who is at which complaint, seen from every process. */
export interface PresenceStore {
  /** Says that a clerk has a complaint open, for a quarter of a minute. */
  here(number: string, present: Present, now: Date): Promise<void>
  /** Says that they have closed it. */
  gone(number: string, staff: number): Promise<void>
  /** Who else has it open. */
  others(number: string, but: number, now: Date): Promise<Present[]>
}

/** Presence on this connection. */
export function createPresence(connection: Connection): PresenceStore {
  const model = connection.model<PresentRow>('DeskPresent', schema)
  return {
    async here(number, { staff, writing }, now) {
      const until = new Date(now.getTime() + HERE_MS)
      await model.updateOne({ _id: `${number}:${staff}` }, { $set: { number, staff, writing, until } }, { upsert: true })
    },
    async gone(number, staff) {
      await model.deleteOne({ _id: `${number}:${staff}` })
    },
    async others(number, but, now) {
      const rows = await model
        .find({ number, until: { $gt: now }, staff: { $ne: but } })
        .sort({ staff: 1 })
        .lean()
      return rows.map(({ staff, writing }) => ({ staff, writing }))
    },
  }
}
