import type { InlineKeyboardButton } from '@grammyjs/types'
import { DateTime } from 'luxon'
import { type AnswerHandler, type AnswerResult, askAgainScreen, type ButtonRouter, type Ctx, LAST_PAGE } from '../../chat/index.ts'
import { local, ZONE } from '../../clock.ts'
import { dayOf, momentOf } from '../../deadlines/index.ts'
import { readTime } from '../../input/index.ts'
import * as to from '../buttons.ts'
import type { ReminderDeps } from '../deps.ts'
import { dayText } from '../formatting.chat.ts'
import { MORNING, nextWorkingMorning, tomorrowMorning } from '../reminder.ts'
import { readTarget, type Target } from '../target.ts'

const HOURS = [MORNING, '12:00', '15:00', '18:00']
const MONTHS_AHEAD = 24
const YEARS_AHEAD = 3

/** What `whenTalk` needs from the room. */
export interface WhenDeps extends Pick<ReminderDeps, 'calendar'> {
  /** Sets what was asked for to a moment, and says so. */
  readonly settle: (ctx: Ctx, target: Target, at: Date) => Promise<void>
  /** More ways to choose a moment, under the usual ones. */
  readonly more: (ctx: Ctx, target: Target) => Promise<InlineKeyboardButton[][]>
}

/** Asks when: by buttons, by a calendar in the chat, or by text in three languages. */
export function whenTalk(deps: WhenDeps, buttons: ButtonRouter): Record<string, AnswerHandler> {
  buttons.on(to.when, (ctx, { what }) => askWhen(deps, ctx, what))
  buttons.on(to.pick, (ctx, { what, how }) => {
    const at = how === 'tomorrow' ? tomorrowMorning(ctx.now) : nextWorkingMorning(ctx.now, deps.calendar)
    return deps.settle(ctx, readTarget(what), at)
  })
  buttons.on(to.month, (ctx, { what, month }) => showMonth(ctx, what, month))
  buttons.on(to.day, (ctx, { what, day }) => askHour(deps, ctx, what, day))
  buttons.on(to.hour, async (ctx, { what, day, hour }) => {
    const at = momentOf(day, hour.replace('.', ':'))
    if (at > ctx.now) return deps.settle(ctx, readTarget(what), at)
    ctx.note(ctx.t('reminders-past-short'))
    return askHour(deps, ctx, what, day)
  })
  buttons.on(to.label, async () => undefined)
  return {
    'reminder-when': (ctx, what) => hear(deps, ctx, ctx.message?.text ?? '', what, 'reminders-unread'),
    // An hour of the day that was chosen in the calendar: `<what> <day>`.
    'reminder-hour': (ctx, arg) => {
      const [what = '', day = ''] = arg.split(' ')
      return hear(deps, ctx, `${day} ${ctx.message?.text ?? ''}`, what, 'reminders-hour-unread')
    },
  }
}

/** Takes a moment that was typed, or says what to type instead. */
async function hear(deps: WhenDeps, ctx: Ctx, text: string, what: string, hint: string): Promise<AnswerResult> {
  const { value, unread, ...read } = readTime(text, ctx.now, 'future')
  const at = value?.at
  const wrong = at ? faultOf(at, ctx.now) : hint
  if (at && !wrong && 'doubt' in read && read.doubt === 'hour' && (await askWhich(ctx, what, at))) return 'again'
  if (at && !wrong) {
    await deps.settle(ctx, readTarget(what), at)
    return 'done'
  }
  const screen = { text: ctx.t(wrong ?? hint), rows: [[to.when.to(ctx.t('reminders-back'), { what })]] }
  await ctx.send(askAgainScreen(ctx.t, screen, unread))
  return 'again'
}

/** «At 5»: in the morning or in the afternoon? False where only one of the two is still to come. */
async function askWhich(ctx: Ctx, what: string, at: Date): Promise<boolean> {
  const hours = [local(at).minus({ hours: 12 }), local(at)].filter((one) => one.toJSDate() > ctx.now)
  if (hours.length < 2) return false
  const day = dayOf(at)
  await ctx.send({
    text: ctx.t('reminders-which-hour', { day: dayText(ctx, at) }),
    rows: [
      hours.map((one) => to.hour.to(one.toFormat('HH:mm'), { what, day, hour: one.toFormat('HH.mm') })),
      [to.month.to(ctx.t('reminders-other-day'), { what, month: day.slice(0, 7) })],
    ],
  })
  return true
}

/** The key of what is wrong with a moment, or null. */
function faultOf(at: Date, now: Date): string | null {
  if (at <= now) return 'reminders-past'
  return at > local(now).plus({ years: YEARS_AHEAD }).toJSDate() ? 'reminders-far' : null
}

/** «When shall I remind you?» */
async function askWhen(deps: WhenDeps, ctx: Ctx, what: string): Promise<void> {
  const { t } = ctx
  const target = readTarget(what)
  const rows = [
    [to.pick.to(t('reminders-tomorrow'), { what, how: 'tomorrow' }), to.pick.to(t('reminders-working'), { what, how: 'working' })],
    [to.month.to(t('reminders-calendar'), { what, month: dayOf(ctx.now).slice(0, 7) })],
    ...(await deps.more(ctx, target)),
    [backFrom(ctx, target)],
  ]
  await ctx.show({ text: t('reminders-ask-when'), rows })
  ctx.expect('reminder-when', what)
}

const backFrom = ({ t }: Ctx, target: Target): InlineKeyboardButton =>
  target.kind === 'reminder' ? to.open.to(t('reminders-back'), { id: target.id }) : to.list.to(t('reminders-back'), { page: LAST_PAGE })

/** A place in the calendar that cannot be pressed; Telegram takes no label of spaces. */
const blank = () => to.label.to('·', {})

/** One month as rows of seven days; days that are past cannot be pressed. */
async function showMonth(ctx: Ctx, what: string, month: string): Promise<void> {
  const today = dayOf(ctx.now)
  const asked = DateTime.fromISO(`${month}-01`, { zone: ZONE })
  const first = asked.isValid ? asked : local(ctx.now).startOf('month')
  const title = first.setLocale(ctx.lang).toLocaleString({ month: 'long', year: 'numeric' })
  const cells = [
    ...Array.from({ length: first.weekday - 1 }, blank),
    ...Array.from({ length: first.daysInMonth ?? 0 }, (_, index) => {
      const iso = first.plus({ days: index }).toISODate() ?? ''
      return iso < today ? blank() : to.day.to(String(index + 1), { what, day: iso })
    }),
  ]
  while (cells.length % 7 > 0) cells.push(blank())
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  await ctx.show({
    text: ctx.t('reminders-ask-day'),
    rows: [
      monthRow(ctx, what, first, title),
      Array.from({ length: 7 }, (_, index) => to.label.to(ctx.t(`weekday-short-${index + 1}`), {})),
      ...weeks,
      [to.when.to(ctx.t('reminders-back'), { what })],
    ],
  })
  ctx.expect('reminder-when', what)
}

/** «‹ March 2026 ›», from this month on for two years. */
function monthRow(ctx: Ctx, what: string, first: DateTime, title: string): InlineKeyboardButton[] {
  const thisMonth = local(ctx.now).startOf('month')
  const step = (sign: string, at: DateTime) =>
    at < thisMonth || at > thisMonth.plus({ months: MONTHS_AHEAD }) ? blank() : to.month.to(sign, { what, month: at.toFormat('yyyy-MM') })
  return [step('‹', first.minus({ months: 1 })), to.label.to(title, {}), step('›', first.plus({ months: 1 }))]
}

async function askHour(deps: WhenDeps, ctx: Ctx, what: string, day: string): Promise<void> {
  const at = momentOf(day, '12:00')
  if (Number.isNaN(at.getTime())) return askWhen(deps, ctx, what)
  const hours = HOURS.filter((hour) => momentOf(day, hour) > ctx.now)
  await ctx.show({
    text: ctx.t('reminders-ask-hour', { day: dayText(ctx, at) }),
    rows: [
      hours.map((hour) => to.hour.to(hour, { what, day, hour: hour.replace(':', '.') })),
      [to.month.to(ctx.t('reminders-back'), { what, month: day.slice(0, 7) })],
    ],
  })
  ctx.expect('reminder-hour', `${what} ${day}`)
}
