import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Api } from 'grammy'
import mongoose from 'mongoose'
import pino from 'pino'
import { type Screen, transport } from '../../src/chat/index.ts'
import { systemClock } from '../../src/clock.ts'
import { type BotApi, startBotApi } from '../../src/playground/bot-api.ts'
import { createDispatcher } from '../../src/reminders/dispatch/dispatcher.ts'
import { lanesFor } from '../../src/reminders/dispatch/job.ts'
import { telegramSender } from '../../src/reminders/dispatch/sender.chat.ts'
import { createReminderStore } from '../../src/reminders/index.ts'
import { startEmbedded } from '../../src/store/index.ts'
import { startStub } from './ground.ts'
import { median } from './measure.ts'

/** One measured figure. */
interface ReminderRow {
  readonly what: string
  /** Reminders in the store, past and future ones included. */
  readonly stored: number
  readonly processes: number
  readonly perSecond: number
  /** To bare sending, one after another, to the same stand-in for Telegram in the same run. */
  readonly ratio: number | null
  /** Processor time of the process that has store and dispatch, for one message. */
  readonly cpuMilliseconds: number | null
}

const CHILD = fileURLToPath(new URL('../reminders/child.ts', import.meta.url))
const TOKEN = '700001:bench'
const DUE = 1_000
const BATCH = 5_000
const DAY = 24 * 3_600_000
const FAST = 1_000_000
const LEASE_MS = 60_000
const ROUNDS = 3

const clock = systemClock()
const api = (root: string) => new Api(TOKEN, { apiRoot: root, fetch: transport() })
const plain = { case: null, kind: 'own', subject: null, note: 'бару', open: false, attempts: 0, message: null, reason: null }

/** Fills the store up: three quarters are past, one is ahead, `DUE` of them are added for each run. */
async function fill(connection: mongoose.Connection, stored: number): Promise<void> {
  const [rows, now] = [connection.collection<{ _id: string }>('reminders'), clock.now()]
  for (let first = 0; first < stored; first += BATCH) {
    const length = Math.min(BATCH, stored - first)
    const batch = Array.from({ length }, (_, index) => {
      const n = first + index
      const ahead = n % 4 === 0
      const at = new Date(now.getTime() + ((n % 80) + 1) * DAY * (ahead ? 1 : -1))
      const over = ahead ? { state: 'waiting', next: at } : { state: 'sent', done: at }
      return { _id: `s${n}.own.0`, citizen: 10_000_000 + (n % 50_000), ...plain, planned: at, at, ...over }
    })
    await rows.insertMany(batch, { ordered: false })
  }
}

let made = 0
/** Makes reminders due now, each of a citizen of its own who has no quiet hours; returns the citizens. */
async function makeDue(connection: mongoose.Connection, count: number): Promise<number[]> {
  const now = clock.now()
  const citizens = Array.from({ length: count }, () => ++made)
  const settings = citizens.map((_id) => ({ _id, quiet: null, stopped: null, rest: new Date(0) }))
  await connection.collection<{ _id: number }>('reminder-citizens').insertMany(settings)
  const due = { ...plain, state: 'waiting', planned: now, at: now, next: now }
  await connection
    .collection<{ _id: string }>('reminders')
    .insertMany(citizens.map((citizen) => ({ _id: `d${citizen}.own.0`, citizen, ...due })))
  return citizens
}

interface Measured {
  readonly perSecond: number
  readonly cpu: number
}

/** From the first claim to the last mark. */
async function timed(count: number, work: () => Promise<unknown>): Promise<Measured> {
  const [cpu, begun] = [process.cpuUsage(), performance.now()]
  await work()
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { perSecond: Math.round(count / seconds), cpu: (user + system) / 1000 / count }
}

const middle = (all: readonly Measured[]): Measured => ({
  perSecond: median(all.map(({ perSecond }) => perSecond)),
  cpu: median(all.map(({ cpu }) => cpu)),
})

async function sendBare(root: string, lanes: number): Promise<Measured> {
  const send = telegramSender(api(root))
  let sent = 0
  const lane = async () => {
    while (sent < DUE) await send(++sent, { text: 'бару' })
  }
  return timed(DUE, () => Promise.all(Array.from({ length: lanes }, lane)))
}

async function dispatching(uri: string, root: string, rate: number, processes: number): Promise<ChildProcess[]> {
  const args = [uri, root, TOKEN, String(LEASE_MS), String(rate), String(lanesFor(rate))]
  const children = Array.from({ length: processes }, () => fork(CHILD, args, { execArgv: ['--import', 'tsx'] }))
  await Promise.all(children.map((child) => once(child, 'message')))
  return children
}

/** All of them tick, until each finds nothing due. */
function tickAll(children: readonly ChildProcess[]): Promise<unknown> {
  return Promise.all(
    children.map((child) => {
      child.send('tick')
      return once(child, 'message')
    }),
  )
}

/**
 * Claim, send and mark on stores of growing size: with store and dispatch in one process, as `npm start` has them, and with processes
 * that share a store; each with its ratio to bare sending in the same run; and how much of the usual 30 a second is used.
 */
export async function benchReminders(options: { sizes?: readonly number[] } = {}): Promise<ReminderRow[]> {
  const rows: ReminderRow[] = []
  for (const stored of options.sizes ?? [1_000, 100_000, 1_000_000]) rows.push(...(await benchSize(stored)))
  return rows
}

async function benchSize(stored: number): Promise<ReminderRow[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'anyqtama-bench-'))
  const store = await startEmbedded({ dataDir, clock })
  const connection = await mongoose.createConnection(store.uri).asPromise()
  try {
    createReminderStore(connection)
    await connection.model('Reminder').init()
    await fill(connection, stored)
    return [
      ...(await inOneProcess(connection, stored)),
      ...(await inChildren(connection, store.uri, stored)),
      ...(await atUsualRate(connection, store.uri, stored)),
    ]
  } finally {
    await connection.close()
    await store.close()
    await rm(dataDir, { recursive: true })
  }
}

/** Store and dispatch in this process, the stand-in for Telegram in its own: rounds in turn with bare sending, after one to warm up. */
async function inOneProcess(connection: mongoose.Connection, stored: number): Promise<ReminderRow[]> {
  const stub = await startStub()
  const lanes = lanesFor(FAST)
  const dispatcher = createDispatcher<Screen>({
    ...{ store: createReminderStore(connection), clock, real: clock, rate: FAST, random: Math.random, lanes },
    render: async (_, claimed) => ({ message: { text: claimed.map(({ note }) => note).join('\n') }, owed: claimed, obsolete: [] }),
    send: telegramSender(api(stub.root)),
    log: pino({ level: 'silent' }),
  })
  const [bare, many, ours]: [Measured[], Measured[], Measured[]] = [[], [], []]
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      bare.push(await sendBare(stub.root, 1))
      many.push(await sendBare(stub.root, lanes))
      await makeDue(connection, DUE)
      await stub.counts()
      ours.push(await timed(DUE, () => dispatcher.tick()))
      const { sendMessage } = await stub.counts()
      if (sendMessage !== DUE) throw new Error(`${sendMessage} messages were sent instead of ${DUE}`)
    }
  } finally {
    stub.close()
  }
  const [one, together, dispatched] = [bare, many, ours].map((all) => middle(all.slice(1)))
  const row = (what: string, { perSecond, cpu } = { perSecond: 0, cpu: 0 }): ReminderRow => ({
    ...{ what, stored, processes: 1, perSecond, ratio: perSecond / (one?.perSecond ?? Number.NaN), cpuMilliseconds: cpu },
  })
  return [
    row('bare sendMessage, one after another', one),
    row(`bare sendMessage, ${lanes} at a time`, together),
    row('claim, send, mark; the store in the same process', dispatched),
  ]
}

/** The arrangement of before: dispatch in processes of its own, this one has the store and is the stand-in for Telegram at once. */
async function inChildren(connection: mongoose.Connection, uri: string, stored: number): Promise<ReminderRow[]> {
  const telegram = await startBotApi({ token: TOKEN, clock })
  const rows: ReminderRow[] = []
  try {
    greet(
      telegram,
      Array.from({ length: DUE }, (_, index) => index + 1),
    )
    await sendBare(telegram.root, 1)
    const bare = await sendBare(telegram.root, 1)
    for (const processes of [1, 4]) {
      const children = await dispatching(uri, telegram.root, FAST, processes)
      const all: Measured[] = []
      for (let round = 0; round <= 1; round++) {
        greet(telegram, await makeDue(connection, DUE))
        all.push(await timed(DUE, () => tickAll(children)))
        telegram.clearCalls()
      }
      for (const child of children) child.kill()
      const perSecond = all.at(-1)?.perSecond ?? 0
      const what = 'claim, send, mark; store and stand-in in another process'
      rows.push({ what, stored, processes, perSecond, ratio: perSecond / bare.perSecond, cpuMilliseconds: null })
    }
  } finally {
    await telegram.close()
  }
  return rows
}

/** The bot may write to them. */
function greet(telegram: BotApi, citizens: readonly number[]): void {
  for (const id of citizens) telegram.user({ id, firstName: 'Айгүл' }).send('сәлем')
}

const USUAL = 30
const SECONDS = 6

/** Messages a second at the usual rate, with one lane for each process: the average of the whole seconds between the first and the last. */
async function atUsualRate(connection: mongoose.Connection, uri: string, stored: number): Promise<ReminderRow[]> {
  const telegram = await startBotApi({ token: TOKEN, clock })
  const rows: ReminderRow[] = []
  try {
    for (const processes of [1, 4]) {
      const children = await dispatching(uri, telegram.root, USUAL, processes)
      greet(telegram, await makeDue(connection, USUAL * SECONDS))
      const moments: number[] = []
      const off = telegram.onCall(({ method }) => {
        if (method === 'sendMessage') moments.push(clock.now().getTime())
      })
      await tickAll(children)
      off()
      for (const child of children) child.kill()
      const seconds = moments.map((at) => Math.floor(at / 1000))
      const [first = 0, last = 0] = [seconds[0], seconds.at(-1)]
      const whole = seconds.filter((second) => second > first && second < last).length / (last - first - 1)
      const perSecond = Math.round(whole * 10) / 10
      rows.push({ what: `of the usual ${USUAL} a second`, stored, processes, perSecond, ratio: null, cpuMilliseconds: null })
    }
  } finally {
    await telegram.close()
  }
  return rows
}
