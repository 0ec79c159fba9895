import type { InlineKeyboardButton } from '@grammyjs/types'
import { pageOf, pager, type Screen } from '../../chat/index.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { lines, paragraphs, short } from '../../complaints/formatting.chat.ts'
import type { Action } from '../../complaints/index.ts'
import { escapeHtml } from '../../i18n.ts'
import type { StaffActions } from '../staff-actions.chat.ts'
import type { Team } from '../team.ts'
import type { DeskSteps } from './card-actions.chat.ts'
import { filterOf, listScreen, listView, showList } from './list.chat.ts'
import * as to from './staff-context.chat.ts'
import { type DeskButtons, placeOf, type StaffContext } from './staff-context.chat.ts'

const COLLEAGUES = 12
/** What a choice of many is kept under. */
const PICKED = 'pick'

/** Who gets what: one complaint handed over, many at once, and everything of a clerk who leaves. */
export function deskHandover(deps: ComplaintDeps, desk: DeskSteps, acts: StaffActions, team: Team, buttons: DeskButtons) {
  /** Buttons with everybody who can get something. */
  async function colleagues(
    page: string,
    but: number | null,
    button: (id: number, name: string) => InlineKeyboardButton,
    turnPage: (label: string, page: number) => InlineKeyboardButton,
  ) {
    const all = (await deps.staff.members()).filter(({ id }) => id !== but)
    const shown = pageOf(all, Number(page), COLLEAGUES)
    return [...shown.items.map(({ id, name }) => [button(id, short(name))]), pager(shown, turnPage)]
  }

  buttons.on(to.hand, async (ctx, { number, page }) => {
    const of = await desk.opened(ctx, number)
    if (!of || !(await desk.may(ctx, of, { what: 'assign', to: -1 }))) return
    await ctx.show({
      text: ctx.t('staff-hand-ask', { number }),
      rows: [
        ...(await colleagues(
          page,
          of.clerk,
          (id, name) => to.give.to(name, { number, to: String(id) }),
          (label, at) => to.hand.to(label, { number, page: String(at) }),
        )),
        [to.card.to(ctx.t('complaints-back'), { number })],
      ],
    })
  })
  buttons.on(to.give, async (ctx, { number, to: id }) => {
    await desk.apply(ctx, number, { what: 'assign', to: Number(id) })
  })

  deskPicking(deps, acts, buttons, colleagues)
  return { leaver: deskLeavers(deps, acts, team, buttons, colleagues) }
}

type Colleagues = (
  page: string,
  but: number | null,
  button: (id: number, name: string) => InlineKeyboardButton,
  turnPage: (label: string, page: number) => InlineKeyboardButton,
) => Promise<InlineKeyboardButton[][]>

const isSupervisor = (ctx: StaffContext): boolean => {
  if (ctx.member.role === 'supervisor') return true
  ctx.note(ctx.t('staff-refused-supervisor-only'))
  return false
}

const toQueue = ({ t }: StaffContext) => [to.queue.to(t('staff-queue'), {})]

/** What many at once came to. */
const outcomeScreen = (ctx: StaffContext, done: number, refused: ReadonlyArray<{ readonly number: string }>): Screen => ({
  text: paragraphs(
    ctx.t('staff-many-done', { count: done }),
    refused.length > 0
      ? ctx.t('staff-many-refused', { count: refused.length, numbers: refused.map(({ number }) => `№ ${number}`).join(', ') })
      : '',
  ),
  rows: [toQueue(ctx)],
})

/** A supervisor chooses complaints of a list, over its pages, and gives them to one or takes them back. */
function deskPicking(deps: ComplaintDeps, acts: StaffActions, buttons: DeskButtons, colleagues: Colleagues): void {
  const picked = async (ctx: StaffContext) => (await deps.staff.writings(placeOf(ctx))).find(({ what }) => what === PICKED)
  const keep = (ctx: StaffContext, numbers: readonly string[]) =>
    deps.staff.write(
      placeOf(ctx),
      { id: deps.newId(ctx.cause), what: PICKED, about: '', founded: false, texts: numbers, files: [] },
      ctx.now,
    )

  buttons.on(to.pick, async (ctx, { state, whose, late, page, which }) => {
    if (!isSupervisor(ctx)) return
    const some = await listView(deps, ctx, await filterOf(deps, ctx, { state, whose, late }), page)
    const here = some.items.map(({ number }) => number)
    const before = await picked(ctx)
    const chosen = new Set(which === 'none' ? [] : before?.texts)
    const all = here.every((number) => chosen.has(number))
    // A press that comes again after a death has changed the choice already.
    const isRepeated = before?.id === deps.newId(ctx.cause)
    const pressed = which === 'page' ? here : here.includes(which) ? [which] : []
    for (const number of isRepeated ? [] : pressed) {
      if (which === 'page' ? all : chosen.has(number)) chosen.delete(number)
      else chosen.add(number)
    }
    await keep(ctx, [...chosen])
    const at = { state, whose, late, page: String(some.page) }
    const { t } = ctx
    await showList(
      deps,
      ctx,
      listScreen(deps, ctx, t('staff-pick-title', { count: chosen.size }), some, {
        button: ({ number }) => to.pick.to(`${chosen.has(number) ? '✅ ' : ''}№ ${number}`, { ...at, which: number }),
        turnPage: (label, next) => to.pick.to(label, { ...at, page: String(next), which: 'stay' }),
        rows: [
          [to.pick.to(t('staff-pick-page'), { ...at, which: 'page' }), to.list.to(t('complaints-back'), at)],
          chosen.size > 0
            ? [
                to.giveMany.to(t('staff-give-many', { count: chosen.size }), { to: 'ask', page: '0' }),
                to.giveMany.to(t('staff-back-to-queue'), { to: 'queue', page: '0' }),
              ]
            : [],
        ],
      }),
    )
  })
  buttons.on(to.giveMany, async (ctx, { to: whom, page }) => {
    const choice = isSupervisor(ctx) ? await picked(ctx) : undefined
    if (!choice || choice.texts.length === 0) return ctx.note(ctx.t('staff-nothing'))
    if (whom === 'ask') {
      return ctx.show({
        text: ctx.t('staff-give-many-ask', { count: choice.texts.length }),
        rows: [
          ...(await colleagues(
            page,
            null,
            (id, name) => to.giveMany.to(name, { to: String(id), page: '0' }),
            (label, at) => to.giveMany.to(label, { to: 'ask', page: String(at) }),
          )),
          toQueue(ctx),
        ],
      })
    }
    const action: Action = whom === 'queue' ? { what: 'release' } : { what: 'assign', to: Number(whom) }
    const { done, refused } = await acts.many(choice.texts, action, ctx.member, ctx.now, `many:${choice.id}`)
    await ctx.show(outcomeScreen(ctx, done.length, refused))
  })
}

/** A clerk who leaves: what is open goes to a colleague or back to the queue; their name stays in the history. */
function deskLeavers(deps: ComplaintDeps, acts: StaffActions, team: Team, buttons: DeskButtons, colleagues: Colleagues) {
  /** Asks what becomes of what somebody has; null when they have nothing. */
  async function screen(ctx: StaffContext, id: number, name: string, page = '0'): Promise<Screen | null> {
    const held = await acts.held(id)
    if (held.length === 0) return null
    return {
      text: lines(`<b>${ctx.t('staff-leaver', { name: escapeHtml(name), count: held.length })}</b>`, ctx.t('staff-leaver-ask')),
      rows: [
        ...(await colleagues(
          page,
          id,
          (other, label) => to.inherit.to(label, { from: String(id), to: String(other) }),
          (label, at) => to.leaver.to(label, { id: String(id), page: String(at) }),
        )),
        [to.inherit.to(ctx.t('staff-back-to-queue'), { from: String(id), to: 'queue' })],
        [to.team.to(ctx.t('complaints-back'), {})],
      ],
    }
  }
  buttons.on(to.leaver, async (ctx, { id, page }) => {
    const found = isSupervisor(ctx) ? await screen(ctx, Number(id), await deps.staff.known(Number(id)), page) : null
    if (found) await ctx.show(found)
  })
  buttons.on(to.inherit, async (ctx, { from, to: whom }) => {
    if (!isSupervisor(ctx)) return
    const to = whom === 'queue' ? whom : Number(whom)
    const ended = await team.inherit(ctx.member, Number(from), to, ctx.now, `inherit:${ctx.cause}`)
    if (ended) await ctx.show(outcomeScreen(ctx, ended.done.length, ended.refused))
  })
  return screen
}
