import type { Case } from '../cases/index.ts'
import { addDays, appealUntil, dayOf, momentOf } from '../deadlines/index.ts'
import { MORNING, type Reminder, reminderId } from './reminder.ts'

const WEEK = 7

/** From which day a citizen may complain of what became of a case, and why: it was refused, or nothing came in time. */
export interface Grounds {
  readonly day: string
  readonly why: 'refused' | 'silence'
}

/**
 * What may be complained of in a case; null while there is nothing. No act in time is a refusal: Administrative Procedural Code,
 * article 91(2).
 */
export function groundsOf(of: Pick<Case, 'state' | 'outcome' | 'closed' | 'due'>, now: Date): Grounds | null {
  if (of.state === 'closed') return of.outcome === 'refused' && of.closed ? { day: dayOf(of.closed), why: 'refused' } : null
  return of.state === 'submitted' && of.due && dayOf(of.due) < dayOf(now) ? { day: dayOf(of.due), why: 'silence' } : null
}

/** The reminders of the end of the term for complaining: a week and a day before, those that are still to come. */
export function appealReminders(of: Case, grounds: Grounds, now: Date): Reminder[] {
  const { told } = appealUntil(grounds.day)
  return [WEEK, 1].flatMap((before, number) => {
    const planned = momentOf(addDays(told, -before), MORNING)
    if (planned <= now) return []
    const fields = { citizen: of.citizen, case: of.id, kind: 'appeal', subject: told, note: null, state: 'waiting' } as const
    return [{ id: reminderId(of.id, 'appeal', number), ...fields, planned, at: planned }]
  })
}
