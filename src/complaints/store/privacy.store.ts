import type { Connection } from 'mongoose'
import { local } from '../../clock.ts'
import { AMONG_STAFF, type Complaint, DECISIONS, isOpen, RETENTION } from '../complaint.ts'
import type { Person } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { blindIndexOf } from '../privacy/blind-index.ts'
import type { Encryption } from '../privacy/encryption.ts'
import { type ComplaintStore, complaintModel } from './complaint.store.ts'
import type { DraftStore } from './draft.store.ts'

/** A complaint as its citizen gets it: everything of theirs, nothing about clerks. */
export type ExportedComplaint = Omit<
  Complaint,
  'citizen' | 'clerk' | 'draft' | 'owed' | 'person' | 'history' | 'version' | 'supervisor' | 'notes' | 'muted'
> & {
  readonly person: Partial<Person>
  readonly history: ReadonlyArray<{ readonly at: Date; readonly by: string; readonly what: string }>
}

/** A citizen's rights over their complaints, and what happens by the passing of time. */
export interface ComplaintPrivacy {
  /** Everything kept of this citizen, as it goes into a JSON file. */
  exportOf(citizen: number): Promise<{ complaints: ExportedComplaint[]; drafts: Array<Omit<Draft, 'citizen' | 'album'>> }>
  /** Numbers of open complaints, which forgetting would withdraw. */
  open(citizen: number): Promise<string[]>
  /**
   * Forgets the citizen: drafts go, open complaints are withdrawn, all keep only number, service, office, dates and state.
   * @returns numbers that were withdrawn
   */
  forget(citizen: number, now: Date): Promise<string[]>
  /** Makes complaints anonymous that were closed long ago; at most `limit`. @returns their numbers */
  expire(now: Date, limit: number): Promise<string[]>
  /**
   * Fills in what complaints of before it was kept lack: marks to find people by and the day of the last action, of at most `limit` of them
   * each, and whether they were decided.
   * @returns how many were filled in; 0 when none lacks anything
   */
  mark(limit: number): Promise<number>
}

/** Privacy on this connection. */
export function createComplaintPrivacy(
  connection: Connection,
  complaints: ComplaintStore,
  drafts: DraftStore,
  encryption: Encryption,
): ComplaintPrivacy {
  const model = complaintModel(connection)

  /** What a complaint keeps when its person is gone. The version guards against a change in between. */
  async function anonymise(number: string): Promise<void> {
    for (;;) {
      const row = await model.findById(number).lean()
      if (!row) return
      const nobody = {
        citizen: null,
        person: null,
        text: '',
        files: [],
        messages: [],
        notes: [],
        happened: null,
        forwardedTo: null,
        marks: [],
        anonymous: true,
        history: row.history.map((entry) => ({ ...entry, note: null, key: null })),
        owed: row.owed.filter(({ to }) => to === 'staff').map((one) => ({ ...one, text: '', files: [] })),
        version: row.version + 1,
      }
      const done = await model.updateOne({ _id: number, version: row.version }, { $set: nobody })
      if (done.matchedCount === 1) return
    }
  }

  const exported = (of: Complaint): ExportedComplaint => {
    const {
      citizen: _,
      clerk: __,
      draft,
      owed: ___,
      person,
      history,
      version: ____,
      supervisor: _____,
      notes: ______,
      muted: _7,
      ...rest
    } = of
    return {
      ...rest,
      person: person === null ? {} : encryption.decrypt(person, draft),
      history: history.filter(({ what }) => !AMONG_STAFF.includes(what)).map(({ at, by, what }) => ({ at, by, what })),
    }
  }

  return {
    async exportOf(citizen) {
      const [own, begun] = await Promise.all([complaints.list(citizen), drafts.list(citizen)])
      return { complaints: own.map(exported), drafts: begun.map(({ citizen: _, album: __, ...rest }) => rest) }
    },
    open: async (citizen) => (await complaints.list(citizen)).filter(isOpen).map(({ number }) => number),
    async forget(citizen, now) {
      const own = await complaints.list(citizen)
      const open = own.filter(isOpen).map(({ number }) => number)
      for (const number of open) await complaints.apply(number, { what: 'withdraw' }, { by: 'citizen' }, now, null)
      for (const { number } of own) await anonymise(number)
      await drafts.forget(citizen)
      return open
    },
    async expire(now, limit) {
      const before = local(now).minus({ years: RETENTION.closedYears }).toJSDate()
      const rows = await model
        .find({ anonymous: false, closed: { $lt: before } })
        .limit(limit)
        .lean()
      for (const { _id } of rows) await anonymise(_id)
      return rows.map(({ _id }) => _id)
    },
    async mark(limit) {
      const before = { decided: { $exists: false } }
      await model.updateMany({ ...before, 'history.what': { $in: [...DECISIONS] } }, { $set: { decided: true } })
      await model.updateMany(before, { $set: { decided: false } })
      const rows = await model
        .find({ marks: { $exists: false }, person: { $type: 'string' } })
        .limit(limit)
        .lean()
      for (const { _id, draft, person } of rows)
        await model.updateOne({ _id, person }, { $set: { marks: blindIndexOf(encryption.decrypt(person ?? '', draft), encryption) } })
      const unchanged = { changed: { $exists: false } }
      const moved = await model.find(unchanged, { history: 1, registered: 1 }).limit(limit).lean()
      for (const { _id, history, registered } of moved)
        await model.updateOne({ _id, ...unchanged }, { $set: { changed: history.at(-1)?.at ?? registered } })
      return rows.length + moved.length
    },
  }
}
