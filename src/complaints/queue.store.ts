import type { Connection, QueryFilter } from 'mongoose'
import { type ComplaintRow, complaintModel } from './complaint.store.ts'
import { type Complaint, type ComplaintState, OPEN_STATES, OWED_STATES } from './complaint.ts'

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
}

/** A line of a list: nothing of a person in it but the words of the complaint. */
export type QueueRow = Pick<
  Complaint,
  'number' | 'service' | 'channel' | 'office' | 'about' | 'state' | 'clerk' | 'supervisor' | 'registered' | 'due' | 'text' | 'reopened'
>

/** Complaints as lists. */
export interface Queue {
  /** One page of a list, by the end of the term or the latest first, and how many there are in all. */
  page(
    filter: QueueFilter,
    order: 'due' | 'latest',
    part: { readonly skip: number; readonly limit: number },
  ): Promise<{ readonly rows: QueueRow[]; readonly total: number }>
  count(filter: QueueFilter): Promise<number>
  /** The figures above the queue: open ones by state, late ones, and those that one clerk has. */
  figures(now: Date, clerk: number): Promise<QueueFigures>
}

export interface QueueFigures {
  readonly states: Readonly<Record<(typeof OPEN_STATES)[number], number>>
  readonly late: number
  readonly mine: number
}

const FIELDS = ['service', 'channel', 'office', 'about', 'state', 'clerk', 'supervisor', 'registered', 'due', 'text', 'reopened']
const PROJECTION = Object.fromEntries(FIELDS.map((field) => [field, 1]))

/** One branch for each state: each walks its index in the order of the list, and only the page is read. */
function query({ states, clerk, dueBefore, service, about, offices }: QueueFilter): QueryFilter<ComplaintRow> {
  const rest: QueryFilter<ComplaintRow> = {
    ...(clerk === undefined ? {} : { clerk }),
    ...(dueBefore ? { due: { $lt: dueBefore } } : {}),
    ...(service ? { service } : {}),
    ...(about ? { about } : {}),
    ...(offices ? { office: { $in: [...offices] } } : {}),
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
      const sort = order === 'due' ? ({ due: 1 } as const) : ({ registered: -1 } as const)
      const [rows, total] = await Promise.all([
        complaints
          .find(query(filter), PROJECTION)
          .sort(sort)
          .skip(skip)
          .limit(limit)
          .lean<Array<Omit<QueueRow, 'number'> & { _id: string }>>(),
        count(filter),
      ])
      return { rows: rows.map(({ _id, ...rest }) => ({ ...rest, number: _id })), total }
    },
    count,
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
