import type { Calendar } from './calendar.ts'
import { addDays, dayOf, momentOf } from './days.ts'

/** How long an answer to a complaint may take. */
export interface ComplaintTerm {
  /** The end of the last day of the term. */
  readonly due: Date
  /** That day, an ISO date in Almaty. */
  readonly day: string
  /** Calendar days in the term, before its last one is moved to a working day. */
  readonly days: 15 | 30
}

/**
 * The desk's own term for a complaint: 15 calendar days after its registration, 30 where it needs further study or a check on the
 * spot, as the printed standards had it (Law of 12 January 2007, article 8). A last day that is a day of rest moves to the next
 * working day (Administrative Procedural Code, article 76(5)). The terms of today's law are in appeal.ts.
 */
export function complaintTerm(registered: Date, study: boolean, calendar: Calendar): ComplaintTerm {
  const days = study ? 30 : 15
  let day = addDays(dayOf(registered), days)
  while (calendar.dayOff(day)) day = addDays(day, 1)
  return { due: new Date(momentOf(addDays(day, 1), '00:00').getTime() - 1), day, days }
}
