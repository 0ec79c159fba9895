import { local } from '../clock.ts'
import { dayOf } from './days.ts'

/** How long an answer to a complaint may take. */
export interface ComplaintTerm {
  /** The end of the last day of the term. */
  readonly due: Date
  /** That day, an ISO date in Almaty. */
  readonly day: string
  /** Calendar days in the term. */
  readonly days: 15 | 30
}

/**
 * The desk's own term for a complaint: 15 calendar days after its registration, 30 where it needs further study or a check on the
 * spot, as the printed standards had it (Law of 12 January 2007, article 8). The terms of today's law are in appeal.ts.
 */
export function complaintTerm(registered: Date, study: boolean): ComplaintTerm {
  const days = study ? 30 : 15
  const due = local(registered).plus({ days }).endOf('day').toJSDate()
  return { due, day: dayOf(due), days }
}
