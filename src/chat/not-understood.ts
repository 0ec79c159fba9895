import { escapeHtml } from '../i18n.ts'
import type { Screen, Translate } from './context.ts'

/** The longest that is quoted of what was not understood. */
const QUOTED = 60

/** A screen that asks again, with the words of the answer that were not understood above it. */
export function askAgainScreen(t: Translate, screen: Screen, unread: readonly string[]): Screen {
  const words = unread.join(' ')
  if (words === '') return screen
  const quoted = words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words
  return { ...screen, text: `${t('bot-unread-words', { words: escapeHtml(quoted) })}\n\n${screen.text}` }
}
