import { DateTime, Duration } from 'luxon'

/** The one time zone of the house: Kazakhstan keeps UTC+5 everywhere since 1 March 2024. */
export const ZONE = 'Asia/Almaty'

/** Where the time comes from. Everything else gets a `Clock` or a `Date` as an argument. */
export interface Clock {
  now(): Date
}

/** A clock that can be moved forward, for the playground and for rehearsals. */
export interface MovableClock extends Clock {
  /** Moves the time by `ms` milliseconds (negative: back). */
  advance(ms: number): void
}

/**
 * The system's time, moved by `offset`.
 * @param offset ISO 8601 duration, e.g. `P3DT2H`; months and years count from today.
 */
export function systemClock(offset = 'PT0S'): MovableClock {
  const duration = Duration.fromISO(offset)
  if (!duration.isValid) throw new RangeError(`not an ISO 8601 duration: ${offset}`)
  // The calendar is asked once: every command of the store reads the clock.
  const today = DateTime.now()
  let moved = today.plus(duration).toMillis() - today.toMillis()
  return {
    now: () => new Date(Date.now() + moved),
    advance: (ms) => {
      moved += ms
    },
  }
}

/** A clock that stands still until it is moved, for tests. */
export function frozenClock(start: Date): MovableClock {
  let at = start.getTime()
  return {
    now: () => new Date(at),
    advance: (ms) => {
      at += ms
    },
  }
}

/** `date` as a luxon DateTime in Asia/Almaty. */
export const local = (date: Date): DateTime => DateTime.fromJSDate(date, { zone: ZONE })
