import type { InlineKeyboardButton } from '@grammyjs/types'
import { type ButtonRouter, type Ctx, home, labelOf, rememberScreen } from '../../chat/index.ts'
import { escapeHtml } from '../../i18n.ts'
import { type Flow, serviceName } from '../../services/index.ts'
import * as cases from '../buttons.ts'
import { type Case, checklist, isCaseId, progress } from '../case.ts'
import { caseTitle } from '../checklist/checklist.chat.ts'
import * as to from './buttons.ts'
import { inlineTalk } from './inline.chat.ts'
import { readKey, type Share, shownName } from './share.ts'
import { closeScreen, doorScreen, LINK, markAt, memberScreen, whoOf } from './shared-screens.chat.ts'
import { type SharedDeps, type Sharing, sharing } from './sharing.chat.ts'

/** Lists of others on the first screen. */
const AT_HOME = 3

/** The talk about shared lists: the owner's door, the lists of others, and cards in other chats. */
export function sharedTalk(deps: SharedDeps, buttons: ButtonRouter) {
  const { shares } = deps
  const share = sharing(deps)
  const homeButton = (ctx: Ctx) => home.to(ctx.t('home-button'), {})
  const away = (ctx: Ctx) => ctx.show({ text: ctx.t('cases-share-away'), rows: [[homeButton(ctx)]] })
  const me = (ctx: Ctx) => ({ id: ctx.citizen, name: shownName(ctx.from?.first_name ?? '') })

  async function showList(ctx: Ctx, of: Share | null, page: number, said?: string): Promise<void> {
    const view = of && (await share.view(of, page, ctx))
    if (view) rememberScreen(ctx, to.list.to('', { case: view.of.id, page: '0' }))
    await (view ? ctx.show(memberScreen({ ...view, said }, ctx, homeButton(ctx))) : away(ctx))
  }
  buttons.on(to.list, async (ctx, { case: id, page }) => showList(ctx, await shares.find(id, ctx.citizen), Number(page)))
  buttons.on(to.mark, async (ctx, { case: id, document, mark, page }) => {
    const [of, wanted] = [await shares.find(id, ctx.citizen), markAt(mark)]
    if (of && wanted && !(await share.put(of, document, wanted, ctx.citizen))) ctx.note(ctx.t('cases-share-stale'))
    await showList(ctx, await shares.find(id, ctx.citizen), Number(page))
    if (of) await share.draw(id)
  })
  buttons.on(to.leave, async (ctx, { case: id }) => {
    const of = await shares.find(id, ctx.citizen)
    await shares.leave(id, ctx.citizen)
    await ctx.show({ text: ctx.t('cases-share-left'), rows: [[homeButton(ctx)]] })
    if (of) await share.draw(id)
  })
  theDoor(deps, share, buttons)

  /** A line and a button for each list of others that is still gathered or under way. */
  async function others(ctx: Ctx): Promise<{ readonly lines: string[]; readonly rows: InlineKeyboardButton[][] }> {
    const found = await Promise.all((await shares.of(ctx.citizen)).map(async (one) => ({ one, view: await share.view(one, 0, ctx) })))
    const open = found.flatMap(({ one, view }) => (view && view.of.state !== 'closed' ? [{ one, view }] : [])).slice(0, AT_HOME)
    const state = ({ view: { flow, of } }: (typeof open)[number]) => ctx.t('cases-state-gathering', progress(checklist(flow, of), of))
    return {
      lines: open.map((each) => {
        const service = serviceName(deps.catalogue, ctx.t, each.view.of, 'short')
        return `👥 <b>${escapeHtml(each.one.owner)}</b> · ${service}\n     ${state(each)}`
      }),
      rows: open.map(({ one, view }) => [
        to.list.to(labelOf([`👥 ${caseTitle(deps.catalogue, ctx.t, view.of)}`, one.owner]), { case: one.case, page: '0' }),
      ]),
    }
  }
  return {
    others,
    /** Cards in other chats: they are asked for, tapped, and drawn there. */
    outside: inlineTalk(deps, share),
    /** «To my family», under a case. */
    button: (ctx: Ctx, of: Case): InlineKeyboardButton => to.door.to(ctx.t('cases-family'), { case: of.id }),
    /** Who brings a paper of this case; nothing while it is not shared. */
    async who(of: Case): Promise<((document: string) => string | null) | undefined> {
      const found = of.shared ? await shares.shown(of.id) : null
      return found ? whoOf(found, of) : undefined
    },
    /** The list of a case changed: its cards show it. */
    changed: async (of: Case): Promise<void> => void (of.shared && (await share.draw(of.id))),
    /** Follows a link; false when it is none of this room's. */
    async follow(ctx: Ctx, link: string): Promise<boolean> {
      if (!link.startsWith(LINK)) return false
      const key = readKey(link.slice(LINK.length))
      const of = key && (await shares.enter(key, me(ctx)))
      if (of?.citizen === ctx.citizen) return buttons.press(ctx, cases.open.to('', { case: of.case }).callback_data)
      await showList(ctx, of, 0, of ? ctx.t('cases-share-in', { owner: escapeHtml(of.owner) }) : undefined)
      if (of) await share.draw(of.case)
      return true
    },
    holder: {
      name: 'sharedLists',
      /** One's own lists with who is in, and the lists of others that one is in: without secrets. */
      async exportOf(citizen: number, own: readonly Case[]) {
        const mine = await Promise.all(own.filter(({ shared }) => shared).map(({ id }) => shares.find(id, citizen)))
        const told = ({ case: id, members, brings }: Share) => ({ case: id, members: members.map(({ name }) => name), brings })
        const others = await shares.of(citizen)
        return {
          own: mine.flatMap((one) => (one ? [told(one)] : [])),
          others: others.map((one) => ({
            owner: one.owner,
            name: one.members.find(({ id }) => id === citizen)?.name,
            brings: one.brings.flatMap(({ document, by }) => (by === citizen ? [document] : [])),
          })),
        }
      },
      async forget(citizen: number): Promise<void> {
        const { closed, left } = await shares.forget(citizen)
        for (const one of closed) await share.shut(one)
        for (const id of left) await share.draw(id)
        await shares.drop(citizen)
      },
    },
  }
}
export type SharedTalk = ReturnType<typeof sharedTalk>

/** The owner's side: the door is opened, looked at and closed. */
function theDoor(deps: SharedDeps, share: Sharing, buttons: ButtonRouter): void {
  const { shares } = deps
  const withOwn =
    <V extends { readonly case: string }>(act: (ctx: Ctx, of: Case, flow: Flow, values: V) => Promise<unknown>) =>
    async (ctx: Ctx, values: V): Promise<void> => {
      const of = isCaseId(values.case) ? await deps.cases.find(ctx.citizen, values.case) : null
      const flow = of && deps.catalogue.flowOf(of)
      if (of && flow) await act(ctx, of, flow, values)
      else await ctx.show({ text: ctx.t('cases-gone'), rows: [[home.to(ctx.t('home-button'), {})]] })
    }
  const show = async (ctx: Ctx, of: Case, flow: Flow) =>
    ctx.show(doorScreen({ flow, of }, await shares.find(of.id, ctx.citizen), ctx, deps.bot()))
  buttons.view(to.door, withOwn(show))
  buttons.on(
    to.openDoor,
    withOwn(async (ctx, of, flow) => {
      const owner = shownName(ctx.from?.first_name ?? '')
      await shares.open({ case: of.id, citizen: ctx.citizen, owner, secret: deps.newSecret(`${ctx.cause} share`) })
      await deps.cases.change(ctx.citizen, of.id, { shared: true })
      await show(ctx, of, flow)
    }),
  )
  buttons.on(
    to.closeDoor,
    withOwn<{ readonly case: string; readonly sure: string }>(async (ctx, of, flow, { sure }) => {
      if (sure !== '1') return ctx.show(closeScreen(of.id, ctx))
      const closed = await shares.close(of.id, ctx.citizen)
      await deps.cases.change(ctx.citizen, of.id, { shared: false })
      ctx.note(ctx.t('cases-share-closed-note'))
      await ctx.show(doorScreen({ flow, of }, null, ctx, deps.bot()))
      if (closed) await share.shut(closed)
      await shares.drop(ctx.citizen)
    }),
  )
}
