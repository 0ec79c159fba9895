import { setTimeout as wait } from 'node:timers/promises'
import { afterQuiet, type Quiet } from '../quiet-hours.ts'
import { backOff, isStale } from '../retry.ts'
import type { CitizenSettings, Claimed } from '../store-types.ts'
import { CHAT_GAP_MS, type DispatcherOptions, free, type Job, LEASE_MS, type RunState } from './job.ts'

/** What was made ready, or null when nothing was due that is not in hand; and how many messages had been delivered when that began. */
export interface Ahead<M> {
  readonly job: Job<M> | null
  readonly since: number
}

/** Makes messages ready in due order: claims what is due, takes the chat's turn, renders. */
export function createReadying<M>(options: DispatcherOptions<M>, state: RunState, over: () => boolean): () => Promise<Ahead<M>> {
  const { store, clock, real, log } = options
  const gapMs = options.chatGapMs ?? CHAT_GAP_MS
  const leaseMs = options.leaseMs ?? LEASE_MS
  const { busy, resting } = state
  const ms = () => real.now().getTime()
  let last: Promise<unknown> = Promise.resolve()
  /** Who waits for a claim, and what was claimed for them. */
  let waiting = 0
  const stock: Claimed[] = []
  /** Nothing was due when chats had been left so often: until another is, all others who ask have the same answer. */
  let none: number | null = null

  function resters(): number[] {
    for (const [citizen, until] of resting) if (until <= ms()) resting.delete(citizen)
    return [...resting.keys()]
  }

  /** Claims the next reminder for each who waits, and its chat within this process; null when nothing is due that is not in hand. */
  async function claim(): Promise<Claimed | null> {
    const ready = stock.shift()
    if (ready) return ready
    while (!over() && none !== state.freed) {
      const [now, freed] = [clock.now(), state.freed]
      const claimed = await store.claimSeveral(now, new Date(now.getTime() + leaseMs), [...busy, ...resters()], waiting)
      for (const { citizen } of claimed) busy.add(citizen)
      const [one, ...more] = claimed
      stock.push(...more)
      if (one) return one
      if (resting.size === 0 || !(await store.isDue(now, [...busy]))) {
        none = freed
        return null
      }
      await wait(Math.max(1, Math.min(...resting.values()) - ms()))
    }
    return null
  }

  /** Batches of claims go one after the other, so that what is due first goes first; the rest is done side by side. */
  function nextClaim(): Promise<Claimed | null> {
    waiting++
    const mine = last.then(claim).finally(() => waiting--)
    last = mine.catch(() => undefined)
    return mine
  }

  /** Takes the turn at the chat of a claimed reminder, and makes the message ready. */
  async function take(one: Claimed): Promise<Job<M> | null> {
    const { citizen } = one
    const [now, turned] = [clock.now(), ms()]
    const turn = await store.turn(citizen, real.now(), gapMs)
    if ('restsUntil' in turn) {
      resting.set(citizen, turn.restsUntil.getTime())
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

  return async () => {
    const since = state.delivered
    for (let one = await nextClaim(); one; one = await nextClaim()) {
      const { citizen } = one
      const job = await take(one).catch((error: unknown) => {
        free(state, citizen)
        throw error
      })
      if (job) return { job, since }
      free(state, citizen)
    }
    return { job: null, since }
  }
}
