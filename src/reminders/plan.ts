import type { Case } from '../cases/index.ts'
import type { Clock } from '../clock.ts'
import type { Calendar } from '../deadlines/index.ts'
import type { ReminderStore } from './ledger.ts'
import { settle } from './reminder.ts'

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
