import { deliver, type TellStaff } from '../complaints/delivery.chat.ts'
import type { ComplaintDeps } from '../complaints/deps.ts'
import {
  type Action,
  type Applied,
  type Complaint,
  type GroupRateLimit,
  type Member,
  OWED_STATES,
  type Person,
  type QueueRow,
  type Refusal,
} from '../complaints/index.ts'
import { dayOf } from '../deadlines/index.ts'
import { isFor } from './audience.chat.ts'
import { refreshCards } from './chat/card-views.chat.ts'

/** How an act on many complaints ended. */
export interface BulkResult {
  readonly done: readonly string[]
  readonly refused: ReadonlyArray<{ readonly number: string; readonly why: Refusal }>
}

/** What a member of the staff does, whether in a chat or on the page: one set of rules for both. */
export interface StaffActions {
  /**
   * Applies an action, sends what it owes, and brings the cards up to date.
   * @param key names the message, button or form: the same one counts once
   * @returns null when there is no such complaint
   */
  apply(number: string, what: Action, member: Member, now: Date, key: string | null): Promise<Applied | null>
  /** The same action on many complaints, one after the other; one that is refused keeps none of the others. */
  many(numbers: readonly string[], what: Action, member: Member, now: Date, key: string | null): Promise<BulkResult>
  /** Complaints that a member has and an answer is owed to. */
  held(id: number): Promise<readonly QueueRow[]>
  /** Name and contact, opened and written down; null for who may not see them, and where there are none. */
  contact(of: Complaint, member: Member, now: Date): Promise<Partial<Person> | null>
}

/** More than anybody has. */
const MANY = 1_000

/** Who sees the words as they are, the files, name and contact: who has the complaint, and supervisors. */
export const seesWhole = (of: Pick<Complaint, 'clerk'>, { id, role }: Pick<Member, 'id' | 'role'>): boolean =>
  of.clerk === id || role === 'supervisor'

/** The acts of the desk. */
export function createStaffActions(deps: ComplaintDeps, tellStaff: TellStaff, rateLimit: GroupRateLimit): StaffActions {
  const apply: StaffActions['apply'] = async (number, what, member, now, key) => {
    const { id, role } = member
    // A clerk works on what is theirs; what they have is.
    const before = role === 'clerk' ? await deps.complaints.find(number) : null
    if (before && !isFor(deps, before, member)) return { of: before, refused: { refused: 'not-allowed' } }
    // Nothing is given to who is not of the staff (any more).
    if (what.what === 'assign' && !(await deps.staff.member(what.to))) {
      const of = await deps.complaints.find(number)
      return of && { of, refused: { refused: 'not-allowed' } }
    }
    const applied = await deps.complaints.apply(number, what, { by: 'staff', id, role }, now, key)
    if (!applied || (applied.refused && applied.refused.refused !== 'repeated')) return applied
    await deliver(deps, tellStaff, number, now)
    await refreshCards(deps, rateLimit, applied.of, now)
    return applied
  }
  return {
    apply,
    async many(numbers, what, member, now, key) {
      const done: string[] = []
      const refused: Array<{ number: string; why: Refusal }> = []
      for (const number of numbers) {
        const applied = await apply(number, what, member, now, key === null ? null : `${key}:${number}`)
        const why = applied ? (applied.refused?.refused ?? 'repeated') : 'over'
        if (why === 'repeated') done.push(number)
        else refused.push({ number, why })
      }
      return { done, refused }
    },
    held: async (id) => (await deps.queue.page({ states: OWED_STATES, clerk: id }, 'due', { skip: 0, limit: MANY })).rows,
    async contact(of, member, now) {
      if (of.person === null || !seesWhole(of, member)) return null
      const key = `contact:${member.id}:${dayOf(now)}`
      await deps.complaints.record(of.number, { at: now, by: 'staff', staff: member.id, what: 'contact-opened', note: null, key })
      return deps.encryption.decrypt<Partial<Person>>(of.person, of.draft)
    },
  }
}
