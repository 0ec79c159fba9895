import type { Case } from '../cases/index.ts'
import { dayOf } from '../deadlines/index.ts'
import { type Catalogue, type FlowInForce, type Replaced, replacedBy } from '../services/index.ts'
import { type Reminder, reminderId } from './reminder.ts'
import type { ReminderStore } from './store-types.ts'

/** Cases that are told in one go. */
const BATCH = 500

/** The word that the edition of a case was replaced, to be sent now: once for every case and newer edition. */
export function editionReminder(of: Pick<Case, 'id' | 'citizen'>, { id, inForce }: FlowInForce, now: Date): Reminder {
  const fields = { citizen: of.citizen, case: of.id, kind: 'edition', subject: id, note: null, state: 'waiting' } as const
  return { id: reminderId(of.id, 'edition', Number(inForce.from.replaceAll('-', ''))), ...fields, planned: now, at: now }
}

/** The cases, as much of them as is needed to tell their citizens. */
interface Told {
  untold(of: { readonly service: string; readonly edition: string; readonly by: string }, limit: number): Promise<Case[]>
  told(citizen: number, id: string, by: string): Promise<void>
}

/** The editions that were replaced by this day, for whoever asks whether anybody is to be told. */
export const replacedOn = ({ inForce, editions }: Pick<Catalogue, 'inForce' | 'editions'>, now: Date): Replaced[] =>
  replacedBy(inForce, (service) => editions(service, dayOf(now)))

/**
 * Owes every citizen of an open case a word on the edition that replaced its own. The word is stored before the case is marked, and
 * only where it is not there: breaking off at any point and beginning again, or two processes at once, send it once.
 */
export async function tellReplaced(
  cases: Told,
  store: Pick<ReminderStore, 'putOnce'>,
  replaced: readonly Replaced[],
  now: Date,
): Promise<void> {
  for (const { service, edition, by } of replaced) {
    let some: readonly Case[]
    do {
      some = await cases.untold({ service, edition, by: by.id }, BATCH)
      for (const of of some) {
        await store.putOnce(editionReminder(of, by, now))
        await cases.told(of.citizen, of.id, by.id)
      }
    } while (some.length === BATCH)
  }
}
