import { type Conversation, createConversation } from '@grammyjs/conversations'
import type { Message } from '@grammyjs/types'
import { Composer, type Context } from 'grammy'
import { questionAnsweredBy, rememberAnswered } from './answered-questions.ts'
import type { Ctx } from './context.ts'

/** A conversation replays its log at every message; after so many answers that did not fit it ends. */
const WAITS = 8
const NAME = 'ask'
/** The purpose of the open question, among the facts of the chat. */
const ASKED = 'asked'

/** What became of an answer: taken, or to be asked again (the handler has said why and what to type). */
export type AnswerResult = 'done' | 'again'
/** Takes one answer of a citizen; `arg` is what `ctx.expect` was given. */
export type AnswerHandler = (ctx: Ctx, arg: string) => Promise<AnswerResult>

/** Takes the correction of an answer; false when it is too late for that. */
export type CorrectionHandler = (ctx: Ctx, arg: string) => Promise<boolean>

/** A question that is open: its purpose and what `ctx.expect` was given with it. */
interface Asked {
  readonly purpose: string
  readonly arg: string
}

/**
 * Corrects an answer by hearing it again, for answers that take the place of what was said before.
 * @param still whether it is not too late
 */
export const correctByAnswer =
  (purpose: string, hear: AnswerHandler, still: (ctx: Ctx, arg: string) => Promise<boolean> = async () => true): CorrectionHandler =>
  async (ctx, arg) => {
    if (!(await still(ctx, arg))) return false
    if ((await hear(ctx, arg)) === 'again') ctx.expect(purpose, arg)
    return true
  }

/** What is looked at in a text before the question that waits for it. */
export interface TypedTextHooks {
  /** May leave the question or make the text a command; gives the data of a button that was meant, or null. */
  readonly look: (ctx: Ctx, asked: string | null) => Promise<string | null>
  /** Does what a button does; false when nobody knows it. */
  readonly press: (ctx: Ctx, data: string) => Promise<boolean>
}

/**
 * Free text, one question at a time: `ctx.expect(purpose, arg)` after a screen has asked, and the handler of that purpose
 * takes the answer. Longer forms are chains of such questions whose answers lie in the store, so that no conversation
 * has more than eight waits. Buttons and commands end the question and go their own way.
 * @param purposes handler by purpose; an unknown purpose (an older release's) ends the question
 * @param corrections by purpose: what takes an answer that was edited; where there is none, or it is too late, the citizen is told so
 * @param typed looks first at a text and at the purpose that waits for it
 */
export function textQuestions(
  purposes: Readonly<Record<string, AnswerHandler>>,
  corrections: Readonly<Record<string, CorrectionHandler>>,
  typed: TypedTextHooks,
): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const pressed = new WeakMap<Ctx, string>()
  const corrected = new WeakMap<Ctx, Asked>()
  // A conversation hands on a copy of an error, without its class and code: whoever knows a store that is away knows it by these.
  const thrown = new WeakMap<Ctx, unknown>()
  composer.use(async (ctx, next) => {
    let wanted: Asked | null = null
    ctx.correctAs = (purpose, arg) => void corrected.set(ctx, { purpose, arg })
    ctx.expect = (purpose, arg = '') => {
      wanted = { purpose, arg }
    }
    try {
      await next()
    } catch (error) {
      throw thrown.get(ctx) ?? error
    }
    const found = wanted as Asked | null
    if (!found) return
    await ctx.conversation.exitAll()
    ctx.state.rooms[ASKED] = found.purpose
    await ctx.conversation.enter(NAME, found.purpose, found.arg)
  })
  composer.on(['message:text', 'message:caption'], async (ctx, next) => {
    if (isEdited(ctx.message)) return next()
    const asked = ctx.conversation.active(NAME) > 0 ? String(ctx.state.rooms[ASKED] ?? '') : null
    const button = await typed.look(ctx, asked)
    if (button !== null) pressed.set(ctx, button)
    await next()
  })
  composer.use(createConversation(questions(purposes, corrected, thrown), NAME))
  composer.use(async (ctx, next) => {
    if (!isEdited(ctx.message)) return next()
    const was = questionAnsweredBy(ctx.state, ctx.message?.message_id ?? 0)
    if (!was || !(await corrections[was.purpose]?.(ctx, was.arg))) await ctx.send({ text: ctx.t('bot-edited-late') })
  })
  // Only now may what is pressed open a question: the line above is what knows how.
  composer.use(async (ctx, next) => {
    const button = pressed.get(ctx)
    if (button === undefined || !(await typed.press(ctx, button))) await next()
  })
  return composer
}

/** The shell hands on an edited message as a message, see `bot/bot.ts`; no other bears this date. */
const isEdited = (message: Message | undefined): boolean => message?.edit_date !== undefined

async function answer(ctx: Ctx, hear: AnswerHandler, asked: Asked, corrected: WeakMap<Ctx, Asked>): Promise<AnswerResult> {
  const heard = await hear(ctx, asked.arg)
  if (ctx.message) rememberAnswered(ctx.state, { message: ctx.message.message_id, ...(corrected.get(ctx) ?? asked) })
  return heard
}

/** Keeps what is thrown as it is. */
const noted = <T>(ctx: Ctx, work: Promise<T>, thrown: WeakMap<Ctx, unknown>): Promise<T> =>
  work.catch((error: unknown) => {
    thrown.set(ctx, error)
    throw error
  })

function questions(purposes: Readonly<Record<string, AnswerHandler>>, corrected: WeakMap<Ctx, Asked>, thrown: WeakMap<Ctx, unknown>) {
  return async (conversation: Conversation<Ctx, Context>, _first: Context, purpose: string, arg: string): Promise<void> => {
    for (let wait = 0; wait < WAITS; wait++) {
      const heard = await conversation.wait()
      // The question goes on waiting: what was corrected answers another one, or none.
      if (isEdited(heard.message)) await conversation.skip({ next: true })
      // Only a command that begins a message is one: people write «/help» and «</b>» in the middle of their words too.
      const command = heard.message?.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0) ?? false
      if (heard.callbackQuery || command || !heard.message) await conversation.halt({ next: true })
      const hear = purposes[purpose]
      if (!hear) await conversation.halt({ next: true })
      else if ((await conversation.external((ctx) => noted(ctx, answer(ctx, hear, { purpose, arg }, corrected), thrown))) === 'done') return
    }
  }
}
