import type { Update } from 'grammy/types'
import { conflict } from './errors.ts'

export interface Delivery {
  /** Each update is delivered twice. */
  duplicate: boolean
  /** What waits is delivered newest first. */
  reverse: boolean
}

export interface Pending {
  update: Update
  /** Updates of one lane are delivered one after another to a webhook. */
  lane: string
}

interface Poll {
  limit: number
  answer: (updates: Update[]) => void
  fail: (error: Error) => void
  timer: NodeJS.Timeout
}

/** Not sent unless asked for, as with Telegram. */
const ONLY_ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

/** The updates that wait for the bot: handed out to long polls here, or to the webhook by its pusher. */
export class UpdateQueue {
  readonly delivery: Delivery = { duplicate: false, reverse: false }
  allowed: readonly string[] = []
  /** The last update_id given out. */
  lastId: number
  /** What the bot has not confirmed, oldest first. */
  readonly waiting = new Set<Pending>()
  private readonly pushWatchers = new Set<() => void>()
  private readonly quietWatchers = new Set<() => void>()
  private poll: Poll | undefined

  constructor(firstId = 100_000_001) {
    this.lastId = firstId - 1
  }

  /** Does a long poll wait, with nothing left to hand out? */
  get quiet(): boolean {
    return this.waiting.size === 0 && this.poll !== undefined
  }

  /** Called after each push. */
  onPush(watcher: () => void): void {
    this.pushWatchers.add(watcher)
  }

  /** Called when nothing is left to confirm; returns the way to stop. */
  onQuiet(watcher: () => void): () => void {
    this.quietWatchers.add(watcher)
    return () => this.quietWatchers.delete(watcher)
  }

  private tellQuiet(): void {
    if (this.waiting.size === 0) for (const watcher of this.quietWatchers) watcher()
  }

  /**
   * Puts an update in the queue, unless its kind is not among those that the bot allowed.
   * @returns its update_id
   */
  push(body: Omit<Update, 'update_id'> & { update_id?: number }, lane: string): number {
    const update = { ...body, update_id: body.update_id ?? this.lastId + 1 } as Update
    this.lastId = Math.max(this.lastId, update.update_id)
    if (!this.isAllowed(update)) return update.update_id
    this.waiting.add({ update, lane })
    this.servePoll()
    for (const watcher of this.pushWatchers) watcher()
    return update.update_id
  }

  private isAllowed(update: Update): boolean {
    const kind = Object.keys(update).find((key) => key !== 'update_id') ?? ''
    return this.allowed.length > 0 ? this.allowed.includes(kind) : !ONLY_ON_REQUEST.has(kind)
  }

  drop(pending: Pending): void {
    this.waiting.delete(pending)
    this.tellQuiet()
  }

  dropAll(): void {
    this.waiting.clear()
  }

  /**
   * One long poll. A new one ends the one before it, which fails with 409.
   * @param offset all updates before it are confirmed; a negative one keeps the last -offset
   * @param seconds how long to wait for an update
   * @param gone aborted when the caller has hung up
   */
  getUpdates(offset: number, limit: number, seconds: number, gone: AbortSignal): Promise<Update[]> {
    this.endPoll(conflict('terminated by other getUpdates request; make sure that only one bot instance is running'))
    this.confirm(offset)
    if (this.waiting.size > 0 || seconds <= 0) return Promise.resolve(this.batch(limit))
    return new Promise((resolve, reject) => {
      const poll: Poll = {
        limit,
        answer: resolve,
        fail: reject,
        timer: setTimeout(() => this.close(poll, () => resolve([])), seconds * 1000),
      }
      this.poll = poll
      this.tellQuiet()
      gone.addEventListener('abort', () => this.close(poll, () => resolve([])))
    })
  }

  /** Ends the waiting poll with an error, if there is one. */
  endPoll(error: Error): void {
    const { poll } = this
    if (poll) this.close(poll, () => poll.fail(error))
  }

  private close(poll: Poll, then: () => void): void {
    if (this.poll !== poll) return
    this.poll = undefined
    clearTimeout(poll.timer)
    then()
  }

  private confirm(offset: number): void {
    const ids = [...this.waiting].map((p) => p.update.update_id)
    const from = offset < 0 ? (ids.at(offset) ?? Number.NEGATIVE_INFINITY) : offset
    for (const p of this.waiting) if (p.update.update_id < from) this.waiting.delete(p)
  }

  private servePoll(): void {
    const { poll } = this
    if (poll) this.close(poll, () => poll.answer(this.batch(poll.limit)))
  }

  private batch(limit: number): Update[] {
    const updates = [...this.waiting].map((p) => p.update)
    if (this.delivery.reverse) updates.reverse()
    const some = updates.slice(0, limit)
    return this.delivery.duplicate ? some.flatMap((u) => [u, u]) : some
  }
}
