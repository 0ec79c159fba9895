import type { Case } from '../cases/index.ts'
import type { Clock } from '../clock.ts'
import type { Calendar } from '../deadlines/index.ts'
import { askResting, reminderId, restingSince, settle } from './reminder.ts'
import type { ReminderStore } from './store-types.ts'

/**
 * Keeps what is stored for a case in step with it: to be called after every change of a case. Calling it again changes nothing, and a
 * process that dies in between leaves no more than a difference that the next call, or the check at sending time, makes up.
 */
export function planFor({ store, calendar, clock }: { store: ReminderStore; calendar: Calendar; clock: Clock }) {
  return async (of: Case): Promise<void> => {
    const { put, cancel } = settle(await store.ofCase(of.citizen, of.id), of, calendar, clock.now())
    if (cancel.length > 0) await store.cancel(of.citizen, cancel)
    for (const one of put) await store.put(one)
  }
}

/** What the daily look for cases at rest needs. */
export interface RestDeps {
  readonly store: Pick<ReminderStore, 'ofCase' | 'put' | 'settings'>
  /** Cases whose papers are gathered, that were touched last between two moments and are not noted as asked about. */
  readonly resting: (from: Date, to: Date) => AsyncIterable<Case>
  /** Notes that a case was asked about: its reminder is cleared away after a while, and once stays once. */
  readonly asked: (of: Case) => Promise<void>
  /** Whether the service of a case is still offered. */
  readonly offered: (of: Case) => boolean
}

/**
 * Asks once about every case that rests for a week: papers half gathered are forgotten more often than given up. Run again, it puts
 * nothing twice.
 * @returns how many are asked about
 */
export async function askAboutResting({ store, resting, asked, offered }: RestDeps, now: Date): Promise<number> {
  const { from, to } = restingSince(now)
  let count = 0
  for await (const of of resting(from, to)) {
    if (!offered(of) || (await store.settings(of.citizen)).stopped) continue
    const stored = await store.ofCase(of.citizen, of.id)
    const one = askResting(of, stored, now)
    if (one) {
      await store.put(one)
      count++
    }
    if (one || stored.some(({ id }) => id === reminderId(of.id, 'resting'))) await asked(of)
  }
  return count
}
