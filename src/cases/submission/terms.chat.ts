import type { Screen } from '../../chat/index.ts'
import { local } from '../../clock.ts'
import { type Calendar, chainedDue, type Due, dayOf, momentOf, skipText } from '../../deadlines/index.ts'
import type { Texts } from '../../i18n.ts'
import {
  clauseText,
  deadlineText,
  documentKey,
  type Flow,
  type FlowChannel,
  factsFor,
  feeText,
  rulesMark,
  type Section,
  storageText,
  waitLines,
} from '../../services/index.ts'
import * as to from '../buttons.ts'
import { type Case, checklist } from '../case.ts'
import type { Speech } from '../checklist/checklist.chat.ts'
import type { CaseContent } from '../deps.ts'
import { acceptanceText, channelOf, dayText, dueText, issueText } from './submitted-card.chat.ts'

type Facts = Pick<CaseContent, 'texts' | 'catalogue' | 'calendar'>

const clauses = (texts: Texts, ctx: Speech, ...of: string[]): string =>
  `<i>${[...new Set(of)].map((clause) => clauseText(texts, ctx.lang, clause)).join(', ')}</i>`

/** By the rules of which day a screen speaks. */
export const rulesLine = (
  { texts, catalogue }: { readonly texts: Texts; readonly catalogue: Pick<CaseContent['catalogue'], 'act'> },
  { lang, now }: Pick<Speech, 'lang' | 'now'>,
  flow: Flow,
): string => rulesMark(texts, lang, flow, catalogue.act(flow.act), dayOf(now))

function channelTerms(texts: Texts, ctx: Speech, channel: FlowChannel): string {
  const { lang, t } = ctx
  const lines = [
    `<b>${t(`channel-${channel.id}`)}</b>`,
    t('cases-term', { term: deadlineText(texts, lang, channel.deadline) }),
    acceptanceText(texts, ctx, channel),
    issueText(texts, ctx, channel),
    ...waitLines(texts, lang, channel),
    channel.booking === undefined ? '' : t(channel.booking ? 'cases-booking' : 'cases-no-booking'),
    channel.expedited === undefined ? '' : t(channel.expedited ? 'cases-expedited' : 'cases-no-expedited'),
    storageText(texts, lang, channel) ?? '',
    clauses(texts, ctx, channel.deadline.clause, channel.hours.clause),
  ]
  return lines.filter(Boolean).join('\n')
}

/** Deadline and fee of the chosen channel, or of every channel while none is chosen. */
export function termsScreen({ texts, catalogue, calendar }: Facts, ctx: Speech, flow: Flow, of: Case): Screen {
  const channels = flow.channels.filter(({ id }) => !of.channel || id === of.channel)
  const { lang, t } = ctx
  const fee = t('cases-fee', { fee: feeText(texts, lang, flow.fee, catalogue.mci, dayOf(ctx.now)) })
  const facts = factLines(texts, ctx, flow, of, ['payment', 'in-person', 'storage'])
  return {
    text: [
      `<b>${t('cases-terms')}</b>`,
      `${fee} ${clauses(texts, ctx, flow.fee.clause)}`,
      ...channels.map((channel) => channelTerms(texts, ctx, channel)),
      ...reallyLines(calendar, ctx, flow, of),
      facts.join('\n'),
      rulesLine({ texts, catalogue }, ctx, flow),
    ]
      .filter(Boolean)
      .join('\n\n'),
    rows: [[to.more.to(t('cases-back'), { case: of.id })]],
  }
}

/** How long it really takes, from this moment, where a paper that is not ready has a term of its own. */
function reallyLines(calendar: Calendar, ctx: Speech, flow: Flow, of: Case): string[] {
  const channel = flow.channels.find(({ id }) => !of.channel || id === of.channel)
  if (!channel || of.state !== 'gathering') return []
  const lines = checklist(flow, of)
  return (flow.inForce?.before ?? []).flatMap(({ document, deadline }) => {
    const item = lines.find((line) => line.document.id === document)
    if (item?.wanted !== true || of.ticks.includes(document)) return []
    const { first, last } = chainedDue(deadline, channel, ctx.now, calendar)
    const days = { paper: ctx.t(documentKey(flow, item)), first: dayText(ctx, first.due), last: dayText(ctx, last.due) }
    return [[ctx.t('cases-really', days), ...last.guessed.map((year) => ctx.t('day-guessed', { year: String(year) }))].join('\n')]
  })
}

/** Facts of some sections, each with its clause. */
export const factLines = (
  texts: Texts,
  ctx: Speech,
  flow: Flow,
  of: Pick<Case, 'answers' | 'channel'>,
  sections: readonly Section[],
): string[] =>
  factsFor(flow, of.answers, of.channel ?? undefined)
    .filter(({ fact }) => sections.includes(fact.section))
    .map(({ fact }) => `• ${ctx.t(`${flow.id}-fact-${fact.id}`)} ${clauses(texts, ctx, fact.clause)}`)

/** When and why papers are not accepted, and who says so. */
export function refusalsScreen({ texts, catalogue }: Facts, ctx: Speech, flow: Flow, of: Case): Screen {
  const lines = factLines(texts, ctx, flow, of, ['refusal'])
  return {
    text: [`<b>${ctx.t('cases-refusals')}</b>`, ...lines, rulesLine({ texts, catalogue }, ctx, flow)].filter(Boolean).join('\n\n'),
    rows: [[to.more.to(ctx.t('cases-back'), { case: of.id })]],
  }
}

/** Why the due date is this one: what was counted, what was passed over, and by which clause. */
export function whyScreen(
  { texts, calendar, catalogue }: Pick<CaseContent, 'texts' | 'calendar' | 'catalogue'>,
  speech: Speech,
  flow: Flow,
  of: Case,
  due: Due,
): Screen {
  const { lang, t } = speech
  const channel = channelOf(flow, of)
  const day = (iso: string) =>
    local(momentOf(iso, '12:00')).setLocale(lang).toLocaleString({ day: 'numeric', month: 'long', weekday: 'short' })
  const skipped = due.skipped.map(({ date, why }) => `• ${day(date)} — ${skipText(why, lang, (kind) => t(`day-${kind}`))}`)
  const months = channel?.deadline.unit === 'month' ? t('cases-why-months') : ''
  const parts = [
    `<b>${t('cases-why')}</b>`,
    channel ? `${deadlineText(texts, lang, channel.deadline)} ${clauses(texts, speech, due.clause)}` : '',
    of.submitted ? t('cases-submitted-on', { day: dayText(speech, of.submitted) }) : '',
    due.counted.length > 0 && !months
      ? `${t('cases-why-counted')}\n${due.counted.map((iso, index) => `${index + 1}. ${day(iso)}`).join('\n')}`
      : '',
    months,
    skipped.length > 0 ? `${t('cases-why-skipped')}\n${skipped.join('\n')}` : '',
    t('cases-due-on', { day: dueText(speech, channel, due.due, calendar) }),
    ...due.guessed.map((year) => t('day-guessed', { year: String(year) })),
    rulesLine({ texts, catalogue }, speech, flow),
  ]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [[to.submit.to(t('cases-submit-change'), { case: of.id })], [to.open.to(t('cases-back'), { case: of.id })]],
  }
}
