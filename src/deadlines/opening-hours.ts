import type { Calendar } from './calendar.ts'
import { addDays, dateOf, dayOf, momentOf } from './days.ts'

/** A stretch of some ISO weekdays, as a flow has it. */
export interface Hours {
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}
/** From one clock time to another. */
export interface Lunch {
  readonly from: string
  readonly to: string
}
/** When a counter is open. `lunch` absent: the standard names no break. */
export interface Opening {
  readonly hours: readonly Hours[]
  readonly lunch?: Lunch | null | undefined
}

/** Opening days are looked for this far ahead; a counter that is closed longer has no opening hours. */
const HORIZON_DAYS = 60

/** The hours of one day with the lunch break cut out; see `stretches`. */
function hoursOn({ hours, lunch }: Opening, day: string, calendar: Calendar): Lunch[] {
  const off = calendar.dayOff(day)
  if (off && off.kind !== 'weekend') return []
  const weekday = calendar.standsFor(day) ?? dateOf(day).weekday
  return hours
    .filter(({ days }) => days.includes(weekday))
    .flatMap(({ from, to }) => {
      if (!lunch || lunch.from >= to || lunch.to <= from) return [{ from, to }]
      return [
        { from, to: lunch.from },
        { from: lunch.to, to },
      ].filter((one) => one.from < one.to)
    })
}

/**
 * The stretches of one day, the lunch break cut out, in order. Public holidays are closed, also for counters that work on
 * Saturdays; a weekend day that was made a working day keeps the hours of the day that is free instead.
 */
export const stretches = (opening: Opening, day: string, calendar: Calendar): Array<{ from: Date; to: Date }> =>
  hoursOn(opening, day, calendar)
    .map(({ from, to }) => ({ from: momentOf(day, from), to: momentOf(day, to) }))
    .sort((a, b) => a.from.getTime() - b.from.getTime())

/** Whether the counter opens at all on that day. */
export const opensOn = (opening: Opening, day: string, calendar: Calendar): boolean => hoursOn(opening, day, calendar).length > 0

/** The first day from `day` on (that day included) on which the counter opens; `day` itself when it never does. */
export function firstOpenDay(opening: Opening, day: string, calendar: Calendar): string {
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
    const candidate = addDays(day, ahead)
    if (opensOn(opening, candidate, calendar)) return candidate
  }
  return day
}

/** The last day up to `day` (that day included) on which the counter opens; `day` itself when it never does. */
export function lastOpenDay(opening: Opening, day: string, calendar: Calendar): string {
  for (let back = 0; back <= HORIZON_DAYS; back++) {
    const candidate = addDays(day, -back)
    if (opensOn(opening, candidate, calendar)) return candidate
  }
  return day
}

/** The first open minute at or after `at`. */
export function firstOpenMinute(opening: Opening, at: Date, calendar: Calendar): Date {
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
    for (const { from, to } of stretches(opening, addDays(dayOf(at), ahead), calendar)) {
      if (at < from) return from
      if (at < to) return at
    }
  }
  return at
}

/** Open now and until when, or closed and when it opens next (null: never). */
export type OpenState = { readonly open: true; readonly until: Date } | { readonly open: false; readonly next: Date | null }

/** Whether a counter is open at a moment. */
export function openAt(opening: Opening, at: Date, calendar: Calendar): OpenState {
  const now = stretches(opening, dayOf(at), calendar).find(({ from, to }) => from <= at && at < to)
  if (now) return { open: true, until: now.to }
  const next = firstOpenMinute(opening, at, calendar)
  return { open: false, next: next > at ? next : null }
}
