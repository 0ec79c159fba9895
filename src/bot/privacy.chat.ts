import { Composer, InputFile } from 'grammy'
import { type ButtonRouter, button, type Ctx, home, type Screen, withoutButtons } from '../chat/index.ts'

const exporting = button('pex')
const forgetting = button('pfo')
const sure = button('pfy')

/** A room that keeps something of a citizen. */
export interface PersonalDataHolder {
  /** Name of the part in the exported document. */
  readonly name: string
  exportOf(citizen: number): Promise<unknown>
  /** Deletes, or makes anonymous what must stay. */
  forget(citizen: number): Promise<void>
}

/** What the rights need from the rooms. */
export interface PrivacyDeps {
  readonly holders: readonly PersonalDataHolder[]
  /** How many registered complaints are open: forgetting withdraws them. */
  readonly openComplaints: (citizen: number) => Promise<number>
}

/** The citizen's rights over their data: everything as one file, and everything gone, asked twice. */
export function privacyTalk(deps: PrivacyDeps, buttons: ButtonRouter) {
  const composer = new Composer<Ctx>()
  composer.command('export', (ctx) => sendAll(ctx, deps))
  composer.command('forget', (ctx) => ctx.send(askScreen(ctx)))
  buttons.on(exporting, (ctx) => sendAll(ctx, deps))
  buttons.on(forgetting, async (ctx) => ctx.show(askAgainScreen(ctx, await deps.openComplaints(ctx.citizen))))
  buttons.on(sure, async (ctx) => {
    for (const holder of deps.holders) await holder.forget(ctx.citizen)
    ctx.state.gone = true
    await ctx.show({ text: ctx.t('rights-forgotten'), rows: [[home.to(ctx.t('home-button'), {})]] })
  })
  return {
    composer,
    rows: (ctx: Ctx): NonNullable<Screen['rows']> => [
      [exporting.to(ctx.t('rights-export'), {})],
      [forgetting.to(ctx.t('rights-forget'), {})],
    ],
  }
}

async function sendAll(ctx: Ctx, deps: PrivacyDeps): Promise<void> {
  const parts = await Promise.all(deps.holders.map(async (holder) => [holder.name, await holder.exportOf(ctx.citizen)] as const))
  const chat = { lang: ctx.lang, rooms: withoutButtons(ctx.state.rooms) }
  const document = JSON.stringify({ citizen: ctx.citizen, chat, ...Object.fromEntries(parts) }, null, 2)
  await ctx.replyWithDocument(new InputFile(Buffer.from(document), 'anyqtama.json'), { caption: ctx.t('rights-export-caption') })
}

const no = (ctx: Ctx) => [home.to(ctx.t('rights-keep'), {})]

const askScreen = (ctx: Ctx): Screen => ({
  text: ctx.t('rights-forget-ask'),
  rows: [[forgetting.to(ctx.t('rights-forget-yes'), {})], no(ctx)],
})

/** @param open how many complaints wait for an answer */
function askAgainScreen(ctx: Ctx, open: number): Screen {
  const text =
    open > 0 ? `${ctx.t('rights-forget-again')}\n\n${ctx.t('rights-forget-complaints', { count: open })}` : ctx.t('rights-forget-again')
  return { text, rows: [[sure.to(ctx.t('rights-forget-sure'), {})], no(ctx)] }
}
