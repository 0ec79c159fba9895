import Holidays from 'date-holidays'
import { z } from 'zod'
import { LANGS, type Lang } from '../i18n.ts'
import { addDays, dateOf } from './days.ts'

const names = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() })

/** What the law and the government say beyond the holiday library. The contract of `data/calendar.yaml`. */
export const CalendarOverrides = z.strictObject({
  /** A day of rest moved: `from` becomes a working day, `to` a free one. */
  moved: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), names: names.optional(), source: z.string().min(1) })),
  /** Days that the library takes for holidays, and the law does not. */
  notHolidays: z.array(z.strictObject({ date: z.iso.date(), source: z.string().min(1) })),
  /** `MM-DD` → names in every language. */
  names: z.record(z.string().regex(/^\d{2}-\d{2}$/), names),
})
export type CalendarOverrides = z.infer<typeof CalendarOverrides>

type Names = Readonly<Record<Lang, string>>

/**
 * The years whose holidays are known. The Law on holidays is of December 2001, so that before 2002 other days were free; and
 * Kurban Ait, which follows the moon, is tabled up to 2076, of which the last year is kept for terms that run into the next.
 */
export const YEARS = { first: 2002, last: 2075 } as const

/** Why a day is not a working day. `substitute`: a free working day for a holiday that fell on a weekend. */
export type DayOff =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly names: Names; readonly substitute: boolean }
  | { readonly kind: 'moved'; readonly names: Names | null }

/** The working days of Kazakhstan. Days are ISO dates in Almaty, `2026-03-23`. */
export interface Calendar {
  /** Why the day is free, or null for a working day. */
  dayOff(day: string): DayOff | null
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

/** The holidays of one year themselves, in order. Substitute days of the library are left out, see `withSubstitutes`. */
function namedDays(year: number, overrides: CalendarOverrides): NamedDay[] {
  const wrong = new Set(overrides.notHolidays.map(({ date }) => date))
  const library = new Holidays('KZ')
  const byLang = LANGS.map((lang) => library.getHolidays(year, lang))
  return (byLang[0] ?? []).flatMap(({ date, rule, type, substitute }) => {
    const day = date.slice(0, 10)
    if (type !== 'public' || substitute || wrong.has(day)) return []
    const own = LANGS.map((lang, index) => [lang, byLang[index]?.find((one) => one.rule === rule && one.date === date)?.name ?? rule])
    return [{ day, names: overrides.names[day.slice(5)] ?? (Object.fromEntries(own) as Names), substituted: rule.includes(' and if ') }]
  })
}

/**
 * Labour Code, article 85: for a holiday that coincides with a day of rest the next working day is free. (The library moves each holiday
 * for itself, and so loses a day of Nauryz when the Monday after its weekend is a holiday already.)
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

/**
 * The calendar: Monday to Friday, less public holidays with their substitute days, with the days that the government moved.
 * Source of holidays: the Law on holidays of 13 December 2001, as `date-holidays` keeps it.
 */
export function createCalendar(overrides: CalendarOverrides): Calendar {
  const years = new Map<number, Map<string, Holiday>>()
  const free = new Map(overrides.moved.map((one) => [one.to, one]))
  const working = new Map(overrides.moved.map((one) => [one.from, dateOf(one.to).weekday]))
  const holiday = (day: string): Holiday | undefined => {
    const year = Number(day.slice(0, 4))
    const known = years.get(year) ?? withSubstitutes(namedDays(year, overrides))
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
    standsFor: (day) => working.get(day) ?? null,
  }
}
