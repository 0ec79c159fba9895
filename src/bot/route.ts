import type { Context } from 'grammy'
import type { Buttons } from '../chat/index.ts'

/** A short name for what an update asks, for logs and metrics: never what a person typed. */
export function routeOf(ctx: Context, buttons: Buttons): string {
  if (ctx.callbackQuery) return `button ${buttons.route(ctx.callbackQuery.data ?? '')}`
  if (ctx.message?.entities?.[0]?.type === 'bot_command') return 'command'
  if (ctx.message?.text !== undefined) return 'text'
  if (ctx.message?.location) return 'location'
  return Object.keys(ctx.update).find((key) => key !== 'update_id') ?? 'unknown'
}
