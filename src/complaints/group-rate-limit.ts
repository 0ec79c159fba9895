/** Telegram takes 20 messages and edits a minute in one group. So many of them may be words that the bot says by itself, and with cards that change so many: the rest is for who presses and writes. */
const WORDS = 14
const WORDS_AND_CARDS = 18
const MINUTE_MS = 60_000

/** The minute of this group is full: what is owed to it waits for the next one. */
export class GroupRateLimitError extends Error {
  readonly code = 'GROUP_RATE_LIMIT'
  override readonly name = 'GroupRateLimitError'
}

/** Keeps what the bot writes in a group under Telegram's limit. A place is taken before the call, so that calls at one time count too. */
export interface GroupRateLimit {
  /** Takes the place of one message that the bot sends by itself. @throws GroupRateLimitError when this chat has had its messages of the last minute */
  take(chat: number, now: Date): void
  /** Takes the place of one edit of a card; false when the minute is full. */
  takeEdit(chat: number, now: Date): boolean
  /** So many messages more went there, or go whatever the minute holds: the answer to who pressed or wrote. */
  record(chat: number, now: Date, messages: number): void
  /** The cards of this complaint could not all be brought up to date. */
  postpone(number: string): void
  /** The complaints that were postponed; they are not kept. */
  postponed(): string[]
}

export function createGroupRateLimit(): GroupRateLimit {
  const sent = new Map<number, number[]>()
  const later = new Set<string>()
  const lately = (chat: number, now: Date) => (sent.get(chat) ?? []).filter((at) => at > now.getTime() - MINUTE_MS && at <= now.getTime())
  const record = (chat: number, now: Date, messages: number): void => {
    if (chat < 0) sent.set(chat, [...lately(chat, now), ...Array<number>(messages).fill(now.getTime())])
  }
  const fits = (chat: number, now: Date, most: number): boolean => {
    if (chat < 0 && lately(chat, now).length >= most) return false
    record(chat, now, 1)
    return true
  }
  return {
    take(chat, now) {
      if (!fits(chat, now, WORDS)) throw new GroupRateLimitError(`chat ${chat} has had its messages of this minute`)
    },
    takeEdit: (chat, now) => fits(chat, now, WORDS_AND_CARDS),
    record,
    postpone: (number) => void later.add(number),
    postponed() {
      const numbers = [...later]
      later.clear()
      return numbers
    },
  }
}
