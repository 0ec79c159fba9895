import { inRows, type Screen } from '../../chat/index.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { daysLeft, excerpt, masked, OPEN_STATES, OWED_STATES } from '../../complaints/index.ts'
import { dateText, lines, paragraphs } from '../../complaints/words.chat.ts'
import { escapeHtml } from '../../i18n.ts'
import { withinHere } from '../audience.chat.ts'
import { reportedName } from '../reported.ts'
import { pageRow } from './bare.chat.ts'
import type { DeskButtons, Turn } from './turn.chat.ts'
import * as to from './turn.chat.ts'

const REPORTS = 10
const REPORTED = 160
/** Upper ends of the ages that the queue tells apart, in days since registration. */
const AGES = [3, 7, 15] as const

/** The queue in figures, and the list of reports that something is wrong. */
export function deskQueue(deps: ComplaintDeps, buttons: DeskButtons) {
  buttons.on(to.queue, async (turn) => turn.show(await queueScreen(deps, turn)))
  buttons.on(to.reports, async (turn) => turn.show(await reportsScreen(deps, turn)))
  buttons.on(to.settleReport, async (turn, { report }) => {
    await deps.reports.settle(report, turn.member.id, turn.now)
    await turn.show(await reportsScreen(deps, turn))
  })
  return { queueScreen: (turn: Turn) => queueScreen(deps, turn), reportsScreen: (turn: Turn) => reportsScreen(deps, turn) }
}

/** Counts by state and by age. */
async function queueScreen(deps: ComplaintDeps, turn: Turn): Promise<Screen> {
  const { t, now } = turn
  const open = await deps.queue.terms(await withinHere(deps, turn))
  const owed = open.filter(({ state }) => OWED_STATES.some((one) => one === state))
  const late = owed.filter(({ due }) => now > due).length
  const today = owed.filter(({ due }) => now <= due && daysLeft(due, now) === 0).length
  const rows = OPEN_STATES.map((state) => {
    const ages = open.filter((one) => one.state === state).map(({ registered }) => -daysLeft(registered, now))
    const parts = [...AGES, Number.POSITIVE_INFINITY].map(
      (end, index) => ages.filter((age) => age <= end && age > (AGES[index - 1] ?? -1)).length,
    )
    return { state, text: `${t(`staff-state-${state}`)}: <b>${ages.length}</b> (${parts.join(' / ')})` }
  })
  const first = { state: 'open', whose: 'all', late: '0', page: '0' }
  return {
    text: paragraphs(
      `<b>${t('staff-queue')}</b>`,
      lines(t('staff-queue-late', { count: late }), t('staff-queue-today', { count: today })),
      lines(...rows.map(({ text }) => text)),
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
      [to.list.to(t('staff-open-all'), first), ...(deps.bareCards ? pageRow(deps, turn) : [to.search.to(t('staff-search'), {})])],
      [to.reports.to(t('staff-reports'), {}), to.team.to(t('staff-team'), {})],
    ],
  }
}

async function reportsScreen(deps: ComplaintDeps, turn: Turn): Promise<Screen> {
  const { t } = turn
  const all = await deps.reports.open(REPORTS)
  const text = all.map((one, index) =>
    lines(
      `${index + 1}. ${dateText(one.at)} · ${escapeHtml(excerpt(reportedName(deps, turn, one.office), REPORTED))}`,
      // What somebody wrote there may be anything; a number that is wrong is read by whoever looks into it, in private.
      deps.bareCards ? '' : escapeHtml(excerpt(turn.chat < 0 ? masked(one.text) : one.text, 250)),
    ),
  )
  return {
    text: paragraphs(`<b>${t('staff-reports')}</b>`, text.length > 0 ? text.join('\n\n') : t('staff-empty')),
    rows: [
      ...inRows(
        all.map((one, index) => to.settleReport.to(`✅ ${index + 1}`, { report: one.id })),
        2,
      ),
      deps.bareCards ? pageRow(deps, turn, '/reports') : [],
      [to.queue.to(t('staff-queue'), {})],
    ],
  }
}
