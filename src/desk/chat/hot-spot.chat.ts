import { local } from '../../clock.ts'
import { sendScreen } from '../../complaints/delivery.chat.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { officeTitle, paragraphs, speech } from '../../complaints/formatting.chat.ts'
import { type Complaint, STATES } from '../../complaints/index.ts'
import { pageRow } from './bare-cards.chat.ts'
import { deskLang } from './card-views.chat.ts'
import { sendToEach } from './notify.chat.ts'
import * as to from './staff-context.chat.ts'

/** So many complaints about one office and subject in so many days are a hot spot; it is told once in those days. */
export const HOT = { complaints: 5, days: 7 } as const

/** Tells the supervisors of a hot spot that this complaint makes, if it makes one. */
export async function tellHotSpot(deps: ComplaintDeps, of: Complaint, now: Date): Promise<void> {
  if (of.office === null) return
  const spot = `${of.office} ${of.about}`
  const since = local(now).minus({ days: HOT.days }).toJSDate()
  const count = await deps.queue.count({ states: STATES, offices: [of.office], about: of.about, from: since })
  if (count < HOT.complaints || !(await deps.staff.claimHotSpot(spot, of.number, now, since))) return
  const bosses = (await deps.staff.members()).filter(({ role }) => role === 'supervisor').map(({ id }) => ({ chat: id }))
  const heard = await sendToEach(deps, of.number, bosses, async ({ chat }) => {
    const say = speech(deps.texts, await deskLang(deps, chat), now)
    await sendScreen(deps.api(), chat, {
      text: paragraphs(
        `<b>${say.t('staff-hot', { count, days: HOT.days })}</b>`,
        `${officeTitle(deps, say.lang, of.office)} · ${say.t(`about-${of.about}`)}`,
      ),
      rows: [deps.bareCards ? pageRow(deps, say) : [to.same.to(say.t('staff-hot-list'), { number: of.number, page: '0' })]],
    })
  })
  await deps.staff.hotSpotTold(spot, heard > 0)
}
