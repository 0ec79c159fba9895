import { type Api, GrammyError, HttpError } from 'grammy'
import type { Screen } from '../../chat/index.ts'

/** How a screen goes to Telegram as the text of a card. */
export const asContent = ({ text, rows = [] }: Screen) => ({
  text,
  other: {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: rows.filter((row) => row.length > 0).map((row) => [...row]) },
  } as const,
})

/** Puts a screen in the place of a card. What Telegram refuses or cannot hear now, the next tap shows. */
export async function redraw(api: Api, card: string, screen: Screen): Promise<void> {
  const { text, other } = asContent(screen)
  try {
    await api.editMessageTextInline(card, text, other)
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error
  }
}

/**
 * Runs work one after another for each key, so that an older picture never comes after a newer one. Who asks while a piece of work
 * waits shares it: it has not looked yet.
 */
export function inTurns(work: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const lines = new Map<string, { readonly running: Promise<void>; next: Promise<void> | null }>()
  function begin(key: string): Promise<void> {
    const running = work(key).finally(() => {
      if (lines.get(key)?.next === null) lines.delete(key)
    })
    lines.set(key, { running, next: null })
    return running
  }
  return (key) => {
    const line = lines.get(key)
    if (!line) return begin(key)
    line.next ??= line.running.catch(() => undefined).then(() => begin(key))
    return line.next
  }
}
