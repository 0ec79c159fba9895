import { DateTime } from 'luxon'
import type * as Rules from 'rrule'
import { local, ZONE } from '../../clock.ts'
import { lazily } from '../../lazy.ts'
import type { Reception } from '../office.ts'

/** One sitting of an akim or a deputy. */
export interface Sitting {
  readonly who: Reception['who']
  readonly from: Date
  /** null where the print names no end. */
  readonly to: Date | null
}

const rules = lazily<typeof Rules>('rrule')
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
/** Receptions are looked for this far ahead; nobody waits longer. */
const HORIZON_DAYS = 120

/** The days of a rule from a day on, as ISO dates, in order. */
function daysOf(rule: Reception, from: DateTime): string[] {
  const { RRule } = rules()
  const day = RRule[WEEKDAYS[rule.weekday - 1] ?? 'MO']
  const byweekday = rule.weeks === null ? [day] : rule.weeks === 'last' ? [day.nth(-1)] : rule.weeks.map((week) => day.nth(week))
  // The library counts in UTC: dates of Almaty stand there as they are.
  const start = DateTime.utc(from.year, from.month, from.day)
  const freq = rule.freq === 'weekly' ? RRule.WEEKLY : RRule.MONTHLY
  const dates = new RRule({ freq, byweekday, dtstart: start.toJSDate(), until: start.plus({ days: HORIZON_DAYS }).toJSDate() }).all()
  return dates.map((date) => DateTime.fromJSDate(date, { zone: 'utc' }).toISODate() ?? '')
}

const moment = (day: string, time: string): Date => DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toJSDate()

/** The next sitting of one rule that has not ended, or null within four months. */
function nextOf(rule: Reception, after: Date, closed: (day: string) => boolean): Sitting | null {
  for (const day of daysOf(rule, local(after))) {
    const sitting = { who: rule.who, from: moment(day, rule.from), to: rule.to === null ? null : moment(day, rule.to) }
    if (!closed(day) && (sitting.to ?? sitting.from) > after) return sitting
  }
  return null
}

/**
 * When the akim receives next, or a deputy where the print has no hours of the akim; a sitting that goes on counts.
 * @param closed days on which nobody is received (ISO date): public holidays
 * @returns null where no rule gives a sitting within four months
 */
export function nextReception(rules: readonly Reception[], after: Date, closed: (day: string) => boolean): Sitting | null {
  const own = rules.filter(({ who }) => who === 'akim')
  const sittings = (own.length > 0 ? own : rules).map((rule) => nextOf(rule, after, closed)).filter((sitting) => sitting !== null)
  return sittings.sort((a, b) => a.from.getTime() - b.from.getTime())[0] ?? null
}
