import { type Connection, Schema } from 'mongoose'
import { MAJORITY } from '../../store/index.ts'

/** What may be wrong with an office's card. */
export const WRONGS = ['closed', 'moved', 'phone', 'hours'] as const
export type Wrong = (typeof WRONGS)[number]
export const isWrong = (value: string): value is Wrong => WRONGS.some((wrong) => wrong === value)

/** A citizen's word that an office's card is wrong. */
export interface OfficeReport {
  readonly id: string
  readonly office: string
  readonly citizen: number
  /** `document`: a line of a checklist; `office` is then `<service>/<document>`. */
  readonly what: Wrong | 'document'
  readonly text: string
  readonly state: 'open' | 'done'
  readonly createdAt: Date
}

/** `cause`: the update that said it last. Missing in what was said before it was kept. */
type ReportRow = Omit<OfficeReport, 'id'> & { _id: string; cause?: string }

const schema = new Schema<ReportRow>(
  {
    _id: { type: String, required: true },
    office: { type: String, required: true },
    citizen: { type: Number, required: true },
    what: { type: String, enum: [...WRONGS, 'document'], required: true },
    text: { type: String, required: true },
    state: { type: String, enum: ['open', 'done'], default: 'open' },
    cause: String,
  },
  { collection: 'office_reports', strict: 'throw', timestamps: true, versionKey: false, ...MAJORITY },
)
schema.index({ office: 1, state: 1 })
schema.index({ state: 1, createdAt: 1 })
schema.index({ citizen: 1 })

/** So many open reports make an office out of date. */
export const OUT_OF_DATE = 3

/** What citizens say of offices, for the staff desk. */
export interface ReportStore {
  /**
   * Keeps a report; the same citizen's next one about the same thing takes its place.
   * @param cause names the update: handled once more it says nothing new, and opens nothing that was looked into meanwhile
   */
  add(report: Pick<OfficeReport, 'office' | 'citizen' | 'what' | 'text'>, cause: string): Promise<void>
  /** How many open reports there are about an office. */
  open(office: string): Promise<number>
  /** Open reports, the oldest first. */
  list(limit: number): Promise<OfficeReport[]>
  /** The staff has looked into it; false when it is not there or was done before. */
  done(id: string): Promise<boolean>
  /** Every report of the citizen, as it goes into their file. */
  exportOf(citizen: number): Promise<Array<Omit<OfficeReport, 'id' | 'citizen'>>>
  /** Every report of the citizen goes. */
  forget(citizen: number): Promise<void>
}

const toReport = ({ _id, cause: _, ...rest }: ReportRow): OfficeReport => ({ ...rest, id: _id })

/** The reports of this connection. */
export function createReportStore(connection: Connection): ReportStore {
  const reports = connection.model<ReportRow>('OfficeReport', schema)
  return {
    async add({ office, citizen, what, text }, cause) {
      const unsaid = { _id: `${office}.${what}.${citizen}`, cause: { $ne: cause } }
      await reports
        .updateOne(unsaid, { $set: { office, citizen, what, text, state: 'open', cause } }, { upsert: true })
        .catch((error: unknown) => {
          // Said before: the filter found nothing and the upsert met the report that is there.
          if ((error as { code?: unknown } | null)?.code !== 11000) throw error
        })
    },
    open: (office) => reports.countDocuments({ office, state: 'open' }),
    async list(limit) {
      const rows = await reports.find({ state: 'open' }).sort({ createdAt: 1 }).limit(limit).lean()
      return rows.map(toReport)
    },
    async done(id) {
      const { modifiedCount } = await reports.updateOne({ _id: id, state: 'open' }, { $set: { state: 'done' } })
      return modifiedCount > 0
    },
    async exportOf(citizen) {
      const rows = await reports.find({ citizen }).sort({ createdAt: 1 }).lean()
      return rows.map(({ office, what, text, state, createdAt }) => ({ office, what, text, state, createdAt }))
    },
    async forget(citizen) {
      await reports.deleteMany({ citizen })
    },
  }
}
