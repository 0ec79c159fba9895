import { type Connection, type mongo, Schema } from 'mongoose'
import { batched, fromRow, MAJORITY } from '../store/index.ts'
import type { Case, CaseChange, Rules } from './case.ts'

/** `toldOf`: the newest edition that the citizen was told of; `restAsked`: they were asked once why it rests. */
type CaseRow = Omit<Case, 'id'> & { _id: string; toldOf?: string | null; restAsked?: boolean }

const schema = new Schema<CaseRow>(
  {
    _id: { type: String, required: true },
    citizen: { type: Number, required: true },
    service: { type: String, required: true },
    edition: { type: String, default: null },
    toldOf: { type: String, default: null },
    restAsked: { type: Boolean },
    flowVersion: { type: Number, required: true },
    name: { type: String, default: null },
    answers: { type: Schema.Types.Mixed, default: {} },
    skipped: { type: [String], default: [] },
    ticks: { type: [String], default: [] },
    channel: { type: String, default: null },
    office: { type: String, default: null },
    state: { type: String, enum: ['gathering', 'submitted', 'closed'], default: 'gathering' },
    submitted: { type: Date, default: null },
    due: { type: Date, default: null },
    collectBy: { type: Date, default: null },
    outcome: { type: String, enum: ['received', 'refused', 'given-up', null], default: null },
    closed: { type: Date, default: null },
    shared: { type: Boolean, default: false },
  },
  // Cases are read and written by their citizen: on a sharded cluster they live with them.
  {
    collection: 'cases',
    strict: 'throw',
    timestamps: true,
    minimize: false,
    versionKey: false,
    ...MAJORITY,
    shardKey: { citizen: 1, _id: 1 },
  },
)
schema.index({ citizen: 1, _id: 1 }, { unique: true })
schema.index({ citizen: 1, state: 1, updatedAt: -1 })
// Which papers rest is asked once a day.
schema.index({ updatedAt: 1 }, { partialFilterExpression: { state: 'gathering' } })
// The report reads the cases that ended in a period.
schema.index({ state: 1, closed: 1 })

/** Cases in the store. Every call of a talk names the citizen: nobody reaches another's case. */
export interface CaseStore {
  /** Creates the case; the same id again gives the case that is there, or null when it is another citizen's. */
  create(of: Pick<Case, 'id' | 'citizen' | 'service' | 'flowVersion'> & Partial<Pick<Case, 'answers' | 'edition'>>): Promise<Case | null>
  find(citizen: number, id: string): Promise<Case | null>
  /** Open cases first, the latest first. */
  list(citizen: number): Promise<Case[]>
  change(citizen: number, id: string, change: CaseChange): Promise<Case | null>
  /**
   * Ticks a document or takes the tick off: one round trip, and the same tap ten times is the same as once.
   * @param by the rules of the list that was ticked
   * @returns null when the case is not there, or is under other rules now
   */
  tick(citizen: number, id: string, by: Rules, document: string, on: boolean): Promise<Case | null>
  /** Open cases of an edition whose citizens were not told yet of the one that replaced it. */
  untold(of: { readonly service: string; readonly edition: string; readonly by: string }, limit: number): Promise<Case[]>
  /** Notes that the citizen of a case is told of an edition. */
  told(citizen: number, id: string, by: string): Promise<void>
  /** Cases of everybody whose papers are gathered, that were touched last between two moments and never asked about; for what the bot does by itself. */
  resting(from: Date, to: Date): AsyncIterable<Case>
  /** Notes that the citizen of a case was asked why it rests. */
  restAsked(citizen: number, id: string): Promise<void>
  remove(citizen: number, id: string): Promise<void>
  /** Every case of the citizen goes. */
  forget(citizen: number): Promise<void>
}

/** MongoDB's word for an id that is there already. */
const DUPLICATE = 11000

// Cases from before editions are of the printed standard, and those from before sharing are not shared.
const toCase = (row: CaseRow): Case => ({
  ...fromRow(row, ['toldOf', 'restAsked']),
  edition: row.edition ?? null,
  shared: row.shared ?? false,
})

interface Tick extends Pick<Case, 'citizen' | 'id'> {
  readonly by: Rules
  readonly document: string
  readonly on: boolean
}

/** The write that ticks a document of a case, if it is the citizen's and under these rules. */
const ticking = ({ citizen, id, by, document, on }: Tick) => ({
  filter: { _id: id, citizen, flowVersion: by.flowVersion, edition: { $in: [...by.editions] } },
  update: { ...(on ? { $addToSet: { ticks: document } } : { $pull: { ticks: document } }), $currentDate: { updatedAt: true as const } },
})

/** The cases of this connection. */
export function createCaseStore(connection: Connection): CaseStore {
  const cases = connection.model<CaseRow>('Case', schema)
  // A tick is what people do most: the driver itself, without the model's casts and hooks.
  const direct = cases.collection as unknown as mongo.Collection<CaseRow>
  const after = { returnDocument: 'after' } as const

  async function tickOne(ask: Tick): Promise<Case | null> {
    const { filter, update } = ticking(ask)
    const row = await direct.findOneAndUpdate(filter, update, { ...after, ...MAJORITY })
    return row && toCase(row)
  }

  async function tickMany(asks: readonly Tick[]): Promise<(Case | null)[]> {
    await direct.bulkWrite(
      asks.map((ask) => ({ updateOne: ticking(ask) })),
      { ordered: false, ...MAJORITY },
    )
    const rows = await direct.find({ _id: { $in: asks.map(({ id }) => id) } }).toArray()
    const byId = new Map(rows.map((row) => [row._id, row]))
    return asks.map(({ id, citizen, by }) => {
      const row = byId.get(id)
      const found = row?.citizen === citizen && row.flowVersion === by.flowVersion && by.editions.includes(row.edition ?? null)
      return row && found ? toCase(row) : null
    })
  }
  const tick = batched(tickMany, tickOne)
  return {
    async create({ id, ...fields }) {
      const mine = { _id: id, citizen: fields.citizen }
      try {
        const row = await cases
          .findOneAndUpdate(mine, { $setOnInsert: fields }, { ...after, upsert: true, setDefaultsOnInsert: true })
          .orFail()
          .lean()
        return toCase(row)
      } catch (error) {
        if ((error as { code?: unknown }).code !== DUPLICATE) throw error
        const row = await cases.findOne(mine).lean()
        return row && toCase(row)
      }
    },
    async find(citizen, id) {
      const row = await cases.findOne({ _id: id, citizen }).lean()
      return row && toCase(row)
    },
    async list(citizen) {
      const rows = await cases.find({ citizen }).sort({ updatedAt: -1 }).lean()
      return [...rows.filter((row) => row.state !== 'closed'), ...rows.filter((row) => row.state === 'closed')].map(toCase)
    },
    async change(citizen, id, change) {
      const row = await cases.findOneAndUpdate({ _id: id, citizen }, { $set: change }, after).lean()
      return row && toCase(row)
    },
    tick: async (citizen, id, by, document, on) =>
      Number.isInteger(by.flowVersion) && by.editions.length > 0 ? tick({ citizen, id, by, document, on }) : null,
    async untold({ service, edition, by }, limit) {
      const open = { state: { $in: ['gathering', 'submitted'] as const }, service, edition, toldOf: { $ne: by } }
      return (await cases.find(open).limit(limit).lean()).map(toCase)
    },
    async told(citizen, id, by) {
      // Being told is no change that the citizen made: the order of their list stays.
      await cases.updateOne({ _id: id, citizen }, { $set: { toldOf: by } }, { timestamps: false })
    },
    async *resting(from, to) {
      const rows = cases
        .find({ state: 'gathering', updatedAt: { $gt: from, $lte: to }, restAsked: { $ne: true } })
        .lean<CaseRow[]>()
        .cursor()
      for await (const row of rows) yield toCase(row)
    },
    async restAsked(citizen, id) {
      await cases.updateOne({ _id: id, citizen }, { $set: { restAsked: true } }, { timestamps: false })
    },
    async remove(citizen, id) {
      await cases.deleteOne({ _id: id, citizen })
    },
    async forget(citizen) {
      await cases.deleteMany({ citizen })
    },
  }
}
