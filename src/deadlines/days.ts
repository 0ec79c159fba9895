import { DateTime } from 'luxon'
import { local, ZONE } from '../clock.ts'
import type { Lang } from '../i18n.ts'

/** The moment `time` of an ISO date in Almaty. */
export const momentOf = (day: string, time: string): Date => DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toJSDate()

const MINUTE_MS = 60_000
/** The minute that was asked for last, and its day: screens ask for that of now many times, and luxon asks the system's calendar each time. */
let last = { minute: Number.NaN, day: '' }

/** The ISO date in Almaty. */
export function dayOf(date: Date): string {
  const minute = Math.floor(date.getTime() / MINUTE_MS)
  if (minute !== last.minute) last = { minute, day: local(date).toISODate() ?? '' }
  return last.day
}

/** A date without a place: no clock is turned in it, so that counting its days is cheap. */
export const dateOf = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc' })

/** The ISO date `days` later. */
export const addDays = (day: string, days: number): string => dateOf(day).plus({ days }).toISODate() ?? ''

/** What is said for «year» after its number; the short forms of the calendar data end in a full stop, which doubles that of a sentence. */
const YEAR: Readonly<Record<Lang, readonly [short: string, said: string]>> = { kk: ['ж.', 'жылғы'], ru: ['г.', 'года'], en: ['', ''] }

/**
 * «среда, 1 апреля»: a day in Almaty as people say it.
 * @param now the year is left out when it is this moment's; null: it is always said
 */
export function dayWords(date: Date, lang: Lang, now: Date | null): string {
  const day = local(date).setLocale(lang)
  const year = now && day.year === local(now).year ? {} : ({ year: 'numeric' } as const)
  const [short, said] = YEAR[lang]
  return day.toLocaleString({ day: 'numeric', month: 'long', weekday: 'long', ...year }).replace(short, said)
}
