import { type Buttons, type Ctx, home, LAST_PAGE, listed, pageAsked, pageOf, pager, type Screen } from '../../chat/index.ts'
import * as to from '../buttons.ts'
import type { ReminderDeps } from '../deps.ts'
import { snoozeRow } from '../dispatch/message.chat.ts'
import { afterQuiet } from '../quiet.ts'
import { nextWorkingMorning, type Reminder, tomorrowMorning } from '../reminder.ts'
import { writeTarget } from '../target.ts'
import { aboutText, labelText, whenText } from '../words.chat.ts'

const LIST_PAGE = 8
const HOUR_MS = 3_600_000

/** The list of what waits, and what can be done with one reminder: snooze, change, delete. */
export function listTalk(deps: ReminderDeps, buttons: Buttons): { screen: (ctx: Ctx, page: number) => Promise<Screen> } {
  const { store } = deps
  /** A reminder of this citizen; says so when there is none. */
  const found = async (ctx: Ctx, id: string): Promise<Reminder | null> => {
    const one = await store.find(ctx.citizen, id)
    if (one) return one
    ctx.note(ctx.t('reminders-gone'))
    await ctx.show(await listScreen(deps, ctx, 0))
    return null
  }
  buttons.on(to.list, async (ctx, { page }) => ctx.show(await listScreen(deps, ctx, pageAsked(ctx, to.list, page))))
  buttons.view(to.open, async (ctx, { id }) => {
    const one = await found(ctx, id)
    if (one) await ctx.show(await oneScreen(deps, ctx, one))
  })
  buttons.on(to.snooze, async (ctx, { id, how }) => {
    const one = await found(ctx, id)
    if (!one) return
    await ctx.show(await putOff(deps, ctx, one, snoozed(deps, ctx.now, how)))
  })
  buttons.on(to.drop, async (ctx, { id }) => {
    await store.cancel(ctx.citizen, [id])
    ctx.note(ctx.t('reminders-deleted'))
    await ctx.show(await listScreen(deps, ctx, 0))
  })
  return { screen: (ctx, page) => listScreen(deps, ctx, page) }
}

function snoozed({ calendar }: ReminderDeps, now: Date, how: string): Date {
  if (how === 'tomorrow') return tomorrowMorning(now)
  return how === 'working' ? nextWorkingMorning(now, calendar) : new Date(now.getTime() + HOUR_MS)
}

/** Moves a reminder to another moment; one that was sent comes again. */
export async function putOff(deps: ReminderDeps, ctx: Ctx, one: Reminder, at: Date): Promise<Screen> {
  await awake(deps, ctx)
  await deps.store.put({ ...one, at, state: 'waiting' })
  return setScreen(deps, ctx, { ...one, at })
}

/** Whoever sets a reminder is here: theirs are sent again, and in the language in which they speak now. */
export async function awake({ store }: ReminderDeps, ctx: Ctx): Promise<void> {
  if (ctx.state.lang === null) ctx.setLang(ctx.lang)
  await store.resume(ctx.citizen, ctx.now)
}

/** «I shall remind you: Thursday, 5 March, 09:00», at the end of the quiet hours where it falls into them. */
export async function setScreen(deps: ReminderDeps, ctx: Ctx, { id, at }: Pick<Reminder, 'id' | 'at'>): Promise<Screen> {
  const { quiet } = await deps.store.settings(ctx.citizen)
  const loud = afterQuiet(at, quiet)
  const words = loud > at ? 'reminders-set-quiet' : 'reminders-set'
  return {
    text: ctx.t(words, { when: whenText(ctx, loud) }),
    rows: [
      [
        to.when.to(ctx.t('reminders-other-day'), { what: writeTarget({ kind: 'reminder', id }) }),
        to.open.to(ctx.t('reminders-change'), { id }),
      ],
      [to.list.to(ctx.t('reminders-button'), { page: LAST_PAGE })],
    ],
  }
}

async function listScreen(deps: ReminderDeps, ctx: Ctx, page: number): Promise<Screen> {
  const { t } = ctx
  const [all, { quiet }] = await Promise.all([deps.store.waiting(ctx.citizen), deps.store.settings(ctx.citizen)])
  const shown = pageOf(all, page, LIST_PAGE)
  listed(ctx, to.list, shown.page)
  const lines = await Promise.all(
    shown.items.map(async (one, index) => {
      const of = one.case === null ? null : await deps.findCase(ctx.citizen, one.case)
      const what = aboutText(deps, ctx, one, of)
      const number = shown.first + index + 1
      return {
        text: `${number}. <b>${whenText(ctx, afterQuiet(one.at, quiet))}</b>\n     ${what}`,
        row: [to.open.to(labelText(deps, ctx, one, of, number), { id: one.id })],
      }
    }),
  )
  const head = all.length > 0 ? [`<b>${t('reminders-list')}</b>`, lines.map(({ text }) => text).join('\n'), t('reminders-list-hint')] : []
  return {
    text: all.length > 0 ? head.join('\n\n') : t('reminders-list-empty'),
    rows: [
      ...lines.map(({ row }) => row),
      pager(shown, (label, at) => to.list.to(label, { page: String(at) })),
      [to.when.to(t('reminders-new'), { what: 'new' }), to.quiet.to(t('reminders-quiet-button'), {})],
      [home.to(t('home-button'), {})],
    ],
  }
}

async function oneScreen(deps: ReminderDeps, ctx: Ctx, one: Reminder): Promise<Screen> {
  const { t } = ctx
  const [of, { quiet }] = await Promise.all([
    one.case === null ? null : deps.findCase(ctx.citizen, one.case),
    deps.store.settings(ctx.citizen),
  ])
  const { id } = one
  return {
    text: `⏰ <b>${whenText(ctx, afterQuiet(one.at, quiet))}</b>\n\n${aboutText(deps, ctx, one, of)}`,
    rows: [
      snoozeRow(ctx, id),
      [to.when.to(t('reminders-other-time'), { what: writeTarget({ kind: 'reminder', id }) }), to.drop.to(t('reminders-delete'), { id })],
      [...(of ? [deps.ways.open.to(t('reminders-open-case'), { case: of.id })] : []), to.calendarFile.to(t('reminders-file'), { id })],
      [to.list.to(t('reminders-back'), { page: LAST_PAGE })],
    ],
  }
}
