import { createEvents, type EventAttributes } from 'ics'
import { DateTime } from 'luxon'
import { local } from '../clock.ts'

/** One thing for a calendar. */
export interface CalendarEvent {
  /** The same id again replaces the event in the citizen's calendar. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly location: string
  readonly at: Date
  /** True: the whole day of `at`. */
  readonly wholeDay: boolean
}

/** The events could not be written; a fault of the code. */
export class CalendarFileError extends Error {
  readonly code = 'CALENDAR_FILE'
  override readonly name = 'CalendarFileError'
}

const LENGTH_MIN = 30
/** Calendars ring this long before. */
const ALARM_H = 2

function toEvent({ id, title, description, location, at, wholeDay }: CalendarEvent): EventAttributes {
  const common = { uid: `${id}@anyqtama`, title, description, location }
  const day = local(at)
  const next = day.plus({ days: 1 })
  if (wholeDay) return { ...common, start: [day.year, day.month, day.day], end: [next.year, next.month, next.day] }
  const utc = DateTime.fromJSDate(at, { zone: 'utc' })
  return {
    ...common,
    start: [utc.year, utc.month, utc.day, utc.hour, utc.minute],
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes: LENGTH_MIN },
    alarms: [{ action: 'display', description: title, trigger: { hours: ALARM_H, before: true } }],
  }
}

/**
 * An iCalendar file (RFC 5545) that phones open in their calendar.
 * @throws CalendarFileError
 */
export function calendarFile(events: readonly CalendarEvent[]): string {
  const { value, error } = createEvents(events.map(toEvent), { productId: 'anyqtama' })
  if (error || !value) throw new CalendarFileError('the events make no calendar', { cause: error })
  return value
}
