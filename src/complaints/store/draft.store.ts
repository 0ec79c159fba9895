import { type Connection, Schema } from 'mongoose'
import { local } from '../../clock.ts'
import { type Attachment, FILES } from '../../input/index.ts'
import { fromRow, MAJORITY } from '../../store/index.ts'
import { RETENTION } from '../complaint.ts'
import type { Draft, DraftChange } from '../draft.ts'
import type { Encryption } from '../privacy/encryption.ts'

export interface DraftRow extends Omit<Draft, 'id' | 'person'> {
  _id: string
  person: string | null
  expire: Date
  /** The number that registration gave it; once there it never changes. */
  number: string | null
  /** When registration gave it. */
  registered: Date | null
  /** The complaint was stored. */
  finished: boolean
}

/** Files as they are stored with drafts, complaints and what staff prepare. */
export const attachments = {
  type: [new Schema<Attachment>({ kind: String, file: String, name: { type: String, default: null } }, { _id: false })],
  default: [],
}

const schema = new Schema<DraftRow>(
  {
    _id: { type: String, required: true },
    citizen: { type: Number, required: true },
    service: { type: String, default: null },
    edition: { type: String, default: null },
    channel: { type: String, default: null },
    office: { type: String, default: null },
    about: { type: String, default: null },
    happened: { type: String, default: null },
    texts: { type: [String], default: [] },
    textMessages: { type: [Number], default: [] },
    files: attachments,
    fileMessages: { type: [Number], default: [] },
    person: { type: String, default: null },
    done: { type: [String], default: [] },
    filled: { type: [String], default: [] },
    from: { type: String, default: null },
    album: { type: String, default: null },
    updated: { type: Date, required: true },
    expire: { type: Date, required: true },
    number: { type: String, default: null },
    registered: { type: Date, default: null },
    finished: { type: Boolean, default: false },
  },
  {
    collection: 'complaint-drafts',
    strict: 'throw',
    minimize: false,
    versionKey: false,
    ...MAJORITY,
    shardKey: { _id: 'hashed' },
  },
)
schema.index({ citizen: 1, updated: -1 })
schema.index({ number: 1, finished: 1 })
schema.index({ expire: 1 }, { expireAfterSeconds: 0 })

/** The drafts' collection, shared with registration. */
export const draftModel = (connection: Connection) => connection.model<DraftRow>('ComplaintDraft', schema)

/** Drafts in the store. Every call names the citizen: nobody reaches another's draft. */
export interface DraftStore {
  /** Creates the draft; the same id again gives the draft that is there. */
  create(id: string, citizen: number, change: DraftChange, now: Date): Promise<Draft>
  /** A draft that is not registered yet, or null. */
  find(citizen: number, id: string): Promise<Draft | null>
  /** The latest first. */
  list(citizen: number): Promise<Draft[]>
  change(of: Draft, change: DraftChange, now: Date): Promise<Draft | null>
  /**
   * Adds a piece of text, in one atomic step: messages of one moment all count, and each of them once.
   * @param message id of the message that the piece came in
   */
  addText(of: Draft, text: string, message: number, now: Date): Promise<Draft | null>
  /** Puts the words of an edited message in place of the ones that it had; null when none of the pieces came in it. */
  replaceText(of: Draft, text: string, message: number, now: Date): Promise<Draft | null>
  /** Adds the file of a message, once; or null when there are as many as may be. */
  addFile(of: Draft, file: Attachment, album: string | null, message: number, now: Date): Promise<Draft | null>
  remove(citizen: number, id: string): Promise<void>
  /** Every draft of the citizen goes. */
  forget(citizen: number): Promise<void>
}

const after = { returnDocument: 'after' } as const
const expiry = (now: Date): Date => local(now).plus({ days: RETENTION.draftDays }).toJSDate()

/** A stored row as a draft, with its person opened. */
export function toDraft(row: DraftRow, encryption: Encryption): Draft {
  const { person, ...rest } = fromRow(row, ['expire', 'number', 'registered', 'finished'])
  // Drafts from before editions are of the printed standard; of older ones nobody wrote down what was filled in.
  return {
    ...rest,
    edition: rest.edition ?? null,
    filled: rest.filled ?? [],
    from: rest.from ?? null,
    person: person === null ? {} : encryption.decrypt(person, rest.id),
  }
}

/** The drafts of this connection. */
export function createDraftStore(connection: Connection, encryption: Encryption): DraftStore {
  const drafts = draftModel(connection)
  const mine = (citizen: number, id: string) => ({ _id: id, citizen, number: null })
  const opened = (row: DraftRow | null) => row && toDraft(row, encryption)
  const touched = (now: Date) => ({ updated: now, expire: expiry(now) })
  return {
    async create(id, citizen, { person, ...change }, now) {
      const fields = { ...change, ...touched(now), ...(person ? { person: encryption.encrypt(person, id) } : {}) }
      const row = await drafts
        .findOneAndUpdate({ _id: id, citizen }, { $setOnInsert: fields }, { ...after, upsert: true, setDefaultsOnInsert: true })
        .orFail()
        .lean()
      return toDraft(row, encryption)
    },
    find: async (citizen, id) => opened(await drafts.findOne(mine(citizen, id)).lean()),
    async list(citizen) {
      const rows = await drafts.find({ citizen, number: null }).sort({ updated: -1 }).lean()
      return rows.map((row) => toDraft(row, encryption))
    },
    async change(of, { person, ...change }, now) {
      const fields = { ...change, ...touched(now), ...(person ? { person: encryption.encrypt(person, of.id) } : {}) }
      return opened(await drafts.findOneAndUpdate(mine(of.citizen, of.id), { $set: fields }, after).lean())
    },
    async addText(of, text, message, now) {
      const update = { $push: { texts: text, textMessages: message }, $set: touched(now) }
      const once = { ...mine(of.citizen, of.id), textMessages: { $ne: message } }
      return opened((await drafts.findOneAndUpdate(once, update, after).lean()) ?? (await drafts.findOne(mine(of.citizen, of.id)).lean()))
    },
    async replaceText(of, text, message, now) {
      const at = of.textMessages.indexOf(message)
      if (at < 0) return null
      const there = { ...mine(of.citizen, of.id), [`textMessages.${at}`]: message }
      return opened(await drafts.findOneAndUpdate(there, { $set: { [`texts.${at}`]: text, ...touched(now) } }, after).lean())
    },
    async addFile(of, file, album, message, now) {
      const room = { ...mine(of.citizen, of.id), fileMessages: { $ne: message }, [`files.${FILES.count - 1}`]: { $exists: false } }
      const update = { $push: { files: file, fileMessages: message }, $set: { ...touched(now), album } }
      const repeated = { ...mine(of.citizen, of.id), fileMessages: message }
      return opened((await drafts.findOneAndUpdate(room, update, after).lean()) ?? (await drafts.findOne(repeated).lean()))
    },
    async remove(citizen, id) {
      await drafts.deleteOne(mine(citizen, id))
    },
    async forget(citizen) {
      await drafts.deleteMany({ citizen })
    },
  }
}
