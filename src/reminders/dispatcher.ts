import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Candidate, CitizenSettings, Claimed, DispatchStore } from './ledger.ts'
import { afterQuiet, type Quiet } from './quiet.ts'
import { backOff, isStale, type Outcome, persistently } from './rules.ts'

/** What a message is made of; the sender knows the rest. */
export interface Prepared<M> {
  /** null: nothing is owed any more. */
  readonly message: M | null
  readonly owed: readonly Claimed[]
  /** Claimed, and no longer owed: the case is closed, the day has gone by. */
  readonly obsolete: readonly Claimed[]
}

export interface DispatcherOptions<M> {
  readonly store: DispatchStore
  /** The house's clock: it decides what is due. */
  readonly clock: Clock
  /** The real clock: it paces the sending, also while the house's clock stands still or jumps. */
  readonly real: Clock
  /** Messages a second of all processes together, and the milliseconds between two messages to one chat. */
  readonly rate: number
  readonly chatGapMs?: number
  /** How long a claim lasts; longer than a message can take to be sent, so that one that ran out means a crash. */
  readonly leaseMs?: number
  /**
   * Messages under way at one time. With one, a process that is killed can leave at most one message that went out and is not marked;
   * with n, at most n.
   */
  readonly lanes?: number
  /** Renders what is owed to one citizen at this moment. */
  readonly render: (citizen: number, claimed: readonly Claimed[], now: Date) => Promise<Prepared<M>>
  readonly send: (citizen: number, message: M) => Promise<Outcome>
  /** Told of a reminder that Telegram will never take. */
  readonly onDead?: (reminder: Claimed, reason: string) => Promise<void>
  readonly log: Log
  /** 0 ≤ x < 1. */
  readonly random: () => number
  readonly observe?: (what: Outcome['kind'] | 'repeated' | 'obsolete', count: number) => void
}

const LEASE_MS = 60_000
const BATCH = 100
const CHAT_GAP_MS = 1_000
/** So many failures one after the other: Telegram is away, and the rest waits for the next tick. */
const AWAY_AFTER = 3

interface Job<M> {
  readonly citizen: number
  readonly owed: readonly Claimed[]
  readonly message: M
}

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

  async function runs(): Promise<void> {
    do {
      again = false
      await createRun(options, stopping).drain()
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
function createRun<M>(options: DispatcherOptions<M>, stopping: { readonly now: boolean }) {
  const { store, clock, real, log } = options
  const gapMs = options.chatGapMs ?? CHAT_GAP_MS
  const leaseMs = options.leaseMs ?? LEASE_MS
  const queue: Candidate[] = []
  /** Chats that a lane of this process is at, and chats that rest until a moment of the real clock. */
  const busy = new Set<number>()
  const resting = new Map<number, number>()
  const tokens = createTokens(options)
  let filling: Promise<void> | null = null
  let failures = 0
  /** Telegram wants a pause, or is away. */
  let halted = false
  const over = () => halted || stopping.now

  async function fill(): Promise<void> {
    const now = real.now().getTime()
    for (const [citizen, until] of resting) if (until <= now) resting.delete(citizen)
    queue.push(...(await store.due(clock.now(), BATCH, [...new Set([...resting.keys(), ...busy])])))
  }

  /** The next reminder that is due, once its chat has rested; null when there is none. */
  async function next(): Promise<Candidate | null> {
    while (!over()) {
      const found = queue.findIndex(({ citizen }) => !busy.has(citizen) && !resting.has(citizen))
      const [one] = found < 0 ? [] : queue.splice(found, 1)
      if (one) return one
      queue.length = 0
      filling ??= fill().finally(() => {
        filling = null
      })
      await filling
      if (queue.length > 0) continue
      if ((await store.due(clock.now(), 1, [...busy])).length === 0) return null
      const until = Math.min(...resting.values())
      await wait(Number.isFinite(until) ? Math.max(1, until - real.now().getTime()) : 1)
    }
    return null
  }

  /** Claims and renders the next message, while another one may be under way. */
  async function prepare(): Promise<Job<M> | null> {
    for (let one = await next(); one; one = await next()) {
      busy.add(one.citizen)
      const job = await prepareOne(one).catch((error: unknown) => {
        busy.delete(one.citizen)
        throw error
      })
      if (job) return job
      busy.delete(one.citizen)
    }
    return null
  }

  async function prepareOne({ id, citizen }: Candidate): Promise<Job<M> | null> {
    const turn = await store.turn(citizen, real.now(), leaseMs)
    if ('restsUntil' in turn) {
      // Another process is at this chat; it may be done sooner than its lease.
      resting.set(citizen, Math.min(turn.restsUntil.getTime(), real.now().getTime() + gapMs))
      return null
    }
    const job = await atTurn({ id, citizen }, turn.settings)
    if (!job) await store.rest(citizen, real.now())
    return job
  }

  async function atTurn({ id, citizen }: Candidate, settings: CitizenSettings): Promise<Job<M> | null> {
    const now = clock.now()
    if (settings.stopped) {
      await store.stop(citizen, now)
      return null
    }
    const loud = afterQuiet(now, settings.quiet)
    if (loud > now) {
      await store.postpone(citizen, now, loud)
      return null
    }
    const claimed = await claim({ id, citizen }, now, settings.quiet)
    return claimed.length > 0 ? render(citizen, claimed, now) : null
  }

  /** Claims a reminder, and if it is stale the citizen's other stale ones with it, to go in one message. */
  async function claim(one: Candidate, now: Date, quiet: Quiet | null): Promise<Claimed[]> {
    const lease = new Date(now.getTime() + leaseMs)
    const stale = ({ at }: Claimed) => isStale(afterQuiet(at, quiet), now)
    const first = await store.claim(one, now, lease)
    if (!first || !stale(first)) return first ? [first] : []
    const claimed = [first]
    for (const other of await store.dueOf(one.citizen, now)) {
      const more = await store.claim(other, now, lease)
      if (more && stale(more)) claimed.push(more)
      else if (more) await store.giveBack([more], now, more.unsure)
    }
    return claimed
  }

  async function render(citizen: number, claimed: readonly Claimed[], now: Date): Promise<Job<M> | null> {
    try {
      const { message, owed, obsolete } = await options.render(citizen, claimed, now)
      if (obsolete.length > 0) {
        await store.drop(obsolete, 'obsolete', 'no longer owed', now)
        options.observe?.('obsolete', obsolete.length)
      }
      return message && owed.length > 0 ? { citizen, owed, message } : null
    } catch (error) {
      // A fault of ours in one message must not hold up the others.
      log.error({ reminder: claimed[0]?.id, err: (error as Error).name }, 'reminder not rendered')
      await store.giveBack(claimed, new Date(now.getTime() + backOff(claimed[0]?.attempts ?? 0, options.random())), false)
      return null
    }
  }

  async function deliver(job: Job<M>): Promise<void> {
    const allowed = await tokens.take(over)
    if (!allowed) {
      halted = true
      return release(job)
    }
    const repeated = job.owed.filter(({ unsure }) => unsure)
    if (repeated.length > 0) {
      log.warn({ reminders: repeated.map(({ id }) => id) }, 'possibly repeated')
      options.observe?.('repeated', repeated.length)
    }
    const outcome = await options.send(job.citizen, job.message)
    const rested = new Date(real.now().getTime() + gapMs)
    resting.set(job.citizen, rested.getTime())
    failures = outcome.kind === 'failed' ? failures + 1 : 0
    if (failures >= AWAY_AFTER) halted = true
    await Promise.all([settle(job, outcome), store.rest(job.citizen, rested)])
    options.observe?.(outcome.kind, job.owed.length)
  }

  async function settle({ citizen, owed }: Job<M>, outcome: Outcome): Promise<void> {
    const now = clock.now()
    switch (outcome.kind) {
      case 'sent':
        // It is out: whatever happens to the store now, it has to learn of it.
        return persistently(() => store.sent(owed, outcome.message, now))
      case 'wait': {
        halted = true
        const until = new Date(now.getTime() + outcome.seconds * 1000)
        log.warn({ seconds: outcome.seconds }, 'Telegram asks to wait')
        await store.pause(until)
        return store.giveBack(owed, until, false)
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

  async function release({ citizen, owed }: Job<M>): Promise<void> {
    for (const one of owed) await store.giveBack([one], clock.now(), one.unsure)
    await store.rest(citizen, real.now())
  }

  async function lane(): Promise<void> {
    let ahead = prepare()
    for (let idle = true; ; ) {
      const job = await ahead
      if (job && over()) return release(job)
      if (!job && idle) return
      // While a message is under way the next one is made ready; what was due for the same chat is looked for once more after it.
      ahead = prepare()
      ahead.catch(() => undefined)
      idle = !job
      if (!job) continue
      try {
        await deliver(job)
      } finally {
        busy.delete(job.citizen)
      }
    }
  }

  return {
    async drain(): Promise<void> {
      const done = await Promise.allSettled(Array.from({ length: options.lanes ?? 1 }, lane))
      for (const one of done) if (one.status === 'rejected') throw one.reason
    },
  }
}

/** Shares the rate with all other processes: takes a tenth of a second's messages at a time from the store. */
function createTokens({ store, clock, real, rate }: Pick<DispatcherOptions<never>, 'store' | 'clock' | 'real' | 'rate'>) {
  const share = Math.max(1, Math.ceil(rate / 10))
  let [second, left] = [0, 0]
  return {
    /** Waits for one message's place; false when Telegram wants a pause or the run is over. */
    async take(over: () => boolean): Promise<boolean> {
      while (!over()) {
        const ms = real.now().getTime()
        const current = Math.floor(ms / 1000)
        if (current !== second) [second, left] = [current, 0]
        if (left === 0) {
          const allowance = await store.reserve(second, share, rate, clock.now())
          if ('pausedUntil' in allowance) return false
          left = allowance.granted
        }
        if (left-- > 0) return true
        left = 0
        await wait((second + 1) * 1000 - ms)
      }
      return false
    },
  }
}
