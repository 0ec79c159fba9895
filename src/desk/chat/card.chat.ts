import type { InlineKeyboardButton } from '@grammyjs/types'
import { GrammyError } from 'grammy'
import type { Screen } from '../../chat/index.ts'
import type { ComplaintDeps, Speech } from '../../complaints/deps.ts'
import { type Complaint, daysLeft, excerpt, isLate, isOwed, lengthOf, masked, quoted, type Within } from '../../complaints/index.ts'
import { entryText } from '../../complaints/own/own.chat.ts'
import {
  addresseeOf,
  bodyText,
  dateText,
  isoText,
  lastThatFit,
  lines,
  momentText,
  officeTitle,
  paragraphs,
  serviceText,
  speech,
} from '../../complaints/words.chat.ts'
import { escapeHtml } from '../../i18n.ts'
import { groupSees, isFor, type Whose, withinGroup, withinOwn } from '../audience.chat.ts'
import { bareCard } from './bare.chat.ts'
import { sameRow } from './same-row.chat.ts'
import * as to from './turn.chat.ts'

const EXCERPT = 1_200
const LAST = 500
/** So many of the colleagues' words, so long, stand on a card. */
const NOTES = 3
const NOTE = 200

/** Whether the card does not hold everything that the citizen sent. */
export const overflows = (of: Complaint): boolean => lengthOf(of.text) > EXCERPT || of.files.length > 0 || of.messages.length > 0

/** The name of a clerk, for colleagues. */
export async function nameOf({ staff }: Pick<ComplaintDeps, 'staff'>, id: number): Promise<string> {
  return escapeHtml(await staff.known(id))
}

/** Where it stands, in the desk's words. */
export const deskState = ({ t, now }: Speech, of: Pick<Complaint, 'state' | 'due'>): string =>
  isLate(of, now) ? `🔴 ${t(`staff-state-${of.state}`)}, ${t('staff-late')}` : t(`staff-state-${of.state}`)

/** How somebody sees a complaint. */
export interface View {
  /** The words as they are, the files, and the way to name and contact: for who has the complaint, and for supervisors, in private. */
  readonly whole: boolean
  /** A supervisor, in private. */
  readonly supervises: boolean
  /** The part of all complaints that is seen there; null for all. */
  readonly within: Within | null
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

/** A complaint as the staff see it, with everything that can be done. Name and contact stand on no card. */
export async function deskCard(deps: ComplaintDeps, say: Speech, of: Complaint, view: View): Promise<Screen> {
  if (deps.bareCards) return bareCard(deps, say, of)
  const { t } = say
  const words = (text: string) => quoted(view.whole ? text : masked(text))
  const clerk = of.clerk === null ? t(of.supervisor ? 'staff-nobody-supervisor' : 'staff-nobody') : await nameOf(deps, of.clerk)
  const last = of.messages.at(-1)
  return {
    text: paragraphs(
      `<b>№ ${of.number}</b> · ${deskState(say, of)}`,
      facts(deps, say, of),
      lines(`${t('staff-clerk')}: ${clerk}`, await languageOf(deps, say, of)),
      of.text === '' ? t('staff-anonymous') : words(excerpt(of.text, EXCERPT)),
      t('staff-attached', { files: of.files.length, messages: of.messages.length }),
      last
        ? lines(
            `<b>${t(`staff-last-${last.from}`, { at: momentText(last.at) })}</b>`,
            last.text === '' ? '' : words(excerpt(last.text, LAST)),
          )
        : '',
      await notesText(deps, say, of, view),
      view.whole || of.text === '' ? '' : t('staff-masked'),
    ),
    rows: [
      ...rows(say, of, view),
      await sameRow(deps, say, of, view.within),
      ...(view.whole && of.person !== null ? [[to.contact.to(t('staff-contact'), { number: of.number })]] : []),
    ],
  }
}

function facts(deps: ComplaintDeps, say: Speech, of: Complaint): string {
  const { lang, t, now } = say
  const addressee = addresseeOf(deps, of)
  const flow = deps.catalogue.flowOf(of)
  return lines(
    [serviceText(deps, say, of.service), of.channel ? t(`channel-${of.channel}`) : ''].filter(Boolean).join(' · '),
    officeTitle(deps, lang, of.office) || t('staff-no-office'),
    `${t('complaints-name-about')}: ${t(`about-${of.about}`)}${of.happened ? ` · ${isoText(of.happened)}` : ''}`,
    addressee ? `${t('complaints-to')} ${t(`addressee-${addressee.route.addressee}`)}` : '',
    `${t('staff-registered')}: ${momentText(of.registered)}`,
    isOwed(of)
      ? `${t('staff-due')}: ${dateText(of.due)} (${t('staff-days-left', { days: daysLeft(of.due, now) })})${of.study ? ` · ${t('staff-study')}` : ''}`
      : '',
    of.forwardedTo ? `${t('staff-forwarded')}: ${bodyText(flow, say, of.forwardedTo)}` : '',
    of.outcome ? `${t(`staff-outcome-${of.outcome}`)} · ${t(of.founded ? 'staff-founded' : 'staff-unfounded')}` : '',
    of.reopened > 0 ? t('staff-reopened', { times: of.reopened }) : '',
    of.muted ? t('staff-muted') : '',
    of.held && of.held.length > 0 ? t('staff-away') : '',
  )
}

/** The last words among colleagues. */
async function notesText(deps: ComplaintDeps, { t }: Speech, of: Complaint, view: View): Promise<string> {
  if (of.notes.length === 0) return ''
  const last = await Promise.all(
    of.notes.slice(-NOTES).map(async ({ at, staff, text }) => {
      const shown = excerpt(view.whole ? text : masked(text), NOTE)
      return lines(`📝 ${momentText(at)} — ${await nameOf(deps, staff)}:`, quoted(shown))
    }),
  )
  return lines(`<b>${t('staff-notes', { count: of.notes.length })}</b>`, ...last)
}

/** Name and contact, opened for whoever asked for them. */
export function contactScreen({ seal }: ComplaintDeps, { t }: Speech, of: Complaint): Screen {
  const { name, contact } = of.person === null ? {} : seal.open(of.person, of.draft)
  const answer = contact && contact.way !== 'chat' ? escapeHtml(contact.value) : ''
  return {
    text: lines(
      `<b>№ ${of.number}</b>`,
      `${t('staff-citizen')}: ${escapeHtml(name ?? '')}`,
      contact ? `${t(`complaints-way-${contact.way}`)} ${answer}` : '',
    ),
  }
}

async function languageOf(deps: ComplaintDeps, { t }: Speech, of: Complaint): Promise<string> {
  if (of.citizen === null) return ''
  return t('staff-language', { language: t(`language-${await deps.langOf(of.citizen)}`) })
}

function rows({ t }: Speech, of: Complaint, { supervises }: Pick<View, 'supervises'>): InlineKeyboardButton[][] {
  const { number } = of
  const look = [
    [to.whole.to(t('staff-whole'), { number }), to.past.to(t('staff-history'), { number })],
    [to.card.to(t('staff-refresh'), { number }), to.queue.to(t('staff-queue'), {})],
  ]
  const words = (what: 'ask' | 'reject' | 'dismiss' | 'note') => to.compose.to(t(`staff-do-${what}`), { number, what, founded: '0' })
  const doing = (what: 'take' | 'take-over' | 'release' | 'study' | 'close' | 'mute' | 'unmute') =>
    to.act.to(t(`staff-do-${what}`), { number, what })
  const hand = to.hand.to(t('staff-hand'), { number, page: '0' })
  const more = [[words('note'), ...(supervises ? [doing(of.muted ? 'unmute' : 'mute')] : [])], ...look]
  if (isOwed(of) && of.clerk === null) return [[doing('take'), ...(supervises ? [hand] : [])], ...more]
  if (isOwed(of)) {
    return [
      [words('ask'), to.judge.to(t('staff-do-answer'), { number })],
      [to.bodies.to(t('staff-do-forward'), { number }), ...(of.study ? [] : [doing('study')])],
      [words('reject'), ...(supervises ? [words('dismiss')] : [])],
      [doing('take-over'), hand, doing('release')],
      ...more,
    ]
  }
  return of.state === 'answered' ? [[doing('close')], ...more] : more
}

/** Everything that happened, with who of the staff did it. */
export async function pastScreen(deps: ComplaintDeps, say: Speech, of: Complaint): Promise<Screen> {
  const shown = of.history
  const ids = [...new Set(shown.flatMap(({ staff, whom }) => [staff, whom ?? null]).filter((id) => id !== null))]
  const names = new Map(await Promise.all(ids.map(async (id) => [id, await nameOf(deps, id)] as const)))
  const text = shown.map((entry) => {
    const who = entry.staff === null ? say.t(`staff-by-${entry.by}`) : (names.get(entry.staff) ?? '')
    const whom = entry.whom === undefined ? '' : ` (${names.get(entry.whom) ?? ''})`
    return `${momentText(entry.at)} — ${who}: ${staffEntry(say, deps, of, entry)}${whom}`
  })
  return {
    text: paragraphs(`<b>№ ${of.number}</b> · ${say.t('staff-history')}`, lastThatFit(text).join('\n')),
    rows: [[to.card.to(say.t('complaints-back'), { number: of.number })]],
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

/** Brings every card of a complaint up to date; cards that are gone are forgotten. */
export async function refreshCards(deps: ComplaintDeps, of: Complaint, now: Date): Promise<void> {
  for (const shown of await deps.outbox.cards(of.number)) {
    const say = speech(deps.texts, await deskLang(deps, shown.chat), now)
    const view = await viewFor(deps, of, shown.chat)
    const { text, rows = [] } = view ? await deskCard(deps, say, of, view) : { text: say.t('staff-no-role') }
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
