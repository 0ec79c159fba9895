import type { Context } from 'grammy'
import { type ButtonRouter, TAKEN } from '../chat/index.ts'

/** The kinds of updates that the bot has a use for. */
export const KINDS = TAKEN

/** What Telegram calls an update, for metrics; `other` for what the bot has no use for. */
export const kindOf = (ctx: Context): string => KINDS.find((kind) => ctx.update[kind] !== undefined) ?? 'other'

/** A short name for what an update asks, for logs and metrics: never what a person typed. */
export function routeOf(ctx: Context, buttons: ButtonRouter): string {
  if (ctx.callbackQuery?.inline_message_id !== undefined) return 'button on a card'
  if (ctx.callbackQuery) return `button ${buttons.route(ctx.callbackQuery.data ?? '')}`
  if (ctx.message?.entities?.[0]?.type === 'bot_command') return 'command'
  if (ctx.message?.text !== undefined) return 'text'
  if (ctx.message?.location) return 'location'
  return Object.keys(ctx.update).find((key) => key !== 'update_id') ?? 'unknown'
}
