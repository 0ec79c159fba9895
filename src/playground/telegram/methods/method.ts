import type { Args } from '../args.ts'
import type { UpdateQueue } from '../updates.ts'
import type { WebhookPusher } from '../webhook.ts'
import type { World } from '../world.ts'

/** What a method works on. */
export interface MethodContext {
  world: World
  queue: UpdateQueue
  webhook: WebhookPusher
  /** Aborted when the caller hangs up. */
  gone: AbortSignal
}

/** One method of the Bot API; returns its result or throws a TelegramError. */
export type Method = (args: Args, context: MethodContext) => unknown
export type Methods = Record<string, Method>
