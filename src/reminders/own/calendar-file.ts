import type * as Ics from 'ics'
import { DateTime } from 'luxon'
import { local } from '../../clock.ts'
import { lazily } from '../../lazy.ts'

const ics = lazily<typeof Ics>('ics')

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

/** The library writes the words of an alarm as they are. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** What the library takes, and its types leave out: the moment at which the file is made. */
type Stamped = Ics.EventAttributes & { readonly timestamp: number }

function toEvent({ id, title, description, location, at, wholeDay }: CalendarEvent, now: Date): Stamped {
  const common = { uid: `${id}@anyqtama`, title, description, location, timestamp: now.getTime() }
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
    alarms: [{ action: 'display', description: escaped(title), trigger: { hours: ALARM_H, before: true } }],
  }
}

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75

/** The line in pieces of so many octets, none of which breaks a letter; every piece but the first begins with a blank. */
function foldedLine(line: string): string {
  const pieces: string[] = []
  let piece = ''
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > LINE) {
      pieces.push(piece)
      piece = ' '
    }
    piece += letter
  }
  return [...pieces, piece].join('\r\n')
}

/**
 * An iCalendar file (RFC 5545) that phones open in their calendar; moments are in UTC, lines are of 75 octets.
 * @throws CalendarFileError
 */
export function calendarFile(events: readonly CalendarEvent[], now: Date): string {
  const { value, error } = ics().createEvents(
    events.map((event) => toEvent(event, now)),
    { productId: '-//Anyqtama//Anyqtama//KK' },
  )
  if (error || !value) throw new CalendarFileError('the events make no calendar', { cause: error })
  // The library counts letters, and most of ours take two octets.
  return value
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(foldedLine)
    .join('\r\n')
}
