import type { FlowChannel } from '../services/index.ts'
import { PROVIDER } from './appeal.ts'
import type { Calendar } from './calendar.ts'
import { type Due, dueFor } from './deadline.ts'

/** When a paper is there that a service of its own gives first, and when the result is, if the papers are handed in that moment. */
export interface ChainedDue {
  readonly first: Due
  readonly last: Due
}

/**
 * How long a service really takes whose papers hold one that must be applied for before: the two terms one after the other.
 * @param before the term of that paper; it is handed in at the provider's counter
 */
export function chainedDue(before: FlowChannel['deadline'], channel: FlowChannel, from: Date, calendar: Calendar): ChainedDue {
  const first = dueFor(
    { deadline: before, hours: { acceptance: PROVIDER, issue: PROVIDER, registered: PROVIDER, clause: before.clause } },
    from,
    calendar,
  )
  return { first, last: dueFor(channel, first.due, calendar) }
}
