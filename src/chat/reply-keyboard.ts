import { words } from '../input/index.ts'
import type { ChatState } from './chat.store.ts'
import type { Ctx } from './context.ts'

const ROOM = 'keyboard'

/** A keyboard of buttons stands below the chat in place of the phone's own, and this update has not sent it. */
export const isKeyboardShown = ({ state, cause }: { readonly state: ChatState; readonly cause: string }): boolean =>
  state.rooms[ROOM] !== undefined && state.rooms[ROOM] !== cause

/** Notes that this update has sent a keyboard, or taken it away. */
export function noteKeyboardShown({ state, cause }: { readonly state: ChatState; readonly cause: string }, stands: boolean): void {
  if (stands) state.rooms[ROOM] = cause
  else delete state.rooms[ROOM]
}

/** Says something, and takes away what stands below the chat. */
export async function removeKeyboard(ctx: Pick<Ctx, 'api' | 'citizen' | 'state' | 'cause'>, text: string): Promise<void> {
  noteKeyboardShown(ctx, false)
  await ctx.api.sendMessage(ctx.citizen, text, { reply_markup: { remove_keyboard: true } })
}

/** The label of such a button was typed, or came as its text: pictures and marks in front count for nothing. */
export const isLabel = (text: string, label: string): boolean => words(text).join(' ') === words(label).join(' ')
