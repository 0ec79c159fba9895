import { type Connection, Schema } from 'mongoose'
import { local } from '../../clock.ts'
import type { Attachment } from '../../input/index.ts'
import { MAJORITY } from '../../store/index.ts'
import { attachments } from './draft.store.ts'

/** What a clerk is writing: kept until it is sent, so that nothing typed is lost. */
export interface StaffDraft {
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
/** An album is as many messages, each of them an answer to the same one. */
const PROMPTS = 20

interface WritingRow extends StaffDraft {
  _id: string
  /** Chat and member, `chat:staff`. */
  place: string
  /** What has added words already: each cause adds once. */
  causes: string[]
  /** Messages that asked: who answers one of the last means this writing, too. Missing in what was begun before they were kept. */
  prompts?: number[]
  /** Messages that the texts came in, the last ones' at the end; 0 for what came otherwise. Missing like `prompts`. */
  messages?: number[]
  expire: Date
}
const common = { strict: 'throw', minimize: false, versionKey: false, ...MAJORITY } as const
const upsert = { upsert: true, setDefaultsOnInsert: true } as const
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
    prompts: { type: [Number], default: [] },
    messages: { type: [Number], default: [] },
    expire: Date,
  },
  { ...common, collection: 'staff-writing', id: false },
)
writingSchema.index({ place: 1 })
writingSchema.index({ expire: 1 }, { expireAfterSeconds: 0 })
/** Where a clerk writes; for every complaint there is a writing of its own. */
export interface Place {
  readonly chat: number
  readonly staff: number
}

/** What the staff are writing. */
export interface StaffDraftStore {
  /**
   * Begins a writing, and what is typed goes to it. A letter to the same citizen that was left goes on with its words, as the kind that
   * it is now; notes and forwards have words of their own.
   * @returns the writing as it stands
   */
  write(place: Place, writing: Omit<StaffDraft, 'prompt'>, now: Date): Promise<StaffDraft>
  /** Puts a writing in place of whatever stood about the same. */
  replaceWriting(place: Place, writing: Omit<StaffDraft, 'prompt'>, now: Date): Promise<void>
  /** The writing with an id, or under a prompt. */
  writing(place: Place, by: { readonly id: string } | { readonly prompt: number }): Promise<StaffDraft | null>
  /** Everything that this member is writing here, the one that is kept longest first. */
  writings(place: Place): Promise<StaffDraft[]>
  /** The letter to the citizen of a complaint; null when none is begun. */
  writingAbout(place: Place, about: string): Promise<StaffDraft | null>
  /** Puts words in place of those of a writing; its files stay. */
  rewrite(place: Place, writing: Omit<StaffDraft, 'prompt' | 'files'>, now: Date): Promise<void>
  /**
   * Adds words and files; the same cause adds once.
   * @param words.message the message that they came in
   */
  addWords(
    place: Place,
    id: string,
    words: { text: string; files: readonly Attachment[]; message?: number },
    cause: string,
    now: Date,
  ): Promise<StaffDraft | null>
  /** Puts the words of an edited message in place of those that came in it; null when nothing that is being written has them. */
  correctWords(place: Place, message: number, text: string, now: Date): Promise<StaffDraft | null>
  prompted(place: Place, id: string, prompt: number): Promise<void>
  dropWriting(place: Place, id: string): Promise<void>
  /** Whatever anybody was writing about a complaint goes: its citizen is forgotten. */
  dropWritingsAbout(number: string): Promise<void>
  /** What was being written in a chat goes on in another, as which it lives on. */
  moveChat(from: number, to: number): Promise<void>
}

/** What was left unfinished for so long is not gone on with. */
const writingEnd = (now: Date): Date => local(now).plus({ days: 7 }).toJSDate()

/** Not to the citizen: their words are never those of the letter about the same complaint. */
const APART: readonly StaffDraft['what'][] = ['note', 'forward']
const keyOf = ({ chat, staff }: Place): string => `${chat}:${staff}`
/** Where a writing stands: one for each complaint and reader, and one of each other kind. */
const slotOf = (place: Place, { what, about }: Pick<StaffDraft, 'what' | 'about'>): string =>
  [keyOf(place), about === '' ? what : about, ...(about !== '' && APART.includes(what) ? [what] : [])].join(':')

/** What the staff of this connection are writing. */
export function createStaffDraftStore(connection: Connection): StaffDraftStore {
  const writings = connection.model<WritingRow>('StaffWriting', writingSchema)
  const toWriting = (row: WritingRow | null): StaffDraft | null => {
    if (!row) return null
    const { _id: _, expire: __, causes: ___, place: ____, prompts: _5, messages: _6, ...rest } = row
    return rest
  }
  /** Goes on with what stands in a slot. What becomes another kind of letter is named anew: buttons under the first send nothing. */
  const goOn = async (_id: string, { what, founded, id }: Pick<StaffDraft, 'what' | 'founded' | 'id'>, expire: Date) =>
    (await writings.findOneAndUpdate({ _id, what, founded }, { $set: { expire } }, { returnDocument: 'after' }).lean()) ??
    (await writings
      .findOneAndUpdate({ _id }, { $set: { what, founded, id, prompt: null, prompts: [], expire } }, { returnDocument: 'after' })
      .lean())
  const freshly = (place: Place, writing: Omit<StaffDraft, 'prompt'>, now: Date) => ({
    ...writing,
    place: keyOf(place),
    prompt: null,
    prompts: [],
    causes: [],
    messages: writing.texts.map(() => 0),
    expire: writingEnd(now),
  })
  return {
    async write(place, writing, now) {
      const fresh = freshly(place, writing, now)
      const _id = slotOf(place, writing)
      const row =
        (writing.about === '' ? null : await goOn(_id, writing, fresh.expire)) ??
        (await writings
          .findOneAndUpdate({ _id }, { $set: fresh }, { ...upsert, returnDocument: 'after' })
          .orFail()
          .lean())
      return toWriting(row) ?? { ...writing, prompt: null }
    },
    async replaceWriting(place, writing, now) {
      await writings.updateOne({ _id: slotOf(place, writing) }, { $set: freshly(place, writing, now) }, upsert)
    },
    async writing(place, by) {
      const named = 'id' in by ? by : { $or: [{ prompt: by.prompt }, { prompts: by.prompt }] }
      return toWriting(await writings.findOne({ place: keyOf(place), ...named }).lean())
    },
    async writings(place) {
      const rows = await writings
        .find({ place: keyOf(place) })
        .sort({ expire: -1 })
        .lean()
      return rows.map(toWriting).filter((row) => row !== null)
    },
    writingAbout: async (place, about) => toWriting(await writings.findById(`${keyOf(place)}:${about}`).lean()),
    async rewrite(place, writing, now) {
      const _id = slotOf(place, writing)
      await goOn(_id, writing, writingEnd(now))
      const { texts, messages, ...first } = freshly(place, { ...writing, files: [] }, now)
      await writings.updateOne({ _id }, { $set: { texts, messages }, $setOnInsert: first }, upsert)
    },
    async addWords(place, id, { text, files, message = 0 }, cause, now) {
      const added = { ...(text === '' ? {} : { texts: text, messages: message }), files: { $each: [...files] } }
      const update = { $push: { ...added, causes: { $each: [cause], $slice: -CAUSES } }, $set: { expire: writingEnd(now) } }
      const mine = { place: keyOf(place), id }
      const row = await writings.findOneAndUpdate({ ...mine, causes: { $ne: cause } }, update, { returnDocument: 'after' }).lean()
      return toWriting(row ?? (await writings.findOne(mine).lean()))
    },
    async correctWords(place, message, text, now) {
      const row = await writings.findOne({ place: keyOf(place), messages: message }).lean()
      if (!row?.messages) return null
      const at = row.texts.length - row.messages.length + row.messages.lastIndexOf(message)
      const texts = row.texts.map((one, index) => (index === at ? text : one))
      const same = { _id: row._id, texts: [...row.texts] }
      return toWriting(
        await writings.findOneAndUpdate(same, { $set: { texts, expire: writingEnd(now) } }, { returnDocument: 'after' }).lean(),
      )
    },
    async prompted(place, id, prompt) {
      const asked = { $set: { prompt }, $push: { prompts: { $each: [prompt], $slice: -PROMPTS } } }
      await writings.updateOne({ place: keyOf(place), id }, asked)
    },
    async dropWriting(place, id) {
      await writings.deleteOne({ place: keyOf(place), id })
    },
    async dropWritingsAbout(number) {
      await writings.deleteMany({ about: number })
    },
    async moveChat(from, to) {
      for (const row of await writings.find({ _id: { $regex: `^${from}:` } }).lean()) {
        const there = {
          ...row,
          _id: row._id.replace(`${from}`, `${to}`),
          place: row.place.replace(`${from}`, `${to}`),
          prompt: null,
          prompts: [],
          messages: [],
        }
        await writings.replaceOne({ _id: there._id }, there, { upsert: true })
        await writings.deleteOne({ _id: row._id })
      }
    },
  }
}
