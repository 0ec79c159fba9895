import type { InlineKeyboardButton } from '@grammyjs/types'
import { pageOf, pager, type Screen } from '../chat/index.ts'
import { escapeHtml } from '../i18n.ts'
import { type Complaint, daysLeft, OPEN_STATES, OWED_STATES, STATES } from './complaint.ts'
import { oneLine } from './contact.ts'
import type { ComplaintDeps } from './deps.ts'
import * as to from './desk.chat.ts'
import { type DeskButtons, placeOf, type Turn } from './desk.chat.ts'
import type { DeskSteps } from './desk-acts.chat.ts'
import { deskState } from './desk-card.chat.ts'
import { readNumber } from './number.ts'
import { excerpt } from './text.ts'
import { dateText, inPairs, lines, officeTitle, paragraphs, serviceText, short } from './words.chat.ts'

const PAGE = 10
const FOUND = 50
const OFFICES = 200
const REPORTS = 10
/** Upper ends of the ages that the queue tells apart, in days since registration. */
const AGES = [3, 7, 15] as const

/** The queue in figures, lists by state, search, and the list of reports that something is wrong. */
export function deskQueue(deps: ComplaintDeps, desk: DeskSteps, buttons: DeskButtons) {
  buttons.on(to.queue, async (turn) => turn.show(await queueScreen(deps, turn)))
  buttons.on(to.inState, async (turn, { state, page }) => {
    const known = STATES.find((one) => one === state)
    if (!known) return turn.show(await queueScreen(deps, turn))
    const open = OPEN_STATES.some((one) => one === known)
    const all = open ? await deps.complaints.inStates([known], FOUND) : await deps.complaints.search({ state: known }, FOUND)
    return turn.show(
      listScreen(deps, turn, turn.t(`staff-state-${known}`), all, Number(page), (label, at) =>
        to.inState.to(label, { state: known, page: String(at) }),
      ),
    )
  })
  buttons.on(to.mine, async (turn) => {
    const all = (await deps.complaints.search({ clerk: turn.member.id }, FOUND)).filter(({ state }) =>
      OPEN_STATES.some((one) => one === state),
    )
    await turn.show(listScreen(deps, turn, turn.t('staff-mine'), all))
  })
  buttons.on(to.search, (turn) => askSearch(turn))
  buttons.on(to.reports, async (turn) => turn.show(await reportsScreen(deps, turn)))
  buttons.on(to.settleReport, async (turn, { report }) => {
    await deps.reports.settle(report, turn.member.id, turn.now)
    await turn.show(await reportsScreen(deps, turn))
  })

  async function askSearch(turn: Turn): Promise<void> {
    const writing = { id: deps.newId(turn.cause), what: 'find', about: '', founded: false, texts: [], files: [] } as const
    await deps.staff.write(placeOf(turn), writing, turn.now)
    await turn.ask({ text: turn.t('staff-search-ask'), rows: [[to.queue.to(turn.t('staff-queue'), {})]] }, writing.id)
  }

  /** Finds by number, by state's name, or by words in the office's title. */
  async function find(turn: Turn, typed: string): Promise<void> {
    const words = oneLine(typed)
    const number = readNumber(words)
    const of = number ? await deps.complaints.find(number) : null
    if (of) return desk.show(turn, of)
    const state = STATES.find((one) => turn.t(`staff-state-${one}`).toLowerCase() === words.toLowerCase())
    const offices = state ? [] : officesNamed(deps, words)
    const all = state || offices.length > 0 ? await deps.complaints.search(state ? { state } : { office: offices }, FOUND) : []
    await turn.show(listScreen(deps, turn, turn.t('staff-found', { what: escapeHtml(words), count: all.length }), all))
  }

  return { queueScreen: (turn: Turn) => queueScreen(deps, turn), reportsScreen: (turn: Turn) => reportsScreen(deps, turn), askSearch, find }
}

/** Ids of offices whose title has these words, in any language. */
function officesNamed({ catalogue, offices }: ComplaintDeps, words: string): string[] {
  const wanted = words.toLowerCase()
  if (wanted.length < 3) return []
  const directories = new Set(catalogue.flows.flatMap((flow) => flow.channels.flatMap(({ directory }) => directory ?? [])))
  return [...directories]
    .flatMap((id) => offices.directory(id))
    .filter((office) => (['kk', 'ru', 'en'] as const).some((lang) => offices.title(office, lang).toLowerCase().includes(wanted)))
    .slice(0, OFFICES)
    .map(({ id }) => id)
}

/** Counts by state and by age. */
async function queueScreen(deps: ComplaintDeps, { t, now }: Turn): Promise<Screen> {
  const open = await deps.complaints.openTerms()
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
  return {
    text: paragraphs(
      `<b>${t('staff-queue')}</b>`,
      lines(t('staff-queue-late', { count: late }), t('staff-queue-today', { count: today })),
      lines(...rows.map(({ text }) => text)),
      t('staff-queue-ages', { first: AGES[0], second: AGES[1], third: AGES[2] }),
    ),
    rows: [
      ...inPairs([...OPEN_STATES, 'closed' as const].map((state) => to.inState.to(t(`staff-state-${state}`), { state, page: '0' }))),
      [to.mine.to(t('staff-mine'), {}), to.search.to(t('staff-search'), {})],
      [to.reports.to(t('staff-reports'), {}), to.team.to(t('staff-team'), {})],
    ],
  }
}

type Turner = (label: string, page: number) => InlineKeyboardButton

function listScreen(deps: ComplaintDeps, turn: Turn, title: string, all: readonly Complaint[], page = 0, turnPage?: Turner): Screen {
  const shown = turnPage ? pageOf(all, page, PAGE) : { items: all.slice(0, PAGE), page: 0, pages: 1, first: 0 }
  const rows = shown.items.map((of) => {
    const where = officeTitle(deps, turn.lang, of.office) || serviceText(deps, turn, of.service)
    return lines(`№ ${of.number} · ${deskState(turn, of)} · ${dateText(of.due)}`, `   ${where}`)
  })
  return {
    text: paragraphs(`<b>${title}</b>`, rows.length > 0 ? rows.join('\n') : turn.t('staff-empty')),
    rows: [
      ...inPairs(shown.items.map((of) => to.card.to(short(`№ ${of.number}`), { number: of.number }))),
      turnPage ? pager(shown, turnPage) : [],
      [to.queue.to(turn.t('staff-queue'), {})],
    ],
  }
}

async function reportsScreen(deps: ComplaintDeps, { lang, t }: Turn): Promise<Screen> {
  const all = await deps.reports.open(REPORTS)
  const text = all.map((one, index) =>
    lines(
      `${index + 1}. ${dateText(one.at)} · ${officeTitle(deps, lang, one.office) || escapeHtml(one.office)}`,
      escapeHtml(excerpt(one.text, 250)),
    ),
  )
  return {
    text: paragraphs(`<b>${t('staff-reports')}</b>`, text.length > 0 ? text.join('\n\n') : t('staff-empty')),
    rows: [
      ...inPairs(all.map((one, index) => to.settleReport.to(`✅ ${index + 1}`, { report: one.id }))),
      [to.queue.to(t('staff-queue'), {})],
    ],
  }
}
