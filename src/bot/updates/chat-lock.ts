import { setTimeout as wait } from 'node:timers/promises'
import { BUSY, type ChatState, type ChatStore, LEASE_MS, LeaseLostError, REPEATED } from '../../chat/index.ts'
import type { Clock } from '../../clock.ts'

/** How one update of a chat ended. */
export type TurnEnd = 'handled' | 'repeated'

export interface TurnOptions {
  readonly chats: ChatStore
  readonly clock: Clock
  /** Name of this process, unique among those that share the store. */
  readonly owner: string
  /** Told once for an update that must wait because the store does not answer. */
  readonly onStoreDown: (chat: number) => Promise<void>
  readonly isStoreError: (error: unknown) => boolean
}

const BUSY_WAIT_MS = 50
const STORE_WAIT_MS = [500, 1_000, 2_000, 5_000]

/**
 * One chat at a time: takes the chat's lease, runs the work with the chat's state, saves what changed and gives the lease back.
 * Updates of one chat run in the order they came in within a process; another process waits for the lease. While the store does
 * not answer the update waits and is tried again, so that nothing typed is lost.
 */
export function createTurns(options: TurnOptions) {
  const { chats, clock, owner } = options
  const tails = new Map<number, Promise<unknown>>()
  let stopping = false

  async function take(chat: number, update: number): Promise<ChatState | typeof REPEATED> {
    for (;;) {
      const state = await chats.take(chat, update, owner, clock.now())
      if (state !== BUSY) return state
      await wait(BUSY_WAIT_MS)
    }
  }

  async function once(chat: number, update: number, work: (state: ChatState) => Promise<Partial<ChatState>>): Promise<TurnEnd> {
    const state = await take(chat, update)
    if (state === REPEATED) return 'repeated'
    const renewing = setInterval(() => {
      chats.renew(chat, owner, clock.now()).catch(() => undefined)
    }, LEASE_MS / 3)
    try {
      const changed = await work(state)
      await chats.finish(chat, update, owner, changed)
      return 'handled'
    } catch (error) {
      await chats.giveBack(chat, owner).catch(() => undefined)
      throw error
    } finally {
      clearInterval(renewing)
    }
  }

  async function patient(chat: number, update: number, work: (state: ChatState) => Promise<Partial<ChatState>>): Promise<TurnEnd> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await once(chat, update, work)
      } catch (error) {
        // Another process took the chat over and is done with it: what it saved is where this update begins.
        const overtaken = error instanceof LeaseLostError
        if (stopping || !(overtaken || options.isStoreError(error))) throw error
        if (attempt === 0 && !overtaken) await options.onStoreDown(chat)
        await wait(STORE_WAIT_MS[Math.min(attempt, STORE_WAIT_MS.length - 1)])
      }
    }
  }

  return {
    /**
     * Runs `work` as the chat's only handler.
     * @param work gets the state and returns the fields that changed; what it throws is thrown on, with the lease given back
     */
    run(chat: number, update: number, work: (state: ChatState) => Promise<Partial<ChatState>>): Promise<TurnEnd> {
      const before = tails.get(chat) ?? Promise.resolve()
      const mine = before.catch(() => undefined).then(() => patient(chat, update, work))
      tails.set(chat, mine)
      const drop = () => {
        if (tails.get(chat) === mine) tails.delete(chat)
      }
      mine.then(drop, drop)
      return mine
    },
    /** How many chats have work under way. */
    get running(): number {
      return tails.size
    },
    /** Waits until what runs has ended; no longer patient with a store that is away. */
    async drain(): Promise<void> {
      stopping = true
      while (tails.size > 0) await Promise.allSettled(tails.values())
    },
    /** Gives back the leases of what has not ended, for a process that cannot wait any longer: the next one need not either. */
    async abandon(): Promise<void> {
      await Promise.allSettled([...tails.keys()].map((chat) => chats.giveBack(chat, owner)))
    },
  }
}
export type Turns = ReturnType<typeof createTurns>
