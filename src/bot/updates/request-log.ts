import { createHmac } from 'node:crypto'
import type { Context, NextFunction } from 'grammy'
import type { ButtonRouter } from '../../chat/index.ts'
import type { Log } from '../../log.ts'
import { kindOf, routeOf } from '../update-route.ts'

/** What became of an update: `error` when the citizen was told so, or when it has to be delivered again. */
export type Result = 'ok' | 'error' | 'repeated'

/** One update, handled: nothing of a person in it. */
export interface Done {
  readonly kind: string
  readonly route: string
  readonly result: Result
  readonly ms: number
}

export interface RequestLogOptions {
  readonly token: string
  readonly buttons: ButtonRouter
  readonly log: Log
  readonly observe?: (done: Done) => void
}

/** Half of a collision among a million chats is still unlikely; and a name stays short enough to read. */
const HASH_DIGITS = 12

/**
 * Names a chat in the log: the same chat by the same name in every process of a bot. Telegram's ids are few enough to try them all,
 * so the hash is keyed, with what every process knows and no reader of a log does.
 */
export const chatHash = (token: string, chat: number): string =>
  createHmac('sha256', token).update(`chat ${chat}`).digest('hex').slice(0, HASH_DIGITS)

/** Sees every update come and go, whatever it is: one line of the log and one count for each. */
export function createRequestLog({ token, buttons, log, observe }: RequestLogOptions) {
  const results = new WeakMap<object, Result>()
  const named = (ctx: Context): { chat?: string } => {
    const chat = ctx.chat?.id ?? ctx.from?.id
    return chat === undefined ? {} : { chat: chatHash(token, chat) }
  }
  const line = (ctx: Context) => ({ update: ctx.update.update_id, ...named(ctx), route: routeOf(ctx, buttons) })
  return {
    /** The fields by which the log tells of an update. */
    line,
    /** Told by who knows better than that nothing was thrown. */
    ended(ctx: Context, result: Result): void {
      results.set(ctx.update, result)
    },
    async middleware(ctx: Context, next: NextFunction): Promise<void> {
      const started = performance.now()
      let result: Result = 'error'
      try {
        await next()
        result = results.get(ctx.update) ?? 'ok'
      } finally {
        const ms = performance.now() - started
        observe?.({ kind: kindOf(ctx), route: routeOf(ctx, buttons), result, ms })
        if (log.isLevelEnabled('info')) log.info({ ...line(ctx), result, ms: Math.round(ms) }, 'update')
      }
    },
  }
}
