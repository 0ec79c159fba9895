import type { InlineKeyboardButton } from '@grammyjs/types'
import { LAST_PAGE, type Screen, side } from '../../chat/index.ts'
import { local } from '../../clock.ts'
import { type Calendar, type Due, dayOf, dayWords, dueFor, lastOpenDay, momentOf, stretches } from '../../deadlines/index.ts'
import type { Texts } from '../../i18n.ts'
import { type Office, type OfficeWords, officeLines } from '../../offices/index.ts'
import { type Flow, type FlowChannel, openingText } from '../../services/index.ts'
import * as to from '../buttons.ts'
import type { Case } from '../case.ts'
import { caseHead, type Speech } from '../checklist/checklist.chat.ts'

/** What the card of a case shows once it is handed in. */
export interface CardView {
  readonly texts: Texts
  readonly flow: Flow
  readonly of: Case
  readonly channel: FlowChannel | null
  readonly office: Office | null
  readonly directories: OfficeWords
  readonly calendar: Calendar
  /** By the rules of which day it is told. */
  readonly rules: string
}

/** When papers are taken there, with the break that falls into those hours. */
export const acceptanceText = (texts: Texts, { lang, t }: Pick<Speech, 'lang' | 't'>, channel: FlowChannel): string =>
  t('cases-hours-acceptance', { hours: openingText(texts, lang, channel, 'acceptance') })

/** When papers are given out there, with the break that falls into those hours. */
export const issueText = (texts: Texts, { lang, t }: Pick<Speech, 'lang' | 't'>, channel: FlowChannel): string =>
  t('cases-hours-issue', { hours: openingText(texts, lang, channel, 'issue') })

/** «1 сәуір, сәрсенбі», with the year when it is another one. */
export const dayText = ({ lang, now }: Pick<Speech, 'lang' | 'now'>, date: Date): string => dayWords(date, lang, now)

/** The channel that a case was, or will be, handed in at. */
export const channelOf = (flow: Flow, of: Pick<Case, 'channel'>): FlowChannel | null =>
  flow.channels.find(({ id }) => id === of.channel) ?? null

/** The due date of a case that was handed in, with its reasons; null while channel or date are missing. */
export function dueOf(calendar: Calendar, flow: Flow, of: Pick<Case, 'channel' | 'submitted'>): Due | null {
  const channel = channelOf(flow, of)
  return channel && of.submitted ? dueFor(channel, of.submitted, calendar) : null
}

const exact = (channel: FlowChannel | null): boolean => channel?.deadline.unit === 'minute' || channel?.deadline.unit === 'hour'

/** The due date in words: from which hour papers are given out that day, or the minute where the standard counts minutes. */
export function dueText(speech: Pick<Speech, 'lang' | 'now' | 't'>, channel: FlowChannel | null, due: Date, calendar: Calendar): string {
  const day = dayText(speech, due)
  if (exact(channel)) return `${day}, ${local(due).toFormat('HH:mm')}`
  const first = channel && stretches({ hours: channel.hours.issue, lunch: channel.hours.lunch }, dayOf(due), calendar)[0]
  const from = first && channel.directory ? local(first.from).toFormat('HH:mm') : null
  return from ? speech.t('cases-day-from', { day, time: from }) : day
}

/** Where the case lies: the office, with a warning where its address is of the old print; the portal has none. */
export function placeText(
  speech: Speech,
  { flow, channel, office, directories }: Pick<CardView, 'flow' | 'channel' | 'office' | 'directories'>,
): string {
  if (channel && !channel.directory) return speech.t(channel.id === 'portal' ? 'cases-online' : `channel-${channel.id}`)
  if (!office) return channel ? `📍 ${speech.t(`channel-${channel.id}`)}` : ''
  const text = officeLines(directories, speech, office).join('\n')
  return flow.inForce ? `${text}\n${speech.t('cases-office-2011')}` : text
}

const daysLate = (due: Date, now: Date): number => Math.floor(local(now).startOf('day').diff(local(due).startOf('day'), 'days').days)

/** «📅 2 December, Wednesday, from 09:00 · waiting»: the card of a case that was handed in is its date. */
function stateText(speech: Speech, { of, channel, calendar }: CardView): string {
  const { t, now } = speech
  if (!of.due) return ''
  const late = daysLate(of.due, now)
  const day = dueText(speech, channel, of.due, calendar)
  if (late > 0) return t('cases-due-late', { day, days: late })
  return t(dayOf(of.due) === dayOf(now) ? 'cases-due-today' : 'cases-due-waiting', { day })
}

/** Until when papers lie ready; where the counter is closed on the last of these days, until when one can come. */
function collectText(speech: Speech, { of, channel, calendar }: CardView): string {
  if (!of.collectBy) return ''
  const { t } = speech
  const last = dayOf(of.collectBy)
  const day = dayText(speech, of.collectBy)
  const open = channel?.directory ? lastOpenDay({ hours: channel.hours.issue, lunch: channel.hours.lunch }, last, calendar) : last
  if (open === last) return t('cases-collect-by', { day })
  return t('cases-collect-before', { last: dayText(speech, momentOf(open, '12:00')), day })
}

/** The card of a case that was handed in: its date, where it lies, and what can be said about it. */
export function submittedScreen(
  view: CardView,
  speech: Speech,
  extra: { readonly calendar: InlineKeyboardButton; readonly appeal: InlineKeyboardButton[][] },
): Screen {
  const { t } = speech
  const { flow, of } = view
  const at = { case: of.id }
  const parts = [
    caseHead(t, flow, of),
    stateText(speech, view),
    of.submitted ? t('cases-submitted-on', { day: dayText(speech, of.submitted) }) : '',
    collectText(speech, view),
    placeText(speech, view),
    // Whoever has handed in comes to collect.
    view.channel?.directory ? issueText(view.texts, speech, view.channel) : '',
    view.rules,
  ]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      ...side(to.closed.to(t('cases-got-it'), { ...at, outcome: 'received' }), to.notReady.to(t('cases-not-yet'), at)),
      ...side(extra.calendar, to.why.to(t('cases-why'), at)),
      ...extra.appeal,
      [to.more.to(t('cases-more'), at)],
    ],
  }
}

/** The card of a case that is over. */
export function closedScreen(view: CardView, speech: Speech): Screen {
  const { t } = speech
  const { of } = view
  const at = { case: of.id }
  const parts = [
    caseHead(t, view.flow, of),
    t(`cases-ended-${of.outcome ?? 'given-up'}`, { day: of.closed ? dayText(speech, of.closed) : '' }),
    of.submitted ? t('cases-submitted-on', { day: dayText(speech, of.submitted) }) : '',
    placeText(speech, view),
    view.rules,
  ]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      ...side(to.papers.to(t('cases-papers'), { ...at, page: '0' }), to.reopen.to(t('cases-reopen'), at)),
      [to.list.to(t('cases-list-button'), { page: LAST_PAGE })],
    ],
  }
}
