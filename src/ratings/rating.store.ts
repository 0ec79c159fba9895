import { type Connection, Schema } from 'mongoose'
import { local } from '../clock.ts'
import { fromRow, MAJORITY } from '../store/index.ts'
import { type Asked, changeableSince, type Rating, REMINDER_DAYS, SURVEY, type Subject } from './rating.ts'
import type { RatingFigures, Span } from './report/figures.ts'

type RatingRow = Omit<Rating, 'id' | 'citizen' | 'rated'> & {
  /** `c.<case>` or `n.<complaint>`: one rating each, by the key itself. */
  _id: string
  /** null once the citizen asked to be forgotten. */
  citizen: number | null
  /** Absent until the first answer, so that `$min` keeps the first one. */
  rated?: Date
  /** What made the request: done again after a crash, it may show it again. */
  by: string | null
}

const schema = new Schema<RatingRow>(
  {
    _id: { type: String, required: true },
    citizen: { type: Number, default: null },
    service: { type: String, required: true },
    office: { type: String, default: null },
    closed: { type: Date, required: true },
    questions: { type: [String], enum: SURVEY, required: true },
    limit: { type: Number, default: null },
    answers: { type: Schema.Types.Mixed, default: {} },
    skipped: { type: [String], default: [] },
    comment: { type: String, default: null },
    asked: { type: Date, required: true },
    reminded: { type: Date, default: null },
    rated: { type: Date },
    by: { type: String, default: null },
  },
  // Reached by key from a citizen's buttons, and by date for the report: a sharded cluster spreads them by the hash of the key.
  {
    collection: 'ratings',
    strict: 'throw',
    minimize: false,
    versionKey: false,
    ...MAJORITY,
    shardKey: { _id: 'hashed' },
  },
)
schema.index({ citizen: 1 })
schema.index({ closed: 1 })
schema.index({ asked: 1 }, { partialFilterExpression: { reminded: null } })

/** What a citizen gets of their ratings on `/export`. */
export interface RatingExport extends Pick<Rating, 'service' | 'office' | 'closed' | 'answers' | 'comment' | 'rated'> {}

/** Ratings in the store. Calls of a citizen name them: nobody reaches another's rating. */
export interface RatingStore {
  /**
   * Makes the request for a rating; the first call wins.
   * @param by name of the cause: the same one again (after a crash) is told `first` again; null where nothing repeats it
   */
  request(of: Subject, now: Date, by: string | null): Promise<{ rating: Rating; first: boolean }>
  find(citizen: number, id: string): Promise<Rating | null>
  /** Keeps an answer; null when there is no such rating or it is too old to be changed. */
  answer(citizen: number, id: string, asked: Asked, choice: string, now: Date): Promise<Rating | null>
  /** Passes a question over and takes its answer back; null as for `answer`. */
  skip(citizen: number, id: string, asked: Asked, now: Date): Promise<Rating | null>
  /** Keeps the comment; null as for `answer`. */
  comment(citizen: number, id: string, text: string, now: Date): Promise<Rating | null>
  /** Ratings without an answer whose one reminder is owed now. */
  owed(now: Date): AsyncIterable<Rating>
  /** Takes the one reminder; false when it was taken before or an answer has come. */
  takeReminder(id: string, now: Date): Promise<boolean>
  /** What the report needs, by the day that the case or complaint ended; a row at a time. */
  figures(span: Span): AsyncIterable<RatingFigures>
  /** Everything kept of the citizen. */
  exported(citizen: number): Promise<RatingExport[]>
  /** Takes the person and their words off the ratings; what was answered stays in the figures. Unanswered requests go. */
  forget(citizen: number): Promise<void>
}

// Every reader below asks for ratings that have a citizen.
const toRating = (row: RatingRow): Rating => ({ ...fromRow(row, ['by']), citizen: row.citizen as number, rated: row.rated ?? null })

const BATCH = 1000

/** The ratings of this connection. */
export function createRatingStore(connection: Connection): RatingStore {
  const ratings = connection.model<RatingRow>('Rating', schema)

  /** One change of an open rating. */
  async function change(citizen: number, id: string, now: Date, update: Record<string, unknown>): Promise<Rating | null> {
    const open = { _id: id, citizen, $or: [{ rated: { $exists: false } }, { rated: { $gte: changeableSince(now) } }] }
    const row = await ratings.findOneAndUpdate(open, update, { returnDocument: 'after' }).lean()
    return row && toRating(row)
  }

  return {
    async request({ id, citizen, ...of }, now, by) {
      const fresh = { answers: {}, skipped: [], comment: null, reminded: null, asked: now, by }
      const made = await ratings.updateOne(
        { _id: id },
        { $setOnInsert: { citizen, ...of, questions: [...of.questions], ...fresh } },
        { upsert: true },
      )
      const row = await ratings.findOne({ _id: id, citizen }).orFail().lean()
      return { rating: toRating(row), first: made.upsertedCount === 1 || (by !== null && row.by === by) }
    },
    async find(citizen, id) {
      const row = await ratings.findOne({ _id: id, citizen }).lean()
      return row && toRating(row)
    },
    answer: (citizen, id, asked, choice, now) =>
      change(citizen, id, now, { $set: { [`answers.${asked}`]: choice }, $pull: { skipped: asked }, $min: { rated: now } }),
    skip: (citizen, id, asked, now) => change(citizen, id, now, { $unset: { [`answers.${asked}`]: 1 }, $addToSet: { skipped: asked } }),
    comment: (citizen, id, text, now) => change(citizen, id, now, { $set: { comment: text }, $min: { rated: now } }),
    async *owed(now) {
      const day = (back: number) => local(now).minus({ days: back }).toJSDate()
      const asked = { $gt: day(REMINDER_DAYS.to), $lte: day(REMINDER_DAYS.from) }
      const found = ratings.find({ reminded: null, asked, rated: { $exists: false }, skipped: [], citizen: { $ne: null } }).lean()
      for await (const row of found.cursor({ batchSize: BATCH })) yield toRating(row)
    },
    async takeReminder(id, now) {
      const taken = await ratings.updateOne({ _id: id, reminded: null, rated: { $exists: false } }, { $set: { reminded: now } })
      return taken.modifiedCount === 1
    },
    async *figures({ from, to }) {
      const wanted = { _id: 1, service: 1, office: 1, closed: 1, answers: 1, comment: 1 } as const
      const found = ratings.find({ closed: { $gte: from, $lt: to }, rated: { $exists: true } }, wanted).lean()
      for await (const { _id, service, office, closed, answers, comment } of found.cursor({ batchSize: BATCH }))
        yield { id: _id, service, office, closed, answers, comment }
    },
    async exported(citizen) {
      const rows = await ratings.find({ citizen }).sort({ closed: 1 }).lean()
      return rows.map(({ service, office, closed, answers, comment, rated }) => ({
        service,
        office,
        closed,
        answers,
        comment,
        rated: rated ?? null,
      }))
    },
    async forget(citizen) {
      await ratings.deleteMany({ citizen, rated: { $exists: false } })
      await ratings.updateMany({ citizen }, { $set: { citizen: null, comment: null, by: null } })
    },
  }
}
