import { DateTime } from 'luxon'
import { ZONE } from '../../clock.ts'
import { addDays } from '../../deadlines/index.ts'
import type { Scope } from './report.ts'

/** The day that somebody typed, `2026-03-23` or `23.03.2026`, as an ISO date; null when there is no such day. */
export function readDay(text: string): string | null {
  for (const format of ['yyyy-MM-dd', 'dd.MM.yyyy', 'd.M.yyyy']) {
    const day = DateTime.fromFormat(text.trim(), format, { zone: ZONE })
    if (day.isValid) return day.toISODate()
  }
  return null
}

/** Periods that end today or before, counted from `today` (ISO). */
export const PERIODS = ['week', 'month', 'last-month', 'year'] as const
export type Period = (typeof PERIODS)[number]
export const isPeriod = (value: string): value is Period => PERIODS.some((period) => period === value)

/** First and last day of a period: the last seven days, this month so far, the month before, this year so far. */
export function daysOf(period: Period, today: string): Pick<Scope, 'from' | 'to'> {
  if (period === 'week') return { from: addDays(today, -6), to: today }
  if (period === 'month') return { from: `${today.slice(0, 7)}-01`, to: today }
  if (period === 'year') return { from: `${today.slice(0, 4)}-01-01`, to: today }
  const to = addDays(`${today.slice(0, 7)}-01`, -1)
  return { from: `${to.slice(0, 7)}-01`, to }
}

/** What can be named in a scope. */
export interface Names {
  readonly services: readonly string[]
  /** Region names as the directories print them. */
  readonly regions: readonly string[]
  readonly isOffice: (id: string) => boolean
}

/** The only region whose name begins like this, whatever the case of letters; null when none or several do. */
export function regionNamed(text: string, regions: readonly string[]): string | null {
  const wanted = text.trim().toLowerCase()
  const found = regions.filter((region) => region.toLowerCase().startsWith(wanted))
  const exact = found.find((region) => region.toLowerCase() === wanted)
  return exact ?? (found.length === 1 && wanted !== '' ? (found[0] ?? null) : null)
}

/**
 * What was typed after `/report`: no day (the last seven), or two, and then a service, an office or a region.
 * @returns the scope, or null when a word means nothing
 */
export function readScope(typed: string, today: string, names: Names): Scope | null {
  const words = typed.trim().split(/\s+/).filter(Boolean)
  const days = words.slice(0, 2).map(readDay)
  const [from, to] = days
  const dated = from !== undefined && from !== null
  if (dated && (!to || from > to)) return null
  const period = dated && to ? { from, to } : daysOf('week', today)
  const rest = words.slice(dated ? 2 : 0).join(' ')
  if (rest === '') return period
  if (names.services.includes(rest)) return { ...period, service: rest }
  if (names.isOffice(rest)) return { ...period, office: rest }
  const region = regionNamed(rest, names.regions)
  return region ? { ...period, region } : null
}
