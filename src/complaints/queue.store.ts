import type { Connection, QueryFilter } from 'mongoose'
import { type ComplaintRow, complaintModel } from './complaint.store.ts'
import { type Complaint, type ComplaintState, type Entry, OPEN_STATES, OWED_STATES } from './complaint.ts'
import { partOf, type Within } from './desk.store.ts'

/** Which complaints a list shows. */
export interface QueueFilter {
  readonly states: readonly ComplaintState[]
  /** Telegram id of who has it; null: nobody has it. */
  readonly clerk?: number | null
  /** The term ended before this moment. */
  readonly dueBefore?: Date
  readonly service?: string
  readonly about?: Complaint['about']
  /** Ids of offices. */
  readonly offices?: readonly string[]
  /** The part of a clerk who does not deal with all. */
  readonly within?: Within
  /** Registered from this moment on. */
  readonly from?: Date
  /** Registered before this moment. */
  readonly to?: Date
  /** An answer or a rejection was given, whatever became of it since. */
  readonly decided?: true
  /** It came back at least once. */
  readonly reopened?: true
}

/** What figures count of a complaint: nothing of a person in it. */
export type QueueFigureRow = Pick<Complaint, 'service' | 'office' | 'about' | 'clerk' | 'state' | 'registered' | 'due' | 'reopened'> & {
  readonly history: ReadonlyArray<Pick<Entry, 'at' | 'what'>>
}

/** A line of a list: nothing of a person in it but the words of the complaint. */
export type QueueRow = Pick<
  Complaint,
  'number' | 'service' | 'channel' | 'office' | 'about' | 'state' | 'clerk' | 'supervisor' | 'registered' | 'due' | 'text' | 'reopened'
>

/** What everybody may know of a complaint: no words, no names, no files, nobody of the staff. */
export type ToldRow = Pick<
  Complaint,
  'number' | 'service' | 'about' | 'office' | 'state' | 'registered' | 'due' | 'answered' | 'closed' | 'outcome'
>

/** Which complaints are told to everybody. */
export interface ToldFilter {
  readonly from: Date
  /** Up to and with this moment. */
  readonly to: Date
  readonly states: readonly ComplaintState[]
  /** Subjects of services; none: all. */
  readonly codes: ReadonlyArray<Pick<Complaint, 'service' | 'about'>>
}

/** Complaints as lists. */
export interface Queue {
  /** One page of a list, by the end of the term or the latest first, and how many there are in all. */
  page(
    filter: QueueFilter,
    order: 'due' | 'latest',
    part: { readonly skip: number; readonly limit: number },
  ): Promise<{ readonly rows: QueueRow[]; readonly total: number }>
  count(filter: QueueFilter): Promise<number>
  /** How many are late, and how many nobody has, of those that an answer is owed to. */
  owed(now: Date): Promise<{ readonly late: number; readonly free: number }>
  /** What everybody may know of complaints registered in a period, the latest first. */
  told(which: ToldFilter, limit: number): Promise<ToldRow[]>
  /** The same of these numbers; those that there are not are left out. */
  numbered(numbers: readonly string[]): Promise<ToldRow[]>
  /** The complaints that were registered in a period, from ≤ t < to, for figures. */
  registered(from: Date, to: Date): Promise<QueueFigureRow[]>
  /** The figures above the queue: open ones by state, late ones, and those that one clerk has. */
  figures(now: Date, clerk: number): Promise<QueueFigures>
}

export interface QueueFigures {
  readonly states: Readonly<Record<(typeof OPEN_STATES)[number], number>>
  readonly late: number
  readonly mine: number
}

/** What ends a term. */
export const DECISIONS = ['answered', 'rejected', 'dismissed'] as const satisfies ReadonlyArray<Entry['what']>
const COUNTED = ['service', 'office', 'about', 'clerk', 'state', 'registered', 'due', 'reopened', 'history.at', 'history.what']

const FIELDS = ['service', 'channel', 'office', 'about', 'state', 'clerk', 'supervisor', 'registered', 'due', 'text', 'reopened']
const PROJECTION = Object.fromEntries(FIELDS.map((field) => [field, 1]))

const TOLD = Object.fromEntries(
  ['service', 'about', 'office', 'state', 'registered', 'due', 'answered', 'closed', 'outcome'].map((field) => [field, 1]),
)

type Stored<R extends { readonly number: string }> = Omit<R, 'number'> & { readonly _id: string }
const numberedRows = <R extends { readonly number: string }>(rows: readonly Stored<R>[]): R[] =>
  rows.map(({ _id, ...rest }) => ({ ...rest, number: _id }) as unknown as R)

/** One branch for each state: each walks its index in the order of the list, and only the page is read. */
function query({
  states,
  clerk,
  dueBefore,
  service,
  about,
  offices,
  from,
  to,
  decided,
  reopened,
  within,
}: QueueFilter): QueryFilter<ComplaintRow> {
  const rest: QueryFilter<ComplaintRow> = {
    ...(clerk === undefined ? {} : { clerk }),
    ...(dueBefore ? { due: { $lt: dueBefore } } : {}),
    ...(service ? { service } : {}),
    ...(about ? { about } : {}),
    ...(offices ? { office: { $in: [...offices] } } : {}),
    ...(from || to ? { registered: { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) } } : {}),
    ...(decided ? { 'history.what': { $in: [...DECISIONS] } } : {}),
    ...(reopened ? { reopened: { $gt: 0 } } : {}),
    ...(within ? { $and: [{ $or: partOf(within) }] } : {}),
  }
  const [only] = states
  return states.length === 1 && only ? { state: only, ...rest } : { $or: states.map((state) => ({ state, ...rest })) }
}

/** The queue of this connection's complaints. */
export function createQueue(connection: Connection): Queue {
  const complaints = complaintModel(connection)
  const count = (filter: QueueFilter): Promise<number> =>
    Promise.all(filter.states.map((state) => complaints.countDocuments(query({ ...filter, states: [state] })))).then((all) =>
      all.reduce((sum, one) => sum + one, 0),
    )
  return {
    async page(filter, order, { skip, limit }) {
      // Many have one term: the number keeps them in one order, so that no page misses any.
      const sort = order === 'due' ? ({ due: 1, _id: 1 } as const) : ({ registered: -1, _id: -1 } as const)
      const [rows, total] = await Promise.all([
        complaints.find(query(filter), PROJECTION).sort(sort).skip(skip).limit(limit).lean<Stored<QueueRow>[]>(),
        count(filter),
      ])
      return { rows: numberedRows(rows), total }
    },
    count,
    async owed(now) {
      const [late, free] = await Promise.all([count({ states: OWED_STATES, dueBefore: now }), count({ states: OWED_STATES, clerk: null })])
      return { late, free }
    },
    async told({ from, to, states, codes }, limit) {
      const which = { registered: { $gte: from, $lte: to }, state: { $in: [...states] }, ...(codes.length > 0 ? { $or: [...codes] } : {}) }
      return numberedRows(await complaints.find(which, TOLD).sort({ registered: -1 }).limit(limit).lean<Stored<ToldRow>[]>())
    },
    async numbered(numbers) {
      return numberedRows(await complaints.find({ _id: { $in: [...numbers] } }, TOLD).lean<Stored<ToldRow>[]>())
    },
    registered: (from, to) =>
      complaints
        .find({ registered: { $gte: from, $lt: to } }, Object.fromEntries(COUNTED.map((field) => [field, 1])))
        .lean<QueueFigureRow[]>(),
    async figures(now, clerk) {
      const [late, mine, ...each] = await Promise.all([
        count({ states: OWED_STATES, dueBefore: now }),
        count({ states: OWED_STATES, clerk }),
        ...OPEN_STATES.map((state) => count({ states: [state] })),
      ])
      const states = Object.fromEntries(OPEN_STATES.map((state, index) => [state, each[index] ?? 0])) as QueueFigures['states']
      return { states, late, mine }
    },
  }
}
