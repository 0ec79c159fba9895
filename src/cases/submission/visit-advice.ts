import { addDays, type Calendar, type DayOff, dayOf, type Opening, openAt, stretches } from '../../deadlines/index.ts'

/** Nobody is sent on the way for less than this. */
const ENOUGH_MS = 30 * 60_000
const HOUR_MS = 3_600_000
const HORIZON_DAYS = 60

/** Why not now: the day is off, the counter takes nothing on it, it has closed or not yet opened, it has its break, too little is left. */
export type NoVisitReason =
  | { readonly why: 'day-off'; readonly off: DayOff }
  | { readonly why: 'no-reception' | 'over' | 'early' | 'lunch' | 'soon-over' }

/** When to go: now, or the next stretch in which papers are taken. */
export interface VisitAdvice {
  /** Null: the counter is open long enough. */
  readonly notNow: NoVisitReason | null
  /** The stretch to go in; null where the counter never opens. */
  readonly when: { readonly from: Date; readonly to: Date } | null
}

/** Whether to go now, and when otherwise: opening hours, lunch, days off, and half an hour at the counter. */
export function visitAdvice(opening: Opening, now: Date, calendar: Calendar): VisitAdvice {
  const today = dayOf(now)
  const state = openAt(opening, now, calendar)
  if (state.open && state.until.getTime() - now.getTime() >= ENOUGH_MS) return { notNow: null, when: { from: now, to: state.until } }
  const after = state.open ? state.until : now
  return { notNow: reasonOf(opening, today, now, state.open, calendar), when: nextStretch(opening, after, calendar) }
}

/** When to speak of going: an hour before the counter opens, or at once where that hour has begun. */
export function beforeVisit(from: Date, now: Date): Date {
  const hour = new Date(from.getTime() - HOUR_MS)
  return hour > now ? hour : from
}

function reasonOf(opening: Opening, today: string, now: Date, open: boolean, calendar: Calendar): NoVisitReason {
  if (open) return { why: 'soon-over' }
  const hours = stretches(opening, today, calendar)
  const [first] = hours
  const off = calendar.dayOff(today)
  if (!first) return off ? { why: 'day-off', off } : { why: 'no-reception' }
  if (now < first.from) return { why: 'early' }
  return { why: hours.some(({ from }) => from > now) ? 'lunch' : 'over' }
}

function nextStretch(opening: Opening, after: Date, calendar: Calendar): { from: Date; to: Date } | null {
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
    const found = stretches(opening, addDays(dayOf(after), ahead), calendar).find(({ from }) => from >= after)
    if (found) return found
  }
  return null
}
