import type { InlineKeyboardButton } from '@grammyjs/types'
import { Composer, InputFile } from 'grammy'
import type { Case } from '../../cases/index.ts'
import {
  type AnswerHandler,
  askAgainScreen,
  type ButtonRouter,
  type CorrectionHandler,
  type Ctx,
  correctByAnswer,
} from '../../chat/index.ts'
import { addDays, dayOf, momentOf } from '../../deadlines/index.ts'
import { readTime } from '../../input/index.ts'
import { appealTalk } from '../appeal.chat.ts'
import * as to from '../buttons.ts'
import type { ReminderDeps } from '../deps.ts'
import { appealRows } from '../dispatch/message.chat.ts'
import { beforeReception, type Kind, MORNING, type Reminder, reminderId } from '../reminder.ts'
import { readTarget, type Target, writeTarget } from '../target.ts'
import { caseEvents, reminderEvents } from './calendar-events.chat.ts'
import { calendarFile } from './calendar-file.ts'
import { quietTalk } from './quiet-hours.chat.ts'
import { awake, listTalk, putOff, showSet } from './reminder-list.chat.ts'
import { whenTalk } from './when.chat.ts'

/** Own words on a reminder. */
const NOTE_LIMIT = 200
/** Reminders that one citizen may have waiting. */
const MOST = 100
const WEEK = 7
/** The number of a reminder that the citizen's own words have led to; those of the plan have 0. */
const AGAIN = 1

/** The talk of this room: `/reminders`, own reminders, «remind me» on a case, quiet hours, calendar files. */
export function reminderTalk(deps: ReminderDeps, buttons: ButtonRouter) {
  const list = listTalk(deps, buttons)
  const composer = new Composer<Ctx>()
  composer.command('reminders', async (ctx) => ctx.send(await list.screen(ctx, 0)))
  composer.on('my_chat_member', async (ctx) => {
    const gone = ctx.myChatMember.new_chat_member.status === 'kicked'
    await (gone ? deps.store.stop(ctx.citizen, ctx.now) : deps.store.resume(ctx.citizen, ctx.now))
  })
  const purposes: Record<string, AnswerHandler> = {
    ...whenTalk({ calendar: deps.calendar, settle: (ctx, target, at) => settle(deps, ctx, target, at), more: moreWays(deps) }, buttons),
    ...quietTalk(deps, buttons),
    'reminder-note': hearNote(deps),
    'reminder-expires': hearExpiry(deps),
  }
  const waits = async (ctx: Ctx, id: string) => (await deps.store.find(ctx.citizen, id))?.state === 'waiting'
  const corrections: Record<string, CorrectionHandler> = {
    'reminder-note': correctByAnswer('reminder-note', hearNote(deps), waits),
    // What was typed has made a reminder, see `settle`: its correction moves that one.
    'reminder-when': correctByAnswer('reminder-when', purposes['reminder-when'] as AnswerHandler, async (ctx, what) => {
      const target = readTarget(what)
      return target.kind === 'reminder' && (await waits(ctx, target.id))
    }),
    'reminder-quiet': correctByAnswer('reminder-quiet', purposes['reminder-quiet'] as AnswerHandler),
    'reminder-expires': correctByAnswer('reminder-expires', hearExpiry(deps)),
  }
  buttons.on(to.expires, (ctx, { case: id }) => askExpiry(ctx, id))
  buttons.on(to.reception, (ctx, { case: id, office }) => remindOfReception(deps, ctx, id, office))
  files(deps, buttons)
  appealTalk(deps, buttons)

  return {
    composer,
    purposes,
    corrections,
    /** The button of the list, for the home screen. */
    homeButton: (ctx: Ctx): InlineKeyboardButton => to.list.to(ctx.t('reminders-button'), { page: '0' }),
    /** «Remind me», under a case. */
    caseButton: ({ t }: Ctx, of: Case): InlineKeyboardButton =>
      to.when.to(t('reminders-remind-me'), { what: writeTarget({ kind: 'case', case: of.id }) }),
    /** The dates of a case for the citizen's own calendar. */
    calendarButton: ({ t }: Ctx, of: Case): InlineKeyboardButton => to.caseFile.to(t('reminders-file'), { case: of.id }),
    /** Whether the citizen has reminders that wait. */
    any: (ctx: Ctx): Promise<boolean> => deps.store.anyWaiting(ctx.citizen),
    /** Reminds of a case at a moment that another room has found; asked for again, it is the same reminder, moved. */
    async remindAt(ctx: Ctx, of: Case, kind: 'hand-in' | 'overdue', at: Date): Promise<void> {
      await awake(deps, ctx)
      const id = reminderId(of.id, kind, AGAIN)
      await deps.store.put({ id, citizen: ctx.citizen, case: of.id, kind, subject: null, note: null, planned: at, at, state: 'waiting' })
    },
    /** «Until when may I complain?», under a case under the rules in force. */
    appealRows,
    /** «Remind me before the reception», under an office that has one; empty for the others. */
    officeRow: (ctx: Ctx, office: string): InlineKeyboardButton[] => receptionButtons(deps, ctx, '-', office),
  }
}

/** Sets what was asked for to a moment: moves a reminder, or makes one of the citizen's own. */
async function settle(deps: ReminderDeps, ctx: Ctx, target: Target, at: Date): Promise<void> {
  const { store } = deps
  if (target.kind === 'reminder') {
    const one = await store.find(ctx.citizen, target.id)
    if (one) {
      if (ctx.message) ctx.correctAs('reminder-when', writeTarget(target))
      return ctx.show(await putOff(deps, ctx, one, at))
    }
  }
  const of = target.kind === 'case' ? await deps.findCase(ctx.citizen, target.case) : null
  const kind: Kind = of?.state === 'gathering' ? 'hand-in' : 'own'
  const id = kind === 'hand-in' && of ? reminderId(of.id, kind) : reminderId(deps.newId(ctx.cause), kind)
  const made = await keep(deps, ctx, { id, kind, case: of?.id ?? null, subject: null, planned: at, at })
  if (!made) return
  if (ctx.message) ctx.correctAs('reminder-when', writeTarget({ kind: 'reminder', id }))
  if (of) return ctx.show(await showSet(deps, ctx, made))
  const { text } = await showSet(deps, ctx, made)
  await ctx.show({
    text: `${text}\n\n${ctx.t('reminders-ask-note', { limit: NOTE_LIMIT })}`,
    rows: [
      [
        to.when.to(ctx.t('reminders-other-day'), { what: writeTarget({ kind: 'reminder', id }) }),
        to.open.to(ctx.t('reminders-change'), { id }),
      ],
      [to.list.to(ctx.t('reminders-no-note'), { page: '0' })],
    ],
  })
  ctx.expect('reminder-note', id)
}

/** Stores a reminder of the citizen's own; says so when there are too many. */
async function keep(deps: ReminderDeps, ctx: Ctx, one: Omit<Reminder, 'citizen' | 'note' | 'state'>): Promise<Reminder | null> {
  const { store } = deps
  if ((await store.waiting(ctx.citizen)).filter(({ id }) => id !== one.id).length >= MOST) {
    await ctx.show({ text: ctx.t('reminders-too-many', { limit: MOST }), rows: [[to.list.to(ctx.t('reminders-button'), { page: '0' })]] })
    return null
  }
  const made: Reminder = { ...one, citizen: ctx.citizen, note: null, state: 'waiting' }
  await awake(deps, ctx)
  await store.put(made)
  return made
}

const hearNote =
  (deps: ReminderDeps): AnswerHandler =>
  async (ctx, id) => {
    const note = ctx.message?.text?.replace(/\s+/g, ' ').trim() ?? ''
    if (note === '' || note.length > NOTE_LIMIT) {
      await ctx.send({
        text: ctx.t('reminders-note-unread', { limit: NOTE_LIMIT }),
        rows: [[to.list.to(ctx.t('reminders-no-note'), { page: '0' })]],
      })
      return 'again'
    }
    const one = await deps.store.note(ctx.citizen, id, note)
    const gone = { text: ctx.t('reminders-gone'), rows: [[to.list.to(ctx.t('reminders-button'), { page: '0' })]] }
    await ctx.show(one ? await showSet(deps, ctx, one) : gone)
    return 'done'
  }

/** Under «when?» of a case whose papers are still gathered: a paper that expires, the reception of its office. */
const moreWays =
  (deps: ReminderDeps) =>
  async (ctx: Ctx, target: Target): Promise<InlineKeyboardButton[][]> => {
    const of = target.kind === 'case' ? await deps.findCase(ctx.citizen, target.case) : null
    if (!of) return []
    const expiry = of.state === 'gathering' ? [to.expires.to(ctx.t('reminders-expires-button'), { case: of.id })] : []
    return [expiry, of.office === null ? [] : receptionButtons(deps, ctx, of.id, of.office)].filter((row) => row.length > 0)
  }

async function askExpiry(ctx: Ctx, of: string): Promise<void> {
  const what = writeTarget({ kind: 'case', case: of })
  await ctx.show({ text: ctx.t('reminders-expires-ask'), rows: [[to.when.to(ctx.t('reminders-back'), { what })]] })
  ctx.expect('reminder-expires', of)
}

/** The last day of a paper: a week and a day before it the citizen is told. */
const hearExpiry =
  (deps: ReminderDeps): AnswerHandler =>
  async (ctx, of) => {
    const { value, unread } = readTime(ctx.message?.text ?? '', ctx.now, 'future')
    const at = value?.at
    const day = at && dayOf(at)
    if (!day || day <= dayOf(ctx.now)) {
      const what = writeTarget({ kind: 'case', case: of })
      const rows = [[to.when.to(ctx.t('reminders-back'), { what })]]
      await ctx.send(askAgainScreen(ctx.t, { text: ctx.t(day ? 'reminders-past' : 'reminders-unread'), rows }, unread))
      return 'again'
    }
    const mornings = [addDays(day, -WEEK), addDays(day, -1)].map((before) => momentOf(before, MORNING))
    const ahead = mornings.flatMap((planned, number) => (planned > ctx.now ? [{ planned, number }] : []))
    // The paper ends tomorrow and this morning is over: now is the time.
    const wanted = ahead.length > 0 ? ahead : [{ planned: ctx.now, number: 1 }]
    await deps.store.cancel(
      ctx.citizen,
      [0, 1].map((number) => reminderId(of, 'expires', number)),
    )
    let first: Reminder | null = null
    for (const { planned, number } of wanted) {
      const id = reminderId(of, 'expires', number)
      const made = await keep(deps, ctx, { id, kind: 'expires', case: of, subject: day, planned, at: planned })
      if (!made) return 'done'
      first ??= made
    }
    if (first) await ctx.show(await showSet(deps, ctx, first))
    return 'done'
  }

function receptionOf({ directories, nextReception }: ReminderDeps, ctx: Ctx, id: string): Date | null {
  const office = directories.office(id)
  return office && nextReception(office, ctx.now)
}

function receptionButtons(deps: ReminderDeps, ctx: Ctx, of: string, office: string): InlineKeyboardButton[] {
  const next = receptionOf(deps, ctx, office)
  return next ? [to.reception.to(ctx.t('reminders-reception-button'), { case: of, office })] : []
}

async function remindOfReception(deps: ReminderDeps, ctx: Ctx, of: string, office: string): Promise<void> {
  const next = receptionOf(deps, ctx, office)
  if (!next) return ctx.show({ text: ctx.t('reminders-no-reception'), rows: [[to.list.to(ctx.t('reminders-button'), { page: '0' })]] })
  const found = of === '-' ? null : await deps.findCase(ctx.citizen, of)
  // Asked for again, it is the same reminder; an office has too long an id for a button.
  const known = (await deps.store.waiting(ctx.citizen)).find((one) => one.kind === 'reception' && one.subject === office)
  const id = known?.id ?? reminderId(found?.id ?? deps.newId(ctx.cause), 'reception')
  const fields = {
    id,
    kind: 'reception',
    case: found?.id ?? null,
    subject: office,
    planned: next,
    at: beforeReception(next, ctx.now),
  } as const
  const made = await keep(deps, ctx, fields)
  if (!made) return
  const { text, rows } = await showSet(deps, ctx, made)
  await ctx.show({ text, rows: [[to.calendarFile.to(ctx.t('reminders-file'), { id })], ...(rows ?? [])] })
}

function files(deps: ReminderDeps, buttons: ButtonRouter): void {
  const send = async (ctx: Ctx, events: ReturnType<typeof reminderEvents>): Promise<void> => {
    if (events.length === 0) return ctx.note(ctx.t('reminders-gone'))
    const file = new InputFile(Buffer.from(calendarFile(events, ctx.now)), 'anyqtama.ics')
    await ctx.replyWithDocument(file, { caption: ctx.t('reminders-file-caption') })
  }
  buttons.on(to.caseFile, async (ctx, { case: id }) => {
    const of = await deps.findCase(ctx.citizen, id)
    await send(ctx, of ? caseEvents(deps, ctx, of) : [])
  })
  buttons.on(to.calendarFile, async (ctx, { id }) => {
    const one = await deps.store.find(ctx.citizen, id)
    const of = one?.case ? await deps.findCase(ctx.citizen, one.case) : null
    await send(ctx, one ? reminderEvents(deps, ctx, one, of) : [])
  })
}
