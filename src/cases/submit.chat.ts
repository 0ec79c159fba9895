import { askedAgain, type Buttons, type Ctx, type Hear } from '../chat/index.ts'
import { local } from '../clock.ts'
import { type Due, dueFor, momentOf } from '../deadlines/index.ts'
import { readTime } from '../input/index.ts'
import { channelsFor } from '../services/index.ts'
import * as to from './buttons.ts'
import type { CaseChange, Outcome } from './case.ts'
import type { CaseDeps } from './deps.ts'
import type { CaseSteps, Opened } from './steps.chat.ts'
import { dayText, dueText, whyScreen } from './terms.chat.ts'

const OUTCOMES: readonly Outcome[] = ['received', 'refused', 'given-up']
const isOutcome = (value: string): value is Outcome => OUTCOMES.some((outcome) => outcome === value)

/** Handing in, the due date with its reasons, and the end of a case. */
export function submitTalk(deps: CaseDeps, steps: CaseSteps, buttons: Buttons): Record<string, Hear> {
  handingIn(deps, steps, buttons)
  ending(deps, steps, buttons)
  return { 'case-date': hearDate(deps, steps) }
}

/** The due date of a case that was handed in, with its reasons; null while channel or date are missing. */
export function dueOf(deps: Pick<CaseDeps, 'calendar'>, { of, flow }: Opened): Due | null {
  const channel = flow.channels.find(({ id }) => id === of.channel)
  return channel && of.submitted ? dueFor(channel, of.submitted, deps.calendar) : null
}

function handingIn(deps: CaseDeps, steps: CaseSteps, buttons: Buttons): void {
  buttons.on(to.submit, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    if (!found.of.channel) {
      const open = channelsFor(found.flow, found.of.answers).filter((line) => line.open !== false)
      const rows = open.map(({ channel }) => [to.channelThere.to(ctx.t(`channel-${channel.id}`), { case: id, channel: channel.id })])
      await ctx.show({ text: ctx.t('cases-submit-channel'), rows: [...rows, [to.open.to(ctx.t('cases-back-to-list'), { case: id })]] })
    } else await askDate(ctx, id)
  })
  buttons.on(to.channelThere, async (ctx, { case: id, channel }) => {
    const found = await steps.opened(ctx, id)
    const chosen = found?.flow.channels.find((line) => line.id === channel)
    if (found && chosen) await steps.change(ctx, found, { channel: chosen.id, office: null })
    if (found) await askDate(ctx, id)
  })
  buttons.on(to.submitted, async (ctx, { case: id, day }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    const back = Number(day)
    const at = local(ctx.now).minus({ days: Number.isInteger(back) ? Math.min(Math.max(back, 0), 31) : 0 })
    await handedIn(ctx, deps, steps, found, at.toJSDate())
  })
  buttons.on(to.why, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    const due = found && dueOf(deps, found)
    if (found) await (due ? ctx.show(whyScreen(deps, ctx, found.flow, found.of, due)) : steps.showList(ctx, found))
  })
}

async function askDate(ctx: Ctx, id: string): Promise<void> {
  const { t } = ctx
  await ctx.show({
    text: t('cases-submit-when'),
    rows: [
      [to.submitted.to(t('cases-today'), { case: id, day: '0' }), to.submitted.to(t('cases-yesterday'), { case: id, day: '1' })],
      [to.open.to(t('cases-back-to-list'), { case: id })],
    ],
  })
  ctx.expect('case-date', id)
}

function hearDate(deps: CaseDeps, steps: CaseSteps): Hear {
  return async (ctx, id) => {
    const back = [[to.open.to(ctx.t('cases-back-to-list'), { case: id })]]
    const { value: when, unread } = readTime(ctx.message?.text ?? '', ctx.now, 'past')
    const found = await steps.opened(ctx, id)
    if (!found) return 'done'
    const wrong = !when
      ? 'cases-date-unread'
      : when.at > ctx.now
        ? 'cases-date-future'
        : when.at < oldest(found.of.createdAt, ctx.now)
          ? 'cases-date-old'
          : null
    if (wrong || !when) {
      await ctx.send(askedAgain(ctx.t, { text: ctx.t(wrong ?? 'cases-date-unread'), rows: back }, unread))
      return 'again'
    }
    await handedIn(ctx, deps, steps, found, when.at)
    return 'done'
  }
}

/** Nothing was handed in a year before its case was begun; the store's clock may be ahead of ours. */
const oldest = (begun: Date, now: Date): Date =>
  local(begun < now ? begun : now)
    .minus({ years: 1 })
    .toJSDate()

async function handedIn(ctx: Ctx, deps: CaseDeps, steps: CaseSteps, found: Opened, submitted: Date): Promise<void> {
  const { of, flow } = found
  const due = dueOf(deps, { of: { ...of, submitted }, flow })
  const change: CaseChange = {
    state: 'submitted',
    submitted,
    due: due?.due ?? null,
    collectBy: due?.collectBy ? momentOf(due.collectBy, '18:00') : null,
  }
  const after = await steps.change(ctx, found, change)
  await ctx.show(dueScreen(ctx, deps, after))
}

/** The answer to «I handed it in»: until when, and what the bot will do. */
function dueScreen(ctx: Ctx, deps: CaseDeps, { of, flow }: Opened) {
  const { t } = ctx
  const at = { case: of.id }
  const parts = [
    `<b>${t(`${flow.id}-title`)}</b>`,
    of.submitted ? t('cases-submitted-on', { day: dayText(ctx, of.submitted) }) : '',
    of.due ? t('cases-due-on', { day: dueText(ctx, flow, of) }) : '',
    of.collectBy ? t('cases-collect-by', { day: dayText(ctx, of.collectBy) }) : '',
    t('cases-due-reminders'),
  ]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      [to.why.to(t('cases-why'), at), to.submit.to(t('cases-submit-change'), at)],
      deps.extras.near(ctx, of),
      [to.summary.to(t('cases-summary'), at), to.close.to(t('cases-close'), at)],
      [to.list.to(t('cases-list-button'), { page: '0' })],
    ],
  }
}

function ending(deps: CaseDeps, steps: CaseSteps, buttons: Buttons): void {
  buttons.on(to.close, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    const rows = OUTCOMES.map((outcome) => [to.closed.to(ctx.t(`cases-outcome-${outcome}`), { case: id, outcome })])
    await ctx.show({ text: ctx.t('cases-close-ask'), rows: [...rows, [to.open.to(ctx.t('cases-back-to-list'), { case: id })]] })
  })
  buttons.on(to.closed, async (ctx, { case: id, outcome }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    if (!isOutcome(outcome)) return steps.showList(ctx, found)
    const after = await steps.change(ctx, found, { state: 'closed', outcome, closed: ctx.now })
    const rows = await deps.ended(ctx, after.of)
    return ctx.show({
      text: ctx.t(`cases-closed-${outcome}`),
      rows: [...rows, [to.reopen.to(ctx.t('cases-reopen'), { case: id }), to.list.to(ctx.t('cases-list-button'), { page: '0' })]],
    })
  })
  buttons.on(to.reopen, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    const state = found.of.submitted ? 'submitted' : 'gathering'
    await steps.showList(ctx, await steps.change(ctx, found, { state, outcome: null, closed: null }))
  })
}
