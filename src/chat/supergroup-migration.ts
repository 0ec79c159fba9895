import type { Transformer } from 'grammy'

/**
 * A group that became a supergroup lives on under another id, and a call to the old one is refused with the new one beside the refusal:
 * the call is made again there, whatever it is and whoever makes it.
 * @param remember keeps the ids before and after; awaited before the call is repeated
 */
export function followMigrations(remember: (from: number, to: number) => Promise<void> = async () => undefined): Transformer {
  return async (call, method, payload, signal) => {
    const answer = await call(method, payload, signal)
    const to = answer.ok ? undefined : answer.parameters?.migrate_to_chat_id
    const from = Number((payload as { readonly chat_id?: unknown }).chat_id)
    if (to === undefined || !Number.isInteger(from) || from === to) return answer
    await remember(from, to)
    return call(method, { ...payload, chat_id: to }, signal)
  }
}
