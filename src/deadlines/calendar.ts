import Holidays from 'date-holidays'
import { DateTime } from 'luxon'
import { z } from 'zod'
import { ZONE } from '../clock.ts'
import { LANGS, type Lang } from '../i18n.ts'

const names = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() })

/** Days moved by decision of the government, and names. The contract of `data/calendar.yaml`. */
export const CalendarOverrides = z.strictObject({
  moved: z.array(
    z.strictObject({ date: z.iso.date(), kind: z.enum(['day-off', 'working']), names: names.optional(), source: z.string().min(1) }),
  ),
  /** `MM-DD` → names in every language. */
  names: z.record(z.string().regex(/^\d{2}-\d{2}$/), names),
})
export type CalendarOverrides = z.infer<typeof CalendarOverrides>

/** Why a day is not a working day. Names of holidays are in every language; `substitute`: a free Monday for a weekend's holiday. */
export type DayOff =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly names: Readonly<Record<Lang, string>>; readonly substitute: boolean }
  | { readonly kind: 'moved'; readonly names: Readonly<Record<Lang, string>> | null }

/** The working days of Kazakhstan. Days are ISO dates in Almaty, `2026-03-23`. */
export interface Calendar {
  /** Why the day is free, or null for a working day. */
  dayOff(day: string): DayOff | null
  /** A Saturday or Sunday that the government made a working day. */
  madeWorking(day: string): boolean
}

type Holiday = Extract<DayOff, { kind: 'holiday' }>

/** Holidays of one year by ISO date. On a day with two, the holiday itself goes before a substitute for another. */
function holidaysOf(year: number, overrides: CalendarOverrides): Map<string, Holiday> {
  const found = new Map<string, Holiday>()
  const library = new Holidays('KZ')
  const named = LANGS.map(
    (lang) =>
      new Map(
        library
          .getHolidays(year, lang)
          .map((one) => [`${one.date.slice(0, 10)} ${one.rule}`, one.name.replace(/ \(substitute day\)$/, '')]),
      ),
  )
  for (const one of library.getHolidays(year)) {
    const day = one.date.slice(0, 10)
    if (one.type !== 'public' || (found.has(day) && one.substitute)) continue
    const own = LANGS.map((lang, index) => [lang, named[index]?.get(`${day} ${one.rule}`) ?? one.name])
    found.set(day, {
      kind: 'holiday',
      names: overrides.names[day.slice(5)] ?? (Object.fromEntries(own) as Record<Lang, string>),
      substitute: one.substitute ?? false,
    })
  }
  return found
}

/**
 * The calendar: Monday to Friday, less public holidays with their substitute days, with the days that the government moved.
 * Source of holidays: the Law on holidays of 13 December 2001, as `date-holidays` keeps it.
 */
export function createCalendar(overrides: CalendarOverrides): Calendar {
  const years = new Map<number, Map<string, Holiday>>()
  const moved = new Map(overrides.moved.map((one) => [one.date, one]))
  const holiday = (day: string): Holiday | undefined => {
    const year = Number(day.slice(0, 4))
    const known = years.get(year) ?? holidaysOf(year, overrides)
    years.set(year, known)
    return known.get(day)
  }
  return {
    dayOff(day) {
      const decision = moved.get(day)
      if (decision) return decision.kind === 'working' ? null : { kind: 'moved', names: decision.names ?? null }
      const free = holiday(day)
      if (free) return free
      return DateTime.fromISO(day, { zone: ZONE }).weekday > 5 ? { kind: 'weekend' } : null
    },
    madeWorking: (day) => moved.get(day)?.kind === 'working',
  }
}
