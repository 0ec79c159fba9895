import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEncryption } from '../../src/complaints/privacy/encryption.ts'
import { createDraftStore } from '../../src/complaints/store/draft.store.ts'
import { type BotApi, startBotApi } from '../../src/playground/index.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { runningClock } from '../clock.ts'
import { type Child, spawnBot } from './child.ts'
import { Citizen } from './citizen.ts'
import { answer, complain, FILES, seen, Typed, WAIT_MS } from './crowd-people.ts'
import { freePort, SECRET, TOKEN } from './house.ts'
import { ROOT, seeded } from './rehearsal.ts'

/** A crowd that writes complaints, and a desk that answers them, while the bot is killed again and again and Telegram is far away. */
export interface CrowdOptions {
  readonly mode: 'polling' | 'webhook'
  readonly citizens: number
  /** Complaints of each citizen, three at most. */
  readonly each: number
  readonly kills: number
  /** Real milliseconds from the bot to Telegram and back. */
  readonly latencyMs: number
}

/** What a crowd has done, and what became of it. */
export interface Outcome {
  readonly kills: number
  readonly complaints: number
  /** Pieces of text that were typed, each with a word of its own. */
  readonly pieces: number
  readonly files: number
  readonly doubled: readonly string[]
  readonly lost: readonly string[]
  /** Complaints and letters that were begun and that nobody is writing. */
  readonly stray: number
  /** Messages that came more than once: such as went out in the last moment of a process, which had no time to write that they did. */
  readonly repeated: number
}

const STAFF = [760_000_001, 760_000_002]
/** Begun complaints of each citizen: as many as one may have. */
const BEGUN = ['apostille', 'guardianship-certificate', 'household-farm-certificate']
const DATA_KEY = '0'.repeat(64)

/** What stands between a process and a server that is far away: bytes wait half of the time on each way. */
async function farAway(port: number, latencyMs: number): Promise<{ readonly root: string; close(): Promise<void> }> {
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const [from, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('data', (bytes) => setTimeout(() => other.writable && other.write(bytes), latencyMs / 2))
      from.on('error', () => from.destroy())
      from.on('close', () => {
        open.delete(from)
        // What is on its way arrives: a process that died had sent it.
        setTimeout(() => other.end(), latencyMs)
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    root: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Row = Readonly<Record<string, unknown>>

/** Looks into the store of a bot that does not run. */
async function inStore<T>(
  dataDir: string,
  look: (rows: (name: string) => Promise<Row[]>, connection: Store['connection']) => Promise<T>,
): Promise<T> {
  const store = await openStore({ uri: undefined, dataDir, clock: runningClock() })
  try {
    return await look((name) => store.connection.collection(name).find().toArray(), store.connection)
  } finally {
    await store.close()
  }
}

/** Begins complaints that are told but for the words, as many as one may have, each of another service. */
async function begin(dataDir: string, citizens: readonly number[], each: number): Promise<Map<number, string[]>> {
  const catalogue = loadCatalogue(ROOT)
  const begun = new Map<number, string[]>()
  await inStore(dataDir, async (_rows, connection) => {
    const drafts = createDraftStore(
      connection,
      createEncryption(DATA_KEY, (n) => new Uint8Array(n)),
    )
    for (const [nth, citizen] of citizens.entries())
      for (const [at, service] of BEGUN.slice(0, each).entries()) {
        const id = `0crowd${String(nth).padStart(3, 'a')}${at}`
        const channel = catalogue.flow(service)?.channels[0]?.id ?? null
        const told = {
          service,
          channel,
          office: null,
          about: 'rudeness',
          happened: '2026-03-03',
          person: { name: 'Ахметова Айша' },
        } as const
        await drafts.create(id, citizen, { ...told, done: ['service', 'channel', 'office', 'about', 'when', 'name'] }, runningClock().now())
        begun.set(citizen, [...(begun.get(citizen) ?? []), id])
      }
  })
  return begun
}

/** Lets a crowd live through its complaints and kills the bot meanwhile. @param seed of the moments of the kills */
export async function liveInCrowd({ mode, citizens, each, kills, latencyMs }: CrowdOptions, seed = 11): Promise<Outcome> {
  const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  const api = await startBotApi({ token: TOKEN, clock: runningClock(), webhookBackoffMs: 20 })
  const telegram = await farAway(Number(new URL(api.root).port), latencyMs)
  const port = mode === 'webhook' ? await freePort() : 0
  const env = {
    ...{ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root, DATA_DIR: dataDir, DATA_KEY, PORT: String(port), LOG_LEVEL: 'error' },
    ...{ STAFF_IDS: STAFF.join(','), BOT_MODE: mode },
    ...(mode === 'webhook' ? { WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, WEBHOOK_SECRET: SECRET } : {}),
  }
  let bot: Child | undefined
  try {
    const people = Array.from({ length: citizens }, (_, n) => new Citizen(api, 750_000_001 + n))
    const ids = people.map(({ id }) => id)
    const begun = await begin(dataDir, ids, each)
    bot = spawnBot(env)
    const crowd = together(people, await openDesk(api), begun)
    let killed = 0
    for (const draw = seeded(seed); killed < kills && !crowd.over(); killed++) {
      // Anywhere: while it starts, or in the middle of work.
      if (draw() < 0.8) await bot.ready
      await new Promise((resolve) => setTimeout(resolve, 20 + draw() * 4_000))
      await bot.end('SIGKILL')
      bot = spawnBot(env)
    }
    const typed = await crowd.done
    await api.idle(WAIT_MS)
    await bot.end('SIGTERM')
    return { ...(await count(dataDir, typed)), kills: killed, repeated: repeated(api) }
  } finally {
    await bot?.end('SIGKILL')
    await telegram.close()
    await api.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Those who answer, each of whom has opened the bot. */
async function openDesk(api: BotApi): Promise<Citizen[]> {
  const desk = STAFF.map((id) => new Citizen(api, id))
  for (const clerk of desk) {
    clerk.say('/queue')
    await seen(clerk, () => clerk.heard.length > 0)
  }
  return desk
}

/** Everybody at once. @returns all words that were typed, when the last complaint is closed */
function together(people: readonly Citizen[], clerks: readonly Citizen[], begun: ReadonlyMap<number, readonly string[]>) {
  const desk = clerks.map((clerk) => ({ clerk, typed: new Typed(clerk.id), busy: Promise.resolve() }))
  let handed = 0
  const handIn = (number: string): void => {
    const one = desk[handed++ % desk.length]
    if (one) one.busy = one.busy.then(() => answer(one.clerk, one.typed, number))
  }
  const lives = people.map(async (person) => {
    const typed = new Typed(person.id)
    await complain(person, typed, begun.get(person.id) ?? [], handIn)
    return typed
  })
  let over = false
  const done = Promise.all(lives)
    .then(async (all) => {
      await Promise.all(desk.map(({ busy }) => busy))
      return [...all, ...desk.map(({ typed }) => typed)].flatMap(({ words }) => words)
    })
    .finally(() => {
      over = true
    })
  done.catch(() => undefined)
  return { done, over: () => over }
}

/** What stands in the store of the words: each once in one complaint, and at most once where it was begun. */
async function count(dataDir: string, typed: readonly string[]): Promise<Omit<Outcome, 'kills' | 'repeated'>> {
  return inStore(dataDir, async (rows) => {
    const [complaints, drafts, letters] = await Promise.all([rows('complaints'), rows('complaint-drafts'), rows('staff-writing')])
    const times = (all: readonly Row[], word: string) => JSON.stringify(all).split(word).length - 1
    const filesOf = (row: Row) => [...JSON.stringify(row).matchAll(/"file":"([^"]+)"/g)].map(([, id]) => id ?? '')
    const files = complaints.flatMap(filesOf)
    return {
      complaints: complaints.length,
      pieces: typed.length,
      files: files.length,
      doubled: [
        ...typed.filter((word) => times(complaints, word) > 1 || times(drafts, word) > 1),
        ...files.filter((id, at) => files.indexOf(id) < at),
      ],
      lost: [
        ...typed.filter((word) => times(complaints, word) === 0),
        ...complaints.flatMap((row) => (filesOf(row).length < FILES ? [`a file of ${row._id}`] : [])),
      ],
      stray: drafts.filter(({ finished }) => !finished).length + letters.length,
    }
  })
}

/** Messages with typed words that came to somebody else more often than they should: who takes a complaint is given its words once more. */
function repeated(api: BotApi): number {
  const heard = new Map<string, number>()
  for (const { method, chatId = 0, params, ok } of api.calls) {
    const text = String(params.text ?? '')
    const author = /сөз(\d+)n/.exec(text)?.[1]
    if (!ok || !method.startsWith('send') || author === undefined || Number(author) === chatId) continue
    const key = `${chatId} ${text}`
    heard.set(key, (heard.get(key) ?? (STAFF.includes(chatId) ? -1 : 0)) + 1)
  }
  return [...heard.values()].reduce((sum, times) => sum + Math.max(0, times - 1), 0)
}
