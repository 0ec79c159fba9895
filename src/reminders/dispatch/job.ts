import type { Clock } from '../../clock.ts'
import type { Log } from '../../log.ts'
import type { Outcome } from '../retry.ts'
import type { Claimed, DispatchStore } from '../store-types.ts'

/** What was rendered for one citizen. */
export interface Prepared<M> {
  /** null: nothing is owed any more. */
  readonly message: M | null
  readonly owed: readonly Claimed[]
  /** Claimed, and no longer owed: the case is closed, the day has gone by. */
  readonly obsolete: readonly Claimed[]
}

/** A message that is ready to be sent. */
export interface Job<M> {
  readonly citizen: number
  readonly owed: readonly Claimed[]
  readonly message: M
  /** When the turn at the chat was taken, in milliseconds of the real clock. */
  readonly turned: number
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

/** What the lanes of one run share. */
export interface RunState {
  /** Chats that a lane of this process is at, and how often one of them was left. */
  readonly busy: Set<number>
  freed: number
  /** Chats that rest until a moment of the real clock, in milliseconds. */
  readonly resting: Map<number, number>
  /** Telegram wants a pause, or is away. */
  halted: boolean
}

/** The lane is at this chat no more. */
export function free(state: RunState, citizen: number): void {
  state.busy.delete(citizen)
  state.freed++
}

/** What Telegram lets a bot send in a second unless it pays for more: one message after the other is fast enough. */
const USUAL_RATE = 30
const MOST_LANES = 64

/**
 * How many messages to have under way at `rate` messages a second: one at the usual rate, so that a crash repeats one at the most; more
 * only for who bought a higher rate.
 */
export const lanesFor = (rate: number): number => Math.min(MOST_LANES, Math.max(1, Math.ceil(rate / USUAL_RATE)))

/** Between two messages to one chat, as Telegram wants it. */
export const CHAT_GAP_MS = 1_000

/** How long a claim lasts unless told otherwise. */
export const LEASE_MS = 60_000
