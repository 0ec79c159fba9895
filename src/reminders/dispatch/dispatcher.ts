import { createDelivery, giveBackAll } from './delivery.ts'
import { type DispatcherOptions, free, type Job, LEASE_MS, type RunState } from './job.ts'
import { createStock } from './ready.ts'

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
  const state: RunState = { busy: new Set(), freed: 0, resting: new Map(), halted: false }
  const over = () => state.halted || stopping()
  const stock = createStock(options, state, over)
  const { begin, send, settle } = createDelivery(options, state, over)

  /** What became of a message is written down in the same write as that the next one begins, and before that one is sent. */
  async function lane(): Promise<void> {
    let settled: Promise<void> = Promise.resolve()
    const next = async (): Promise<Job<M> | null> => {
      const job = await stock.next()
      if (job) return job
      await settled
      // The chat that was left now may have more to get.
      return stock.next()
    }
    for (let job = await next(); job; job = await next()) {
      const { citizen } = job
      const [ours] = await Promise.all([begin(job), settled])
      settled = (ours ? settle(job, await send(job)) : giveBackAll(options, job.owed)).finally(() => free(state, citizen))
      // The lane hears of a failure when it waits for it.
      settled.catch(() => undefined)
    }
  }

  const done = await Promise.allSettled(Array.from({ length: options.lanes ?? 1 }, lane))
  const untaken = await stock.leftover()
  for (const one of done) if (one.status === 'rejected') throw one.reason
  await giveBackAll(
    options,
    untaken.flatMap(({ owed }) => owed),
  )
}
