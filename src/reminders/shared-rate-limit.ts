import { setTimeout as wait } from 'node:timers/promises'
import type { DispatcherOptions } from './dispatch/job.ts'

/** Shares the rate with all other processes: takes a tenth of a second's messages at a time from the store. */
export function createSharedRateLimit({ store, clock, real, rate }: Pick<DispatcherOptions<never>, 'store' | 'clock' | 'real' | 'rate'>) {
  const share = Math.max(1, Math.ceil(rate / 10))
  let [second, left] = [0, 0]
  let asking: Promise<boolean> | null = null

  /** Takes the next share; lanes that find none left wait for one asking, else each would take a share of its own and most go unused. */
  async function reserve(): Promise<boolean> {
    const allowance = await store.reserve(second, share, rate, clock.now())
    if ('pausedUntil' in allowance) return false
    left = allowance.granted
    return true
  }

  return {
    /** Waits for one message's place; false when Telegram wants a pause or the run is over. */
    async take(over: () => boolean): Promise<boolean> {
      while (!over()) {
        const ms = real.now().getTime()
        const current = Math.floor(ms / 1000)
        if (current !== second && !asking) [second, left] = [current, 0]
        if (left === 0) {
          asking ??= reserve().finally(() => {
            asking = null
          })
          if (!(await asking)) return false
        }
        if (left > 0) {
          left--
          return true
        }
        await wait((second + 1) * 1000 - ms)
      }
      return false
    },
  }
}
