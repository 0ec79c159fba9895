import type { InlineKeyboardButton } from '@grammyjs/types'
import {
  type AnswerHandler,
  askAgainScreen,
  type ButtonRouter,
  type Ctx,
  capital,
  inRows,
  LAST_PAGE,
  labelOf,
  side,
} from '../../chat/index.ts'
import { local } from '../../clock.ts'
import { addDays, dayOf, firstOpenDay, momentOf, stretches } from '../../deadlines/index.ts'
import { readTime, type When } from '../../input/index.ts'
import { channelsFor, type Flow, type FlowChannel } from '../../services/index.ts'
import * as to from '../buttons.ts'
import { allReady, type CaseChange, type Outcome } from '../case.ts'
import type { CaseDeps } from '../deps.ts'
import type { CaseSteps, Opened } from '../next-step.chat.ts'
import { channelName } from './channels.chat.ts'
import { type HandInFault, handInFault, momentOfHandIn, receptionDays, receptionWeek } from './reception-days.ts'
import { acceptanceText, channelOf, dayText, dueOf } from './submitted-card.chat.ts'
import { rulesLine, whyScreen } from './terms.chat.ts'

const OUTCOMES: readonly Outcome[] = ['received', 'refused', 'given-up']
const isOutcome = (value: string): value is Outcome => OUTCOMES.some((outcome) => outcome === value)
const WEEKS_BACK = 52
const ISO_DAY = /^\d{4}-\d\d-\d\d$/

/** Handing in, the due date with its reasons, and the end of a case. */
export function submitTalk(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): Record<string, AnswerHandler> {
  handingIn(deps, steps, buttons)
  waiting(deps, steps, buttons)
  ending(deps, steps, buttons)
  return { 'case-date': hearDate(deps, steps) }
}

/** The channels that papers may be handed in at: the chosen one, else all that are open to this citizen. */
const channelsOf = ({ of, flow }: Opened): FlowChannel[] => {
  const chosen = channelOf(flow, of)
  if (chosen) return [chosen]
  return channelsFor(flow, of.answers).flatMap(({ channel, open }) => (open === false ? [] : [channel]))
}

function handingIn(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  const { withCase } = steps
  /** Takes a moment at which papers can have been handed in; else says why not, and asks again. */
  const handIn = (ctx: Ctx, found: Opened, channel: FlowChannel, at: Date, timed: boolean): Promise<void> => {
    const fault = handInFault(channel, at, timed, { begun: found.of.createdAt, now: ctx.now, calendar: deps.calendar })
    if (!fault) return handedIn(ctx, steps, deps, found, channel, at)
    return askDate(
      deps,
      ctx,
      found,
      faultText(deps, ctx, found.flow, channel, { at, fault }),
      indeedRows(ctx, found, channel, { at, fault }),
    )
  }
  buttons.on(
    to.submit,
    withCase((ctx, found) => askDate(deps, ctx, found)),
  )
  buttons.on(
    to.week,
    withCase((ctx, found, { channel, week }) => {
      const chosen = channelOf(found.flow, { channel })
      return chosen ? askWeek(deps, ctx, found, chosen, Number(week)) : askDate(deps, ctx, found)
    }),
  )
  buttons.on(
    to.day,
    withCase((ctx, found, { channel, day }) => {
      const chosen = channelOf(found.flow, { channel })
      if (!chosen || !ISO_DAY.test(day)) return askDate(deps, ctx, found)
      return handIn(ctx, found, chosen, momentOfHandIn(chosen, day, ctx.now, deps.calendar), false)
    }),
  )
  buttons.on(
    to.at,
    withCase((ctx, found, { channel, moment }) => {
      const chosen = channelOf(found.flow, { channel })
      const at = momentIn(moment)
      return !chosen || Number.isNaN(at.getTime()) ? askDate(deps, ctx, found) : handIn(ctx, found, chosen, at, true)
    }),
  )
  buttons.on(
    to.indeed,
    withCase((ctx, found, { channel, moment }) => {
      const chosen = channelOf(found.flow, { channel })
      const at = momentIn(moment)
      const wrong = !chosen || Number.isNaN(at.getTime()) || at > ctx.now
      return wrong ? askDate(deps, ctx, found) : handedIn(ctx, steps, deps, found, chosen, at)
    }),
  )
  buttons.on(
    to.why,
    withCase((ctx, found) => {
      const due = dueOf(deps.calendar, found.flow, found.of)
      return due ? ctx.show(whyScreen(deps, ctx, found.flow, found.of, due)) : steps.showCard(ctx, found)
    }),
  )
}

/** «Today», «yesterday», or the day with its weekday. */
function dayLabel(ctx: Ctx, day: string): string {
  const today = dayOf(ctx.now)
  if (day === today) return ctx.t('cases-today')
  if (day === addDays(today, -1)) return ctx.t('cases-yesterday')
  return local(momentOf(day, '12:00')).setLocale(ctx.lang).toLocaleString({ day: 'numeric', month: 'short', weekday: 'short' })
}

/** The rows of days on which papers were taken: two of each channel, and the calendar. */
function dateRows({ calendar }: CaseDeps, ctx: Ctx, { of, flow }: Opened, channels: readonly FlowChannel[]): InlineKeyboardButton[][] {
  const { t } = ctx
  const [only] = channels
  const week = (channel: FlowChannel, label: string) => to.week.to(label, { case: of.id, channel: channel.id, week: '0' })
  const dayButton = (channel: FlowChannel, day: string, label: string) => to.day.to(label, { case: of.id, channel: channel.id, day })
  if (channels.length === 1 && only) {
    const days = receptionDays(only, ctx.now, calendar, 2)
    const change = flow.channels.length > 1 ? [[to.where.to(t('cases-other-place'), { case: of.id })]] : []
    return [...side(...days.map((day) => dayButton(only, day, capital(dayLabel(ctx, day))))), [week(only, t('cases-other-day'))], ...change]
  }
  return channels.flatMap((channel) => [
    ...receptionDays(channel, ctx.now, calendar, 1).map((day) => [
      dayButton(channel, day, labelOf([channelName(t, channel.id), dayLabel(ctx, day)])),
    ]),
    [week(channel, labelOf([channelName(t, channel.id), t('cases-other-day')]))],
  ])
}

/** «Where and when did you hand it in?»; with a word on why a day cannot be. */
async function askDate(deps: CaseDeps, ctx: Ctx, found: Opened, said = '', more: InlineKeyboardButton[][] = []): Promise<void> {
  const { t } = ctx
  const channels = channelsOf(found)
  const asked = t(channels.length > 1 ? 'cases-submit-where' : 'cases-submit-when')
  await ctx.show({
    text: [said, asked].filter(Boolean).join('\n\n'),
    rows: [...dateRows(deps, ctx, found, channels), ...more, [to.open.to(t('cases-back'), { case: found.of.id })]],
  })
  const [only] = channels
  ctx.expect('case-date', channels.length === 1 && only ? `${found.of.id} ${only.id}` : found.of.id)
}

/** One week of days on which the channel took papers; this week first. */
async function askWeek(deps: CaseDeps, ctx: Ctx, { of }: Opened, channel: FlowChannel, asked: number): Promise<void> {
  const { t, lang } = ctx
  const weeks = Number.isInteger(asked) ? Math.min(Math.max(asked, 0), WEEKS_BACK) : 0
  const { monday, days } = receptionWeek(channel, weeks, ctx.now, deps.calendar)
  const label = (day: string) => local(momentOf(day, '12:00')).setLocale(lang).toFormat('ccc d')
  const at = { case: of.id, channel: channel.id }
  const range = `${dayText(ctx, momentOf(monday, '12:00'))} – ${dayText(ctx, momentOf(addDays(monday, 6), '12:00'))}`
  await ctx.show({
    text: [`<b>${t(`channel-${channel.id}`)}</b>`, range, days.length > 0 ? t('cases-week-ask') : t('cases-week-none')].join('\n\n'),
    rows: [
      ...inRows(
        days.map((day) => to.day.to(label(day), { ...at, day })),
        4,
      ),
      ...side(
        ...(weeks < WEEKS_BACK ? [to.week.to(t('cases-week-before'), { ...at, week: String(weeks + 1) })] : []),
        ...(weeks > 0 ? [to.week.to(t('cases-week-after'), { ...at, week: String(weeks - 1) })] : []),
      ),
      [to.submit.to(t('cases-back'), { case: of.id })],
    ],
  })
  ctx.expect('case-date', `${of.id} ${channel.id}`)
}

/** A moment at which papers cannot have been handed in. */
interface Impossible {
  readonly at: Date
  readonly fault: HandInFault
}

/** «And yet it was so»: where the counter was closed by its hours, which the citizen may know better. */
function indeedRows({ t, now }: Ctx, { of }: Opened, channel: FlowChannel, { at, fault }: Impossible): InlineKeyboardButton[][] {
  const closed = fault === 'closed-day' || fault === 'closed-hour'
  if (!closed || at > now) return []
  return [[to.indeed.to(t('cases-date-indeed'), { case: of.id, channel: channel.id, moment: momentValue(at) })]]
}

/** Why a day cannot be, in a sentence. */
function faultText(deps: CaseDeps, ctx: Ctx, flow: Flow, channel: FlowChannel, { at, fault }: Impossible): string {
  if (fault === 'future' || fault === 'old') return ctx.t(`cases-date-${fault}`)
  const place = ctx.t(`channel-${channel.id}`)
  return `${ctx.t(`cases-date-${fault}`, { day: dayText(ctx, at), place })}\n${acceptanceText(deps.texts, ctx, channel)}\n${rulesLine(deps, ctx, flow)}`
}

/** A moment within the data of a button, whose parts are parted by colons. */
const momentValue = (at: Date): string => local(at).toUTC().toFormat("yyyy-MM-dd'T'HH.mm'Z'")
const momentIn = (value: string): Date => new Date(value.replace('.', ':'))

/** The places at which papers may have been handed in at a moment, or on a day, that was typed. */
const whereRows = ({ t }: Ctx, { of }: Opened, channels: readonly FlowChannel[], when: When): InlineKeyboardButton[][] =>
  channels.map(({ id: channel }) => [
    when.timed
      ? to.at.to(channelName(t, channel), { case: of.id, channel, moment: momentValue(when.at) })
      : to.day.to(channelName(t, channel), { case: of.id, channel, day: dayOf(when.at) }),
  ])

function hearDate(deps: CaseDeps, steps: CaseSteps): AnswerHandler {
  return async (ctx, arg) => {
    const [id = '', channelId = ''] = arg.split(' ')
    const found = await steps.opened(ctx, id)
    const channels = found ? (channelId === '' ? channelsOf(found) : found.flow.channels.filter((one) => one.id === channelId)) : []
    const [channel, ...others] = channels
    if (!found || !channel) return 'done'
    const reading = readTime(ctx.message?.text ?? '', ctx.now, 'past')
    const { value: when, unread } = reading
    const back = to.open.to(ctx.t('cases-back'), { case: id })
    if (!when) {
      const rows = [...dateRows(deps, ctx, found, channels), [back]]
      await ctx.send(askAgainScreen(ctx.t, { text: ctx.t('cases-date-unread'), rows }, unread))
      return 'again'
    }
    if (others.length > 0) {
      await ctx.send({
        text: ctx.t('cases-date-where', { day: capital(dayText(ctx, when.at)) }),
        rows: [...whereRows(ctx, found, channels, when), [back]],
      })
      return 'again'
    }
    const at = when.timed ? when.at : momentOfHandIn(channel, dayOf(when.at), ctx.now, deps.calendar)
    const fault = handInFault(channel, at, when.timed, { begun: found.of.createdAt, now: ctx.now, calendar: deps.calendar })
    if (!fault) {
      const other = to.submit.to(ctx.t('cases-date-other'), { case: id })
      await ctx.send({ text: ctx.t('cases-submitted-on', { day: dayText(ctx, at) }), rows: [[other]] })
      await handedIn(ctx, steps, deps, found, channel, at)
      return 'done'
    }
    await ctx.send({
      text: faultText(deps, ctx, found.flow, channel, { at, fault }),
      rows: [...dateRows(deps, ctx, found, [channel]), ...indeedRows(ctx, found, channel, { at, fault }), [back]],
    })
    return 'again'
  }
}

async function handedIn(ctx: Ctx, steps: CaseSteps, deps: CaseDeps, found: Opened, channel: FlowChannel, submitted: Date): Promise<void> {
  const { of, flow } = found
  const due = dueOf(deps.calendar, flow, { channel: channel.id, submitted })
  const change: CaseChange = {
    // Whoever has handed everything in had everything.
    ...allReady(flow, { ...of, channel: channel.id }),
    channel: channel.id,
    office: of.channel === channel.id ? of.office : null,
    state: 'submitted',
    submitted,
    due: due?.due ?? null,
    collectBy: due?.collectBy ? momentOf(due.collectBy, '18:00') : null,
    outcome: null,
    closed: null,
  }
  await steps.showCard(ctx, await steps.change(ctx, found, change))
}

/** «Not yet»: whether they went and it was not there, or have not gone; only then a broken term is spoken of. */
function waiting(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  const { withCase } = steps
  buttons.on(
    to.notReady,
    withCase((ctx, found) => {
      if (found.of.state !== 'submitted') return steps.showCard(ctx, found)
      const at = { case: found.of.id }
      return ctx.show({
        text: ctx.t('cases-not-yet-ask'),
        rows: [
          [to.went.to(ctx.t('cases-went'), { ...at, went: '1' })],
          [to.went.to(ctx.t('cases-went-not'), { ...at, went: '0' })],
          [to.open.to(ctx.t('cases-back'), at)],
        ],
      })
    }),
  )
  buttons.on(
    to.went,
    withCase(async (ctx, found, { went }) => {
      const { of, flow } = found
      const channel = channelOf(flow, of)
      if (of.state !== 'submitted' || !of.due || !channel) return steps.showCard(ctx, found)
      const next = nextIssue(deps, channel, of.due, ctx.now)
      await deps.remindAt(ctx, of, 'overdue', next)
      const broken = went === '1' && dayOf(ctx.now) > dayOf(of.due)
      const key = went !== '1' ? 'cases-go-collect' : broken ? 'cases-term-broken' : 'cases-term-runs'
      return ctx.show({
        text: [ctx.t(key, { due: dayText(ctx, of.due) }), ctx.t('cases-ask-again', { day: dayText(ctx, next) })].join('\n\n'),
        rows: [broken ? [deps.buttons.complain(ctx, of)] : [], [to.open.to(ctx.t('cases-back'), { case: of.id })]],
      })
    }),
  )
}

/** The morning of the next day on which the office gives papers out, never before the result is due. */
function nextIssue({ calendar }: CaseDeps, { hours }: FlowChannel, due: Date, now: Date): Date {
  const opening = { hours: hours.issue, lunch: hours.lunch }
  const from = [addDays(dayOf(now), 1), dayOf(due)].sort().at(-1) ?? dayOf(now)
  const day = firstOpenDay(opening, from, calendar)
  const first = stretches(opening, day, calendar)[0]?.from
  const nine = momentOf(day, '09:00')
  return first && first < nine ? first : nine
}

function ending(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  const { withCase } = steps
  buttons.on(
    to.close,
    withCase((ctx, { of }) => {
      const rows = OUTCOMES.map((outcome) => [to.closed.to(ctx.t(`cases-outcome-${outcome}`), { case: of.id, outcome })])
      return ctx.show({ text: ctx.t('cases-close-ask'), rows: [...rows, [to.open.to(ctx.t('cases-back'), { case: of.id })]] })
    }),
  )
  buttons.on(
    to.closed,
    withCase((ctx, found, { outcome }) => (isOutcome(outcome) ? end(ctx, deps, steps, found, outcome) : steps.showCard(ctx, found))),
  )
  buttons.on(
    to.reopen,
    withCase(async (ctx, found) => {
      const state = found.of.submitted ? 'submitted' : 'gathering'
      return steps.showCard(ctx, await steps.change(ctx, found, { state, outcome: null, closed: null }))
    }),
  )
}

async function end(ctx: Ctx, deps: CaseDeps, steps: CaseSteps, found: Opened, outcome: Outcome): Promise<void> {
  const { of } = await steps.change(ctx, found, { state: 'closed', outcome, closed: ctx.now })
  const back = side(to.reopen.to(ctx.t('cases-reopen'), { case: of.id }), to.list.to(ctx.t('cases-list-button'), { page: LAST_PAGE }))
  // Nobody is congratulated in the middle of a quarrel about the same papers.
  const quarrel = await deps.openComplaint(ctx, of)
  if (quarrel) {
    const words = ctx.t('cases-closed-complaint', { number: quarrel.number })
    return ctx.show({ text: `${ctx.t(`cases-closed-plain-${outcome}`)}\n\n${words}`, rows: [...quarrel.rows, ...back] })
  }
  const survey = await deps.ended(ctx, of)
  return ctx.show({ text: [ctx.t(`cases-closed-${outcome}`), survey.text].filter(Boolean).join('\n\n'), rows: [...survey.rows, ...back] })
}
