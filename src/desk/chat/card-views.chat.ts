import { GrammyError } from 'grammy'
import type { Screen } from '../../chat/index.ts'
import type { ComplaintDeps, Speech } from '../../complaints/deps.ts'
import { addresseeOf, bodyText, officeTitle, serviceText, speech } from '../../complaints/formatting.chat.ts'
import type { Complaint, GroupRateLimit } from '../../complaints/index.ts'
import { entryText } from '../../complaints/own/own-screens.chat.ts'
import { escapeHtml } from '../../i18n.ts'
import { groupSees, isFor, type Whose, withinGroup, withinOwn } from '../audience.chat.ts'
import { bareCard, bareView } from './bare-cards.chat.ts'
import { type CardView, deskCard, type PastView, type View } from './card.chat.ts'
import { similarRow } from './similar-row.chat.ts'

/** So many of the colleagues' words stand on a card. */
const NOTES = 3

/** The name of a clerk, for colleagues. */
export async function nameOf({ staff }: Pick<ComplaintDeps, 'staff'>, id: number): Promise<string> {
  return escapeHtml(await staff.known(id))
}

/** How a complaint is seen in a chat; null where somebody left the staff, or it is for others. Membership is asked at every sending. */
export async function viewFor(
  deps: Pick<ComplaintDeps, 'staff' | 'staffChat' | 'offices' | 'catalogue'>,
  of: Whose,
  chat: number,
): Promise<View | null> {
  if (chat < 0) {
    if (!(await groupSees(deps, of, chat))) return null
    return { whole: false, supervises: false, within: await withinGroup(deps, chat) }
  }
  const member = await deps.staff.member(chat)
  if (!member || !isFor(deps, of, member)) return null
  const supervises = member.role === 'supervisor'
  return { whole: of.clerk === member.id || supervises, supervises, within: withinOwn(deps, member) }
}

/** Reads what a card shows. */
async function cardView(deps: ComplaintDeps, say: Speech, of: Complaint, view: View): Promise<CardView> {
  const notes = of.notes.slice(-NOTES).map(async ({ at, staff, text }) => ({ at, by: await nameOf(deps, staff), text }))
  return {
    ...view,
    of,
    service: serviceText(deps, say, of.service),
    office: officeTitle(deps, say.lang, of.office),
    clerk: of.clerk === null ? null : await nameOf(deps, of.clerk),
    language: of.citizen === null ? null : await deps.langOf(of.citizen),
    addressee: addresseeOf(deps, of)?.route.addressee ?? null,
    forwardedTo: of.forwardedTo ? bodyText(deps.catalogue.flowOf(of), say, of.forwardedTo) : '',
    notes: await Promise.all(notes),
    same: await similarRow(deps, say, of, view.within),
  }
}

/** The card of a complaint for who sees it so; a bare one where citizens' data stay out of the staff's Telegram. */
export const cardFor = async (deps: ComplaintDeps, say: Speech, of: Complaint, view: View): Promise<Screen> =>
  deps.bareCards ? bareCard(bareView(deps, say, of), say) : deskCard(await cardView(deps, say, of, view), say)

/** Reads who did what, in words. */
export async function pastView(deps: ComplaintDeps, say: Speech, of: Complaint): Promise<PastView> {
  const ids = [...new Set(of.history.flatMap(({ staff, whom }) => [staff, whom ?? null]).filter((id) => id !== null))]
  const names = new Map(await Promise.all(ids.map(async (id) => [id, await nameOf(deps, id)] as const)))
  return {
    number: of.number,
    entries: of.history.map((entry) => ({
      at: entry.at,
      by: entry.staff === null ? say.t(`staff-by-${entry.by}`) : (names.get(entry.staff) ?? ''),
      words: staffEntry(say, deps, of, entry),
      whom: entry.whom === undefined ? null : (names.get(entry.whom) ?? ''),
    })),
  }
}

const staffEntry = (say: Speech, deps: ComplaintDeps, of: Complaint, entry: Complaint['history'][number]): string => {
  const words = say.t(`staff-did-${entry.what}`)
  const told = entryText(say, deps, of, entry)
  const own = say.t(`complaints-did-${entry.what}`)
  // What follows the words (a body, a rating) is the same for both sides.
  return told.startsWith(own) ? words + told.slice(own.length) : words
}

const gone = (error: unknown): boolean => error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)

/** Brings every card of a complaint up to date, later where its group may not be written to in this minute; cards that are gone are forgotten. */
export async function refreshCards(deps: ComplaintDeps, rateLimit: GroupRateLimit, of: Complaint, now: Date): Promise<void> {
  for (const shown of await deps.outbox.cards(of.number)) {
    if (!rateLimit.takeEdit(shown.chat, now)) {
      rateLimit.postpone(of.number)
      continue
    }
    const say = speech(deps.texts, await deskLang(deps, shown.chat), now)
    const view = await viewFor(deps, of, shown.chat)
    const { text, rows = [] } = view ? await cardFor(deps, say, of, view) : { text: say.t('staff-no-role') }
    // Whoever left keeps a card that says nothing.
    if (!view) await deps.outbox.dropCard(of.number, shown)
    try {
      await deps.api().editMessageText(shown.chat, shown.message, text, {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: rows.map((row) => [...row]) },
      })
    } catch (error) {
      // A card that could not be renewed shows the next time what it missed.
      if (!gone(error)) deps.onUndelivered(of.number, error)
      const unchanged = error instanceof GrammyError && error.description.includes('not modified')
      if (gone(error) && !unchanged) await deps.outbox.dropCard(of.number, shown)
    }
  }
}

/** The language of a staff chat: the desk's own for the common chat, the member's for a private one. */
export const deskLang = (deps: ComplaintDeps, chat: number) => (chat < 0 ? deps.staff.lang() : deps.langOf(chat))
