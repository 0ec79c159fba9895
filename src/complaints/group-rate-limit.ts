/** Telegram takes so many messages a minute in one group. */
const A_MINUTE = 20
const MINUTE_MS = 60_000

/** The minute of this group is full: what is owed to it waits for the next one. */
export class GroupRateLimitError extends Error {
  readonly code = 'GROUP_RATE_LIMIT'
  override readonly name = 'GroupRateLimitError'
}

/** Keeps what the bot sends to a group by itself under Telegram's limit. */
export interface GroupRateLimit {
  /** @throws GroupRateLimitError when this chat has had its messages of the last minute */
  check(chat: number, now: Date): void
  /** So many messages went there. */
  record(chat: number, now: Date, messages: number): void
}

export function createGroupRateLimit(): GroupRateLimit {
  const sent = new Map<number, number[]>()
  const lately = (chat: number, now: Date) => (sent.get(chat) ?? []).filter((at) => at > now.getTime() - MINUTE_MS && at <= now.getTime())
  return {
    check(chat, now) {
      if (chat < 0 && lately(chat, now).length >= A_MINUTE)
        throw new GroupRateLimitError(`chat ${chat} has had ${A_MINUTE} messages in a minute`)
    },
    record(chat, now, messages) {
      if (chat < 0) sent.set(chat, [...lately(chat, now), ...Array<number>(messages).fill(now.getTime())])
    },
  }
}
