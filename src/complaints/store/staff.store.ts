import { type Connection, Schema } from 'mongoose'
import { LANGS, type Lang } from '../../i18n.ts'
import { fromRow, MAJORITY } from '../../store/index.ts'
import { EVERYTHING, type Scope, type Unit } from '../staff-scope.ts'
import type { Role } from '../transitions/decide.ts'
import { createStaffDraftStore, type StaffDraftStore } from './staff-draft.store.ts'

/** Somebody who answers complaints. */
export interface Member {
  readonly id: number
  readonly role: Role
  /** As Telegram calls them; shown to colleagues only. */
  readonly name: string
  /** Named in the environment: cannot be removed here. */
  readonly fixed: boolean
  /** What they deal with; of a supervisor it decides nothing. */
  readonly scope: Scope
}

/** An answer that is used again and again. */
export interface Canned {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly text: string
}

interface MemberRow {
  _id: number
  role: Role | null
  name: string
  by: number | null
  since: Date | null
  scope?: Scope
  /** Has left, and what the bot told them is still in their chat. */
  leaving?: boolean
}
interface UnitRow extends Unit {
  _id: string
}
interface SettingsRow {
  _id: string
  /** null until somebody has spoken in the staff chat. */
  lang: Lang | null
  digest: string | null
  /** Somebody sends it until then. */
  digestLease: Date | null
  /** When a hot spot was told of, or begun to be. */
  told?: Date
  /** The complaint that is telling of it; none once it is told. */
  teller?: string
  /** Groups that became supergroups: their ids before and after. */
  moved?: Array<{ from: number; to: number }>
}

const common = { strict: 'throw', minimize: false, versionKey: false, ...MAJORITY } as const
const scope = { regions: [String], directories: [String], services: [String] }
const memberSchema = new Schema<MemberRow>(
  {
    _id: { type: Number, required: true },
    role: { type: String, enum: ['clerk', 'supervisor', null], default: null },
    name: { type: String, default: '' },
    by: { type: Number, default: null },
    since: { type: Date, default: null },
    leaving: Boolean,
    scope: { type: new Schema<Scope>(scope, { _id: false }), default: undefined },
  },
  { ...common, collection: 'staff' },
)
memberSchema.index({ role: 1 })
const cannedSchema = new Schema<Omit<Canned, 'id'> & { _id: string }>(
  { _id: { type: String, required: true }, lang: { type: String, enum: LANGS }, title: String, text: String },
  { ...common, collection: 'canned-answers', id: false },
)
cannedSchema.index({ lang: 1, title: 1 })
const unitSchema = new Schema<UnitRow>(
  {
    _id: { type: String, required: true },
    chat: { type: Number, required: true },
    thread: { type: Number, default: null },
    title: { type: String, default: '' },
    scope: new Schema<Scope>(scope, { _id: false }),
  },
  { ...common, collection: 'staff-units' },
)
const settingsSchema = new Schema<SettingsRow>(
  {
    _id: { type: String, required: true },
    lang: { type: String, enum: [...LANGS, null], default: null },
    digest: { type: String, default: null },
    digestLease: { type: Date, default: null },
    told: Date,
    teller: String,
    moved: { type: [new Schema({ from: Number, to: Number }, { _id: false })], default: undefined },
  },
  { ...common, collection: 'staff-settings' },
)

/** The staff, their ready answers and what they are writing. */
export interface StaffStore extends Omit<StaffDraftStore, 'moveChat'> {
  /** The member with this id, or null for everybody else. */
  member(id: number): Promise<Member | null>
  members(): Promise<Member[]>
  /** What Telegram calls somebody who is, or was, of the staff; their id when nobody knows. */
  known(id: number): Promise<string>
  /** Names a member or changes the role; null takes it away. */
  name(id: number, role: Role | null, by: number, now: Date): Promise<void>
  /** Who has left and still has in their chat what the bot told them of complaints. */
  leaving(): Promise<number[]>
  /** Nothing is left in the chat of who has left. */
  emptied(id: number): Promise<void>
  /** Remembers what Telegram calls a member. */
  called(id: number, name: string): Promise<void>
  /** Sets what a member deals with. */
  setScope(id: number, scope: Scope): Promise<void>
  /** Groups and topics that deal with a part of the complaints. */
  units(): Promise<Unit[]>
  saveUnit(unit: Unit): Promise<void>
  dropUnit(chat: number, thread: number | null): Promise<void>
  /** The id that a group has now. */
  chatNow(chat: number): Promise<number>
  /** A group became a supergroup: its id is another one. */
  moveChat(from: number, to: number): Promise<void>
  canned(lang: Lang): Promise<Canned[]>
  cannedBy(id: string): Promise<Canned | null>
  saveCanned(of: Canned): Promise<void>
  removeCanned(id: string): Promise<void>
  /** The language of the staff chat; Kazakh until it has one. */
  lang(): Promise<Lang>
  /** The language of the staff chat, which is `lang` from now on if it has none yet. */
  firstLang(lang: Lang): Promise<Lang>
  setLang(lang: Lang): Promise<void>
  /**
   * True for the complaint that is to tell of a hot spot: once since that moment, and as long as it has not been told for the same
   * complaint again, which is told anew after a crash.
   */
  claimHotSpot(of: string, number: string, now: Date, since: Date): Promise<boolean>
  /** It was told, or nobody could hear it: then the next complaint tells. */
  hotSpotTold(of: string, heard: boolean): Promise<void>
  /** True for whoever is to send the day's digest: nobody has sent it, and nobody is at it for these two minutes. */
  takeDigest(day: string, now: Date): Promise<boolean>
  /** The day's digest went out. */
  digestSent(day: string): Promise<void>
  /** Whoever was at the digest has died: for a store that one process alone can open. */
  freeDigest(): Promise<void>
}

const SETTINGS = 'desk'
/** A digest that breaks off is begun again after so long. */
const DIGEST_LEASE_MS = 120_000
const unitId = ({ chat, thread }: Pick<Unit, 'chat' | 'thread'>): string => `${chat}:${thread ?? 0}`
const isDuplicate = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11000

/**
 * The staff of this connection.
 * @param first ids from the environment, supervisors always
 */
export function createStaffStore(connection: Connection, first: readonly number[]): StaffStore {
  const members = connection.model<MemberRow>('StaffMember', memberSchema)
  const canned = connection.model<Omit<Canned, 'id'> & { _id: string }>('CannedAnswer', cannedSchema)
  const { moveChat, ...writings } = createStaffDraftStore(connection)
  const units = connection.model<UnitRow>('StaffUnit', unitSchema)
  const settings = connection.model<SettingsRow>('StaffSettings', settingsSchema)
  const upsert = { upsert: true, setDefaultsOnInsert: true } as const
  const toMember = (id: number, row: MemberRow | null): Member | null => {
    const fixed = first.includes(id)
    const role = fixed ? 'supervisor' : (row?.role ?? null)
    return role && { id, role, name: row?.name || String(id), fixed, scope: row?.scope ?? EVERYTHING }
  }
  const toCanned = (row: Omit<Canned, 'id'> & { _id: string }): Canned => fromRow(row)
  const ownLang = async (): Promise<Lang | null> => (await settings.findById(SETTINGS, { lang: 1 }).lean())?.lang ?? null
  const present = <T>(found: T | null): found is T => found !== null

  return {
    ...writings,
    member: async (id) => toMember(id, await members.findById(id).lean()),
    known: async (id) => (await members.findById(id, { name: 1 }).lean())?.name || String(id),
    async members() {
      const rows = await members.find({ $or: [{ role: { $in: ['clerk', 'supervisor'] } }, { _id: { $in: [...first] } }] }).lean()
      const unseen = first.filter((id) => rows.every((row) => row._id !== id)).map((id) => toMember(id, null))
      return [...unseen, ...rows.map((row) => toMember(row._id, row))].filter(present).sort((a, b) => a.id - b.id)
    },
    async name(id, role, by, now) {
      await members.updateOne({ _id: id }, { $set: { role, by, since: now, leaving: role === null } }, upsert)
    },
    leaving: async () => (await members.find({ leaving: true }, { _id: 1 }).lean()).map(({ _id }) => _id),
    async emptied(id) {
      await members.updateOne({ _id: id, role: null }, { $set: { leaving: false } })
    },
    async called(id, name) {
      await members.updateOne({ _id: id }, { $set: { name } }, upsert)
    },
    async setScope(id, scope) {
      await members.updateOne({ _id: id }, { $set: { scope } }, upsert)
    },
    units: async () => (await units.find({}).sort({ _id: 1 }).lean()).map(({ _id: _, ...unit }) => unit),
    async saveUnit(unit) {
      await units.updateOne({ _id: unitId(unit) }, { $set: unit }, upsert)
    },
    async dropUnit(chat, thread) {
      await units.deleteOne({ _id: unitId({ chat, thread }) })
    },
    async chatNow(chat) {
      const moved = (await settings.findById(SETTINGS, { moved: 1 }).lean())?.moved ?? []
      return moved.find(({ from }) => from === chat)?.to ?? chat
    },
    async moveChat(from, to) {
      for (const { _id, ...unit } of await units.find({ chat: from }).lean()) {
        const there = { ...unit, chat: to }
        await units.updateOne({ _id: unitId(there) }, { $set: there }, upsert)
        await units.deleteOne({ _id })
      }
      await moveChat(from, to)
      await settings
        .updateOne({ _id: SETTINGS, moved: { $not: { $elemMatch: { from } } } }, { $push: { moved: { from, to } } }, upsert)
        .catch((error: unknown) => {
          // Written before: the filter found nothing and the upsert met the document that is there.
          if (!isDuplicate(error)) throw error
        })
    },
    canned: async (lang) => (await canned.find({ lang }).sort({ title: 1 }).lean()).map(toCanned),
    async cannedBy(id) {
      const row = await canned.findById(id).lean()
      return row && toCanned(row)
    },
    async saveCanned({ id, ...rest }) {
      await canned.updateOne({ _id: id }, { $set: rest }, upsert)
    },
    async removeCanned(id) {
      await canned.deleteOne({ _id: id })
    },
    lang: async () => (await ownLang()) ?? 'kk',
    async firstLang(first) {
      const there = await ownLang()
      if (there) return there
      try {
        await settings.updateOne({ _id: SETTINGS, lang: null }, { $set: { lang: first } }, upsert)
      } catch (error) {
        // The filter found nothing and the upsert met the document that is there: somebody else was first.
        if (!isDuplicate(error)) throw error
      }
      return (await ownLang()) ?? first
    },
    async setLang(lang) {
      await settings.updateOne({ _id: SETTINGS }, { $set: { lang } }, upsert)
    },
    async claimHotSpot(of, number, now, since) {
      try {
        const told = { _id: `hot ${of}`, $or: [{ told: null }, { told: { $lt: since } }, { teller: number }] }
        const done = await settings.updateOne(told, { $set: { told: now, teller: number } }, upsert)
        return done.matchedCount + done.upsertedCount === 1
      } catch (error) {
        // Told lately: the filter found nothing and the upsert met the document that is there.
        if (isDuplicate(error)) return false
        throw error
      }
    },
    async hotSpotTold(of, heard) {
      await settings.updateOne({ _id: `hot ${of}` }, { $unset: { teller: 1, ...(heard ? {} : { told: 1 }) } })
    },
    async takeDigest(day, now) {
      const until = new Date(now.getTime() + DIGEST_LEASE_MS)
      const free = { _id: SETTINGS, digest: { $ne: day }, digestLease: { $not: { $gt: now, $lte: until } } }
      try {
        const done = await settings.updateOne(free, { $set: { digestLease: until } }, upsert)
        return done.modifiedCount + done.upsertedCount === 1
      } catch (error) {
        // It is sent, or being sent: the filter found nothing and the upsert met the document that is there.
        if (isDuplicate(error)) return false
        throw error
      }
    },
    async digestSent(day) {
      await settings.updateOne({ _id: SETTINGS }, { $set: { digest: day, digestLease: null } }, upsert)
    },
    async freeDigest() {
      await settings.updateOne({ _id: SETTINGS }, { $set: { digestLease: null } })
    },
  }
}
