import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { type Running, start } from '../../src/app/index.ts'
import { type CaseStore, createCaseStore } from '../../src/cases/index.ts'
import { readConfig } from '../../src/config.ts'
import { type BotApi, startBotApi } from '../../src/playground/index.ts'
import type { MakeLevel } from '../../src/store/embedded/disk.ts'
import { openStore, startEmbedded } from '../../src/store/index.ts'
import { runningClock } from '../clock.ts'
import { openProxy, type StoreProxy } from './proxy.ts'

export const TOKEN = '100000000:faults-token-of-no-worth-at-all'
export const SECRET = 'faults-secret-of-no-worth-at-all'

/** The whole bot in this process, between a Bot API stub and a store behind a proxy, each of which can be made to fail. */
export interface House {
  readonly api: BotApi
  readonly proxy: StoreProxy
  readonly running: Running
  /** The cases in the store, past the proxy. */
  readonly cases: CaseStore
  /** Every document of every collection that says this word, past the proxy, by collection and id. */
  documentsWith(word: string): Promise<Map<string, string>>
  /** Lines of the log at level warn and above, parsed. */
  readonly complaints: { msg: string; [key: string]: unknown }[]
  /** The bot's time. */
  now(): Date
  /** Moves the bot's clock. */
  advance(ms: number): void
  /** Starts the bot anew on the same store, after `running.stop()`. */
  raise(): Promise<void>
  close(): Promise<void>
}

export interface HouseOptions {
  readonly mode?: 'polling' | 'webhook'
  /** A disk that can be made to fail. */
  readonly makeLevel?: MakeLevel
}

/** Opens the house: an embedded store behind the proxy, as a MongoDB would be. */
export async function openHouse({ mode = 'polling', makeLevel }: HouseOptions = {}): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  const clock = runningClock()
  const store = await startEmbedded({ dataDir, clock: runningClock(), ...(makeLevel ? { makeLevel } : {}) })
  const proxy = await openProxy(store.uri)
  const api = await startBotApi({ token: TOKEN, clock, webhookBackoffMs: 20 })
  const complaints: House['complaints'] = []
  const log = pino({ level: 'warn', base: null }, { write: (line: string) => void complaints.push(JSON.parse(line)) })
  const port = mode === 'webhook' ? await freePort() : 0
  const beside = await openStore({ uri: store.uri, dataDir, clock })
  const config = readConfig({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    MONGODB_URI: proxy.uri,
    DATA_DIR: dataDir,
    // The house moves its clock, as a rehearsal does.
    CLOCK_OFFSET: 'PT0S',
    DATA_KEY: '0'.repeat(64),
    PORT: String(port),
    BOT_MODE: mode,
    ...(mode === 'webhook' ? { WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, WEBHOOK_SECRET: SECRET } : {}),
  })
  const begin = () => start(config, { clock, log })
  let running = await begin()
  return {
    api,
    proxy,
    complaints,
    cases: createCaseStore(beside.connection),
    async documentsWith(word) {
      const found = new Map<string, string>()
      for (const collection of (await beside.connection.db?.collections()) ?? []) {
        for (const document of await collection.find().toArray()) {
          const text = JSON.stringify(document)
          if (text.includes(word)) found.set(`${collection.collectionName} ${String(document._id)}`, text)
        }
      }
      return found
    },
    get running() {
      return running
    },
    now: () => clock.now(),
    advance: (ms) => clock.advance(ms),
    async raise() {
      running = await begin()
    },
    async close() {
      await running.stop()
      await beside.close()
      await proxy.close()
      await store.close()
      await api.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Below the ports that systems give to connections of their own (Linux from 32768): what is free there stays so, but for other tests. */
const PORTS = { from: 10_000, of: 1_100, each: 20 }
let given = 0

/** A port of this process that nobody listens on, for what must know its port before it starts. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.from + (process.pid % PORTS.of) * PORTS.each + (given++ % PORTS.each)
    const server = createServer()
    const free = await new Promise<boolean>((resolve) =>
      server.on('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true)),
    )
    if (!free) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
}
