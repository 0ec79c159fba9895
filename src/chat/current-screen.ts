import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Ctx } from './context.ts'

const PLACE = 'place'

/** Remembers the button that shows this screen again: whoever changes the language comes back to it. */
export function rememberScreen(ctx: Ctx, button: InlineKeyboardButton.CallbackButton): void {
  ctx.state.rooms[PLACE] = button.callback_data
}

/** The data of the button that shows the screen on which the citizen was; null for the first one. */
export const currentScreen = (ctx: Ctx): string | null => {
  const data = ctx.state.rooms[PLACE]
  return typeof data === 'string' ? data : null
}

/** The citizen is at the first screen. */
export function forgetScreen(ctx: Ctx): void {
  delete ctx.state.rooms[PLACE]
}
