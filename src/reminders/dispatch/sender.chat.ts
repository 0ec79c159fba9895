import { type Api, GrammyError, HttpError } from 'grammy'
import { citizenRefusal, type Screen } from '../../chat/index.ts'
import type { Outcome } from '../retry.ts'

/**
 * Sends a screen as a new message, once, and tells what became of it.
 * @param api without plugins that try again: when to try again is decided by dispatch
 */
export const telegramSender =
  (api: Api) =>
  async (citizen: number, { text, rows }: Screen): Promise<Outcome> => {
    try {
      const sent = await api.sendMessage(citizen, text, {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: (rows ?? []).map((row) => [...row]) },
      })
      return { kind: 'sent', message: sent.message_id }
    } catch (error) {
      return outcomeOf(error)
    }
  }

function outcomeOf(error: unknown): Outcome {
  if (error instanceof HttpError) return { kind: 'failed', reason: 'network', unsure: true }
  if (!(error instanceof GrammyError)) throw error
  const { error_code: code, description, parameters } = error
  if (code === 429) return { kind: 'wait', seconds: parameters.retry_after ?? 1 }
  const refusal = citizenRefusal(error)
  if (refusal === 'gone') return { kind: 'gone' }
  if (refusal === 'message' || refusal === 'part') return { kind: 'refused', reason: description }
  // Refusals that are not about this message (a token that was revoked), and Telegram's own failures.
  return { kind: 'failed', reason: `${code}`, unsure: code >= 500 }
}
