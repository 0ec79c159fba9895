import type { InlineKeyboardButton } from '@grammyjs/types'
import { inRows, type Screen } from '../../chat/index.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { dateText, lines, paragraphs } from '../../complaints/formatting.chat.ts'
import { daysLeft, excerpt, OPEN_STATES, OWED_STATES, redacted } from '../../complaints/index.ts'
import { escapeHtml } from '../../i18n.ts'
import { withinHere } from '../audience.chat.ts'
import { reportedName } from '../reported-item.ts'
import { pageRow, searchRow } from './bare-cards.chat.ts'
import type { DeskButtons, StaffContext } from './staff-context.chat.ts'
import * as to from './staff-context.chat.ts'

const REPORTS = 10
const REPORTED = 160
const REPORT_WORDS = 250
/** Upper ends of the ages that the queue tells apart, in days since registration. */
const AGES = [3, 7, 15] as const

/** The queue in figures, and the list of reports that something is wrong. */
export function deskQueue(deps: ComplaintDeps, buttons: DeskButtons) {
  const shownQueue = async (ctx: StaffContext): Promise<Screen> => queueScreen(ctx, await queueView(deps, ctx))
  const shownReports = async (ctx: StaffContext): Promise<Screen> => reportsScreen(ctx, await reportsView(deps, ctx))
  buttons.on(to.queue, async (ctx) => ctx.show(await shownQueue(ctx)))
  buttons.on(to.reports, async (ctx) => ctx.show(await shownReports(ctx)))
  buttons.on(to.settleReport, async (ctx, { report }) => {
    await deps.reports.settle(report, ctx.member.id, ctx.now)
    await ctx.show(await shownReports(ctx))
  })
  return { queueScreen: shownQueue, reportsScreen: shownReports }
}

/** The queue in counts. */
export interface QueueCounts {
  readonly late: number
  /** With a term that ends today. */
  readonly today: number
  /** Of each open state, how many there are of each age. */
  readonly ages: ReadonlyArray<{ readonly state: OpenState; readonly counts: readonly number[] }>
  /** The search, or the way to where it is. */
  readonly search: InlineKeyboardButton[]
}
type OpenState = (typeof OPEN_STATES)[number]

async function queueView(deps: ComplaintDeps, ctx: StaffContext): Promise<QueueCounts> {
  const { now } = ctx
  const open = await deps.queue.terms(await withinHere(deps, ctx))
  const owed = open.filter(({ state }) => OWED_STATES.some((one) => one === state))
  const agesOf = (state: OpenState): number[] => {
    const ages = open.filter((one) => one.state === state).map(({ registered }) => -daysLeft(registered, now))
    return [...AGES, Number.POSITIVE_INFINITY].map((end, index) => ages.filter((age) => age <= end && age > (AGES[index - 1] ?? -1)).length)
  }
  return {
    late: owed.filter(({ due }) => now > due).length,
    today: owed.filter(({ due }) => now <= due && daysLeft(due, now) === 0).length,
    ages: OPEN_STATES.map((state) => ({ state, counts: agesOf(state) })),
    search: searchRow(deps, ctx),
  }
}

/** Counts by state and by age, each leading to its list. */
export function queueScreen({ t }: Pick<StaffContext, 't'>, { late, today, ages, search }: QueueCounts): Screen {
  const first = { state: 'open', whose: 'all', late: '0', page: '0' }
  const all = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
  return {
    text: paragraphs(
      `<b>${t('staff-queue')}</b>`,
      lines(t('staff-queue-late', { count: late }), t('staff-queue-today', { count: today })),
      lines(...ages.map(({ state, counts }) => `${t(`staff-state-${state}`)}: <b>${all(counts)}</b> (${counts.join(' / ')})`)),
      t('staff-queue-ages', { first: AGES[0], second: AGES[1], third: AGES[2] }),
    ),
    rows: [
      [
        to.list.to(t('staff-mine'), { ...first, whose: 'mine' }),
        to.list.to(t('staff-free'), { ...first, whose: 'free' }),
        to.list.to(t('staff-late-only'), { ...first, late: '1' }),
      ],
      ...inRows(
        [...OPEN_STATES, 'closed' as const].map((state) => to.list.to(t(`staff-state-${state}`), { ...first, state })),
        2,
      ),
      [to.list.to(t('staff-open-all'), first), ...search],
      [to.reports.to(t('staff-reports'), {}), to.team.to(t('staff-team'), {})],
    ],
  }
}

/** What citizens say is wrong, as one chat may read it. */
export interface ReportsView {
  readonly reports: ReadonlyArray<{ readonly id: string; readonly at: Date; readonly about: string; readonly text: string }>
  /** The way to the page, where the words are read there. */
  readonly page: InlineKeyboardButton[]
}

async function reportsView(deps: ComplaintDeps, ctx: StaffContext): Promise<ReportsView> {
  // What somebody wrote there may be anything; a number that is wrong is read by whoever looks into it, in private.
  const words = (text: string): string => (deps.bareCards ? '' : ctx.chat < 0 ? redacted(text) : text)
  const all = await deps.reports.open(REPORTS)
  return {
    reports: all.map(({ id, at, office, text }) => ({ id, at, about: reportedName(deps, ctx, office), text: words(text) })),
    page: deps.bareCards ? pageRow(deps, ctx, '/reports') : [],
  }
}

/** Reports, each with the button that ticks it off. */
export function reportsScreen({ t }: Pick<StaffContext, 't'>, { reports, page }: ReportsView): Screen {
  const text = reports.map(({ at, about, text }, index) =>
    lines(`${index + 1}. ${dateText(at)} · ${escapeHtml(excerpt(about, REPORTED))}`, escapeHtml(excerpt(text, REPORT_WORDS))),
  )
  return {
    text: paragraphs(`<b>${t('staff-reports')}</b>`, text.length > 0 ? text.join('\n\n') : t('staff-empty')),
    rows: [
      ...inRows(
        reports.map(({ id }, index) => to.settleReport.to(`✅ ${index + 1}`, { report: id })),
        2,
      ),
      page,
      [to.queue.to(t('staff-queue'), {})],
    ],
  }
}
