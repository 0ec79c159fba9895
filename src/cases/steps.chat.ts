import { type Ctx, home, pageOf, pager, type Screen } from '../chat/index.ts'
import { dayOf } from '../deadlines/index.ts'
import { type Edition, type Flow, retiredText, successorOf } from '../services/index.ts'
import * as to from './buttons.ts'
import { askNext, type Case, type CaseChange, checklist, progress, renewal, renewed } from './case.ts'
import { changedText } from './changed.chat.ts'
import { caseTitle, checklistScreen, short } from './checklist.chat.ts'
import type { CaseDeps } from './deps.ts'
import { questionScreen } from './question.chat.ts'

const LIST_PAGE = 8

/** A case with its flow, as the screens need it. */
export interface Opened {
  readonly of: Case
  readonly flow: Flow
  /** True: the flow has just changed, and asks something that it had an answer to, or never asked. */
  readonly asks?: boolean
}

/** Steps that every part of this room's talk shares. */
export function caseSteps(deps: CaseDeps) {
  const { cases, catalogue } = deps

  /** Opens a case of this citizen, carried over to the present version of its flow; says so when there is none. */
  async function opened(ctx: Ctx, id: string): Promise<Opened | null> {
    const found = await cases.find(ctx.citizen, id)
    return found ? current(ctx, found) : lost(ctx)
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
    ctx.note(changedText(ctx, flow, fresh))
    const of = await cases.change(ctx.citizen, found.id, change)
    return of && { of, flow, asks: fresh.asks }
  }

  /** The edition that replaced the one of a case; null where it is the newest, or a printed standard. */
  const successor = (ctx: Ctx, { of, flow }: Opened): Edition | null =>
    of.state === 'closed' ? null : successorOf(flow, catalogue.editions(of.service, dayOf(ctx.now)))

  async function lost(ctx: Ctx, why = 'cases-gone'): Promise<null> {
    ctx.note(ctx.t(why))
    await ctx.show(await listScreen(ctx, 0))
    return null
  }

  const showList = (ctx: Ctx, { of, flow }: Opened, page = 0) =>
    ctx.show(checklistScreen(deps.texts, ctx, flow, of, page, deps.extras.near(ctx, of)))

  /** The next question worth asking, or the checklist when all is settled. */
  function goOn(ctx: Ctx, { of, flow }: Opened) {
    const next = askNext(flow, of)
    return next ? ctx.show(questionScreen(ctx, flow, of, next)) : showList(ctx, { of, flow })
  }

  /** Changes the case and tells the rooms that hang on it. */
  async function change(ctx: Ctx, { of, flow }: Opened, what: CaseChange): Promise<Opened> {
    const after = (await cases.change(ctx.citizen, of.id, what)) ?? of
    await deps.changed(after)
    return { of: after, flow }
  }

  async function listScreen(ctx: Ctx, page: number): Promise<Screen> {
    const all = await cases.list(ctx.citizen)
    const shown = pageOf(all, page, LIST_PAGE)
    const { t } = ctx
    const rows = shown.items.map((of) => {
      const flow = catalogue.flowOf(of)
      // As it will be when it is opened: a renamed paper keeps its tick.
      const now = flow ? { ...of, ...renewed(flow, of) } : of
      const { done, all: wanted } = flow ? progress(checklist(flow, now), now) : { done: 0, all: 0 }
      const state = of.state === 'gathering' ? `${done}/${wanted}` : t(`cases-state-${of.state}`)
      return [to.open.to(`${short(caseTitle(catalogue, t, of), 34)} · ${state}`, { case: of.id })]
    })
    return {
      text: all.length > 0 ? `<b>${t('cases-list')}</b>\n${t('cases-list-hint')}` : t('cases-list-empty'),
      rows: [...rows, pager(shown, (label, at) => to.list.to(label, { page: String(at) })), [home.to(t('home-button'), {})]],
    }
  }

  return { opened, current, successor, showList, goOn, change, listScreen }
}
export type CaseSteps = ReturnType<typeof caseSteps>
