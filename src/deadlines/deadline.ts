import { local } from '../clock.ts'
import type { Lang } from '../i18n.ts'
import type { FlowChannel } from '../services/index.ts'
import type { Calendar, DayOff } from './calendar.ts'
import { addDays, dateOf, dayOf, momentOf } from './days.ts'
import { firstOpenDay, firstOpenMinute, type Opening, opensOn, stretches } from './opening-hours.ts'

/** Why a day was not counted: a day off, or the counter does not issue on it. */
export type Skip = DayOff | { readonly kind: 'closed' }

/** A due date with its reasoning. Days are ISO dates in Almaty. */
export interface Due {
  /** The moment from which the result must be there: the opening of the issue on the due day, or the minute itself. */
  readonly due: Date
  /** True where the standard counts minutes or hours, so that the minute of `due` means something. */
  readonly exact: boolean
  /** Until when the papers are kept, or null where the standard does not say. */
  readonly collectBy: string | null
  /** The days of the term, in order; where the last one is closed, the day that it moved to stands in its place. None is also `skipped`. */
  readonly counted: readonly string[]
  readonly skipped: ReadonlyArray<{ readonly date: string; readonly why: Skip }>
  /** Years that the term runs through whose calendar is not known: their days off are guessed. */
  readonly guessed: readonly number[]
  readonly clause: string
}

type Terms = Pick<FlowChannel, 'deadline' | 'hours' | 'storage'>

const issueOf = ({ hours }: Pick<FlowChannel, 'hours'>): Opening => ({ hours: hours.issue, lunch: hours.lunch })

/**
 * When the result is due that a standard promises.
 * «Acceptance and issue day excluded»: N days pass in full after the acceptance day, and the result is due on the office's next day
 * of issue. Nothing said: due on the N-th day after acceptance. A due day on which the office does not issue moves to its next one.
 * A request that comes outside the hours of registration, where there are such, is of the next working day.
 * Minutes and hours run from the moment of submission and end at the first open minute at or after. Source: DESIGN.md, «Contracts».
 */
export function dueFor(channel: Terms, came: Date, calendar: Calendar): Due {
  const { deadline, hours } = channel
  const submitted = hours.registered ? firstOpenMinute({ hours: hours.registered }, came, calendar) : came
  const exact = deadline.unit === 'minute' || deadline.unit === 'hour'
  const term = exact ? byTheClock(channel, submitted, calendar) : byDays(channel, submitted, calendar)
  const guessed = guessedYears(dayOf(submitted), dayOf(term.due), calendar)
  return { ...term, exact, collectBy: collectBy(channel, term.due), guessed, clause: deadline.clause }
}

/** The years of the days from `from` to `to`, both included, that the calendar does not cover. */
function guessedYears(from: string, to: string, calendar: Calendar): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => !calendar.covers(`${year}-01-01`))
}

type Term = Pick<Due, 'due' | 'counted' | 'skipped'>

function byTheClock(channel: Terms, submitted: Date, calendar: Calendar): Term {
  const { amount, unit } = channel.deadline
  const issue = issueOf(channel)
  const end = local(submitted).plus(unit === 'minute' ? { minutes: amount } : { hours: amount })
  const due = firstOpenMinute(issue, end.toJSDate(), calendar)
  return { due, counted: [], skipped: closedDays(issue, dayOf(end.toJSDate()), dayOf(due), calendar) }
}

/** The days from `from` up to, not including, `to` on which the counter does not open, each with the reason. */
const closedDays = (opening: Opening, from: string, to: string, calendar: Calendar): Due['skipped'] =>
  daysBetween(from, to)
    .filter((date) => !opensOn(opening, date, calendar))
    .map((date) => ({ date, why: calendar.dayOff(date) ?? { kind: 'closed' } }))

/** ISO dates from `from` up to, not including, `to`. */
function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day)
  return days
}

function byDays(channel: Terms, submitted: Date, calendar: Calendar): Term {
  const { deadline } = channel
  const start = dayOf(submitted)
  const { counted, skipped } = deadline.unit === 'working-day' ? workingDays(start, deadline.amount, calendar) : plainDays(start, deadline)
  const last = counted.at(-1) ?? start
  const earliest = deadline.excludesEnds ? addDays(last, 1) : last
  const issue = issueOf(channel)
  const day = firstOpenDay(issue, earliest, calendar)
  const due = stretches(issue, day, calendar)[0]?.from ?? momentOf(day, '12:00')
  // A term ends with the day that its last one moves to; the days passed over are told as such, and only so.
  const days = earliest === last && day !== last ? [...counted.slice(0, -1), day] : counted
  return { due, counted: days, skipped: [...skipped, ...closedDays(issue, earliest, day, calendar)] }
}

function workingDays(start: string, amount: number, calendar: Calendar): Pick<Due, 'counted' | 'skipped'> {
  const counted: string[] = []
  const skipped: Array<{ date: string; why: Skip }> = []
  for (let day = addDays(start, 1); counted.length < amount; day = addDays(day, 1)) {
    const why = calendar.dayOff(day)
    if (why) skipped.push({ date: day, why })
    else counted.push(day)
  }
  return { counted, skipped }
}

function plainDays(start: string, { amount, unit }: Terms['deadline']): Pick<Due, 'counted' | 'skipped'> {
  const from = dateOf(start)
  const end = (unit === 'month' ? from.plus({ months: amount }) : from.plus({ days: amount })).toISODate() ?? start
  // A term in months is told by its last day: the days between say nothing to a citizen.
  return { counted: unit === 'month' ? [end] : daysBetween(addDays(start, 1), addDays(end, 1)), skipped: [] }
}

/**
 * The last day on which papers that are ready can be collected: so many days or months after the day of readiness.
 * @returns ISO date, or null where the standard does not say
 */
export function collectBy({ storage }: Pick<FlowChannel, 'storage'>, ready: Date): string | null {
  if (!storage) return null
  const from = local(ready).startOf('day')
  return (storage.unit === 'month' ? from.plus({ months: storage.amount }) : from.plus({ days: storage.amount })).toISODate()
}

/** Why a day was not counted, in words. `words` translates the kinds that have no name of their own. */
export function skipText(why: Skip, lang: Lang, words: (kind: 'weekend' | 'closed' | 'moved' | 'substitute') => string): string {
  if (why.kind === 'weekend' || why.kind === 'closed') return words(why.kind)
  const name = why.names?.[lang]
  if (why.kind === 'moved') return name ?? words('moved')
  return why.substitute ? `${name} (${words('substitute')})` : `${name}`
}
