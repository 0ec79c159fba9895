import type { Quiet } from './quiet-hours.ts'
import type { Kind, Reminder } from './reminder.ts'

/** How a citizen wants to be reminded. */
export interface CitizenSettings {
  /** null: no quiet hours. */
  readonly quiet: Quiet | null
  /** The citizen blocked the bot or is gone; nothing is sent until they come back. */
  readonly stopped: boolean
}

/** A reminder that Telegram will never take. */
export interface DeadLetter {
  readonly id: string
  readonly kind: Kind
  readonly reason: string
  readonly at: Date
}

/** The reminders in the store, as the talk of this room needs them. Every call names the citizen. */
export interface ReminderStore {
  /** All that is stored for a case, past ones too. */
  ofCase(citizen: number, of: string): Promise<Reminder[]>
  /** Whether any waits. */
  anyWaiting(citizen: number): Promise<boolean>
  /** Those that wait, the next one first. */
  waiting(citizen: number): Promise<Reminder[]>
  find(citizen: number, id: string): Promise<Reminder | null>
  /** Stores a reminder, or moves the one with its id; either way it waits to be sent at `at`. Twice is the same as once. */
  put(reminder: Reminder): Promise<void>
  /** Stores it unless one of its id is there, waiting or past: done by two processes, or again after a crash, it is sent once. */
  putOnce(reminder: Reminder): Promise<void>
  /** Writes the citizen's words on it. */
  note(citizen: number, id: string, note: string): Promise<Reminder | null>
  /** Takes waiting ones away. */
  cancel(citizen: number, ids: readonly string[]): Promise<void>
  settings(citizen: number): Promise<CitizenSettings>
  setQuiet(citizen: number, quiet: Quiet | null): Promise<void>
  /** The citizen is gone: nothing of theirs is sent, nothing is lost. */
  stop(citizen: number, now: Date): Promise<void>
  /** Whether the citizen is gone. */
  isStopped(citizen: number): Promise<boolean>
  /** The citizen is back: what is still ahead waits again, and what holds on after its moment (`STANDING`). */
  resume(citizen: number, now: Date): Promise<void>
  /** The latest letters that Telegram refused. */
  deadLetters(limit: number): Promise<DeadLetter[]>
  /** Everything of the citizen, as kept. */
  exportOf(citizen: number): Promise<unknown>
  forget(citizen: number): Promise<void>
}

/** A reminder that this process alone may send until its lease runs out. */
export interface Claimed extends Reminder {
  readonly lease: Date
  /** How many times it was claimed before. */
  readonly attempts: number
  /** An earlier attempt began to send and ended without an answer: the message may have arrived. */
  readonly unsure: boolean
}

/** What one process may send in this second; or nothing until a moment, because Telegram said so. */
export type Allowance = { readonly granted: number } | { readonly pausedUntil: Date }

/** What dispatch has before it, in the whole store. */
export interface Backlog {
  /** May be sent now, and nobody has claimed it. */
  readonly due: number
  /** Of them, those that are owed since `LATE_MS` or longer. */
  readonly late: number
}

/** A reminder that is owed for so long and not sent is late: dispatch looks every second. */
export const LATE_MS = 5 * 60_000

/** The reminders in the store, as dispatch needs them. Moments are of the house's clock, `real` ones of the real clock. */
export interface DispatchStore {
  /**
   * Claims the earliest reminder that is due until `lease`, atomically: nobody else gets it before that. Null when none is due. Cost: the
   * first entry of one index, whatever else is stored.
   * @param of citizens to leave out, or the one citizen that is meant
   */
  claim(now: Date, lease: Date, of: { without: readonly number[] } | { only: number }): Promise<Claimed | null>
  /**
   * Claims up to `most` of the earliest that are due, of as many citizens, with one reading of the index. Fewer than could be: some are of
   * one citizen, or others were quicker.
   */
  claimSeveral(now: Date, lease: Date, without: readonly number[], most: number): Promise<Claimed[]>
  /** Whether anything is due, but for some citizens. */
  isDue(now: Date, without: readonly number[]): Promise<boolean>
  /** Counts what is due, over the index of what is owed; `most` at the most, so that it stays cheap when much has piled up. */
  backlog(now: Date, most: number): Promise<Backlog>
  /**
   * They are about to be sent: if nothing is heard of them after this, they may have arrived.
   * @returns false when one of them is not claimed by us any more: moved, cancelled, or taken over; then the message must not go
   */
  sending(claimed: readonly Claimed[]): Promise<boolean>
  /**
   * Ends claims whose lease is later than `beyond`, so that they are due at `now`.
   * @param beyond null: all of them, for a store that one process alone can open, after a crash
   */
  freeClaims(now: Date, beyond: Date | null): Promise<void>
  /** They went out as this message, and never go again. One that was moved meanwhile stays for its new moment. */
  sent(claimed: readonly Claimed[], message: number, now: Date): Promise<void>
  /** They wait again until `next`; `unsure`: the message may have arrived. */
  giveBack(claimed: readonly Claimed[], next: Date, unsure: boolean): Promise<void>
  /** They are not sent any more. */
  drop(claimed: readonly Claimed[], as: 'obsolete' | 'dead', reason: string, now: Date): Promise<void>
  /** Everything due of a citizen waits until `next`. */
  postpone(citizen: number, now: Date, next: Date): Promise<void>
  stop(citizen: number, now: Date): Promise<void>
  /** Takes the turn to write to a citizen, and nobody gets it again for `gapMs`; or tells when the next turn is. */
  turn(citizen: number, real: Date, gapMs: number): Promise<{ settings: CitizenSettings } | { restsUntil: Date }>
  /** Nobody gets a turn at the citizen before `until`. */
  rest(citizen: number, until: Date): Promise<void>
  /** Reserves `want` messages of the `rate` that all processes may send in a second. */
  reserve(second: number, want: number, rate: number, now: Date): Promise<Allowance>
  /**
   * Nobody sends anything for `seconds`, or for a quarter of an hour: then Telegram is asked again, whatever it said.
   * @returns until when
   */
  pause(now: Date, seconds: number): Promise<Date>
}
