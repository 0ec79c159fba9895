import type { Transformer } from 'grammy'

/** Remembers whether Telegram took the token when it was last asked: it can be revoked while the bot runs. */
export function watchToken(): { readonly calls: Transformer; readonly refused: () => boolean } {
  let refused = false
  return {
    refused: () => refused,
    async calls(previous, method, payload, signal) {
      const answer = await previous(method, payload, signal)
      refused = !answer.ok && answer.error_code === 401
      return answer
    },
  }
}
