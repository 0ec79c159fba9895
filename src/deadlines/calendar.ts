import type { Lang } from '../i18n.ts'
import type { CalendarTable } from './calendar-table.ts'
import { addDays, dateOf } from './days.ts'

type Names = Readonly<Record<Lang, string>>

/** Why a day is not a working day. `substitute`: a free working day for a holiday that fell on a weekend. */
export type DayOff =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly names: Names; readonly substitute: boolean }
  | { readonly kind: 'moved'; readonly names: Names | null }

/** The working days of Kazakhstan. Days are ISO dates in Almaty, `2026-03-23`. */
export interface Calendar {
  /** Why the day is free, or null for a working day. */
  dayOff(day: string): DayOff | null
  /** Whether the calendar of the year of `day` is known; where it is not, its days are guessed from the nearest year that is. */
  covers(day: string): boolean
  /** For a Saturday or Sunday that was made a working day, the ISO weekday of the free day that it stands in for; else null. */
  standsFor(day: string): number | null
}

type Holiday = Extract<DayOff, { kind: 'holiday' }>

interface NamedDay {
  readonly day: string
  readonly names: Names
  /** False for Christmas and Kurban Ait, which are days of rest and not holidays: no other day is free for them. */
  readonly substituted: boolean
}

/** The holidays of one year themselves. Of a year without a row those of the nearest one with a row stand, without Kurban Ait. */
function namedDays(year: number, { holidays, kurbanAit, years }: CalendarTable): NamedDay[] {
  const [first = year, last = year] = [years[0]?.year, years.at(-1)?.year]
  const like = Math.min(Math.max(year, first), last)
  const fixed = holidays
    .filter(({ from, until }) => (from ?? like) <= like && like <= (until ?? like))
    .map(({ day, names, given }) => ({ day: `${year}-${day}`, names, substituted: given }))
  const row = years.find((one) => one.year === year)
  // A holiday on the same day has the say.
  return [...(row ? [{ day: row.kurbanAit.day, names: kurbanAit, substituted: false }] : []), ...fixed]
}

/**
 * For a holiday that coincides with a day of rest the next working day is free, for each of them one.
 * Source: law 267-II on holidays, article 5; Labour Code, article 85.
 */
function withSubstitutes(days: readonly NamedDay[]): Map<string, Holiday> {
  const found = new Map<string, Holiday>(days.map(({ day, names }) => [day, { kind: 'holiday', names, substitute: false }]))
  for (const { day, names, substituted } of days) {
    if (!substituted || dateOf(day).weekday <= 5) continue
    let free = addDays(day, 1)
    while (dateOf(free).weekday > 5 || found.has(free)) free = addDays(free, 1)
    found.set(free, { kind: 'holiday', names, substitute: true })
  }
  return found
}

/** The calendar: Monday to Friday, less public holidays with their substitute days, with the days that were moved by decision. */
export function createCalendar(table: CalendarTable): Calendar {
  const years = new Map<number, Map<string, Holiday>>()
  const covered = new Set(table.years.map(({ year }) => year))
  const moved = table.years.flatMap((row) => row.moved)
  const free = new Map(moved.map((one) => [one.to, one]))
  const working = new Map(moved.map((one) => [one.from, dateOf(one.to).weekday]))
  const holiday = (day: string): Holiday | undefined => {
    const year = Number(day.slice(0, 4))
    const known = years.get(year) ?? withSubstitutes(namedDays(year, table))
    years.set(year, known)
    return known.get(day)
  }
  const judge = (day: string): DayOff | null => {
    if (working.has(day)) return null
    const moved = free.get(day)
    if (moved) return { kind: 'moved', names: moved.names ?? null }
    return holiday(day) ?? (dateOf(day).weekday > 5 ? { kind: 'weekend' } : null)
  }
  /** A few years of days are asked for over and over. */
  const judged = new Map<string, DayOff | null>()
  return {
    dayOff(day) {
      const known = judged.get(day)
      if (known !== undefined) return known
      const found = judge(day)
      judged.set(day, found)
      return found
    },
    covers: (day) => covered.has(Number(day.slice(0, 4))),
    standsFor: (day) => working.get(day) ?? null,
  }
}
