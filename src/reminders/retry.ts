import { setTimeout as wait } from 'node:timers/promises'

/** What became of one attempt to send. */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: number }
  /** Telegram asks everybody to wait. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Telegram or the network failed; `unsure`: the message may have arrived all the same. */
  | { readonly kind: 'failed'; readonly reason: string; readonly unsure: boolean }
  /** The citizen blocked the bot, or their account is no more. */
  | { readonly kind: 'gone' }
  /** Telegram will never take this message. */
  | { readonly kind: 'refused'; readonly reason: string }

const STALE_MS = 3_600_000
/** An hour late: missed while nobody dispatched. The missed ones of a citizen go in one message. */
export const isStale = (at: Date, now: Date): boolean => now.getTime() - at.getTime() >= STALE_MS

const FIRST_MS = 2_000
const LONGEST_MS = 600_000

/**
 * How long to wait after the n-th failure (from 0): two seconds, doubled up to ten minutes, less up to half of it by chance, so that
 * what failed together does not come back together.
 * @param random 0 ≤ x < 1
 */
export const backOff = (failures: number, random: number): number => Math.min(FIRST_MS * 2 ** failures, LONGEST_MS) * (1 - random / 2)

const TRIES_MS = [50, 200, 1_000, 5_000]

/** Does what must be done, several times if need be. */
export async function withRetries(work: () => Promise<void>): Promise<void> {
  for (const ms of TRIES_MS) {
    try {
      return await work()
    } catch {
      await wait(ms)
    }
  }
  return work()
}
