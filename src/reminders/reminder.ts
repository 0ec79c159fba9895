import type { Case } from '../cases/index.ts'
import { local } from '../clock.ts'
import { addDays, type Calendar, dayOf, momentOf } from '../deadlines/index.ts'

/** What a reminder says; `reminders-say-<kind>` in the locales. */
export const KINDS = [
  'hand-in',
  'expires',
  'due-eve',
  'due-day',
  'overdue',
  'storage-week',
  'storage-day',
  'reception',
  'resting',
  'appeal',
  'edition',
  'own',
] as const
export type Kind = (typeof KINDS)[number]

/** What they say holds on after their moment: whoever comes back to the bot is told, as long as it is still owed. */
export const STANDING: readonly Kind[] = ['edition', 'appeal', 'expires']

/** Waiting to be sent; sent; no longer owed; kept for a citizen who blocked the bot; refused by Telegram for good. */
export type State = 'waiting' | 'sent' | 'obsolete' | 'stopped' | 'dead'

/** A message owed to a citizen at a moment. */
export interface Reminder {
  /** `<case>.<kind>.<number>` for what follows from a case, so that it exists once; random and `.own` for the citizen's own. */
  readonly id: string
  /** The private chat's id. */
  readonly citizen: number
  /** Id of the case that it hangs on. */
  readonly case: string | null
  readonly kind: Kind
  /** What it is about besides the case: the office of a reception, the ISO date on which a paper or the term for complaining ends, the edition that replaced its own. */
  readonly subject: string | null
  /** The citizen's own words. */
  readonly note: string | null
  /** When it was planned for, which tells a changed plan from a snoozed reminder; of a reception the moment of the reception itself. */
  readonly planned: Date
  /** When it is owed now. */
  readonly at: Date
  readonly state: State
}

/** The hour at which reminders of a day come. */
export const MORNING = '09:00'
const WEEK = 7

/** The first working day before or after an ISO date. */
export function workingDay(from: string, step: 1 | -1, calendar: Calendar): string {
  let day = addDays(from, step)
  while (calendar.dayOff(day)) day = addDays(day, step)
  return day
}

/** The morning of the next working day. */
export const nextWorkingMorning = (now: Date, calendar: Calendar): Date => momentOf(workingDay(dayOf(now), 1, calendar), MORNING)
/** The morning of the next day. */
export const tomorrowMorning = (now: Date): Date => momentOf(addDays(dayOf(now), 1), MORNING)

/** When to speak of a reception: the morning of the day before, else of the day itself, else an hour before. */
export function beforeReception(reception: Date, now: Date): Date {
  const day = dayOf(reception)
  const mornings = [momentOf(addDays(day, -1), MORNING), momentOf(day, MORNING)].filter((at) => at > now && at < reception)
  return mornings[0] ?? local(reception).minus({ hours: 1 }).toJSDate()
}

export const reminderId = (of: string, kind: Kind, number = 0): string => `${of}.${kind}.${number}`

/** What the plan of a case wants: the same case gives the same plan, at any time. */
export type Planned = Pick<Reminder, 'id' | 'kind' | 'planned'>

/**
 * The reminders that follow from a case that was handed in: the working day before the result is due, the morning of that day (or the
 * minute itself, for a term that ends on the day of submission), the working day after, a week and a day before papers are sent back.
 */
export function plan(of: Case, calendar: Calendar): Planned[] {
  const { due, submitted, collectBy } = of
  if (of.state !== 'submitted' || !due || !submitted) return []
  const day = dayOf(due)
  const morning = momentOf(day, MORNING)
  const wanted: Array<[Kind, Date]> = [
    ['due-eve', momentOf(workingDay(day, -1, calendar), MORNING)],
    ['due-day', morning > submitted ? morning : due],
    ['overdue', momentOf(workingDay(day, 1, calendar), MORNING)],
  ]
  if (collectBy) {
    const last = dayOf(collectBy)
    wanted.push(['storage-week', momentOf(addDays(last, -WEEK), MORNING)], ['storage-day', momentOf(addDays(last, -1), MORNING)])
  }
  return wanted
    .filter(([kind, at]) => kind === 'overdue' || at > submitted)
    .map(([kind, planned]) => ({ id: reminderId(of.id, kind), kind, planned }))
}

/** Days after which papers that nobody touches are asked about. */
const REST_DAYS = 7
/** A case that rests for so long was given up: nobody is written to out of the blue. */
const FORGOTTEN_DAYS = 30

/** Between which moments a case was touched last that rests by now. */
export const restingSince = (now: Date): { readonly from: Date; readonly to: Date } => ({
  from: local(now).minus({ days: FORGOTTEN_DAYS }).toJSDate(),
  to: local(now).minus({ days: REST_DAYS }).toJSDate(),
})

/** Whether nobody has touched a case for a week at a moment. */
const rests = (of: Pick<Case, 'updatedAt'>, at: Date): boolean => of.updatedAt <= restingSince(at).to

/**
 * The one gentle question about a case that rests while its papers are gathered; null where it was asked already, or where the citizen
 * has something coming anyway.
 * @param stored all that is stored for the case, past ones too
 */
export function askResting(of: Case, stored: readonly Reminder[], now: Date): Reminder | null {
  const id = reminderId(of.id, 'resting')
  if (of.state !== 'gathering' || !rests(of, now)) return null
  if (stored.some((one) => one.id === id || one.state === 'waiting')) return null
  return { id, citizen: of.citizen, case: of.id, kind: 'resting', subject: null, note: null, planned: now, at: now, state: 'waiting' }
}

/** Whether a reminder still makes sense: its case is where it was, and its day has not gone by. */
export function stillOwed(reminder: Pick<Reminder, 'kind' | 'case' | 'subject' | 'at' | 'planned'>, of: Case | null, now: Date): boolean {
  if (reminder.case !== null && !of) return false
  const today = dayOf(now)
  const handedIn = of?.state === 'submitted'
  switch (reminder.kind) {
    case 'own':
      return of?.state !== 'closed'
    case 'hand-in':
      return of?.state === 'gathering'
    case 'resting':
      return of?.state === 'gathering' && rests(of, reminder.planned)
    case 'expires':
      return of?.state === 'gathering' && reminder.subject !== null && today <= reminder.subject
    case 'due-eve':
      return handedIn && of.due !== null && today < dayOf(of.due)
    case 'due-day':
      return handedIn && of.due !== null && today <= dayOf(of.due)
    case 'overdue':
      return handedIn && of.due !== null && reminder.at > of.due
    case 'storage-week':
    case 'storage-day':
      return handedIn && of.collectBy !== null && now <= of.collectBy
    case 'appeal':
      return (handedIn || of?.outcome === 'refused') && reminder.subject !== null && today <= reminder.subject
    case 'edition':
      return of !== null && of.state !== 'closed' && of.edition !== null && of.edition !== reminder.subject
    case 'reception':
      return of?.state !== 'closed' && now < reminder.planned
  }
}

/** What must happen to the stored reminders of a case. */
export interface Settlement {
  /** To be stored anew, or moved. */
  readonly put: readonly Reminder[]
  /** Ids of those that are cancelled. */
  readonly cancel: readonly string[]
}

/**
 * Compares what a case owes with what is stored for it. Doing what it says twice is the same as once; what was sent for the same plan is
 * not sent again. Moments that are past are left out, only «is it there?» is asked on the next working day instead.
 */
export function settle(stored: readonly Reminder[], of: Case, calendar: Calendar, now: Date): Settlement {
  const known = new Map(stored.map((one) => [one.id, one]))
  const put: Reminder[] = []
  const cancel = new Set<string>()
  for (const { id, kind, planned } of plan(of, calendar)) {
    const old = known.get(id)
    if (old && old.planned.getTime() === planned.getTime()) continue
    const at = planned > now ? planned : kind === 'overdue' ? nextWorkingMorning(now, calendar) : null
    if (at) put.push({ id, citizen: of.citizen, case: of.id, kind, subject: null, note: null, planned, at, state: 'waiting' })
    else if (old) cancel.add(id)
  }
  for (const old of stored) {
    const moved = put.some(({ id }) => id === old.id)
    const elsewhere = old.kind === 'reception' && old.subject !== of.office
    if (!moved && old.state === 'waiting' && (elsewhere || !stillOwed({ ...old, at: later(old.at, now) }, of, now))) cancel.add(old.id)
  }
  return { put, cancel: [...cancel] }
}

/** A reminder of the future is judged at its own moment. */
const later = (a: Date, b: Date): Date => (a > b ? a : b)
