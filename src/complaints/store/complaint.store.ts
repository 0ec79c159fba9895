import { type Connection, type QueryFilter, Schema } from 'mongoose'
import { type Calendar, complaintTerm } from '../../deadlines/index.ts'
import { fromRow, MAJORITY } from '../../store/index.ts'
import {
  type Complaint,
  type ComplaintState,
  DECISIONS,
  type Entry,
  type Happening,
  type Note,
  OPEN_STATES,
  type Owed,
  type Said,
  STATES,
} from '../complaint.ts'
import { type Action, type Actor, type Decision, decide, type Transition } from '../transitions/decide.ts'
import { attachments } from './draft.store.ts'

/** A message in a staff chat that shows the complaint. */
export interface Card {
  readonly chat: number
  readonly message: number
}

export interface ComplaintRow extends Omit<Complaint, 'number'> {
  _id: string
  /** Something is owed to somebody. */
  owing: boolean
  /** Somebody is delivering what is owed, until then. */
  lease: Date | null
  /** Marks of reminders that were sent. */
  reminded: string[]
  cards: Card[]
  /** Keyed hashes of name and contact, to find them by; see privacy/blind-index.ts. Missing in what was registered before there were any. */
  marks?: string[]
  /** Every message to the staff that says something of the complaint: they go when its citizen is forgotten. */
  traces: Card[]
  anonymous: boolean
  /** An answer or a rejection was given, whatever became of it since. Missing in what was registered before this was kept. */
  decided?: boolean
  /** The last action. Missing in what was registered before this was kept, until the first tick. */
  changed?: Date
}

const HAPPENINGS: readonly Happening[] = [
  'registered',
  'taken',
  'taken-over',
  'released',
  'assigned',
  'asked',
  'said',
  'forwarded',
  'study',
  'answered',
  'rejected',
  'dismissed',
  'close-asked',
  'settled',
  'silence',
  'reopened',
  'escalated',
  'court',
  'withdrawn',
  'rated',
  'undelivered',
  'contact-opened',
  'noted',
  'muted',
  'unmuted',
]
const entry = new Schema<Entry>(
  {
    at: Date,
    by: { type: String, enum: ['citizen', 'staff', 'bot'] },
    staff: { type: Number, default: null },
    what: { type: String, enum: HAPPENINGS },
    note: { type: String, default: null },
    key: { type: String, default: null },
    whom: Number,
    founded: Boolean,
  },
  { _id: false },
)
const said = new Schema<Said>(
  { at: Date, from: { type: String, enum: ['citizen', 'staff'] }, text: { type: String, default: '' }, files: attachments },
  { _id: false },
)
const owed = new Schema<Owed>(
  {
    id: String,
    to: { type: String, enum: ['citizen', 'staff'] },
    what: String,
    text: { type: String, default: '' },
    files: attachments,
    whom: Number,
    told: { type: [String], default: undefined },
  },
  { _id: false, id: false },
)
const date = { type: Date, default: null }

const schema = new Schema<ComplaintRow>(
  {
    _id: { type: String, required: true },
    draft: { type: String, required: true },
    citizen: { type: Number, default: null },
    lang: { type: String, enum: ['kk', 'ru', 'en'], required: true },
    service: { type: String, required: true },
    edition: { type: String, default: null },
    channel: { type: String, default: null },
    office: { type: String, default: null },
    about: { type: String, required: true },
    route: { type: String, required: true },
    happened: { type: String, default: null },
    text: { type: String, default: '' },
    files: attachments,
    person: { type: String, default: null },
    state: { type: String, enum: STATES, default: 'new' },
    clerk: { type: Number, default: null },
    supervisor: { type: Boolean, default: false },
    registered: { type: Date, required: true },
    since: { type: Date, required: true },
    due: { type: Date, required: true },
    study: { type: Boolean, default: false },
    forwardedTo: { type: String, default: null },
    outcome: { type: String, enum: ['answered', 'rejected', 'repeated', null], default: null },
    founded: { type: Boolean, default: null },
    answered: date,
    late: { type: Boolean, default: false },
    settleBy: date,
    closed: date,
    reopened: { type: Number, default: 0 },
    history: { type: [entry], default: [] },
    messages: { type: [said], default: [] },
    notes: { type: [new Schema<Note>({ at: Date, staff: Number, text: String }, { _id: false })], default: [] },
    muted: { type: Boolean, default: false },
    owed: { type: [owed], default: [] },
    held: { type: [owed], default: undefined },
    version: { type: Number, default: 0 },
    owing: { type: Boolean, default: false },
    lease: date,
    reminded: { type: [String], default: [] },
    cards: { type: [new Schema<Card>({ chat: Number, message: Number }, { _id: false })], default: [] },
    traces: { type: [new Schema<Card>({ chat: Number, message: Number }, { _id: false })], default: [] },
    marks: { type: [String], default: undefined },
    anonymous: { type: Boolean, default: false },
    decided: { type: Boolean, default: false },
    changed: Date,
  },
  // The number is the `_id`: unique on every cluster, and hashed it spreads over shards though it ascends.
  {
    collection: 'complaints',
    strict: 'throw',
    minimize: false,
    versionKey: false,
    ...MAJORITY,
    shardKey: { _id: 'hashed' },
  },
)
schema.index({ draft: 1 })
schema.index({ citizen: 1, registered: -1 })
schema.index({ state: 1, due: 1, _id: 1 })
schema.index({ state: 1, registered: -1, _id: -1 })
schema.index({ state: 1, changed: -1, _id: -1 })
schema.index({ state: 1, settleBy: 1 })
schema.index({ office: 1, registered: -1 })
schema.index({ owing: 1, lease: 1 })
schema.index({ anonymous: 1, closed: 1 })
schema.index({ registered: 1 })
schema.index({ marks: 1 })
// A list of the desk has one of these narrowed: it is counted and leafed through without a look at what is not on its page.
for (const narrowed of ['clerk', 'about', 'office', 'decided'] as const) schema.index({ [narrowed]: 1, state: 1, due: 1, _id: 1 })
schema.index({ service: 1, about: 1, state: 1, due: 1, _id: 1 })
schema.index({ clerk: 1, state: 1, registered: -1, _id: -1 })
// How often one came back is a range: it is counted over the one of these, and leafed through over the other.
schema.index({ state: 1, reopened: 1 })
schema.index({ state: 1, due: 1, _id: 1, reopened: 1 }, { partialFilterExpression: { reopened: { $gt: 0 } } })

const isDecision = ({ what }: Pick<Entry, 'what'>): boolean => DECISIONS.some((one) => one === what)

/** The complaints' collection, shared with registration and the desk. */
export const complaintModel = (connection: Connection) => connection.model<ComplaintRow>('Complaint', schema)

/** A stored row as a complaint. */
export function toComplaint(row: ComplaintRow): Complaint {
  const { id, ...rest } = fromRow(row, ['owing', 'lease', 'reminded', 'cards', 'traces', 'anonymous', 'marks', 'decided', 'changed'])
  // Rows from before there were notes have none, and those from before editions are of the printed standard.
  return { ...rest, edition: rest.edition ?? null, notes: rest.notes ?? [], muted: rest.muted ?? false, number: id }
}

/** How an action ended: the complaint after it, and why it was refused, if it was. */
export type Applied = { readonly of: Complaint; readonly refused?: Exclude<Decision, { made: Transition }> }

/** Complaints in the store. */
export interface ComplaintStore {
  find(number: string): Promise<Complaint | null>
  /** One of the citizen's own. */
  own(citizen: number, number: string): Promise<Complaint | null>
  /** The citizen's own, the latest first. */
  list(citizen: number): Promise<Complaint[]>
  /** The citizen's open complaint about the same office and service, or null. */
  similar(citizen: number, service: string, office: string | null): Promise<Complaint | null>
  /** How many the citizen registered since then. */
  countSince(citizen: number, since: Date): Promise<number>
  /**
   * Applies an action under an optimistic lock: what changed meanwhile is read again and the action decided anew.
   * @returns null when there is no such complaint
   */
  apply(number: string, action: Action, actor: Actor, now: Date, key: string | null): Promise<Applied | null>
  /** Writes down what happened without changing anything; the same key counts once. */
  record(number: string, entry: Entry): Promise<void>
  /** In the order of their terms. */
  inStates(states: readonly ComplaintState[], limit: number, more?: { dueBefore?: Date; settleBefore?: Date }): Promise<Complaint[]>
  /** Whether a supervisor has muted this citizen on some complaint. */
  isMuted(citizen: number): Promise<boolean>
  /** How many there are in each state, over the index of states; of one state `most` at the most. */
  counts(most: number): Promise<Readonly<Record<ComplaintState, number>>>
  /** What a report of a period (by registration, from ≤ t < to) counts. */
  figures(from: Date, to: Date): Promise<ComplaintFigures[]>
}

/** A complaint as an indicator counts it: nothing of a person in it. */
export type ComplaintFigures = Pick<
  Complaint,
  | 'number'
  | 'service'
  | 'channel'
  | 'office'
  | 'about'
  | 'state'
  | 'registered'
  | 'due'
  | 'outcome'
  | 'founded'
  | 'answered'
  | 'late'
  | 'closed'
> & { readonly history: ReadonlyArray<Pick<Entry, 'at' | 'what' | 'founded'>> }

const ATTEMPTS = 8
const FIGURES = [
  'service',
  'channel',
  'office',
  'about',
  'state',
  'registered',
  'due',
  'outcome',
  'founded',
  'answered',
  'late',
  'closed',
  'history.at',
  'history.what',
  'history.founded',
]

/** Too many changed one complaint at once. */
export class ContentionError extends Error {
  readonly code = 'CONTENTION'
  override readonly name = 'ContentionError'
}

/** The complaints of this connection; `calendar` says on which days a term ends. */
export function createComplaintStore(connection: Connection, calendar: Calendar): ComplaintStore {
  const complaints = complaintModel(connection)
  const one = async (filter: QueryFilter<ComplaintRow>): Promise<Complaint | null> => {
    const row = await complaints.findOne(filter).lean()
    return row && toComplaint(row)
  }

  async function write(of: Complaint, { change, term, entry: happened, said: words, owed: owes }: Transition): Promise<Complaint | null> {
    const row = await complaints
      .findOneAndUpdate(
        { _id: of.number, version: of.version },
        {
          $set: {
            ...change,
            ...(term ? { due: complaintTerm(term.since, term.study, calendar).due } : {}),
            ...(isDecision(happened) ? { decided: true } : {}),
            version: of.version + 1,
            changed: happened.at,
            ...(owes.length > 0 ? { owing: true } : {}),
          },
          $push: { history: happened, ...(words ? { messages: words } : {}), owed: { $each: owes } },
        },
        { returnDocument: 'after' },
      )
      .lean()
    return row && toComplaint(row)
  }

  return {
    find: (number) => one({ _id: number }),
    own: (citizen, number) => one({ _id: number, citizen }),
    async list(citizen) {
      return (await complaints.find({ citizen }).sort({ registered: -1 }).lean()).map(toComplaint)
    },
    similar: (citizen, service, office) => one({ citizen, service, office, state: { $in: OPEN_STATES } }),
    countSince: (citizen, since) => complaints.countDocuments({ citizen, registered: { $gte: since } }),
    async apply(number, action, actor, now, key) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const of = await one({ _id: number })
        if (!of) return null
        const decision = decide(of, action, { actor, now, key })
        if ('refused' in decision) return { of, refused: decision }
        const after = await write(of, decision.made)
        if (after) return { of: after }
      }
      throw new ContentionError(`complaint ${number} changes too often`)
    },
    async record(number, entry) {
      await complaints.updateOne({ _id: number, 'history.key': { $ne: entry.key } }, { $push: { history: entry } })
    },
    async inStates(states, limit, more = {}) {
      const filter: QueryFilter<ComplaintRow> = { state: { $in: states } }
      if (more.dueBefore) filter.due = { $lt: more.dueBefore }
      if (more.settleBefore) filter.settleBy = { $lte: more.settleBefore }
      return (await complaints.find(filter).sort({ due: 1 }).limit(limit).lean()).map(toComplaint)
    },
    isMuted: async (citizen) => (await complaints.exists({ citizen, muted: true })) !== null,
    async counts(most) {
      const each = STATES.map(async (state) => [state, await complaints.countDocuments({ state }, { limit: most })] as const)
      return Object.fromEntries(await Promise.all(each)) as Record<ComplaintState, number>
    },
    async figures(from, to) {
      const fields = Object.fromEntries(FIGURES.map((field) => [field, 1]))
      const rows = await complaints
        .find({ registered: { $gte: from, $lt: to } }, fields)
        .lean<Array<Omit<ComplaintFigures, 'number'> & { _id: string }>>()
      return rows.map(({ _id, ...rest }) => ({ ...rest, number: _id }))
    },
  }
}
