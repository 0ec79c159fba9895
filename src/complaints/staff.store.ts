import { type Connection, Schema } from 'mongoose'
import { local } from '../clock.ts'
import { LANGS, type Lang } from '../i18n.ts'
import type { Attachment } from '../input/index.ts'
import { fromRow, MAJORITY } from '../store/index.ts'
import { attachments } from './draft.store.ts'
import type { Role } from './moves.ts'
import { EVERYTHING, type Scope, type Unit } from './scope.ts'

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

/** What a clerk is writing: kept until it is sent, so that nothing typed is lost. */
export interface Writing {
  readonly what:
    | 'ask'
    | 'answer'
    | 'reject'
    | 'dismiss'
    | 'forward'
    | 'find'
    | 'loose'
    | 'pick'
    | 'note'
    | 'series'
    | 'answer-all'
    | 'member'
    | 'canned'
  /** Number of a complaint, or what else it is about. */
  readonly about: string
  readonly founded: boolean
  readonly texts: readonly string[]
  readonly files: readonly Attachment[]
  /** The message that asks; in a group only replies to it are heard. */
  readonly prompt: number | null
  /** Names this writing, so that it is sent once. */
  readonly id: string
}

/** So many causes of words are remembered: more than anybody sends while Telegram repeats. */
const CAUSES = 32

interface MemberRow {
  _id: number
  role: Role | null
  name: string
  by: number | null
  since: Date | null
  scope?: Scope
}
interface UnitRow extends Unit {
  _id: string
}
interface WritingRow extends Writing {
  _id: string
  /** Chat and member, `chat:staff`. */
  place: string
  /** What has added words already: each cause adds once. */
  causes: string[]
  expire: Date
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
const writingSchema = new Schema<WritingRow>(
  {
    _id: { type: String, required: true },
    what: { type: String, required: true },
    about: { type: String, default: '' },
    founded: { type: Boolean, default: false },
    texts: { type: [String], default: [] },
    files: attachments,
    prompt: { type: Number, default: null },
    id: { type: String, required: true },
    place: { type: String, required: true },
    causes: { type: [String], default: [] },
    expire: Date,
  },
  { ...common, collection: 'staff-writing', id: false },
)
writingSchema.index({ place: 1 })
writingSchema.index({ expire: 1 }, { expireAfterSeconds: 0 })
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

/** Where a clerk writes; for every complaint there is a writing of its own. */
export interface Place {
  readonly chat: number
  readonly staff: number
}

/** The staff, their ready answers and what they are writing. */
export interface StaffStore {
  /** The member with this id, or null for everybody else. */
  member(id: number): Promise<Member | null>
  members(): Promise<Member[]>
  /** What Telegram calls somebody who is, or was, of the staff; their id when nobody knows. */
  known(id: number): Promise<string>
  /** Names a member or changes the role; null takes it away. */
  name(id: number, role: Role | null, by: number, now: Date): Promise<void>
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
  /**
   * Begins a writing, and what is typed goes to it. One of the same kind that was left about the same complaint goes on with its words.
   * @returns the writing as it stands
   */
  write(place: Place, writing: Omit<Writing, 'prompt'>, now: Date): Promise<Writing>
  /** Puts a writing in place of whatever stood about the same. */
  replaceWriting(place: Place, writing: Omit<Writing, 'prompt'>, now: Date): Promise<void>
  /** The writing with an id, or under a prompt. */
  writing(place: Place, by: { readonly id: string } | { readonly prompt: number }): Promise<Writing | null>
  /** Everything that this member is writing here, the one that is kept longest first. */
  writings(place: Place): Promise<Writing[]>
  /** What is written about one complaint; null when nothing is. */
  writingAbout(place: Place, about: string): Promise<Writing | null>
  /** Puts words in place of those that were written about a complaint; its files stay. */
  rewrite(place: Place, writing: Omit<Writing, 'prompt' | 'files'>, now: Date): Promise<void>
  /** Adds words and files; the same cause adds once. */
  addWords(
    place: Place,
    id: string,
    words: { text: string; files: readonly Attachment[] },
    cause: string,
    now: Date,
  ): Promise<Writing | null>
  prompted(place: Place, id: string, prompt: number): Promise<void>
  dropWriting(place: Place, id: string): Promise<void>
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
}

const SETTINGS = 'desk'
/** What was left unfinished for so long is not gone on with. */
const writingEnd = (now: Date): Date => local(now).plus({ days: 7 }).toJSDate()
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
  const writings = connection.model<WritingRow>('StaffWriting', writingSchema)
  const units = connection.model<UnitRow>('StaffUnit', unitSchema)
  const settings = connection.model<SettingsRow>('StaffSettings', settingsSchema)
  const upsert = { upsert: true, setDefaultsOnInsert: true } as const
  const keyOf = ({ chat, staff }: Place): string => `${chat}:${staff}`
  const toMember = (id: number, row: MemberRow | null): Member | null => {
    const fixed = first.includes(id)
    const role = fixed ? 'supervisor' : (row?.role ?? null)
    return role && { id, role, name: row?.name || String(id), fixed, scope: row?.scope ?? EVERYTHING }
  }
  const toWriting = (row: WritingRow | null): Writing | null => {
    if (!row) return null
    const { _id: _, expire: __, causes: ___, place: ____, ...rest } = row
    return rest
  }
  const toCanned = (row: Omit<Canned, 'id'> & { _id: string }): Canned => fromRow(row)
  const ownLang = async (): Promise<Lang | null> => (await settings.findById(SETTINGS, { lang: 1 }).lean())?.lang ?? null
  const present = <T>(found: T | null): found is T => found !== null

  return {
    member: async (id) => toMember(id, await members.findById(id).lean()),
    known: async (id) => (await members.findById(id, { name: 1 }).lean())?.name || String(id),
    async members() {
      const rows = await members.find({ $or: [{ role: { $in: ['clerk', 'supervisor'] } }, { _id: { $in: [...first] } }] }).lean()
      const unseen = first.filter((id) => rows.every((row) => row._id !== id)).map((id) => toMember(id, null))
      return [...unseen, ...rows.map((row) => toMember(row._id, row))].filter(present).sort((a, b) => a.id - b.id)
    },
    async name(id, role, by, now) {
      await members.updateOne({ _id: id }, { $set: { role, by, since: now } }, upsert)
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
      // What was being written there goes on there.
      for (const row of await writings.find({ _id: { $regex: `^${from}:` } }).lean()) {
        const there = { ...row, _id: row._id.replace(`${from}`, `${to}`), place: row.place.replace(`${from}`, `${to}`), prompt: null }
        await writings.replaceOne({ _id: there._id }, there, { upsert: true })
        await writings.deleteOne({ _id: row._id })
      }
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
    async write(place, writing, now) {
      const fresh = { ...writing, place: keyOf(place), prompt: null, causes: [], expire: writingEnd(now) }
      const at = `${keyOf(place)}:${writing.about === '' ? writing.what : writing.about}`
      const same = { _id: at, what: writing.what, about: { $ne: '' } }
      const goesOn = { founded: writing.founded, expire: fresh.expire }
      const row =
        (await writings.findOneAndUpdate(same, { $set: goesOn }, { returnDocument: 'after' }).lean()) ??
        (await writings
          .findOneAndUpdate({ _id: at }, { $set: fresh }, { ...upsert, returnDocument: 'after' })
          .orFail()
          .lean())
      return toWriting(row) ?? { ...writing, prompt: null }
    },
    async replaceWriting(place, writing, now) {
      const fresh = { ...writing, place: keyOf(place), prompt: null, causes: [], expire: writingEnd(now) }
      await writings.updateOne({ _id: `${keyOf(place)}:${writing.about}` }, { $set: fresh }, upsert)
    },
    async writing(place, by) {
      return toWriting(await writings.findOne({ place: keyOf(place), ...by }).lean())
    },
    async writings(place) {
      const rows = await writings
        .find({ place: keyOf(place) })
        .sort({ expire: -1 })
        .lean()
      return rows.map(toWriting).filter(present)
    },
    writingAbout: async (place, about) => toWriting(await writings.findById(`${keyOf(place)}:${about}`).lean()),
    async rewrite(place, { id, ...written }, now) {
      const at = { _id: `${keyOf(place)}:${written.about}` }
      const first = { id, place: keyOf(place), prompt: null, causes: [], files: [] }
      await writings.updateOne(at, { $set: { ...written, expire: writingEnd(now) }, $setOnInsert: first }, upsert)
    },
    async addWords(place, id, { text, files }, cause, now) {
      const added = { ...(text === '' ? {} : { texts: text }), files: { $each: [...files] } }
      const update = { $push: { ...added, causes: { $each: [cause], $slice: -CAUSES } }, $set: { expire: writingEnd(now) } }
      const mine = { place: keyOf(place), id }
      const row = await writings.findOneAndUpdate({ ...mine, causes: { $ne: cause } }, update, { returnDocument: 'after' }).lean()
      return toWriting(row ?? (await writings.findOne(mine).lean()))
    },
    async prompted(place, id, prompt) {
      await writings.updateOne({ place: keyOf(place), id }, { $set: { prompt } })
    },
    async dropWriting(place, id) {
      await writings.deleteOne({ place: keyOf(place), id })
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
  }
}
