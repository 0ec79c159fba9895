import type { Connection, QueryFilter } from 'mongoose'
import type { Grievance } from '../services/index.ts'
import { type ComplaintRow, complaintModel, toComplaint } from './complaint.store.ts'
import { type Complaint, type ComplaintState, OWED_STATES, STATES } from './complaint.ts'
import { marksOf } from './marks.ts'
import type { Seal } from './seal.ts'

/** What somebody looks for: everything that one of these leads to. */
export interface Sought {
  readonly offices: readonly string[]
  readonly services: readonly string[]
  readonly abouts: readonly Grievance[]
  readonly clerks: readonly number[]
  /** Marks of one person, all of them. */
  readonly marks: readonly string[]
  /** Words that stand so in the text or in a message; shorter than three letters they lead nowhere. */
  readonly text: string
}

/** The part of the complaints that somebody deals with, and what they have. */
export interface Within {
  readonly clerk: number
  /** Ids of offices, or null for all. */
  readonly offices: readonly string[] | null
  readonly services: readonly string[] | null
}

/** Which complaints a list of the desk has. */
export interface DeskFilter {
  /** In any state where nothing is said. */
  readonly states?: readonly ComplaintState[]
  /** Who has it: a member, or null for nobody. */
  readonly clerk?: number | null
  /** The term had passed at this moment, without an answer. */
  readonly lateAt?: Date
  readonly sought?: Sought
  readonly office?: string | null
  readonly about?: Grievance
  /** Registered since then. */
  readonly since?: Date
  readonly within?: Within
}

/** One page of a list, and how many there are in all. */
export interface DeskPage {
  readonly items: readonly Complaint[]
  readonly all: number
}

/** The lists of the desk. */
export interface DeskLists {
  /**
   * A page of a list, the earliest term first; of what was looked for the latest first.
   * @param page 0 for the first; beyond the end it is the last one
   */
  page(filter: DeskFilter, page: number, size: number): Promise<DeskPage & { readonly page: number }>
  count(filter: DeskFilter): Promise<number>
  /** Who has complaints that an answer is owed to, besides these. */
  heldByOthers(members: readonly number[]): Promise<Array<{ readonly id: number; readonly count: number }>>
  /** Whether a supervisor has muted this citizen on some complaint. */
  isMuted(citizen: number): Promise<boolean>
  /** Marks complaints of before there were marks; at most `limit`. @returns how many */
  mark(limit: number): Promise<number>
}

const WORDS_MIN = 3
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function queryOf({ states = STATES, clerk, lateAt, sought, within, office, about, since }: DeskFilter): QueryFilter<ComplaintRow> {
  const inStates = lateAt ? OWED_STATES.filter((state) => states.includes(state)) : states
  return {
    state: { $in: [...inStates] },
    ...(clerk === undefined ? {} : { clerk }),
    ...(office === undefined ? {} : { office }),
    ...(about ? { about } : {}),
    ...(since ? { registered: { $gte: since } } : {}),
    ...(lateAt ? { due: { $lt: lateAt } } : {}),
    ...(sought || within ? { $and: [...(sought ? [{ $or: waysTo(sought) }] : []), ...(within ? [{ $or: partOf(within) }] : [])] } : {}),
  }
}

/** The ways in which a complaint is of this part. */
export const partOf = ({ clerk, offices, services }: Within): Array<QueryFilter<ComplaintRow>> => [
  { clerk },
  { ...(offices ? { office: { $in: [...offices] } } : {}), ...(services ? { service: { $in: [...services] } } : {}) },
]

function waysTo({ offices, services, abouts, clerks, marks, text }: Sought): Array<QueryFilter<ComplaintRow>> {
  const words = { $regex: escaped(text), $options: 'i' }
  return [
    { office: { $in: [...offices] } },
    { service: { $in: [...services] } },
    { about: { $in: [...abouts] } },
    { clerk: { $in: [...clerks] } },
    ...(marks.length > 0 ? [{ marks: { $all: [...marks] } }] : []),
    ...(text.length >= WORDS_MIN ? [{ text: words }, { 'messages.text': words }] : []),
  ]
}

/** The lists of this connection's complaints. */
export function createDeskLists(connection: Connection, seal: Seal): DeskLists {
  const complaints = complaintModel(connection)
  return {
    async page(filter, page, size) {
      const query = queryOf(filter)
      const all = await complaints.countDocuments(query)
      const at = Math.min(Math.max(0, Number.isFinite(page) ? Math.trunc(page) : 0), Math.max(0, Math.ceil(all / size) - 1))
      const rows = await complaints
        .find(query)
        .sort(filter.sought ? { registered: -1, _id: -1 } : { due: 1, _id: 1 })
        .skip(at * size)
        .limit(size)
        .lean()
      return { items: rows.map(toComplaint), all, page: at }
    },
    count: (filter) => complaints.countDocuments(queryOf(filter)),
    async heldByOthers(members) {
      const rows = await complaints.find({ state: { $in: OWED_STATES }, clerk: { $ne: null, $nin: [...members] } }, { clerk: 1 }).lean()
      const ids = [...new Set(rows.map(({ clerk }) => clerk ?? 0))]
      return ids.map((id) => ({ id, count: rows.filter(({ clerk }) => clerk === id).length }))
    },
    isMuted: async (citizen) => (await complaints.exists({ citizen, muted: true })) !== null,
    async mark(limit) {
      const rows = await complaints
        .find({ marks: { $exists: false }, person: { $type: 'string' } })
        .limit(limit)
        .lean()
      for (const { _id, draft, person } of rows)
        await complaints.updateOne({ _id, person }, { $set: { marks: marksOf(seal.open(person ?? '', draft), seal) } })
      return rows.length
    },
  }
}
