import type { InlineKeyboardButton } from '@grammyjs/types'
import { words } from '../input/index.ts'
import type { ChatState } from './chat.store.ts'
import type { Screen } from './context.ts'

/** A button of the screen that was shown last. */
interface Shown {
  readonly label: string
  readonly data: string
}

const ROOM = 'shown'
/** More buttons than a screen has. */
const MOST = 60

/** Remembers the buttons of a screen, so that their labels can be typed. */
export function rememberButtons(state: ChatState, screen: Screen): void {
  const buttons = (screen.rows ?? [])
    .flat()
    .filter((button): button is InlineKeyboardButton.CallbackButton => 'callback_data' in button)
    .slice(0, MOST)
  // One text: every update writes and reads it, and hardly any looks into it.
  state.rooms[ROOM] = JSON.stringify(buttons.map(({ text, callback_data: data }): Shown => ({ label: text, data })))
}

const shown = (state: ChatState): readonly Shown[] => {
  const kept = state.rooms[ROOM]
  return typeof kept === 'string' ? (JSON.parse(kept) as Shown[]) : []
}

/** What the export of a citizen's data need not repeat: their own screens. */
export const withoutButtons = ({ [ROOM]: _, ...rooms }: ChatState['rooms']): ChatState['rooms'] => rooms

/** A label as it is typed: without pictures, marks and numbers in front. */
const bare = (text: string): string => words(text.replace(/^[^\p{L}\p{N}]*\d+[.)]\s*/u, '')).join(' ')

/**
 * The data of the button whose label was typed, or the number of its row; null when there is none, or two with different data.
 */
export function typedButton(state: ChatState, text: string): string | null {
  const typed = text.trim()
  if (typed === '' || typed.length > 64) return null
  const number = /^№?\s*(\d{1,2})[.)]?$/.exec(typed)?.[1]
  if (number !== undefined) return only(shown(state).filter(({ label }) => new RegExp(`^[^\\p{L}\\p{N}]*${number}[.)]`, 'u').test(label)))
  const wanted = bare(typed)
  if (wanted === '') return null
  return only(shown(state).filter(({ label }) => bare(label) === wanted))
}

const ROOT = 4

/** The data of the only button whose label has all the words that were typed; for screens that wait for no text. */
export function hintedButton(state: ChatState, text: string): string | null {
  const typed = bare(text).split(' ').filter(Boolean)
  if (typed.length === 0 || typed.length > 6) return null
  const like = (word: string, label: string) =>
    word === label ||
    (word.length >= ROOT && label.length >= ROOT && word.slice(0, -2) === label.slice(0, word.length - 2) && word.length > ROOT)
  return only(
    shown(state).filter(({ label }) =>
      typed.every((word) =>
        bare(label)
          .split(' ')
          .some((one) => like(word, one)),
      ),
    ),
  )
}

function only(found: readonly Shown[]): string | null {
  const data = new Set(found.map((one) => one.data))
  const [first] = data
  return data.size === 1 && first !== undefined ? first : null
}
