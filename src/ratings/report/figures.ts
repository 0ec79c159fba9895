import type { Outcome } from '../../cases/index.ts'
import { local } from '../../clock.ts'
import type { Experience } from '../../experience/index.ts'
import type { Answered } from '../rating.ts'

/** From the first moment, up to but without the second. */
export interface Span {
  readonly from: Date
  readonly to: Date
}

/** What the report needs of a case that ended. */
export interface CaseFigures {
  readonly id: string
  readonly service: string
  readonly office: string | null
  readonly submitted: Date | null
  readonly due: Date | null
  readonly closed: Date
  readonly outcome: Outcome
}

/** What the report needs of a rating. */
export interface RatingFigures {
  /** `c.<case id>` or `n.<complaint number>`. */
  readonly id: string
  readonly service: string
  readonly office: string | null
  /** When its case ended or its complaint was closed. */
  readonly closed: Date
  readonly answers: Answered
  readonly comment: string | null
}

/** What the report needs of one answer to a complaint, or of a term that ended without one. */
export interface ComplaintFigures {
  readonly service: string
  readonly office: string | null
  /** The legal term. */
  readonly due: Date
  /** Null: the term ended, and no answer had come. */
  readonly answered: Date | null
  readonly founded: boolean
}

/** What a citizen told of how it really was. */
export type ExperienceFigures = Experience & { readonly told: Date }

/**
 * Where the rows come from. Everything counts in the period in which it ended: a case when it was closed, a complaint each time that it
 * was answered, a term when it passed without an answer, a rating with its case or complaint.
 */
export interface Sources {
  readonly cases: (span: Span) => AsyncIterable<CaseFigures>
  readonly ratings: (span: Span) => AsyncIterable<RatingFigures>
  readonly complaints: (span: Span) => AsyncIterable<ComplaintFigures>
  readonly experiences: (span: Span) => AsyncIterable<ExperienceFigures>
}

/** A complaint as its room counts it: by the day of registration, with all its terms. */
export interface RegisteredComplaint {
  readonly service: string
  readonly office: string | null
  readonly terms: ReadonlyArray<{
    readonly due: Date
    readonly answered: Date | null
    readonly founded: boolean | null
    /** It ended without an answer up to then. */
    readonly late: boolean
  }>
}

/** How long before the period a complaint may have been registered that was answered in it. */
const LATEST_ANSWER_DAYS = 365

/** The answers of a period and the terms that passed in it without one, out of complaints registered in it or up to a year before. */
export const answeredComplaints = (
  registered: (from: Date, to: Date) => Promise<readonly RegisteredComplaint[]>,
): ((span: Span) => AsyncIterable<ComplaintFigures>) =>
  async function* ({ from, to }) {
    const since = local(from).minus({ days: LATEST_ANSWER_DAYS }).toJSDate()
    const within = (at: Date): boolean => at >= from && at < to
    for (const { service, office, terms } of await registered(since, to))
      for (const { due, answered, founded, late } of terms) {
        if (answered && within(answered)) yield { service, office, due, answered, founded: founded === true }
        if (late && within(due)) yield { service, office, due, answered: null, founded: false }
      }
  }
