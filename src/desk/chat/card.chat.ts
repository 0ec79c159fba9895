import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Screen } from '../../chat/index.ts'
import type { Speech } from '../../complaints/deps.ts'
import { dateText, isoText, lastThatFit, lines, momentText, paragraphs } from '../../complaints/formatting.chat.ts'
import {
  type Complaint,
  daysLeft,
  excerpt,
  isLate,
  isOwed,
  lengthOf,
  type Person,
  quoted,
  redacted,
  type Within,
} from '../../complaints/index.ts'
import { escapeHtml, type Lang } from '../../i18n.ts'
import * as to from './staff-context.chat.ts'

const EXCERPT = 1_200
const LAST = 500
/** So much of a colleague's words stands on a card. */
const NOTE = 200

/** Whether the card does not hold everything that the citizen sent. */
export const overflows = (of: Complaint): boolean => lengthOf(of.text) > EXCERPT || of.files.length > 0 || of.messages.length > 0

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

/** A note among colleagues, with the name of who wrote it. */
export interface SeenNote {
  readonly at: Date
  readonly by: string
  readonly text: string
}

/** What a card shows of a complaint; names and titles are HTML. */
export interface CardView extends View {
  readonly of: Complaint
  readonly service: string
  readonly office: string
  /** Who has it; null for nobody. */
  readonly clerk: string | null
  /** The language of its citizen; null for who was forgotten. */
  readonly language: Lang | null
  /** To whom it is addressed: an addressee of the flows. */
  readonly addressee: string | null
  /** The body that it was sent on to, in words. */
  readonly forwardedTo: string
  /** The last notes, oldest first. */
  readonly notes: readonly SeenNote[]
  /** The way to others about the same. */
  readonly same: readonly InlineKeyboardButton[]
}

/** A complaint as the staff see it, with everything that can be done. Name and contact stand on no card. */
export function deskCard(view: CardView, say: Speech): Screen {
  const { t } = say
  const { of, clerk, language, whole } = view
  const words = (text: string) => quoted(whole ? text : redacted(text))
  const last = of.messages.at(-1)
  return {
    text: paragraphs(
      `<b>№ ${of.number}</b> · ${deskState(say, of)}`,
      facts(view, say),
      lines(
        `${t('staff-clerk')}: ${clerk ?? t(of.supervisor ? 'staff-nobody-supervisor' : 'staff-nobody')}`,
        language === null ? '' : t('staff-language', { language: t(`language-${language}`) }),
      ),
      of.text === '' ? t('staff-anonymous') : words(excerpt(of.text, EXCERPT)),
      t('staff-attached', { files: of.files.length, messages: of.messages.length }),
      last
        ? lines(
            `<b>${t(`staff-last-${last.from}`, { at: momentText(last.at) })}</b>`,
            last.text === '' ? '' : words(excerpt(last.text, LAST)),
          )
        : '',
      notesText(view, say),
      whole || of.text === '' ? '' : t('staff-masked'),
    ),
    rows: [
      ...rows(say, of, view),
      view.same,
      ...(whole && of.person !== null ? [[to.contact.to(t('staff-contact'), { number: of.number })]] : []),
    ],
  }
}

function facts({ of, service, office, addressee, forwardedTo }: CardView, { t, now }: Speech): string {
  return lines(
    [service, of.channel ? t(`channel-${of.channel}`) : ''].filter(Boolean).join(' · '),
    office || t('staff-no-office'),
    `${t('complaints-name-about')}: ${t(`about-${of.about}`)}${of.happened ? ` · ${isoText(of.happened)}` : ''}`,
    addressee ? `${t('complaints-to')} ${t(`addressee-${addressee}`)}` : '',
    `${t('staff-registered')}: ${momentText(of.registered)}`,
    isOwed(of)
      ? `${t('staff-due')}: ${dateText(of.due)} (${t('staff-days-left', { days: daysLeft(of.due, now) })})${of.study ? ` · ${t('staff-study')}` : ''}`
      : '',
    of.forwardedTo ? `${t('staff-forwarded')}: ${forwardedTo}` : '',
    of.outcome ? `${t(`staff-outcome-${of.outcome}`)} · ${t(of.founded ? 'staff-founded' : 'staff-unfounded')}` : '',
    of.reopened > 0 ? t('staff-reopened', { times: of.reopened }) : '',
    of.muted ? t('staff-muted') : '',
    of.held && of.held.length > 0 ? t('staff-away') : '',
  )
}

/** The last words among colleagues. */
function notesText({ of, notes, whole }: CardView, { t }: Speech): string {
  if (notes.length === 0) return ''
  const last = notes.map(({ at, by, text }) => lines(`📝 ${momentText(at)} — ${by}:`, quoted(excerpt(whole ? text : redacted(text), NOTE))))
  return lines(`<b>${t('staff-notes', { count: of.notes.length })}</b>`, ...last)
}

/** Name and contact, opened for whoever asked for them. */
export function contactScreen(number: string, { name, contact }: Partial<Person>, { t }: Pick<Speech, 't'>): Screen {
  const answer = contact && contact.way !== 'chat' ? escapeHtml(contact.value) : ''
  return {
    text: lines(
      `<b>№ ${number}</b>`,
      `${t('staff-citizen')}: ${escapeHtml(name ?? '')}`,
      contact ? `${t(`complaints-way-${contact.way}`)} ${answer}` : '',
    ),
  }
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

/** What happened to a complaint, with who of the staff did it. */
export interface PastView {
  readonly number: string
  readonly entries: ReadonlyArray<{
    readonly at: Date
    readonly by: string
    readonly words: string
    /** Who of the staff it was about; null where it was about nobody. */
    readonly whom: string | null
  }>
}

/** Everything that happened, as much of its end as fits. */
export function pastScreen({ number, entries }: PastView, { t }: Pick<Speech, 't'>): Screen {
  const text = entries.map(({ at, by, words, whom }) => `${momentText(at)} — ${by}: ${words}${whom === null ? '' : ` (${whom})`}`)
  return {
    text: paragraphs(`<b>№ ${number}</b> · ${t('staff-history')}`, lastThatFit(text).join('\n')),
    rows: [[to.card.to(t('complaints-back'), { number })]],
  }
}
