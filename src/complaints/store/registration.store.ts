import { type Connection, Schema } from 'mongoose'
import { type Calendar, complaintTerm } from '../../deadlines/index.ts'
import type { Lang } from '../../i18n.ts'
import { MAJORITY } from '../../store/index.ts'
import type { Complaint } from '../complaint.ts'
import { numberOf, yearOf } from '../complaint-number.ts'
import type { Complete, Draft } from '../draft.ts'
import { blindIndexOf } from '../privacy/blind-index.ts'
import type { Encryption } from '../privacy/encryption.ts'
import { cut, joined } from '../text.ts'
import { type ComplaintRow, complaintModel, toComplaint } from './complaint.store.ts'
import { draftModel, toDraft } from './draft.store.ts'

interface CounterRow {
  _id: string
  last: number
}

const counterSchema = new Schema<CounterRow>(
  { _id: { type: String, required: true }, last: { type: Number, default: 0 } },
  { collection: 'counters', strict: 'throw', versionKey: false, ...MAJORITY },
)

/** The moments between two steps of a registration, in their order. */
export const REGISTRATION = ['begun', 'numbered', 'claimed', 'stored', 'finished'] as const
export type RegistrationStep = (typeof REGISTRATION)[number]

/** Turns drafts into complaints. */
export interface Register {
  /**
   * Registers a draft. Done twice, at once, or again after a crash at any point it gives one complaint:
   * 1. a running number is taken from the year's counter (lost to a crash it is only skipped);
   * 2. the draft takes it, once and for all: one draft, one number;
   * 3. the complaint is stored under that number, once: one number, one complaint;
   * 4. the draft is marked finished.
   * Each step is one atomic write of one document, acknowledged by a majority, so this holds on a sharded cluster too.
   */
  register(draft: Complete, about: { readonly route: string; readonly lang: Lang }, now: Date): Promise<Complaint>
  /** The draft, also when its registration was broken off; null when it is not there. */
  draft(citizen: number, id: string): Promise<Draft | null>
  /** The complaint that a draft became, or null. */
  of(citizen: number, draft: string): Promise<Complaint | null>
  /** Ids of drafts that took a number, but whose complaint is not known to be stored. */
  unfinished(): Promise<Array<{ citizen: number; draft: string }>>
}

const isDuplicate = (error: unknown): boolean => typeof error === 'object' && error !== null && (error as { code?: unknown }).code === 11000

/**
 * Registration on this connection.
 * @param calendar says on which day a term ends
 * @param between told of every step that was done; tests kill the process there
 */
export function createRegister(
  connection: Connection,
  encryption: Encryption,
  calendar: Calendar,
  between: (step: RegistrationStep) => Promise<void> = async () => undefined,
): Register {
  const complaints = complaintModel(connection)
  const drafts = draftModel(connection)
  const counters = connection.model<CounterRow>('Counter', counterSchema)
  const after = { returnDocument: 'after' } as const

  async function take(year: number): Promise<string> {
    const step = { $inc: { last: 1 } }
    const row = await counters
      .findOneAndUpdate({ _id: `complaints-${year}` }, step, { ...after, upsert: true })
      .orFail()
      .lean()
    return numberOf(year, row.last)
  }

  /** The number of the draft: the one that it has, or a new one. */
  async function numbered(draft: Complete, now: Date): Promise<{ number: string; registered: Date }> {
    const known = await drafts.findById(draft.id, { number: 1, registered: 1 }).lean()
    if (known?.number && known.registered) return { number: known.number, registered: known.registered }
    const number = await take(yearOf(now))
    await between('numbered')
    await drafts.updateOne({ _id: draft.id, number: null }, { $set: { number, registered: now } })
    await between('claimed')
    // Another process may have been first; then its number stands and ours is skipped.
    const row = await drafts.findById(draft.id, { number: 1, registered: 1 }).orFail().lean()
    return { number: row.number ?? number, registered: row.registered ?? now }
  }

  return {
    async register(draft, about, now) {
      await between('begun')
      const { number, registered } = await numbered(draft, now)
      const row = rowOf(draft, { ...about, number, registered, due: complaintTerm(registered, false, calendar).due }, encryption)
      try {
        await complaints.create(row)
      } catch (error) {
        if (!isDuplicate(error)) throw error
      }
      await between('stored')
      await drafts.updateOne({ _id: draft.id }, { $set: { finished: true } })
      await between('finished')
      return toComplaint(await complaints.findById(number).orFail().lean())
    },
    async draft(citizen, id) {
      const row = await drafts.findOne({ _id: id, citizen }).lean()
      return row && toDraft(row, encryption)
    },
    async of(citizen, draft) {
      const row = await complaints.findOne({ draft, citizen }).lean()
      return row && toComplaint(row)
    },
    async unfinished() {
      const rows = await drafts.find({ number: { $gt: '' }, finished: false }, { citizen: 1 }).lean()
      return rows.map(({ _id, citizen }) => ({ citizen, draft: _id }))
    },
  }
}

function rowOf(
  draft: Complete,
  given: { route: string; lang: Lang; number: string; registered: Date; due: Date },
  encryption: Encryption,
): ComplaintRow {
  const { number, registered, due, route, lang } = given
  const { text, rest } = cut(joined(draft.texts))
  return {
    _id: number,
    draft: draft.id,
    citizen: draft.citizen,
    lang,
    service: draft.service,
    edition: draft.edition,
    channel: draft.channel,
    office: draft.office,
    about: draft.about,
    route,
    happened: draft.happened,
    text,
    files: [...draft.files],
    person: encryption.encrypt(draft.person, draft.id),
    state: 'new',
    clerk: null,
    supervisor: false,
    registered,
    since: registered,
    due,
    study: false,
    forwardedTo: null,
    outcome: null,
    founded: null,
    answered: null,
    late: false,
    settleBy: null,
    closed: null,
    reopened: 0,
    history: [{ at: registered, by: 'citizen', staff: null, what: 'registered', note: null, key: null }],
    messages: rest === '' ? [] : [{ at: registered, from: 'citizen', text: rest, files: [] }],
    notes: [],
    muted: false,
    owed: [{ id: '0', to: 'staff', what: 'new', text: '', files: [] }],
    version: 0,
    changed: registered,
    owing: true,
    lease: null,
    reminded: [],
    cards: [],
    traces: [],
    marks: blindIndexOf(draft.person, encryption),
    anonymous: false,
  }
}
