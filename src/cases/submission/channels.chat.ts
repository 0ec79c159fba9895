import type { InlineKeyboardButton } from '@grammyjs/types'
import { labelOf, type Screen, side, type Translate } from '../../chat/index.ts'
import { local } from '../../clock.ts'
import { type Calendar, skipText } from '../../deadlines/index.ts'
import type { Texts } from '../../i18n.ts'
import { type Channel, conditionText, copiesText, daysText, deadlineText, type Flow, type FlowChannel } from '../../services/index.ts'
import * as to from '../buttons.ts'
import { type Case, checklist, numbered } from '../case.ts'
import { caseHead, documentTitle, type Speech } from '../checklist/checklist.chat.ts'
import { receptionOf } from './reception-days.ts'
import { acceptanceText, type CardView, dayText, placeText } from './submitted-card.chat.ts'
import { type VisitAdvice, visitAdvice } from './visit-advice.ts'

/** «Education department · 60 min · Wed, Sat»: what decides between the ways to hand in. */
export function channelLabel(texts: Texts, { lang, t }: Speech, { id, deadline, hours }: FlowChannel): string {
  const days = [...new Set(hours.acceptance.flatMap((one) => one.days))]
  const term = t(`deadline-short-${deadline.unit}`, { n: deadline.amount })
  return labelOf([t(`channel-short-${id}`), term, days.length < 7 ? daysText(texts, lang, days) : ''])
}

/** The ways to hand in, each with what decides, and by the rules of which day. */
export function channelsScreen(texts: Texts, speech: Speech, of: Case, open: readonly FlowChannel[], rules: string): Screen {
  const { t } = speech
  return {
    text: [t('cases-channel-ask'), rules].filter(Boolean).join('\n\n'),
    rows: [
      ...open.map((channel) => [to.channel.to(channelLabel(texts, speech, channel), { case: of.id, channel: channel.id })]),
      [to.open.to(t('cases-back-to-list'), { case: of.id })],
    ],
  }
}

/** Where to go, when it is open, how long it takes: the errand without its papers. */
export function whereScreen(view: CardView, speech: Speech, office: InlineKeyboardButton | null): Screen {
  const { lang, t } = speech
  const { flow, of, channel, texts } = view
  const at = { case: of.id }
  const { length } = checklist(flow, of)
  const parts = [
    caseHead(t, flow, of),
    placeText(speech, view) || t('cases-no-office'),
    channel ? acceptanceText(texts, speech, channel) : '',
    channel ? t('cases-term', { term: deadlineText(texts, lang, channel.deadline) }) : '',
    t(channel && !channel.directory ? 'cases-bring-online' : 'cases-bring-count', { count: length }),
    view.rules,
  ]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      channel?.directory ? [to.go.to(t('cases-go'), at)] : [],
      ...(of.state === 'gathering' ? [[to.submit.to(t('cases-submit'), at)]] : []),
      ...(office ? side(office, to.elsewhere.to(t('cases-elsewhere'), at)) : [[to.elsewhere.to(t('cases-elsewhere'), at)]]),
      [to.open.to(t('cases-back-to-list'), at)],
    ],
  }
}

/** Why not now, in a sentence. */
function notNowText({ lang, t }: Speech, { notNow }: VisitAdvice): string {
  if (!notNow) return ''
  if (notNow.why !== 'day-off') return t(`cases-go-${notNow.why}`)
  return t('cases-go-day-off', { why: skipText(notNow.off, lang, (kind) => t(`day-${kind}`)) })
}

function whenText(speech: Speech, found: VisitAdvice): string {
  const { t } = speech
  if (!found.when) return t('cases-go-never')
  const hour = (date: Date) => local(date).toFormat('HH:mm')
  if (!found.notNow) return t('cases-go-now', { until: hour(found.when.to) })
  return t('cases-go-then', { day: dayText(speech, found.when.from), from: hour(found.when.from), to: hour(found.when.to) })
}

const paperLine = (texts: Texts, { lang, t }: Speech, flow: Flow, item: ReturnType<typeof numbered>[number]): string => {
  const only = conditionText(texts, lang, flow, item)
  return `• ${documentTitle(t, flow, item)} — ${copiesText(texts, lang, item.document)}${only ? ` <i>(${only})</i>` : ''}`
}

/** What the answer to «Can I go now?» is made of. */
export interface GoView extends CardView {
  readonly channel: FlowChannel
  readonly going: VisitAdvice
  /** How far the office is; '' where that is not known. */
  readonly far: string
  /** The office on a map; none while none is chosen. */
  readonly map: readonly InlineKeyboardButton[]
}

/** When to go where the channel takes papers; null for one that has no counter. */
export function goingTo(channel: FlowChannel, now: Date, calendar: Calendar): VisitAdvice | null {
  const reception = channel.directory ? receptionOf(channel) : null
  return reception && visitAdvice(reception, now, calendar)
}

/** «Can I go now?»: yes or no, when, with which papers, where; what is not ready yet is said first. */
export function goScreen(view: GoView, speech: Speech): Screen {
  const { t } = speech
  const { flow, of, texts, going: found } = view
  const at = { case: of.id }
  const lines = numbered(flow, of)
  const missing = lines.filter(({ document }) => !of.ticks.includes(document.id))
  const parts = [
    caseHead(t, flow, of),
    missing.length > 0 ? t('cases-go-missing', { count: missing.length }) : t('cases-go-ready'),
    [notNowText(speech, found), `<b>${whenText(speech, found)}</b>`].filter(Boolean).join('\n'),
    [placeText(speech, view), view.far].filter(Boolean).join('\n'),
    `<b>${t('cases-bring')}</b>\n${lines.map((item) => paperLine(texts, speech, flow, item)).join('\n')}`,
    view.rules,
  ]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      found.notNow && found.when ? [to.goRemind.to(t('cases-go-remind'), at)] : [],
      [to.submit.to(t('cases-submit'), at)],
      ...side(...view.map),
      [to.where.to(t('cases-back'), at)],
    ],
  }
}

/** The ways open to this citizen. */
export const channelName = (t: Translate, id: Channel): string => t(`channel-short-${id}`)
