import { setTimeout as wait } from 'node:timers/promises'
import { createConcurrentSink, createRunner, createSource, type RunnerHandle } from '@grammyjs/runner'
import { type Bot, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { type Log, nameOf } from '../../log.ts'
import { KINDS } from '../update-route.ts'

/** How many updates are handled at one time, those of one chat in their order. */
const CONCURRENCY = 200
const LONG_POLL_S = 30
const RETRY_MS = [500, 1_000, 3_000]

type Signal = NonNullable<Parameters<Bot['api']['getUpdates']>[1]>

/**
 * Long polling that confirms an update only when it has been handled to its end: a crash makes Telegram deliver it again.
 * (`run()` of @grammyjs/runner confirms a batch with the next fetch, so its own update fetcher is not used.)
 */
export function startPolling(bot: Bot, handle: (update: Update) => Promise<void>, log: Log): RunnerHandle {
  const open = new Map<number, Promise<void>>()
  // Handled, but not yet confirmed: an older update is still under way.
  const done = new Set<number>()
  let last = 0

  async function fetch(signal: Signal): Promise<Update[]> {
    const offset = Math.min(...open.keys(), last + 1)
    for (const id of done) if (id < offset) done.delete(id)
    const timeout = open.size > 0 ? 1 : LONG_POLL_S
    const updates = await bot.api.getUpdates({ offset, timeout, allowed_updates: KINDS }, signal)
    return updates.filter(({ update_id }) => !open.has(update_id) && !done.has(update_id))
  }

  const source = createSource<Update>({
    async supply(_size, signal) {
      for (let failures = 0; ; ) {
        try {
          const fresh = await fetch(signal)
          for (const { update_id } of fresh) last = Math.max(last, update_id)
          if (fresh.length > 0 || signal.aborted) return fresh
          // Telegram gives what is not confirmed again and again: wait until something was handled.
          if (open.size > 0) await Promise.race([...open.values(), wait(1_000)])
          failures = 0
        } catch (error) {
          if (signal.aborted) return []
          if (error instanceof GrammyError && [401, 409].includes(error.error_code))
            log.error({ code: error.error_code }, 'Telegram refuses to give updates')
          await wait(RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)])
        }
      }
    },
  })
  const sink = createConcurrentSink<Update>(
    {
      consume(update) {
        const work = handle(update)
          .catch((error: unknown) => log.error({ update: update.update_id, ...nameOf(error) }, 'update given up'))
          .finally(() => {
            open.delete(update.update_id)
            done.add(update.update_id)
          })
        open.set(update.update_id, work)
        return work
      },
    },
    async () => undefined,
    { concurrency: CONCURRENCY },
  )
  const runner = createRunner(source, sink)
  runner.start()
  return runner
}
