import type { ComplaintDeps, Speech } from '../../complaints/deps.ts'
import { type Complaint, isOwed, OWED_STATES, type Within } from '../../complaints/index.ts'
import * as to from './staff-context.chat.ts'

/** Open complaints about the same office and subject. */
export const similarTo = (of: Pick<Complaint, 'office' | 'about'>) => ({
  states: OWED_STATES,
  offices: of.office === null ? [] : [of.office],
  about: of.about,
})

/** «16 more open about this office», of those that are seen there; empty where there are none. */
export async function similarRow(deps: Pick<ComplaintDeps, 'queue'>, { t }: Speech, of: Complaint, within: Within | null) {
  if (of.office === null || !isOwed(of)) return []
  const more = (await deps.queue.count({ ...similarTo(of), within })) - 1
  return more > 0 ? [to.same.to(t('staff-same', { count: more }), { number: of.number, page: '0' })] : []
}
