import { type Connection, Schema } from 'mongoose'
import { MAJORITY } from '../store/index.ts'
import type { Experience } from './experience.ts'

interface ExperienceRow extends Experience {
  /** The id of the case: one answer for each. Only the case knows its citizen. */
  readonly _id: string
  /** When it was told, or told anew. */
  readonly told: Date
}

const schema = new Schema<ExperienceRow>(
  {
    _id: { type: String, required: true },
    service: { type: String, required: true },
    office: { type: String, default: null },
    took: { type: String, default: null },
    another: { type: String, default: null },
    told: { type: Date, required: true },
  },
  {
    collection: 'experiences',
    strict: 'throw',
    versionKey: false,
    ...MAJORITY,
    shardKey: { _id: 'hashed' },
  },
)
schema.index({ office: 1, service: 1, told: -1 })
schema.index({ service: 1, told: -1 })

/** The latest answers say how it is today. */
const LATEST = 200

/** Where an answer belongs. */
export interface Told extends Pick<Experience, 'service' | 'office'> {
  readonly case: string
}

/** What citizens met, kept without them. */
export interface ExperienceStore {
  /** Keeps a part of an answer; said again, it takes the place of what was said. */
  tell(of: Told, what: Partial<Pick<Experience, 'took' | 'another'>>, now: Date): Promise<void>
  /** The latest answers about a service, at one office or everywhere. */
  list(of: { readonly service: string; readonly office?: string }): Promise<Experience[]>
  /** The latest answers about an office, whatever the service. */
  atOffice(office: string): Promise<Experience[]>
  /** The answers that were given in these cases. */
  inCases(ids: readonly string[]): Promise<readonly Experience[]>
  /** The answers of a period, a row at a time. */
  told(span: { readonly from: Date; readonly to: Date }): AsyncIterable<Experience & { readonly told: Date }>
  /** The answers that were given in these cases go. */
  forget(ids: readonly string[]): Promise<void>
}

/** The answers of this connection. */
export function createExperienceStore(connection: Connection): ExperienceStore {
  const rows = connection.model<ExperienceRow>('Experience', schema)
  const shown = { service: 1, office: 1, took: 1, another: 1, _id: 0 } as const
  const latest = (filter: object) => rows.find(filter, shown).sort({ told: -1 }).limit(LATEST).lean<Experience[]>()
  return {
    async tell({ case: id, service, office }, what, now) {
      await rows.updateOne({ _id: id }, { $set: { ...what, service, office, told: now } }, { upsert: true })
    },
    list: ({ service, office }) => latest(office === undefined ? { service } : { service, office }),
    atOffice: (office) => latest({ office }),
    inCases: (ids) => latest({ _id: { $in: ids } }),
    async *told({ from, to }) {
      // The index begins with the service, and there are few of them.
      const period = { service: { $in: await rows.distinct('service') }, told: { $gte: from, $lt: to } }
      yield* rows
        .find(period, { ...shown, told: 1 })
        .lean<Array<Experience & { told: Date }>>()
        .cursor()
    },
    async forget(ids) {
      await rows.deleteMany({ _id: { $in: ids } })
    },
  }
}
