import type { Calendar } from './calendar.ts'
import { dateOf } from './days.ts'
import { type Due, dueFor } from './deadline.ts'

/** Months in which a decision may be complained of, and those where it did not say how to complain. */
const MONTHS = { told: 3, untold: 6 } as const

/**
 * The last day on which a decision about a public service may be complained of. A last day that is a day of rest is not moved:
 * whoever comes earlier is never late.
 * Source: Administrative Procedural Code, articles 92(1) and 92(1-1), wording of 19.03.2026.
 * @param learned ISO date on which the citizen learned of the decision
 */
export function appealUntil(learned: string): { readonly told: string; readonly untold: string } {
  const after = (months: number) => dateOf(learned).plus({ months }).toISODate() ?? learned
  return { told: after(MONTHS.told), untold: after(MONTHS.untold) }
}

/** When those who give services work, as every edition read so far has it. */
export const PROVIDER = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:30' }]

/** Working days in which a complaint about a public service is answered. Source: law 88-V, article 25(2), wording of 09.01.2026. */
export const ANSWER_DAYS = { provider: 5, quality: 15 } as const

/**
 * When a complaint that is handed in at `came` must be answered: it is registered that day, after hours or on a day of rest on the
 * next working day (Administrative Procedural Code, article 64(3)), and the days are counted from the one after (article 76(2)).
 */
export const answerDue = (came: Date, by: keyof typeof ANSWER_DAYS, calendar: Calendar): Due =>
  dueFor(
    {
      deadline: { amount: ANSWER_DAYS[by], unit: 'working-day', excludesEnds: false, clause: '88-v 25.2' },
      hours: { acceptance: PROVIDER, issue: PROVIDER, registered: PROVIDER, clause: 'appk 64.3' },
    },
    came,
    calendar,
  )
