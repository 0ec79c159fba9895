import { setTimeout as wait } from 'node:timers/promises'
import { afterQuiet, type Quiet } from '../quiet-hours.ts'
import { backOff, isStale } from '../retry.ts'
import type { CitizenSettings, Claimed } from '../store-types.ts'
import { CHAT_GAP_MS, type DispatcherOptions, free, type Job, LEASE_MS, type RunState } from './job.ts'

/** Messages made ready for each lane, and as many more. Made ready is not sent: a crash repeats none of them. */
const AHEAD = 3

/** Messages made ready, in due order. */
export interface Stock<M> {
  /**
   * The next one; null when the run is over, or when nothing is due that is not in hand: who has left a chat since may ask once more.
   * @throws the store's errors
   */
  next(): Promise<Job<M> | null>
  /** What nobody took. */
  leftover(): Promise<Job<M>[]>
}

/** Keeps a stock of messages made ready for all lanes. It is filled up in batches: a batch costs the store hardly more than one. */
export function createStock<M>(options: DispatcherOptions<M>, state: RunState, over: () => boolean): Stock<M> {
  const { store, clock, real } = options
  const { busy, resting } = state
  const most = AHEAD * ((options.lanes ?? 1) + 1)
  const makeReady = createReadying(options, state)
  const jobs: Job<M>[] = []
  let filling: Promise<void> | null = null
  /** Nothing is due at all. */
  let exhausted = false
  /** Nothing was due but for busy chats, when chats had been left so often: until another is, that stays so. */
  let none: number | null = null
  const ms = () => real.now().getTime()

  function resters(): number[] {
    for (const [citizen, until] of resting) if (until <= ms()) resting.delete(citizen)
    return [...resting.keys()]
  }

  /** Claims what is due and makes it ready until there is something, or nothing is due that is not in hand. */
  async function fill(): Promise<void> {
    while (!over()) {
      const [now, freed] = [clock.now(), state.freed]
      const lease = new Date(now.getTime() + (options.leaseMs ?? LEASE_MS))
      const claimed = await store.claimSeveral(now, lease, [...busy, ...resters()], most - jobs.length)
      if (claimed.length > 0) {
        for (const { citizen } of claimed) busy.add(citizen)
        const made = await Promise.all(claimed.map(makeReady))
        jobs.push(...made.filter((job) => job !== null))
        if (jobs.length > 0) return
      } else if (!(await store.isDue(now, []))) {
        exhausted = true
        return
      } else if (resting.size === 0 || !(await store.isDue(now, [...busy]))) {
        none = freed
        return
      } else await wait(Math.max(1, Math.min(...resting.values()) - ms()))
    }
  }

  function begin(): void {
    if (filling || exhausted || none === state.freed || jobs.length > most / 2) return
    filling = fill().finally(() => {
      filling = null
    })
    // Who waits for it hears of its failure, and so does who asks next.
    filling.catch(() => undefined)
  }

  return {
    async next() {
      while (!over()) {
        begin()
        const job = jobs.shift()
        if (job) return job
        if (!filling) return null
        await filling
      }
      return null
    },
    async leftover() {
      await filling?.catch(() => undefined)
      return jobs.splice(0)
    },
  }
}

/** Makes one message ready: takes the turn at the chat of a claimed reminder, and renders; null when there is nothing to send now. */
function createReadying<M>(options: DispatcherOptions<M>, state: RunState): (one: Claimed) => Promise<Job<M> | null> {
  const { store, clock, real, log } = options
  const gapMs = options.chatGapMs ?? CHAT_GAP_MS

  async function take(one: Claimed): Promise<Job<M> | null> {
    const { citizen } = one
    const [now, turned] = [clock.now(), real.now().getTime()]
    const turn = await store.turn(citizen, real.now(), gapMs)
    if ('restsUntil' in turn) {
      state.resting.set(citizen, turn.restsUntil.getTime())
      await store.giveBack([one], one.at, one.unsure)
      return null
    }
    const made = await atTurn(one, turn.settings, now)
    return made && { ...made, citizen, turned }
  }

  async function atTurn(one: Claimed, { stopped, quiet }: CitizenSettings, now: Date): Promise<Pick<Job<M>, 'owed' | 'message'> | null> {
    const { citizen } = one
    if (stopped) {
      await store.stop(citizen, now)
      return null
    }
    const loud = afterQuiet(now, quiet)
    if (loud > now) {
      await store.giveBack([one], loud, one.unsure)
      await store.postpone(citizen, now, loud)
      return null
    }
    return render(citizen, await withStale(one, now, quiet), now)
  }

  /** A reminder, and if it is stale the citizen's other stale ones with it, to go in one message. */
  async function withStale(one: Claimed, now: Date, quiet: Quiet | null): Promise<Claimed[]> {
    const stale = ({ at }: Claimed) => isStale(afterQuiet(at, quiet), now)
    const claimed = [one]
    while (stale(one)) {
      const more = await store.claim(now, one.lease, { only: one.citizen })
      if (more && stale(more)) claimed.push(more)
      else {
        if (more) await store.giveBack([more], more.at, more.unsure)
        break
      }
    }
    return claimed
  }

  async function render(citizen: number, claimed: readonly Claimed[], now: Date): Promise<Pick<Job<M>, 'owed' | 'message'> | null> {
    try {
      const { message, owed, obsolete } = await options.render(citizen, claimed, now)
      if (obsolete.length > 0) {
        await store.drop(obsolete, 'obsolete', 'no longer owed', now)
        options.observe?.('obsolete', obsolete.length)
      }
      return message && owed.length > 0 ? { owed, message } : null
    } catch (error) {
      // A fault of ours in one message must not hold up the others.
      log.error({ reminder: claimed[0]?.id, err: (error as Error).name }, 'reminder not rendered')
      await store.giveBack(claimed, new Date(now.getTime() + backOff(claimed[0]?.attempts ?? 0, options.random())), false)
      return null
    }
  }

  return async (one) => {
    let job: Job<M> | null = null
    try {
      job = await take(one)
      return job
    } finally {
      if (!job) free(state, one.citizen)
    }
  }
}
