import { local } from '../../clock.ts'
import { addDays, type Calendar, dayOf, momentOf, type Opening, opensOn, stretches } from '../../deadlines/index.ts'
import type { FlowChannel } from '../../services/index.ts'

/** Nothing was handed in a year before its case was begun. */
const OLDEST_YEARS = 1
/** Days on which papers were taken are looked for this far back. */
const BACK_DAYS = 35

/** Why papers cannot have been handed in at a moment: it lies ahead, too far back, on a day without reception, outside its hours. */
export type HandInFault = 'future' | 'old' | 'closed-day' | 'closed-hour'

/** When a channel takes papers; null for one that takes them at any hour (the portal). */
export const receptionOf = ({ directory, hours }: Pick<FlowChannel, 'directory' | 'hours'>): Opening | null =>
  directory || !hours.registered ? { hours: hours.acceptance, lunch: hours.lunch } : null

/**
 * Whether papers can have been handed in then.
 * @param at the moment; where `hasTime` is false only its day means something
 * @param begun when the case was begun
 */
export function handInFault(
  channel: Pick<FlowChannel, 'directory' | 'hours'>,
  at: Date,
  hasTime: boolean,
  { begun, now, calendar }: { readonly begun: Date; readonly now: Date; readonly calendar: Calendar },
): HandInFault | null {
  if (hasTime ? at > now : dayOf(at) > dayOf(now)) return 'future'
  const oldest = local(begun < now ? begun : now).minus({ years: OLDEST_YEARS })
  if (at < oldest.toJSDate()) return 'old'
  const reception = receptionOf(channel)
  if (!reception) return null
  const hours = stretches(reception, dayOf(at), calendar)
  const [first] = hours
  if (!first) return 'closed-day'
  if (!hasTime) return dayOf(at) === dayOf(now) && now < first.from ? 'closed-hour' : null
  return hours.some(({ from, to }) => from <= at && at <= to) ? null : 'closed-hour'
}

/**
 * The moment that a day without an hour stands for: today this minute, as far as papers are taken; on another day the end of its
 * reception, so that no term in minutes is said to be broken too early.
 */
export function momentOfHandIn(channel: Pick<FlowChannel, 'directory' | 'hours'>, day: string, now: Date, calendar: Calendar): Date {
  const reception = receptionOf(channel)
  const last = reception ? stretches(reception, day, calendar).at(-1)?.to : undefined
  if (day === dayOf(now)) return last && last < now ? last : now
  return last ?? momentOf(day, '12:00')
}

/** The last days on which the channel took papers, the latest first, this day among them once it has opened. */
export function receptionDays(channel: Pick<FlowChannel, 'directory' | 'hours'>, now: Date, calendar: Calendar, most: number): string[] {
  const reception = receptionOf(channel)
  const today = dayOf(now)
  const days: string[] = []
  for (let back = 0; back <= BACK_DAYS && days.length < most; back++) {
    const day = addDays(today, -back)
    if (!reception || opensFor(reception, day, now, calendar)) days.push(day)
  }
  return days
}

const opensFor = (reception: Opening, day: string, now: Date, calendar: Calendar): boolean =>
  opensOn(reception, day, calendar) && (day < dayOf(now) || (stretches(reception, day, calendar)[0]?.from ?? now) <= now)

/** The days of the week that is `weeks` before this one, Monday first, on which the channel took papers. */
export function receptionWeek(
  channel: Pick<FlowChannel, 'directory' | 'hours'>,
  weeks: number,
  now: Date,
  calendar: Calendar,
): { readonly monday: string; readonly days: string[] } {
  const monday = local(now).startOf('week').minus({ weeks }).toISODate() ?? dayOf(now)
  const reception = receptionOf(channel)
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index)).filter(
    (day) => day <= dayOf(now) && (!reception || opensFor(reception, day, now, calendar)),
  )
  return { monday, days }
}
