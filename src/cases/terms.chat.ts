import type { Ctx, Screen } from '../chat/index.ts'
import { local } from '../clock.ts'
import { type Due, dayWords, momentOf, skipText } from '../deadlines/index.ts'
import { escapeHtml, type Texts } from '../i18n.ts'
import type { Directories, Office } from '../offices/index.ts'
import {
  clauseText,
  conditionText,
  copiesText,
  deadlineText,
  documentKey,
  type Flow,
  type FlowChannel,
  factsFor,
  feeText,
  openingText,
  questionsFor,
  rulesText,
  type Section,
  storageText,
  type WantedDocument,
  waitLines,
} from '../services/index.ts'
import * as to from './buttons.ts'
import { type Case, checklist } from './case.ts'
import type { CaseDeps } from './deps.ts'

type Facts = Pick<CaseDeps, 'texts' | 'catalogue' | 'directories'>

/** «1 сәуір, сәрсенбі», with the year when it is another one. */
export const dayText = ({ lang, now }: Pick<Ctx, 'lang' | 'now'>, date: Date): string => dayWords(date, lang, now)

/** The due date of a case; with the hour where the standard counts minutes or hours. */
export function dueText(ctx: Pick<Ctx, 'lang' | 'now'>, flow: Flow, of: Pick<Case, 'channel' | 'due'>): string {
  if (!of.due) return ''
  const unit = flow.channels.find(({ id }) => id === of.channel)?.deadline.unit
  const day = dayText(ctx, of.due)
  return unit === 'minute' || unit === 'hour' ? `${day}, ${local(of.due).toFormat('HH:mm')}` : day
}

const clauses = (texts: Texts, ctx: Ctx, ...of: string[]): string =>
  `<i>${[...new Set(of)].map((clause) => clauseText(texts, ctx.lang, clause)).join(', ')}</i>`

const acceptance = (texts: Texts, ctx: Ctx, channel: FlowChannel): string =>
  ctx.t('cases-hours-acceptance', { hours: openingText(texts, ctx.lang, channel, 'acceptance') })

const issue = (texts: Texts, ctx: Ctx, channel: FlowChannel): string =>
  ctx.t('cases-hours-issue', { hours: openingText(texts, ctx.lang, channel, 'issue') })

function channelTerms(texts: Texts, ctx: Ctx, channel: FlowChannel): string {
  const { lang, t } = ctx
  const lines = [
    `<b>${t(`channel-${channel.id}`)}</b>`,
    t('cases-term', { term: deadlineText(texts, lang, channel.deadline) }),
    acceptance(texts, ctx, channel),
    issue(texts, ctx, channel),
    ...waitLines(texts, lang, channel),
    channel.booking === undefined ? '' : t(channel.booking ? 'cases-booking' : 'cases-no-booking'),
    channel.expedited === undefined ? '' : t(channel.expedited ? 'cases-expedited' : 'cases-no-expedited'),
    storageText(texts, lang, channel) ?? '',
    clauses(texts, ctx, channel.deadline.clause, channel.hours.clause),
  ]
  return lines.filter(Boolean).join('\n')
}

/** Deadline and fee of the chosen channel, or of every channel while none is chosen. */
export function termsScreen({ texts, catalogue }: Facts, ctx: Ctx, flow: Flow, of: Case): Screen {
  const channels = flow.channels.filter(({ id }) => !of.channel || id === of.channel)
  const { lang, t } = ctx
  const fee = t('cases-fee', { fee: feeText(texts, lang, flow.fee, catalogue.mci, local(ctx.now).toISODate() ?? '') })
  const facts = factLines(texts, ctx, flow, of, ['payment', 'in-person', 'storage'])
  return {
    text: [
      `<b>${t('cases-terms')}</b>`,
      `${fee} ${clauses(texts, ctx, flow.fee.clause)}`,
      ...channels.map((channel) => channelTerms(texts, ctx, channel)),
      facts.join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    rows: [[to.open.to(t('cases-back-to-list'), { case: of.id })]],
  }
}

/** Facts of some sections, each with its clause. */
export const factLines = (
  texts: Texts,
  ctx: Ctx,
  flow: Flow,
  of: Pick<Case, 'answers' | 'channel'>,
  sections: readonly Section[],
): string[] =>
  factsFor(flow, of.answers, of.channel ?? undefined)
    .filter(({ fact }) => sections.includes(fact.section))
    .map(({ fact }) => `• ${ctx.t(`${flow.id}-fact-${fact.id}`)} ${clauses(texts, ctx, fact.clause)}`)

/** When and why papers are not accepted, and who says so. */
export function refusalsScreen({ texts }: Facts, ctx: Ctx, flow: Flow, of: Case): Screen {
  const lines = factLines(texts, ctx, flow, of, ['refusal'])
  return {
    text: [`<b>${ctx.t('cases-refusals')}</b>`, ...lines].join('\n\n'),
    rows: [[to.open.to(ctx.t('cases-back-to-list'), { case: of.id })]],
  }
}

const officeLine = (ctx: Ctx, directories: Directories, office: Office): string =>
  [`<b>${escapeHtml(directories.title(office, ctx.lang))}</b>`, office.address ? escapeHtml(office.address) : '', office.phones.join(', ')]
    .filter(Boolean)
    .join('\n')

/** Where to go; addresses of the old print are told as such under the rules in force, and the portal has none. */
function whereText(ctx: Ctx, directories: Directories, channel: FlowChannel | undefined, office: Office | null, flow: Flow): string {
  if (channel && !channel.directory) return ctx.t('cases-online')
  if (!office) return ctx.t('cases-no-office')
  const line = `${ctx.t('cases-office')}\n${officeLine(ctx, directories, office)}`
  return flow.inForce ? `${line}\n${ctx.t('cases-office-2011')}` : line
}

/** « — only if …» of a paper that hangs on an open question; '' where it is surely wanted. */
export const condition = (texts: Texts, ctx: Ctx, flow: Flow, item: WantedDocument): string => {
  const only = conditionText(texts, ctx.lang, flow, item)
  return only ? ` — <i>${only}</i>` : ''
}

/** How many answers are missing, and how many papers they may take off; '' where the list is settled. */
export function openText(ctx: Ctx, flow: Flow, of: Pick<Case, 'answers' | 'channel'>): string {
  const questions = questionsFor(flow, of.answers).filter(({ answer }) => answer === null).length
  const papers = checklist(flow, of).filter(({ wanted }) => wanted === 'if').length
  return questions > 0 && papers > 0 ? ctx.t('cases-open-answers', { questions, papers }) : ''
}

/** What to bring, where, when it is open, and until when: the whole errand on one screen. */
export function summaryScreen({ texts, directories, catalogue }: Facts, ctx: Ctx, flow: Flow, of: Case): Screen {
  const { lang, t } = ctx
  const channel = flow.channels.find(({ id }) => id === of.channel)
  const office = of.office ? directories.office(of.office) : null
  const list = checklist(flow, of)
  const bring = list.map(
    (item) => `• ${t(documentKey(flow, item))} — ${copiesText(texts, lang, item.document)}${condition(texts, ctx, flow, item)}`,
  )
  const parts = [
    `<b>${t(`${flow.id}-title`)}</b>`,
    `${t('cases-bring')}\n${bring.join('\n')}`,
    openText(ctx, flow, of),
    whereText(ctx, directories, channel, office, flow),
    flow.inForce ? rulesText(texts, lang, flow, catalogue.act(flow.act), local(ctx.now).toISODate() ?? '') : '',
    channel ? acceptance(texts, ctx, channel) : '',
    channel ? t('cases-term', { term: deadlineText(texts, lang, channel.deadline) }) : '',
    of.submitted ? t('cases-submitted-on', { day: dayText(ctx, of.submitted) }) : '',
    of.due ? t('cases-due-on', { day: dueText(ctx, flow, of) }) : '',
  ]
  const at = { case: of.id }
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      of.state === 'gathering'
        ? [to.submit.to(t('cases-submit'), at)]
        : [to.why.to(t('cases-why'), at), to.submit.to(t('cases-submit-change'), at)],
      [to.where.to(t('cases-where'), at), to.open.to(t('cases-back-to-list'), at)],
    ],
  }
}

/** Why the due date is this one: what was counted, what was passed over, and by which clause. */
export function whyScreen({ texts }: Facts, ctx: Ctx, flow: Flow, of: Case, due: Due): Screen {
  const { lang, t } = ctx
  const channel = flow.channels.find(({ id }) => id === of.channel)
  const day = (iso: string) =>
    local(momentOf(iso, '12:00')).setLocale(lang).toLocaleString({ day: 'numeric', month: 'long', weekday: 'short' })
  const skipped = due.skipped.map(({ date, why }) => `• ${day(date)} — ${skipText(why, lang, (kind) => t(`day-${kind}`))}`)
  const parts = [
    `<b>${t('cases-why')}</b>`,
    channel ? `${deadlineText(texts, lang, channel.deadline)} ${clauses(texts, ctx, due.clause)}` : '',
    of.submitted ? t('cases-submitted-on', { day: dayText(ctx, of.submitted) }) : '',
    due.counted.length > 0 ? `${t('cases-why-counted')}\n${due.counted.map((iso, index) => `${index + 1}. ${day(iso)}`).join('\n')}` : '',
    skipped.length > 0 ? `${t('cases-why-skipped')}\n${skipped.join('\n')}` : '',
    t('cases-due-on', { day: dueText(ctx, flow, { ...of, due: due.due }) }),
    ...due.guessed.map((year) => t('day-guessed', { year: String(year) })),
  ]
  return { text: parts.filter(Boolean).join('\n\n'), rows: [[to.summary.to(t('cases-back'), { case: of.id })]] }
}
