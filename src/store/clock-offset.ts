import type { Connection } from 'mongoose'
import type { Clock } from '../clock.ts'
import { StoreClock } from './errors.ts'

/** Leases last 15 s and are renewed every 5: clocks that differ by more let two processes have one chat at once. */
export const OFFSET_LIMIT_MS = 5_000
const TRIES = 3

/**
 * How far the server's clock is ahead of ours, in milliseconds: of three `hello`s the one that was answered soonest, as NTP (RFC 5905)
 * takes the sample with the least delay.
 */
export async function clockOffset({ db }: Connection, clock: Clock): Promise<number> {
  let best = { delay: Number.POSITIVE_INFINITY, offset: 0 }
  for (let tries = 0; tries < TRIES && db; tries++) {
    const [before, started] = [clock.now().getTime(), performance.now()]
    const { localTime } = await db.admin().command({ hello: 1 })
    const delay = performance.now() - started
    if (delay < best.delay) best = { delay, offset: (localTime as Date).getTime() - (before + delay / 2) }
  }
  return Math.round(best.offset)
}

/**
 * Lets no process begin whose clock is not the store's.
 * @throws StoreClock
 */
export async function requireClock(connection: Connection, clock: Clock): Promise<void> {
  const offset = await clockOffset(connection, clock)
  if (Math.abs(offset) <= OFFSET_LIMIT_MS) return
  const way = offset > 0 ? 'behind' : 'ahead of'
  throw new StoreClock(
    `The clock of this machine is ${(Math.abs(offset) / 1000).toFixed(1)} s ${way} MongoDB's: two processes with such clocks would run one chat at once. Let NTP (chrony, systemd-timesyncd) set both.`,
  )
}
