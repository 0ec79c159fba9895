import { type MovableClock, systemClock } from '../src/clock.ts'
import { momentOf } from '../src/deadlines/index.ts'

/** A Wednesday in offices' hours, in a year that the calendar knows. */
const MORNING = momentOf('2026-03-04', '10:00')
const seconds = Math.round((MORNING.getTime() - Date.now()) / 1000)

/** What moves a clock that runs to that morning, whatever time it is outside: for `CLOCK_OFFSET` of child processes. */
const CLOCK_OFFSET = `${seconds < 0 ? '-' : ''}PT${Math.abs(seconds)}S`

/** A clock that runs, and began on that morning: for tests in which time has to go by itself, as in several processes at once. */
export const runningClock = (): MovableClock => systemClock(CLOCK_OFFSET)

/** What a child process needs of our environment to live at our time: the offset, and a false time that we were started under. */
export const TIME_ENV: Readonly<Record<string, string>> = {
  CLOCK_OFFSET,
  ...Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => /^(LD_PRELOAD|FAKETIME)/.test(entry[0]))),
}
