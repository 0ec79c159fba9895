import { type AnswerHandler, type ButtonRouter, type Ctx, LAST_PAGE } from '../../chat/index.ts'
import { readHours } from '../../input/index.ts'
import * as to from '../buttons.ts'
import type { ReminderDeps } from '../deps.ts'
import type { Quiet } from '../quiet-hours.ts'

const CHOICES: readonly Quiet[] = [
  { from: '21:00', to: '08:00' },
  { from: '22:00', to: '07:00' },
  { from: '23:00', to: '09:00' },
]

/** The hours in which nothing comes: three usual ones, none, or whatever is typed. */
export function quietTalk(deps: ReminderDeps, buttons: ButtonRouter): Record<string, AnswerHandler> {
  const { store } = deps
  const show = async (ctx: Ctx): Promise<void> => {
    const { quiet } = await store.settings(ctx.citizen)
    await ctx.show({
      text: `${now(ctx, quiet)}\n\n${ctx.t('reminders-quiet-ask')}`,
      rows: [
        CHOICES.map((one) => to.setQuiet.to(`${one.from}–${one.to}`, { hours: write(one) })),
        [to.setQuiet.to(ctx.t('reminders-quiet-none'), { hours: 'off' })],
        [to.list.to(ctx.t('reminders-back'), { page: LAST_PAGE })],
      ],
    })
    ctx.expect('reminder-quiet')
  }
  const set = async (ctx: Ctx, quiet: Quiet | null): Promise<void> => {
    await store.setQuiet(ctx.citizen, quiet)
    await ctx.show({
      text: now(ctx, quiet),
      rows: [[to.quiet.to(ctx.t('reminders-quiet-other'), {}), to.list.to(ctx.t('reminders-back'), { page: LAST_PAGE })]],
    })
  }
  buttons.view(to.quiet, show)
  buttons.on(to.setQuiet, (ctx, { hours }) => {
    const quiet = readHours(hours).value
    return quiet || hours === 'off' ? set(ctx, quiet) : show(ctx)
  })
  return {
    'reminder-quiet': async (ctx) => {
      const reading = readHours(ctx.message?.text ?? '')
      const quiet = reading.value
      if (quiet && 'doubt' in reading && reading.doubt === 'hour') {
        await askWhich(ctx, quiet)
        return 'again'
      }
      if (quiet) {
        await set(ctx, quiet)
        return 'done'
      }
      await ctx.send({ text: ctx.t('reminders-quiet-unread'), rows: [[to.list.to(ctx.t('reminders-back'), { page: LAST_PAGE })]] })
      return 'again'
    },
  }
}

/** «From 10 to 7»: nearly the whole day, or the night? */
async function askWhich(ctx: Ctx, said: Quiet): Promise<void> {
  const evening = { from: `${Number(said.from.slice(0, 2)) + 12}${said.from.slice(2)}`, to: said.to }
  await ctx.send({
    text: ctx.t('reminders-quiet-which'),
    rows: [
      [evening, said].map((one) => to.setQuiet.to(`${one.from}–${one.to}`, { hours: write(one) })),
      [to.list.to(ctx.t('reminders-back'), { page: LAST_PAGE })],
    ],
  })
}

const write = ({ from, to: until }: Quiet): string => `${from}-${until}`.replaceAll(':', '.')

const now = ({ t }: Ctx, quiet: Quiet | null): string =>
  quiet ? t('reminders-quiet-now', { from: quiet.from, to: quiet.to }) : t('reminders-quiet-off')
