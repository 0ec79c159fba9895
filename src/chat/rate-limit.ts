/** Messages of one citizen in the minute that began at `since`. */
export interface RateWindow {
  readonly since: Date
  readonly count: number
}

const MINUTE_MS = 60_000
/** Messages a minute; buttons are not counted, since a list is ticked fast. */
const LIMIT = 30

/** Take the message, answer once that it is too fast, or stay silent. */
export type Verdict = 'take' | 'warn' | 'silent'

/** Counts one message: up to the limit it is taken, the next one is answered politely, then there is silence until the minute is over. */
export function countMessage(before: RateWindow | null, now: Date): { pace: RateWindow; verdict: Verdict } {
  const running = before && now.getTime() - before.since.getTime() < MINUTE_MS && now >= before.since
  const pace = running ? { since: before.since, count: before.count + 1 } : { since: now, count: 1 }
  return { pace, verdict: pace.count <= LIMIT ? 'take' : pace.count === LIMIT + 1 ? 'warn' : 'silent' }
}
