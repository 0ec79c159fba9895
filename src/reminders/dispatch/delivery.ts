import { backOff, type Outcome, withRetries } from '../retry.ts'
import { createSharedRateLimit } from '../shared-rate-limit.ts'
import type { Claimed } from '../store-types.ts'
import { CHAT_GAP_MS, type DispatcherOptions, type Job, type RunState } from './job.ts'

/** A turn that was taken longer ago than this part of the gap is taken anew before sending. */
const FRESH = 0.2
/** So many failures one after the other: Telegram is away, and the rest waits for the next tick. */
const AWAY_AFTER = 3

/** What was not begun waits again, as it was. */
export async function giveBackAll(
  { store, clock }: Pick<DispatcherOptions<never>, 'store' | 'clock'>,
  owed: readonly Claimed[],
): Promise<void> {
  const [sure, unsure] = [owed.filter((one) => !one.unsure), owed.filter((one) => one.unsure)]
  await Promise.all([store.giveBack(sure, clock.now(), false), store.giveBack(unsure, clock.now(), true)])
}

/** The three steps of one message: begin, send, settle. */
export interface Delivery<M> {
  /** Takes its place in the rate and says that it is being sent; false: it must not be sent now, or is no longer ours. */
  begin(job: Job<M>): Promise<boolean>
  send(job: Job<M>): Promise<Outcome>
  /** Does what the answer asks for. */
  settle(job: Job<M>, outcome: Outcome): Promise<void>
}

/** Delivers the messages of all lanes of one run. */
export function createDelivery<M>(options: DispatcherOptions<M>, state: RunState, over: () => boolean): Delivery<M> {
  const { store, clock, real, log } = options
  const gapMs = options.chatGapMs ?? CHAT_GAP_MS
  const tokens = createSharedRateLimit(options)
  const ms = () => real.now().getTime()
  let failures = 0

  async function write({ citizen, owed }: Job<M>, outcome: Outcome): Promise<void> {
    const now = clock.now()
    switch (outcome.kind) {
      case 'sent':
        // It is out: whatever happens to the store now, it has to learn of it.
        return withRetries(() => store.sent(owed, outcome.message, now))
      case 'wait': {
        log.warn({ seconds: outcome.seconds }, 'Telegram asks to wait')
        return store.giveBack(owed, await store.pause(now, outcome.seconds), false)
      }
      case 'failed': {
        const next = new Date(now.getTime() + backOff(owed[0]?.attempts ?? 0, options.random()))
        log.warn({ reminder: owed[0]?.id, reason: outcome.reason }, 'reminder not sent, will be tried again')
        return store.giveBack(owed, next, outcome.unsure)
      }
      case 'gone':
        return store.stop(citizen, now)
      case 'refused':
        await store.drop(owed, 'dead', outcome.reason, now)
        for (const one of owed) {
          log.error({ reminder: one.id, reason: outcome.reason }, 'reminder refused')
          await options.onDead?.(one, outcome.reason)
        }
    }
  }

  return {
    async begin({ citizen, owed, turned }) {
      if (!(await tokens.take(over))) {
        state.halted = true
        return false
      }
      if (!(await store.sending(owed))) return false
      if (ms() - turned > gapMs * FRESH) await store.rest(citizen, new Date(ms() + gapMs))
      return true
    },
    async send({ citizen, owed, message }) {
      const repeated = owed.filter(({ unsure }) => unsure)
      if (repeated.length > 0) {
        log.warn({ reminders: repeated.map(({ id }) => id) }, 'possibly repeated')
        options.observe?.('repeated', repeated.length)
      }
      const outcome = await options.send(citizen, message)
      state.resting.set(citizen, ms() + gapMs)
      failures = outcome.kind === 'failed' ? failures + 1 : 0
      if (failures >= AWAY_AFTER || outcome.kind === 'wait') state.halted = true
      return outcome
    },
    async settle(job, outcome) {
      await write(job, outcome)
      options.observe?.(outcome.kind, job.owed.length)
    },
  }
}
