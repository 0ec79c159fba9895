import type { ButtonRouter } from '../chat/index.ts'
import { complaintTalk } from '../complaints/complaint.chat.ts'
import { createCourier } from '../complaints/delivery.chat.ts'
import type { ComplaintDeps } from '../complaints/deps.ts'
import { createGroupRateLimit } from '../complaints/index.ts'
import type { Lang } from '../i18n.ts'
import { inCommonChat } from './audience.chat.ts'
import { tellHotSpot } from './chat/hot-spot.chat.ts'
import { createStaffNotifier, eraseTraces } from './chat/notify.chat.ts'
import { staffTalk } from './chat/staff.chat.ts'
import { createScheduledDuties } from './scheduled.chat.ts'
import { createStaffActions } from './staff-actions.chat.ts'
import { deskTeam } from './team.ts'

/**
 * The whole room: the citizen's talk, the staff desk, and what happens by the passing of time.
 * The desk's `composer` and `purposes` are a talk like the others; its `outside` goes before whatever else hears groups.
 */
export function complaintRoom(deps: ComplaintDeps, clock: { now(): Date }, buttons: ButtonRouter) {
  const rateLimit = createGroupRateLimit()
  const tellStaff = createStaffNotifier(deps, rateLimit, (of, now) => tellHotSpot(deps, of, now))
  const acts = createStaffActions(deps, tellStaff, rateLimit)
  const team = deskTeam(deps, acts)
  const courier = createCourier(deps, tellStaff)
  return {
    citizen: complaintTalk(deps, courier, buttons),
    desk: staffTalk(deps, acts, team, rateLimit, clock),
    /** Says something in the common chat of the staff; see audience.chat.ts. */
    inCommon: (say: (chat: number, lang: Lang) => Promise<unknown>) => inCommonChat(deps, say),
    /** What members do to complaints, for whatever face the desk has. */
    acts,
    /** What supervisors do to the team, likewise. */
    team,
    /** What citizens say is wrong in the directories and the lists. */
    reports: deps.reports,
    /** Resolves when nothing is being delivered. */
    idle: courier.idle,
    /** The citizen is back in their chat: what they missed is sent. */
    async returned(citizen: number, now: Date): Promise<void> {
      for (const number of await deps.outbox.returned(citizen, now)) courier.soon(number, now)
    },
    /** A group of the staff lives on under another id. */
    moved: (from: number, to: number): Promise<void> => deps.staff.moveChat(from, to),
    /** Takes what the staff were sent about complaints out of their chats: for citizens who are forgotten. */
    erase: (numbers: readonly string[], now: Date) => eraseTraces(deps, numbers, now),
    /** Sends what is owed, reminds the staff, closes what is settled by silence; see scheduled.chat.ts. */
    staffTick: createScheduledDuties(deps, tellStaff, rateLimit),
    /**
     * Takes a rating of 1 to 5 for a closed complaint, each cause once.
     * @returns true when it was bad enough, and early enough, to open the complaint again
     */
    async rated(citizen: number, number: string, stars: number, now: Date, cause: string): Promise<boolean> {
      const own = await deps.complaints.own(citizen, number)
      const applied = own && (await deps.complaints.apply(number, { what: 'rate', stars }, { by: 'citizen' }, now, cause))
      if (!own || !applied || applied.refused) return false
      courier.soon(number, now)
      return applied.of.reopened > own.reopened
    },
  }
}
