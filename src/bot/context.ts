import type { Message } from '@grammyjs/types'
import { type Context, GrammyError } from 'grammy'
import { type ChatState, type Ctx, isKeyboardShown, rememberButtons, removeKeyboard, type Screen, type Vars } from '../chat/index.ts'
import { firstLanguage, type Lang, type Texts } from '../i18n.ts'

const unchanged = /message is not modified/

/** Everything a screen needs to go out. */
const options = (screen: Screen) =>
  ({
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: (screen.rows ?? []).filter((row) => row.length > 0).map((row) => [...row]) },
  }) as const

/**
 * Dresses grammY's context with the house's words (`ChatContext`), for one update of a private chat.
 * @returns the context and `finish`, which answers the pressed button if nobody has and tells what changed in the state
 */
export function extendContext(
  raw: Context,
  state: ChatState,
  texts: Texts,
  now: Date,
  album: readonly Message[] = [],
): { ctx: Ctx; finish: () => Promise<void> } {
  const ctx = raw as Ctx
  const citizen = raw.chatId as number
  let noted: string | undefined
  let answered: Promise<unknown> | undefined

  /** What stands below the chat goes with the next message, whatever it is. */
  const clearBelow = async (): Promise<void> => {
    if (isKeyboardShown(ctx)) await removeKeyboard(ctx, ctx.t('bot-keyboard-away'))
  }

  const answer = () => {
    if (!raw.callbackQuery || answered !== undefined) return answered
    answered = raw.answerCallbackQuery(noted === undefined ? {} : { text: noted.slice(0, 200) }).catch((error: unknown) => {
      // A query that waited too long cannot be answered any more; the screen itself still goes out.
      if (!(error instanceof GrammyError && error.error_code === 400)) throw error
    })
    return answered
  }
  const speak = (lang: Lang) => (key: string, vars?: Vars) => texts.t(lang, key, vars)
  const start: Lang = state.lang ?? firstLanguage(raw.from?.language_code)

  const added = {
    lang: start,
    t: speak(start),
    cause: String(raw.update.update_id),
    now,
    citizen,
    state,
    messages: album.length > 0 ? album : raw.message ? [raw.message] : [],
    setLang(lang: Lang) {
      state.lang = lang
      Object.assign(ctx, { lang, t: speak(lang) })
    },
    async send(screen: Screen) {
      await clearBelow()
      const sent = await raw.api.sendMessage(citizen, screen.text, options(screen))
      state.live = sent.message_id
      rememberButtons(state, screen)
    },
    async show(screen: Screen) {
      const message = raw.callbackQuery?.message
      if (!message) return added.send(screen)
      await clearBelow()
      const edit = raw.api.editMessageText(citizen, message.message_id, screen.text, options(screen)).then(
        () => 'shown' as const,
        (error: unknown) => {
          // Whatever keeps the old message from being changed, the screen itself can go out anew.
          if (error instanceof GrammyError && error.error_code === 400) return unchanged.test(error.description) ? 'shown' : 'gone'
          throw error
        },
      )
      const [, shown] = await Promise.all([answer(), edit])
      if (shown === 'gone') return added.send(screen)
      state.live = message.message_id
      rememberButtons(state, screen)
    },
    note(text: string) {
      noted = text
    },
    expect() {
      throw new TypeError('ctx.expect is set by asking()')
    },
    correctAs() {
      throw new TypeError('ctx.correctAs is set by asking()')
    },
  }
  Object.assign(ctx, added)
  return {
    ctx,
    async finish() {
      await clearBelow()
      await answer()
    },
  }
}
