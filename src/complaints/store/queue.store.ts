import type { Connection } from 'mongoose'
import { type Complaint, type ComplaintState, type Entry, OPEN_STATES, OWED_STATES, STATES } from '../complaint.ts'
import { complaintModel } from './complaint.store.ts'
import { type QueueFilter, queryOf, type Within } from './queue-filter.store.ts'

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

export type QueueOrder = 'due' | 'latest' | 'changed'

/** Complaints as lists. */
export interface Queue {
  /** One page of a list, by the end of the term, or those that were registered or changed last first, and how many there are in all; beyond the end it is the last page. */
  page(
    filter: QueueFilter,
    order: QueueOrder,
    part: { readonly skip: number; readonly limit: number },
  ): Promise<{ readonly rows: QueueRow[]; readonly total: number; readonly skip: number }>
  count(filter: QueueFilter): Promise<number>
  /** What was changed last of somebody's part, in short: another value after every action. */
  lastChange(within: Within | null): Promise<string>
  /** How many are late, and how many nobody has, of those that an answer is owed to. */
  owed(now: Date): Promise<{ readonly late: number; readonly free: number }>
  /** What everybody may know of complaints registered in a period, the latest first. */
  told(which: ToldFilter, limit: number): Promise<ToldRow[]>
  /** The same of these numbers; those that there are not are left out. */
  numbered(numbers: readonly string[]): Promise<ToldRow[]>
  /** The complaints that were registered in a period, from ≤ t < to, for figures. */
  registered(from: Date, to: Date): Promise<QueueFigureRow[]>
  /** State, registration and term of every open complaint of somebody's part: the queue by age. */
  terms(within: Within | null): Promise<Array<Pick<Complaint, 'state' | 'registered' | 'due'>>>
  /** The figures above the queue, of somebody's part: open ones by state, late ones, and those that one clerk has. */
  figures(now: Date, clerk: number, within: Within | null): Promise<QueueFigures>
  /** Who has complaints that an answer is owed to, besides these. */
  heldByOthers(members: readonly number[]): Promise<Array<{ readonly id: number; readonly count: number }>>
}

export interface QueueFigures {
  readonly states: Readonly<Record<(typeof OPEN_STATES)[number], number>>
  readonly late: number
  readonly mine: number
}

const COUNTED = ['service', 'office', 'about', 'clerk', 'state', 'registered', 'due', 'reopened', 'history.at', 'history.what']

const FIELDS = ['service', 'channel', 'office', 'about', 'state', 'clerk', 'supervisor', 'registered', 'due', 'text', 'reopened']
const PROJECTION = Object.fromEntries(FIELDS.map((field) => [field, 1]))

const TOLD = Object.fromEntries(
  ['service', 'about', 'office', 'state', 'registered', 'due', 'answered', 'closed', 'outcome'].map((field) => [field, 1]),
)

type Stored<R extends { readonly number: string }> = Omit<R, 'number'> & { readonly _id: string }
const numberedRows = <R extends { readonly number: string }>(rows: readonly Stored<R>[]): R[] =>
  rows.map(({ _id, ...rest }) => ({ ...rest, number: _id }) as unknown as R)

const ORDERS = {
  due: { due: 1, _id: 1 },
  latest: { registered: -1, _id: -1 },
  changed: { changed: -1, _id: -1 },
} as const satisfies Record<QueueOrder, Record<string, 1 | -1>>

const turnedRound = (sort: Readonly<Record<string, 1 | -1>>): Record<string, 1 | -1> =>
  Object.fromEntries(Object.entries(sort).map(([field, way]) => [field, way === 1 ? -1 : 1]))

/** The queue of this connection's complaints. */
export function createQueue(connection: Connection): Queue {
  const complaints = complaintModel(connection)
  const count = (filter: QueueFilter): Promise<number> => complaints.countDocuments(queryOf(filter))
  return {
    async page(filter, order, { skip, limit }) {
      // Many have one term: the number keeps them in one order, so that no page misses any.
      const read = async (from: number, most: number, turned = false): Promise<QueueRow[]> => {
        const sort = turned ? turnedRound(ORDERS[order]) : ORDERS[order]
        const rows = await complaints.find(queryOf(filter), PROJECTION).sort(sort).skip(from).limit(most).lean<Stored<QueueRow>[]>()
        return numberedRows(turned ? rows.reverse() : rows)
      }
      if (skip === 0) {
        const [rows, total] = await Promise.all([read(0, limit), count(filter)])
        return { rows, total, skip: 0 }
      }
      const total = await count(filter)
      const from = Math.min(skip, Math.max(0, Math.ceil(total / limit) - 1) * limit)
      const most = Math.min(limit, total - from)
      // What is passed over is read, too: a page behind the middle is reached from the end.
      const rows = from > total / 2 ? await read(total - from - most, most, true) : await read(from, limit)
      return { rows, total, skip: from }
    },
    count,
    async lastChange(within) {
      const fields = { changed: 1, version: 1 }
      const row = await complaints
        .findOne(queryOf({ states: STATES, within }), fields)
        .sort(ORDERS.changed)
        .lean()
      return row ? `${row._id} ${row.version} ${row.changed?.getTime() ?? ''}` : ''
    },
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
    terms: (within) =>
      complaints
        .find(queryOf({ states: OPEN_STATES, within }), { _id: 0, state: 1, registered: 1, due: 1 })
        .lean<Array<Pick<Complaint, 'state' | 'registered' | 'due'>>>(),
    async figures(now, clerk, within) {
      const [late, mine, ...each] = await Promise.all([
        count({ states: OWED_STATES, dueBefore: now, within }),
        count({ states: OPEN_STATES, clerk }),
        ...OPEN_STATES.map((state) => count({ states: [state], within })),
      ])
      const states = Object.fromEntries(OPEN_STATES.map((state, index) => [state, each[index] ?? 0])) as QueueFigures['states']
      return { states, late, mine }
    },
    async heldByOthers(members) {
      const rows = await complaints.find({ state: { $in: OWED_STATES }, clerk: { $ne: null, $nin: [...members] } }, { clerk: 1 }).lean()
      const ids = [...new Set(rows.map(({ clerk }) => clerk ?? 0))]
      return ids.map((id) => ({ id, count: rows.filter(({ clerk }) => clerk === id).length }))
    },
  }
}
