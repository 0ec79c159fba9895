import { setTimeout as wait } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import type { Clock } from '../../clock.ts'
import { type Log, nameOf } from '../../log.ts'
import { INBOX_LEASE_MS, type InboxStore } from './inbox.store.ts'

export interface InboxOptions {
  readonly store: InboxStore
  readonly owner: string
  readonly clock: Clock
  readonly log: Log
  /** Handles one update to its end; what was handled already is harmless. */
  readonly handle: (update: Update) => Promise<void>
}

/**
 * Telegram is told within a second that an update is taken; the handler may need longer. Such updates are written down before the
 * answer, and what a process leaves behind when it dies is handled by another one, or by the next. Resolves when what was left behind
 * has begun, so that nothing newer of its chats comes before it.
 */
export async function startInbox({ store, owner, clock, log, handle }: InboxOptions) {
  const stopping = new AbortController()
  const running = new Set<number>()

  async function handleLeft(update: Update): Promise<void> {
    const id = update.update_id
    running.add(id)
    try {
      await handle(update)
      await store.drop(id)
    } catch (error) {
      log.error({ update: id, ...nameOf(error) }, 'update given up')
      // Whoever comes after a process that stops may have better luck.
      if (!stopping.signal.aborted) await store.drop(id).catch(() => undefined)
    } finally {
      running.delete(id)
    }
  }

  /** Begins with everything that somebody left behind, in the order in which it came. */
  async function look(): Promise<void> {
    await store.renew(owner, clock.now())
    for (;;) {
      const left = await store.takeOver(owner, clock.now())
      if (!left || stopping.signal.aborted) return
      if (!running.has(left.update_id)) void handleLeft(left as Update)
    }
  }

  const tryLook = () => look().catch((error: unknown) => log.warn(nameOf(error), 'the inbox was not looked through'))
  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      await wait(INBOX_LEASE_MS / 3, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
      if (!stopping.signal.aborted) await tryLook()
    }
  }

  await tryLook()
  const looping = loop()
  return {
    keep: (update: Update) => store.keep(update, owner, clock.now()),
    drop: (update: number) => store.drop(update),
    /** What is not finished by now is for others. */
    async stop(): Promise<void> {
      stopping.abort()
      await looping
      await store.release(owner, clock.now()).catch(() => undefined)
    },
  }
}
