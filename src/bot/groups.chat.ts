import { Composer, type Context } from 'grammy'
import { firstLanguage, type Texts } from '../i18n.ts'

/** What is not a private chat: the staff chat, inline queries; other groups hear one polite sentence when they speak to the bot; it works in private chats only. */
export function groups(texts: Texts, desk: Composer<Context>, ...inline: readonly Composer<Context>[]): Composer<Context> {
  const composer = new Composer<Context>()
  composer.use(desk, ...inline)
  const inGroup = composer.filter((ctx) => ctx.chat?.type === 'group' || ctx.chat?.type === 'supergroup')
  inGroup.on('message', async (ctx) => {
    const text = ctx.message.text ?? ''
    const spoken = ctx.message.entities?.[0]?.type === 'bot_command' || text.includes(`@${ctx.me.username}`)
    if (spoken) await ctx.reply(texts.t(firstLanguage(ctx.from?.language_code), 'bot-group'))
  })
  return composer
}
