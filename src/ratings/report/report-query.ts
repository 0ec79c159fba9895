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

/** Something that staff name: by its id, or by what it is called in any language. */
export interface Named {
  readonly id: string
  readonly also: readonly string[]
}

/** What can be named in a scope. */
export interface Names {
  readonly services: readonly Named[]
  /** By their names as the directories print them. */
  readonly regions: readonly Named[]
  readonly offices: () => readonly Named[]
}

/** Somebody who says less than a word of so many letters may mean anything. */
const WORD_MIN = 4
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Letters by which the forms of a word agree: «Карагандинской», «Карагандинская». */
const stemOf = (word: string): string => (word.length > 5 ? word.slice(0, word.length > 7 ? -2 : -1) : word)

/**
 * The only one that is called like this: exactly so, or its name begins so, or has a word for each word of the text, whatever the case
 * and the ends of words. Null when none or several are.
 */
export function named(text: string, all: readonly Named[]): string | null {
  const wanted = text.trim().toLowerCase()
  const words = wordsIn(wanted)
  if (words.length === 0) return null
  const telling = words.some((word) => word.length >= WORD_MIN)
  const spoken = all.map(({ id, also }) => ({ id, names: [id, ...also].map((name) => name.toLowerCase()) }))
  const ways: ReadonlyArray<(name: string) => boolean> = [
    (name) => name === wanted,
    (name) => name.startsWith(wanted),
    (name) => telling && words.every((word) => wordsIn(name).some((one) => one.startsWith(stemOf(word)))),
  ]
  for (const fits of ways) {
    const found = spoken.filter(({ names }) => names.some(fits))
    if (found.length > 0) return found.length === 1 ? (found[0]?.id ?? null) : null
  }
  return null
}

/**
 * What was typed after `/report`: no day (the last seven), or two, and then a service, an office or a region, by id or by name.
 * @returns the scope, or null when a word means nothing, or several things
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
  const region = named(rest, names.regions)
  if (region) return { ...period, region }
  const service = named(rest, names.services)
  if (service) return { ...period, service }
  const office = named(rest, names.offices())
  return office ? { ...period, office } : null
}
