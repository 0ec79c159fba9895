import { Composer } from 'grammy'
import { button, type Ctx } from '../../../chat/index.ts'
import type { ComplaintDeps } from '../../../complaints/deps.ts'
import { speech } from '../../../complaints/formatting.chat.ts'
import type { StaffStore } from '../../../complaints/index.ts'
import { LINK_MS, type SessionStore } from './session.store.ts'

/** What the bot needs to let its staff into the page. */
export interface SignInDeps extends Pick<ComplaintDeps, 'api' | 'langOf' | 'texts'> {
  readonly staff: StaffStore
  readonly sessions: SessionStore
  readonly clock: { now(): Date }
  /** Scheme, host and port under which browsers reach the page; null where it has no address. */
  readonly origin: () => string | null
}

/** Ends everything that a clerk has open; like the desk's other buttons it is among none of the bot's. */
const out = button('dwo')
const MINUTES = LINK_MS / 60_000

/**
 * `/desk` in a private chat: the page as a Mini App, and a link for one sign-in in a browser. Whoever is not of the staff passes
 * through as if the command were not there.
 */
export function signInLink(deps: SignInDeps) {
  const composer = new Composer<Ctx>()
  composer.command('desk', async (ctx, next) => {
    const member = ctx.chat.type === 'private' ? await deps.staff.member(ctx.citizen) : null
    if (!member) return next()
    const origin = deps.origin()
    if (origin === null) return ctx.show({ text: ctx.t('desk-no-page') })
    const link = `${origin}/desk/in/${await deps.sessions.newLink(member.id, ctx.now)}`
    // Telegram opens Mini Apps over TLS only.
    const app = origin.startsWith('https:') ? [[{ text: ctx.t('desk-open-app'), web_app: { url: `${origin}/desk/app` } }]] : []
    await ctx.send({
      text: ctx.t('desk-way-in', { minutes: MINUTES }),
      rows: [...app, [{ text: ctx.t('desk-open-link'), url: link }], [out.to(ctx.t('desk-out-all'), {})]],
    })
  })
  composer.on('callback_query:data', async (ctx, next) => {
    const member = out.read(ctx.callbackQuery.data) && (await deps.staff.member(ctx.citizen))
    if (!member) return next()
    const count = await deps.sessions.endAll(member.id)
    ctx.note(ctx.t('desk-out-done', { count }))
  })
  return {
    composer,
    /** Tells a clerk that somebody came in by their link, with the way to throw them out. */
    async entered(staff: number): Promise<void> {
      const { t } = speech(deps.texts, await deps.langOf(staff), deps.clock.now())
      await deps.api().sendMessage(staff, t('desk-entered'), {
        reply_markup: { inline_keyboard: [[out.to(t('desk-out-all'), {})]] },
      })
    },
  }
}
