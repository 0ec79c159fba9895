import type { Screen } from '../../chat/index.ts'
import { sendScreen } from '../../complaints/delivery.chat.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { type Action, bodiesOf, type Complaint, decide, isOwed, type Person } from '../../complaints/index.ts'
import { dayOf } from '../../deadlines/index.ts'
import type { Route } from '../../services/index.ts'
import type { StaffActions } from '../staff-actions.chat.ts'
import { contactScreen, pastScreen } from './card.chat.ts'
import { cardFor, nameOf, pastView, viewFor } from './card-views.chat.ts'
import { handOver, sendWhole } from './notify.chat.ts'
import * as to from './staff-context.chat.ts'
import { actorOf, type DeskButtons, placeIn, type StaffContext } from './staff-context.chat.ts'

/** What every part of the desk shares: opening a card, and actions with their refusals in words. */
export function deskSteps(deps: ComplaintDeps, acts: StaffActions) {
  async function opened(ctx: StaffContext, number: string): Promise<Complaint | null> {
    const of = await deps.complaints.find(number)
    if (!of) ctx.note(ctx.t('staff-not-found'))
    const theirs = of && (await viewFor(deps, of, ctx.chat)) !== null
    if (of && !theirs) ctx.note(ctx.t('staff-refused-not-allowed'))
    return theirs ? of : null
  }

  const show = async (ctx: StaffContext, of: Complaint): Promise<void> => {
    const view = await viewFor(deps, of, ctx.chat)
    if (!view) {
      ctx.note(ctx.t('staff-refused-not-allowed'))
      if (ctx.message) await ctx.show({ text: ctx.t('staff-refused-not-allowed') })
      return
    }
    const message = await ctx.show(await cardFor(deps, ctx, of, view))
    if (message) await deps.outbox.traceShown([of.number], { chat: ctx.chat, message })
  }

  /** Says why something cannot be done, and who has the complaint. */
  async function refuse(ctx: StaffContext, refusal: { refused: string; by?: number }): Promise<void> {
    const name = refusal.by === undefined ? '' : await nameOf(deps, refusal.by)
    const who = refusal.by === undefined ? refusal.refused : `${refusal.refused}-by`
    const known = [
      'over',
      'not-yours',
      'not-yours-by',
      'already-yours',
      'taken-by-other-by',
      'supervisor-only',
      'answer-first',
      'already',
      'not-allowed',
    ] as const
    const found = known.find((one) => one === who)
    ctx.note(
      found === 'not-yours-by' || found === 'taken-by-other-by'
        ? ctx.t('staff-refused-other', { name })
        : ctx.t(`staff-refused-${found ?? 'over'}`),
    )
  }

  /** Whether this member may do it now; says why not. */
  async function may(ctx: StaffContext, of: Complaint, action: Action): Promise<boolean> {
    const decision = decide(of, action, { actor: actorOf(ctx), now: ctx.now, key: null })
    if (!('refused' in decision)) return true
    await refuse(ctx, decision)
    await show(ctx, of)
    return false
  }

  /**
   * Applies an action, tells the citizen, and shows the card; false when it was refused.
   * @param key by what it is known when it comes again; the update, where nothing else names it
   */
  async function apply(ctx: StaffContext, number: string, what: Action, key = ctx.cause): Promise<boolean> {
    const applied = await acts.apply(number, what, ctx.member, ctx.now, key)
    if (!applied) {
      ctx.note(ctx.t('staff-not-found'))
      return false
    }
    const refused = applied.refused && applied.refused.refused !== 'repeated' ? applied.refused : null
    if (refused) await refuse(ctx, refused)
    await show(ctx, applied.of)
    return refused === null
  }

  return { opened, show, may, apply }
}
export type DeskSteps = ReturnType<typeof deskSteps>

/** Opens a card. */
export function deskOpening(desk: DeskSteps, buttons: DeskButtons): void {
  buttons.on(to.card, async (ctx, { number }) => {
    const of = await desk.opened(ctx, number)
    if (of) await desk.show(ctx, of)
  })
}

/** The buttons of a card that need no words. */
export function deskCardActions(deps: ComplaintDeps, desk: DeskSteps, buttons: DeskButtons): void {
  buttons.on(to.act, async (ctx, { number, what }) => {
    const known = (['take', 'take-over', 'release', 'study', 'close', 'mute', 'unmute'] as const).find((one) => one === what)
    const done = known !== undefined && (await desk.apply(ctx, number, { what: known }))
    if (done && (known === 'take' || known === 'take-over')) await handOver(deps, number, ctx)
  })
  buttons.on(to.whole, async (ctx, { number }) => {
    const of = await desk.opened(ctx, number)
    if (of) await sendWhole(deps, ctx, of, placeIn(ctx))
  })
  buttons.on(to.contact, async (ctx, { number }) => {
    const of = await desk.opened(ctx, number)
    if (!of) return
    if (of.person === null || !(await viewFor(deps, of, ctx.chat))?.whole) return ctx.note(ctx.t('staff-contact-refused'))
    const key = `contact:${ctx.member.id}:${dayOf(ctx.now)}`
    await deps.complaints.record(number, { at: ctx.now, by: 'staff', staff: ctx.member.id, what: 'contact-opened', note: null, key })
    const message = await sendScreen(
      ctx.api,
      ctx.chat,
      contactScreen(number, deps.encryption.decrypt<Partial<Person>>(of.person, of.draft), ctx),
    )
    await deps.outbox.trace(number, [{ chat: ctx.chat, message }])
  })
  buttons.on(to.past, async (ctx, { number }) => {
    const of = await desk.opened(ctx, number)
    if (of) await ctx.show(pastScreen(await pastView(deps, ctx, of), ctx))
  })
  buttons.on(to.judge, async (ctx, { number }) => {
    const of = await desk.opened(ctx, number)
    if (!of || !(await desk.may(ctx, of, { what: 'answer', founded: true, text: '', files: [] }))) return
    const answer = (founded: '0' | '1') =>
      to.compose.to(ctx.t(founded === '1' ? 'staff-founded' : 'staff-unfounded'), { number, what: 'answer', founded })
    await ctx.show({
      text: ctx.t('staff-judge', { number }),
      rows: [[answer('1'), answer('0')], [to.card.to(ctx.t('complaints-back'), { number })]],
    })
  })
  buttons.on(to.bodies, async (ctx, { number }) => {
    const of = await desk.opened(ctx, number)
    if (of && (await desk.may(ctx, of, { what: 'forward', body: '' }))) await ctx.show(bodiesScreen(number, bodiesFor(deps, of), ctx))
  })
  buttons.on(to.forward, async (ctx, { number, body }) => {
    const of = await desk.opened(ctx, number)
    const flow = of && deps.catalogue.flowOf(of)
    const known = of && flow && bodiesOf(flow, of).some(({ id }) => id === body)
    if (of && known) await desk.apply(ctx, number, { what: 'forward', body })
  })
}

/** The bodies of its standard to which a complaint can be sent on. */
function bodiesFor({ catalogue }: Pick<ComplaintDeps, 'catalogue'>, of: Complaint): readonly Route[] {
  const flow = catalogue.flowOf(of)
  return flow && isOwed(of) ? bodiesOf(flow, of) : []
}

/** The bodies of the standard, and any other by its name. */
function bodiesScreen(number: string, ways: readonly Route[], { t }: Pick<StaffContext, 't'>): Screen {
  return {
    text: t('staff-forward-ask', { number }),
    rows: [
      ...ways.map((route) => [to.forward.to(t(`addressee-${route.addressee}`), { number, body: route.id })]),
      [to.compose.to(t('staff-forward-other'), { number, what: 'forward', founded: '0' })],
      [to.card.to(t('complaints-back'), { number })],
    ],
  }
}
