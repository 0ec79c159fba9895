import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Api } from 'grammy'
import mongoose from 'mongoose'
import { systemClock } from '../../src/clock.ts'
import { type BotApi, startBotApi } from '../../src/playground/bot-api.ts'
import { lanesFor } from '../../src/reminders/dispatch/job.ts'
import { createReminderStore } from '../../src/reminders/index.ts'
import { startEmbedded } from '../../src/store/index.ts'

/** One measured figure. */
export interface ReminderRow {
  readonly what: string
  /** Reminders in the store, past and future ones included. */
  readonly stored: number
  readonly processes: number
  readonly perSecond: number
  /** To bare `bot.api.sendMessage`, one after another, of the same run; null where it says nothing. */
  readonly ratio: number | null
}

const CHILD = fileURLToPath(new URL('../reminders/child.ts', import.meta.url))
const TOKEN = '700001:bench'
const DUE = 1_000
const BATCH = 5_000
const DAY = 24 * 3_600_000
const FAST = 1_000_000
const LEASE_MS = 60_000

const bare = { case: null, kind: 'own', subject: null, note: 'бару', open: false, attempts: 0, message: null, reason: null }

/** Fills the store up: three quarters are past, one is ahead, `DUE` of them are added for each run. */
async function fill(connection: mongoose.Connection, stored: number, now: Date): Promise<void> {
  const rows = connection.collection<{ _id: string }>('reminders')
  for (let first = 0; first < stored; first += BATCH) {
    const length = Math.min(BATCH, stored - first)
    const batch = Array.from({ length }, (_, index) => {
      const n = first + index
      const ahead = n % 4 === 0
      const at = new Date(now.getTime() + ((n % 80) + 1) * DAY * (ahead ? 1 : -1))
      const over = ahead ? { state: 'waiting', next: at } : { state: 'sent', done: at }
      return { _id: `s${n}.own.0`, citizen: 1_000_000 + (n % 50_000), ...bare, planned: at, at, ...over }
    })
    await rows.insertMany(batch, { ordered: false })
  }
}

let made = 0
async function makeDue(connection: mongoose.Connection, now: Date, count: number): Promise<void> {
  const rows = connection.collection<{ _id: string }>('reminders')
  await rows.insertMany(
    Array.from({ length: count }, (_, index) => ({
      ...{ _id: `d${made++}.own.0`, citizen: index + 1, ...bare, state: 'waiting', planned: now, at: now, next: now },
    })),
  )
}

/** How many messages a second the stub sees between the first and the last of `count`, and when it saw each. */
async function watch(api: BotApi, count: number, start: () => Promise<unknown>): Promise<{ perSecond: number; moments: number[] }> {
  const moments: number[] = []
  const clock = systemClock()
  const off = api.onCall(({ method }) => {
    if (method === 'sendMessage') moments.push(clock.now().getTime())
  })
  await start()
  await api.until(() => moments.length >= count, 600_000)
  off()
  api.clearCalls()
  const [first = 0, last = 0] = [moments[0], moments.at(-1)]
  return { perSecond: Math.round(((count - 1) * 1000) / (last - first)), moments }
}

async function dispatching(uri: string, root: string, rate: number, processes: number): Promise<ChildProcess[]> {
  const args = [uri, root, TOKEN, String(LEASE_MS), String(rate), String(lanesFor(rate))]
  const children = Array.from({ length: processes }, () => fork(CHILD, args, { execArgv: ['--import', 'tsx'] }))
  await Promise.all(children.map((child) => once(child, 'message')))
  return children
}

function tickAll(children: readonly ChildProcess[]): void {
  for (const child of children) child.send('tick')
}

/**
 * Claim, send and mark through the Bot API stub: messages a second with one and with four processes on stores of growing size, each with
 * its ratio to bare sending in the same run; and how much of the usual 30 a second is used.
 */
export async function benchReminders(options: { sizes?: readonly number[] } = {}): Promise<ReminderRow[]> {
  const rows: ReminderRow[] = []
  for (const stored of options.sizes ?? [1_000, 100_000, 1_000_000]) rows.push(...(await benchSize(stored)))
  return rows
}

async function benchSize(stored: number): Promise<ReminderRow[]> {
  const clock = systemClock()
  const dataDir = await mkdtemp(join(tmpdir(), 'anyqtama-bench-'))
  const store = await startEmbedded({ dataDir, clock })
  const api = await startBotApi({ token: TOKEN, clock })
  const connection = await mongoose.createConnection(store.uri).asPromise()
  const rows: ReminderRow[] = []
  const children: ChildProcess[] = []
  try {
    const reminders = createReminderStore(connection)
    await connection.model('Reminder').init()
    for (let id = 1; id <= DUE; id++) {
      api.user({ id, firstName: 'Айгүл' }).send('сәлем')
      await reminders.setQuiet(id, null)
    }
    await fill(connection, stored, clock.now())
    const sender = new Api(TOKEN, { apiRoot: api.root })
    const { perSecond: plain } = await watch(api, DUE, async () => {
      for (let id = 1; id <= DUE; id++) await sender.sendMessage(id, '⏰ бару')
    })
    const row = (what: string, processes: number, perSecond: number): ReminderRow => ({
      ...{ what, stored, processes, perSecond, ratio: Math.round((perSecond / plain) * 100) / 100 },
    })
    rows.push(row('bare sendMessage', 1, plain))
    for (const processes of [1, 4]) {
      const now = await dispatching(store.uri, api.root, FAST, processes)
      children.push(...now)
      await makeDue(connection, clock.now(), DUE)
      const { perSecond } = await watch(api, DUE, async () => tickAll(now))
      rows.push(row('claim, send, mark', processes, perSecond))
      for (const child of now) child.kill()
    }
    for (const processes of [1, 4]) rows.push(await benchUsualRate(connection, store.uri, api, processes, stored, children))
    return rows
  } finally {
    for (const child of children) child.kill()
    await connection.close()
    await api.close()
    await store.close()
    await rm(dataDir, { recursive: true })
  }
}

const USUAL = 30
const SECONDS = 6

/** Messages a second at the usual rate: the average of the whole seconds between the first and the last. */
async function benchUsualRate(
  connection: mongoose.Connection,
  uri: string,
  api: BotApi,
  processes: number,
  stored: number,
  children: ChildProcess[],
): Promise<ReminderRow> {
  const now = await dispatching(uri, api.root, USUAL, processes)
  children.push(...now)
  const count = USUAL * SECONDS
  await makeDue(connection, systemClock().now(), count)
  const { moments } = await watch(api, count, async () => tickAll(now))
  for (const child of now) child.kill()
  const seconds = moments.map((at) => Math.floor(at / 1000))
  const [first = 0, last = 0] = [seconds[0], seconds.at(-1)]
  const whole = seconds.filter((second) => second > first && second < last).length / (last - first - 1)
  return { what: `of the usual ${USUAL} a second`, stored, processes, perSecond: Math.round(whole * 10) / 10, ratio: null }
}
