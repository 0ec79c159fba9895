import { backOff, type Outcome, withRetries } from '../retry.ts'
import { createSharedRateLimit } from '../shared-rate-limit.ts'
import { CHAT_GAP_MS, type DispatcherOptions, free, type Job, LEASE_MS, type RunState } from './job.ts'
import { createReadying } from './ready.ts'

/** Messages made ready while one is under way. Made ready is not sent: a crash repeats none of them. */
const AHEAD = 3
/** A turn that was taken longer ago than this part of the gap is taken anew before sending. */
const FRESH = 0.2
/** So many failures one after the other: Telegram is away, and the rest waits for the next tick. */
const AWAY_AFTER = 3
/** A clock that is put right goes back a little; more than this is worth a word. */
const BACK_MS = 5_000

/** Sends what is due. Any number of dispatchers may work on one store. */
export interface Dispatcher {
  /**
   * Sends all that is due now, and resolves when nothing is left, or when Telegram wants a pause. One run at a time: a call during a run
   * makes it look once more.
   * @throws the store's errors; what was claimed comes back when its lease runs out
   */
  tick(): Promise<void>
  /** Finishes the message that is under way. */
  stop(): Promise<void>
}

/** See README.md of this room. */
export function createDispatcher<M>(options: DispatcherOptions<M>): Dispatcher {
  let running: Promise<void> | null = null
  let again = false
  const stopping = { now: false }

  let latest = options.clock.now()

  /** Claims of a clock that has been put back since would wait until it has caught up. */
  async function noticeClock(): Promise<void> {
    const now = options.clock.now()
    if (latest.getTime() - now.getTime() > BACK_MS) {
      options.log.warn({ seconds: Math.round((latest.getTime() - now.getTime()) / 1000) }, 'the clock was put back')
      await options.store.freeClaims(now, new Date(now.getTime() + 2 * (options.leaseMs ?? LEASE_MS)))
    }
    latest = now
  }

  async function runs(): Promise<void> {
    await noticeClock()
    do {
      again = false
      await run(options, () => stopping.now)
    } while (again && !stopping.now)
  }
  return {
    tick() {
      again = true
      running ??= runs().finally(() => {
        running = null
      })
      return running
    },
    async stop() {
      stopping.now = true
      await running?.catch(() => undefined)
    },
  }
}

/** One run through all that is due. */
async function run<M>(options: DispatcherOptions<M>, stopping: () => boolean): Promise<void> {
  const { store, clock } = options
  const state: RunState = { busy: new Set(), freed: 0, resting: new Map(), delivered: 0, halted: false }
  const over = () => state.halted || stopping()
  const ready = createReadying(options, state, over)
  const deliver = createDelivery(options, state, over)

  async function release({ citizen, owed }: Job<M>): Promise<void> {
    free(state, citizen)
    for (const one of owed) await store.giveBack([one], clock.now(), one.unsure)
  }

  /** Delivers one message after the other, with the next ones made ready meanwhile. */
  async function lane(): Promise<void> {
    const ahead = Array.from({ length: AHEAD }, ready)
    try {
      for (let first = ahead.shift(); first; first = ahead.shift()) {
        const { job, since } = await first
        // What was due for a chat that was busy is looked for once more after its message has gone.
        if (!over() && (job || since < state.delivered)) ahead.push(ready())
        if (job && over()) await release(job)
        else if (job) await deliver(job).finally(() => free(state, job.citizen))
      }
    } finally {
      await Promise.allSettled(ahead)
    }
  }

  const done = await Promise.allSettled(Array.from({ length: options.lanes ?? 1 }, lane))
  for (const one of done) if (one.status === 'rejected') throw one.reason
}

/** Sends one message in its place of the rate, and does what the answer asks for. */
function createDelivery<M>(options: DispatcherOptions<M>, state: RunState, over: () => boolean): (job: Job<M>) => Promise<void> {
  const { store, clock, real, log } = options
  const gapMs = options.chatGapMs ?? CHAT_GAP_MS
  const tokens = createSharedRateLimit(options)
  const ms = () => real.now().getTime()
  let failures = 0

  async function settle({ citizen, owed }: Job<M>, outcome: Outcome): Promise<void> {
    const now = clock.now()
    switch (outcome.kind) {
      case 'sent':
        // It is out: whatever happens to the store now, it has to learn of it.
        return withRetries(() => store.sent(owed, outcome.message, now))
      case 'wait': {
        state.halted = true
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

  async function giveBackAll({ owed }: Job<M>): Promise<void> {
    for (const one of owed) await store.giveBack([one], clock.now(), one.unsure)
  }

  return async (job) => {
    if (!(await tokens.take(over))) {
      state.halted = true
      return giveBackAll(job)
    }
    if (!(await store.sending(job.owed))) return giveBackAll(job)
    const repeated = job.owed.filter(({ unsure }) => unsure)
    if (repeated.length > 0) {
      log.warn({ reminders: repeated.map(({ id }) => id) }, 'possibly repeated')
      options.observe?.('repeated', repeated.length)
    }
    if (ms() - job.turned > gapMs * FRESH) await store.rest(job.citizen, new Date(ms() + gapMs))
    const outcome = await options.send(job.citizen, job.message)
    state.resting.set(job.citizen, ms() + gapMs)
    state.delivered++
    failures = outcome.kind === 'failed' ? failures + 1 : 0
    if (failures >= AWAY_AFTER) state.halted = true
    await settle(job, outcome)
    options.observe?.(outcome.kind, job.owed.length)
  }
}
