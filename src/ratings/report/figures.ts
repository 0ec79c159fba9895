import type { Outcome } from '../../cases/index.ts'
import { local } from '../../clock.ts'
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

/** What the report needs of a complaint that was answered. */
export interface ComplaintFigures {
  readonly service: string
  readonly office: string | null
  /** The legal term. */
  readonly due: Date
  readonly answered: Date
  readonly founded: boolean
}

/**
 * Where the rows come from. Everything counts in the period in which it ended: a case when it was closed, a complaint when it was
 * answered, a rating with its case or complaint.
 */
export interface Sources {
  readonly cases: (span: Span) => AsyncIterable<CaseFigures>
  readonly ratings: (span: Span) => AsyncIterable<RatingFigures>
  readonly complaints: (span: Span) => AsyncIterable<ComplaintFigures>
}

/** A complaint as its room counts it: by the day of registration, answered or not. */
export interface RegisteredComplaint {
  readonly service: string
  readonly office: string | null
  readonly due: Date
  readonly answered: Date | null
  readonly founded: boolean | null
}

/** How long before the period a complaint may have been registered that was answered in it. */
const LATEST_ANSWER_DAYS = 365

/** The complaints that were answered in a period, out of those registered in it or up to a year before. */
export const answeredComplaints = (
  registered: (from: Date, to: Date) => Promise<readonly RegisteredComplaint[]>,
): ((span: Span) => AsyncIterable<ComplaintFigures>) =>
  async function* ({ from, to }) {
    const since = local(from).minus({ days: LATEST_ANSWER_DAYS }).toJSDate()
    for (const { service, office, due, answered, founded } of await registered(since, to))
      if (answered && answered >= from && answered < to) yield { service, office, due, answered, founded: founded === true }
  }
