import { local } from '../clock.ts'
import { deliver, type TellStaff } from '../complaints/delivery.chat.ts'
import type { ComplaintDeps } from '../complaints/deps.ts'
import {
  type Complaint,
  daysLeft,
  firstRoute,
  flowOfDraft,
  type GroupRateLimit,
  isComplete,
  isLate,
  type Notice,
  OWED_STATES,
} from '../complaints/index.ts'
import { dayOf } from '../deadlines/index.ts'
import { refreshCards } from './chat/card-views.chat.ts'
import { sendDigest, sendDueWords } from './chat/due-notices.chat.ts'
import { emptyLeavers, eraseTraces } from './chat/notify.chat.ts'

const BATCH = 500
/** The ones that are late longest come first: a short batch would never get to the others. */
const DUE_MOST = 10_000
/** Hours in Almaty within which staff are reminded, and the one from which the day's digest goes out. */
const DESK_HOURS = { from: 9, to: 21 } as const

/**
 * Everything that complaints owe to the passing of time. A scheduler calls it every minute or so; any number of processes may,
 * and a call that breaks off is made good by the next one.
 */
export function createScheduledDuties(deps: ComplaintDeps, tellStaff: TellStaff, rateLimit: GroupRateLimit): (now: Date) => Promise<void> {
  let marked = false
  return async (now) => {
    if (!marked) marked = (await deps.privacy.mark(BATCH)) === 0
    await finishRegistrations(deps, now)
    await closeSilent(deps, now)
    const { hour } = local(now)
    const deskIsOpen = hour >= DESK_HOURS.from && hour < DESK_HOURS.to
    if (deskIsOpen) {
      await remind(deps, now)
      await sendDueWords(deps, rateLimit, now)
    }
    for (const number of await deps.outbox.waiting(now, BATCH)) await deliver(deps, tellStaff, number, now)
    for (const number of rateLimit.postponed()) {
      const of = await deps.complaints.find(number)
      if (of) await refreshCards(deps, rateLimit, of, now)
    }
    if (deskIsOpen && !deps.calendar.dayOff(dayOf(now)) && (await deps.staff.takeDigest(dayOf(now), now))) {
      // What nobody could hear is tried again when the lease has run out; the rest of the minute goes on.
      await sendDigest(deps, rateLimit, now).then(
        () => deps.staff.digestSent(dayOf(now)),
        (error: unknown) => deps.onUndelivered('digest', error),
      )
    }
    await emptyLeavers(deps, now)
    // What is kept no longer leaves the chats of the staff, too.
    await eraseTraces(deps, await deps.privacy.expire(now, BATCH), now)
  }
}

/** Drafts that took a number when the process ended. */
async function finishRegistrations(deps: ComplaintDeps, now: Date): Promise<void> {
  for (const { citizen, draft: id } of await deps.register.unfinished()) {
    const draft = await deps.register.draft(citizen, id)
    const flow = draft ? flowOfDraft(deps.catalogue, draft) : null
    const route = flow && draft?.about ? firstRoute(flow, draft.about, draft.channel) : null
    if (draft && route && isComplete(draft)) await deps.register.register(draft, { route: route.id, lang: await deps.langOf(citizen) }, now)
  }
}

async function closeSilent(deps: ComplaintDeps, now: Date): Promise<void> {
  const silent = await deps.complaints.inStates(['answered'], BATCH, { settleBefore: now })
  for (const { number } of silent) await deps.complaints.apply(number, { what: 'silence' }, { by: 'bot' }, now, null)
}

/** Three days before the term, one day before, and every day when it has passed; then the citizen hears it too, once. */
async function remind(deps: ComplaintDeps, now: Date): Promise<void> {
  const soon = local(now).plus({ days: 4 }).startOf('day').toJSDate()
  for (const of of await deps.complaints.inStates(OWED_STATES, DUE_MOST, { dueBefore: soon })) {
    const what = reminderFor(of, now)
    if (what === 'late') await deps.outbox.remind(of.number, 'overdue', `overdue:${dayOf(of.due)}`, 'citizen')
    if (what) await deps.outbox.remind(of.number, what, `${what}:${what === 'late' ? dayOf(now) : dayOf(of.due)}`)
  }
}

/** The reminder that is due on this day, if any. */
export function reminderFor(of: Pick<Complaint, 'state' | 'due'>, now: Date): Notice | null {
  if (isLate(of, now)) return 'late'
  const left = daysLeft(of.due, now)
  return left > 3 ? null : left > 1 ? 'due-3' : 'due-1'
}
