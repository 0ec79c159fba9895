import { type ButtonRouter, type Ctx, listed, pageAsked, pageOf, type Screen } from '../../chat/index.ts'
import * as to from '../buttons.ts'
import type { ReminderDeps } from '../deps.ts'
import { nextWorkingMorning, type Reminder, tomorrowMorning } from '../reminder.ts'
import { listScreen, oneScreen, setScreen, type Waiting } from './reminder-screens.chat.ts'

const LIST_PAGE = 8
const HOUR_MS = 3_600_000

/** The list of what waits, and what can be done with one reminder: snooze, change, delete. */
export function listTalk(deps: ReminderDeps, buttons: ButtonRouter): { screen: (ctx: Ctx, page: number) => Promise<Screen> } {
  const { store } = deps
  /** A reminder of this citizen; says so when there is none. */
  const found = async (ctx: Ctx, id: string): Promise<Reminder | null> => {
    const one = await store.find(ctx.citizen, id)
    if (one) return one
    ctx.note(ctx.t('reminders-gone'))
    await ctx.show(await showList(deps, ctx, 0))
    return null
  }
  buttons.on(to.list, async (ctx, { page }) => ctx.show(await showList(deps, ctx, pageAsked(ctx, to.list, page))))
  buttons.view(to.open, async (ctx, { id }) => {
    const one = await found(ctx, id)
    if (one) await ctx.show(await showOne(deps, ctx, one))
  })
  buttons.on(to.snooze, async (ctx, { id, how }) => {
    const one = await found(ctx, id)
    if (!one) return
    await ctx.show(await putOff(deps, ctx, one, snoozed(deps, ctx.now, how)))
  })
  buttons.on(to.drop, async (ctx, { id }) => {
    await store.cancel(ctx.citizen, [id])
    ctx.note(ctx.t('reminders-deleted'))
    await ctx.show(await showList(deps, ctx, 0))
  })
  return { screen: (ctx, page) => showList(deps, ctx, page) }
}

function snoozed({ calendar }: ReminderDeps, now: Date, how: string): Date {
  if (how === 'tomorrow') return tomorrowMorning(now)
  return how === 'working' ? nextWorkingMorning(now, calendar) : new Date(now.getTime() + HOUR_MS)
}

/** Moves a reminder to another moment; one that was sent comes again. */
export async function putOff(deps: ReminderDeps, ctx: Ctx, one: Reminder, at: Date): Promise<Screen> {
  await awake(deps, ctx)
  await deps.store.put({ ...one, at, state: 'waiting' })
  return showSet(deps, ctx, { ...one, at })
}

/** Whoever sets a reminder is here: theirs are sent again, and in the language in which they speak now. */
export async function awake({ store }: ReminderDeps, ctx: Ctx): Promise<void> {
  if (ctx.state.lang === null) ctx.setLang(ctx.lang)
  await store.resume(ctx.citizen, ctx.now)
}

/** What has just been set, as it is shown. */
export const showSet = async ({ store }: ReminderDeps, ctx: Ctx, one: Pick<Reminder, 'id' | 'at'>): Promise<Screen> =>
  setScreen(ctx, one, (await store.settings(ctx.citizen)).quiet)

const waitingOf = async ({ findCase }: ReminderDeps, { citizen }: Ctx, one: Reminder): Promise<Waiting> => ({
  one,
  of: one.case === null ? null : await findCase(citizen, one.case),
})

async function showList(deps: ReminderDeps, ctx: Ctx, asked: number): Promise<Screen> {
  const [all, { quiet }] = await Promise.all([deps.store.waiting(ctx.citizen), deps.store.settings(ctx.citizen)])
  const page = pageOf(all, asked, LIST_PAGE)
  listed(ctx, to.list, page.page)
  const items = await Promise.all(page.items.map((one) => waitingOf(deps, ctx, one)))
  return listScreen(deps, ctx, { page: { ...page, items }, count: all.length, quiet })
}

async function showOne(deps: ReminderDeps, ctx: Ctx, one: Reminder): Promise<Screen> {
  const [waiting, { quiet }] = await Promise.all([waitingOf(deps, ctx, one), deps.store.settings(ctx.citizen)])
  return oneScreen(deps, ctx, waiting, quiet)
}
