import type { InlineKeyboardButton } from '@grammyjs/types'
import { type Ctx, listed, pageOf, rememberScreen, type Screen } from '../chat/index.ts'
import { dayOf, momentOf } from '../deadlines/index.ts'
import { type Edition, type Flow, retiredText, successorOf } from '../services/index.ts'
import * as to from './buttons.ts'
import { askNext, type Case, type CaseChange, renewal, renewed } from './case.ts'
import { caseLine, casesScreen, openButton } from './cases-screen.chat.ts'
import { checklistScreen, type ListView } from './checklist/checklist.chat.ts'
import type { CaseDeps } from './deps.ts'
import { changeNoticeText } from './editions/change-notice.chat.ts'
import { questionScreen } from './question.chat.ts'
import { type CardView, channelOf, closedScreen, dayText, dueOf, submittedScreen } from './submission/submitted-card.chat.ts'
import { rulesLine } from './submission/terms.chat.ts'

const LIST_PAGE = 8
/** Open cases on the first screen, and a list of others among them. */
const AT_HOME = 3

/** A case with its flow, as the screens need it. */
export interface Opened {
  readonly of: Case
  readonly flow: Flow
  /** True: the flow has just changed, and asks something that it had an answer to, or never asked. */
  readonly asks?: boolean
}

/** Steps that every part of this room's talk shares. */
export function caseSteps(deps: CaseDeps) {
  const { cases, catalogue, texts } = deps

  /** Opens a case of this citizen, carried over to the present version of its flow; says so when there is none. */
  async function opened(ctx: Ctx, id: string): Promise<Opened | null> {
    const found = await cases.find(ctx.citizen, id)
    return found ? current(ctx, found) : lost(ctx)
  }

  /** What a button does with a case of this citizen; without one it is said, and nothing done. */
  const withCase =
    <V extends { readonly case: string }>(act: (ctx: Ctx, found: Opened, values: V) => Promise<unknown>) =>
    async (ctx: Ctx, values: V): Promise<void> => {
      const found = await opened(ctx, values.case)
      if (found) await act(ctx, found, values)
    }

  async function current(ctx: Ctx, found: Case): Promise<Opened | null> {
    const flow = catalogue.flowOf(found)
    if (!flow) return lost(ctx, 'cases-service-gone')
    const retired = found.state === 'closed' ? null : retiredText(deps.texts, ctx.lang, flow)
    if (retired) ctx.note(retired)
    if (successor(ctx, { of: found, flow })) ctx.note(ctx.t('cases-edition-replaced'))
    const change = renewed(flow, found)
    if (!change) return { of: found, flow }
    const fresh = renewal(flow, catalogue.past(flow.id, found.flowVersion), found, change)
    const dates = fresh.changes?.term ? newDates(flow, found) : {}
    ctx.note(
      changeNoticeText(ctx, flow, {
        changes: fresh.changes,
        due: dates.due ? dayText(ctx, dates.due) : null,
        wasCalled: (paper) => catalogue.pastPaper(flow.id, found.flowVersion, paper, ctx.lang),
      }),
    )
    const of = await cases.change(ctx.citizen, found.id, { ...change, ...dates })
    if (of && dates.due) await deps.changed(of)
    return of && { of, flow, asks: fresh.asks }
  }

  /** The due date of a case that was handed in, by the term that its flow has now; nothing where it is the same. */
  function newDates(flow: Flow, of: Case): Pick<CaseChange, 'due' | 'collectBy'> {
    const due = of.state === 'submitted' ? dueOf(deps.calendar, flow, of) : null
    if (!due || due.due.getTime() === of.due?.getTime()) return {}
    return { due: due.due, collectBy: due.collectBy ? momentOf(due.collectBy, '18:00') : null }
  }

  /** The edition that replaced the one of a case; null where it is the newest, or a printed standard. */
  const successor = (ctx: Ctx, { of, flow }: Opened): Edition | null =>
    of.state === 'closed' ? null : successorOf(flow, catalogue.editions(of.service, dayOf(ctx.now)))

  async function lost(ctx: Ctx, why = 'cases-gone'): Promise<null> {
    ctx.note(ctx.t(why))
    await ctx.show(await casesPage(ctx, 0))
    return null
  }

  /** What the list of a case shows. */
  const listView = async (ctx: Ctx, { of, flow }: Opened, page = 0, said?: string): Promise<ListView> => ({
    texts,
    flow,
    of,
    page,
    said,
    who: await deps.shared.who(of),
    rules: rulesLine(deps, ctx, flow),
  })

  /** What the card of a case shows. */
  const cardView = (ctx: Ctx, { of, flow }: Opened): CardView => ({
    texts,
    flow,
    of,
    channel: channelOf(flow, of),
    office: of.office ? deps.directories.office(of.office) : null,
    directories: deps.directories,
    calendar: deps.calendar,
    rules: rulesLine(deps, ctx, flow),
  })

  /** The list of papers, whatever the state of the case. */
  const showPapers = async (ctx: Ctx, found: Opened, page = 0, said?: string) => {
    rememberScreen(ctx, to.open.to('', { case: found.of.id }))
    return ctx.show(checklistScreen(await listView(ctx, found, page, said), ctx))
  }

  /** The card of a case: its list while papers are gathered, its date once it is handed in, and its end. */
  function showCard(ctx: Ctx, found: Opened) {
    if (found.of.state === 'gathering') return showPapers(ctx, found)
    rememberScreen(ctx, to.open.to('', { case: found.of.id }))
    const view = cardView(ctx, found)
    if (found.of.state === 'closed') return ctx.show(closedScreen(view, ctx))
    return ctx.show(
      submittedScreen(view, ctx, { calendar: deps.buttons.calendar(ctx, found.of), appeal: deps.buttons.appeal(ctx, found.of) }),
    )
  }

  /** Where the first question leads back to: to the service while nothing was answered, else to the answers. */
  const beforeQuestions = (ctx: Ctx, { of, flow }: Opened): InlineKeyboardButton =>
    askNext(flow, of) === null
      ? to.questions.to(ctx.t('cases-back'), { case: of.id })
      : deps.buttons.service(ctx, of.service, ctx.t('cases-back'))

  /** Asks one question of a case. */
  function ask(ctx: Ctx, found: Opened, asked: Flow['questions'][number], said = '') {
    rememberScreen(ctx, to.question.to('', { case: found.of.id, question: asked.id }))
    const around = { back: beforeQuestions(ctx, found), rules: rulesLine(deps, ctx, found.flow) }
    const screen = questionScreen(ctx, found.flow, found.of, asked, around)
    return ctx.show({ ...screen, text: [said, screen.text].filter(Boolean).join('\n\n') })
  }

  /** The next question worth asking, or the checklist when all is settled. */
  function goOn(ctx: Ctx, found: Opened, said?: string) {
    const next = askNext(found.flow, found.of)
    if (next) return ask(ctx, found, next, said)
    return found.of.state === 'gathering' ? showPapers(ctx, found, 0, said) : showCard(ctx, found)
  }

  /** Changes the case and tells the rooms that hang on it. */
  async function change(ctx: Ctx, { of, flow }: Opened, what: CaseChange): Promise<Opened> {
    const after = (await cases.change(ctx.citizen, of.id, what)) ?? of
    await deps.changed(after)
    await deps.shared.changed(after)
    return { of: after, flow }
  }

  const caseButton = (ctx: Ctx, of: Case, sign: string) => openButton(catalogue, ctx.t, of, sign)

  /** The list of this citizen's cases. */
  async function casesPage(ctx: Ctx, page: number): Promise<Screen> {
    const [all, others] = await Promise.all([cases.list(ctx.citizen), deps.shared.others(ctx)])
    const shown = pageOf(all, page, LIST_PAGE)
    listed(ctx, to.list, shown.page)
    return casesScreen(catalogue, ctx, { shown, others: others.rows })
  }

  /** The open cases on the first screen, each with its next step; and the way to all of them. */
  async function homeCases(ctx: Ctx): Promise<{ readonly lines: string[]; readonly rows: InlineKeyboardButton[][] }> {
    const [all, others] = await Promise.all([cases.list(ctx.citizen), deps.shared.others(ctx)])
    // One of the places is for a list of others, where there is one: the first screen stays short.
    const first = { lines: others.lines.slice(0, 1), rows: others.rows.slice(0, 1) }
    const open = all.filter(({ state }) => state !== 'closed').slice(0, AT_HOME - first.rows.length)
    const more = all.length + others.rows.length > open.length + first.rows.length ? [[to.list.to(ctx.t('home-cases'), { page: '0' })]] : []
    return {
      lines: [...open.map((of) => `📂 ${caseLine(catalogue, ctx, of)}`), ...first.lines],
      rows: [...open.map((of) => [caseButton(ctx, of, '▶️')]), ...first.rows, ...more],
    }
  }

  return {
    opened,
    withCase,
    current,
    successor,
    listView,
    cardView,
    showPapers,
    showCard,
    ask,
    goOn,
    change,
    casesPage,
    homeCases,
    caseButton,
  }
}
export type CaseSteps = ReturnType<typeof caseSteps>
