import { type Conversation, createConversation } from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import type { Ctx } from './context.ts'

/** A conversation replays its log at every message; after so many answers that did not fit it ends. */
const WAITS = 8
const NAME = 'ask'

/** What became of an answer: taken, or to be asked again (the handler has said why and what to type). */
export type Heard = 'done' | 'again'
/** Takes one answer of a citizen; `arg` is what `ctx.expect` was given. */
export type Hear = (ctx: Ctx, arg: string) => Promise<Heard>

/**
 * Free text, one question at a time: `ctx.expect(purpose, arg)` after a screen has asked, and the handler of that purpose
 * takes the answer. Longer forms are chains of such questions whose answers lie in the store, so that no conversation
 * has more than eight waits. Buttons and commands end the question and go their own way.
 * @param purposes handler by purpose; an unknown purpose (an older release's) ends the question
 */
export function asking(purposes: Readonly<Record<string, Hear>>): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.use(async (ctx, next) => {
    let wanted: { purpose: string; arg: string } | null = null
    ctx.expect = (purpose, arg = '') => {
      wanted = { purpose, arg }
    }
    await next()
    const found = wanted as { purpose: string; arg: string } | null
    if (!found) return
    await ctx.conversation.exitAll()
    await ctx.conversation.enter(NAME, found.purpose, found.arg)
  })
  composer.use(createConversation(questions(purposes), NAME))
  return composer
}

function questions(purposes: Readonly<Record<string, Hear>>) {
  return async (conversation: Conversation<Ctx, Context>, _first: Context, purpose: string, arg: string): Promise<void> => {
    for (let wait = 0; wait < WAITS; wait++) {
      const heard = await conversation.wait()
      // Only a command that begins a message is one: people write «/help» and «</b>» in the middle of their words too.
      const command = heard.message?.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0) ?? false
      if (heard.callbackQuery || command || !heard.message) await conversation.halt({ next: true })
      const hear = purposes[purpose]
      if (!hear) await conversation.halt({ next: true })
      else if ((await conversation.external((ctx) => hear(ctx, arg))) === 'done') return
    }
  }
}
