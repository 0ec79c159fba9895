import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Update } from 'grammy/types'
import type { Connection } from 'mongoose'
import { loadContent } from '../../src/app/content.ts'
import { assemble } from '../../src/app/index.ts'
import { KINDS } from '../../src/bot/update-route.ts'
import { startPolling } from '../../src/bot/updates/polling.ts'
import { frozenClock, type MovableClock } from '../../src/clock.ts'
import { createMetrics, startHttp } from '../../src/http/index.ts'
import { createLog } from '../../src/log.ts'
import { type BotApi, startBotApi } from '../../src/playground/index.ts'
import { startDispatcher } from '../../src/reminders/dispatch/dispatch.chat.ts'
import { openStore, startEmbedded } from '../../src/store/index.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const TOKEN = '100000000:stage-token-of-no-worth-at-all'
const SECRET = 'stage-secret-of-no-worth-at-all'

let content: ReturnType<typeof loadContent> | undefined

export type Mode = 'polling' | 'webhook'

/** A stage for whole chats: the Bot API stub over HTTP, a store on disk, and the bot, which can be started anew at any moment. */
export interface Stage {
  readonly api: BotApi
  readonly clock: MovableClock
  /** Starts the bot, lets it handle what `act` causes, and stops it: nothing in its memory outlives an act. */
  perform(act: () => number): Promise<void>
  /** Moves the clock and sends what has become due. */
  advance(ms: number): Promise<void>
  /** Reads the store between two acts. */
  read<T>(look: (connection: Connection) => Promise<T>): Promise<T>
  /** Puts the content of another folder in place, as an editor's change does with the next start. */
  edit(root: string): void
  close(): Promise<void>
}

/** Random bytes that are the same in every run. */
function seeded(seed: string): (n: number) => Uint8Array {
  let drawn = 0
  return (n) => Uint8Array.from({ length: n }, (_, index) => createHash('sha256').update(`${seed}:${drawn++}:${index}`).digest()[0] ?? 0)
}

/** The store: the embedded one in a folder of its own, or a database of its own on MONGODB_URI. */
async function openDisk(clock: MovableClock) {
  const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  const uri = process.env.MONGODB_URI
  if (uri) {
    const own = new URL(uri)
    own.pathname = `/anyqtama-${dataDir.split('-').at(-1)}`
    return { uri: own.href, dataDir, close: async () => rmSync(dataDir, { recursive: true, force: true }) }
  }
  const server = await startEmbedded({ dataDir, clock })
  return {
    uri: server.uri,
    dataDir,
    close: async () => {
      await server.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The chat of a private message or button; what is no private chat's has no mark. */
const chatOf = (update: Update): number | null => {
  const { chat } = update.message ?? update.callback_query?.message ?? {}
  return chat?.type === 'private' ? chat.id : null
}

/**
 * Opens a stage at `now`.
 * @param again every update of a private chat is handled to its last write, the process dies before its mark, and the next one handles it
 */
export async function openStage(mode: Mode, now: Date, seed: string, again = false): Promise<Stage> {
  content ??= loadContent(ROOT)
  let ground = content
  const clock = frozenClock(now)
  const api = await startBotApi({ token: TOKEN, clock, webhookBackoffMs: 5 })
  const disk = await openDisk(clock)
  const random = seeded(seed)
  let runs = 0

  async function raise() {
    const store = await openStore({ uri: disk.uri, dataDir: disk.dataDir, clock })
    const log = createLog('silent')
    const app = assemble({
      ...ground,
      token: TOKEN,
      origin: () => null,
      apiRoot: api.root,
      connection: store.connection,
      clock,
      random,
      log,
      owner: `stage-${++runs}`,
      dataKey: '11'.repeat(32),
      staff: { chatId: undefined, ids: [] },
    })
    const handled = new Map<number, () => void>()
    const done = new Set<number>()
    /** Handles an update, and leaves the chat as if its end had never been written. */
    async function unmarked(update: Update): Promise<void> {
      const chat = chatOf(update)
      if (chat === null) return
      const chats = store.connection.collection<{ _id: number }>('chats')
      const before = await chats.findOne({ _id: chat })
      await app.shell.handle(update)
      await app.delivered()
      if (before) await chats.replaceOne({ _id: chat }, before)
      else await chats.deleteOne({ _id: chat })
    }
    const handle = async (update: Update) => {
      if (again) await unmarked(update)
      await app.shell.handle(update)
      await app.delivered()
      done.add(update.update_id)
      handled.get(update.update_id)?.()
    }
    await app.shell.bot.init()
    const close = mode === 'polling' ? await poll(app, handle, log) : await hook(app, handle, log)
    return {
      app,
      connection: store.connection,
      async wait(update: number) {
        if (!done.has(update)) await new Promise<void>((resolve) => handled.set(update, resolve))
      },
      async lower() {
        await close()
        await app.shell.drain()
        await store.close()
      },
    }
  }

  async function poll(app: ReturnType<typeof assemble>, handle: (update: Update) => Promise<void>, log: ReturnType<typeof createLog>) {
    const runner = startPolling(app.shell.bot, handle, log)
    return () => runner.stop()
  }

  async function hook(app: ReturnType<typeof assemble>, handle: (update: Update) => Promise<void>, log: ReturnType<typeof createLog>) {
    const { inbox } = app.stores
    const kept = { keep: (update: Update) => inbox.keep(update, 'stage', clock.now()), drop: inbox.drop }
    const server = await startHttp({
      host: '127.0.0.1',
      port: 0,
      log,
      metrics: createMetrics(),
      ready: async () => undefined,
      webhook: { path: '/telegram', secret: SECRET, handle, kept },
    })
    await app.shell.bot.api.setWebhook(`${server.url}/telegram`, { secret_token: SECRET, allowed_updates: KINDS })
    return async () => {
      await app.shell.bot.api.deleteWebhook()
      await server.close()
    }
  }

  return {
    api,
    clock,
    async perform(act) {
      const running = await raise()
      await running.wait(act())
      await running.lower()
    },
    async advance(ms) {
      clock.advance(ms)
      const running = await raise()
      const dispatch = startDispatcher({
        ...running.app.reminderDeps,
        langOf: async (citizen) => (await running.app.stores.chats.peek(citizen))?.lang ?? null,
        token: TOKEN,
        apiRoot: api.root,
        clock,
        log: createLog('silent'),
        random: () => 0.5,
        rate: 30,
      })
      await running.app.tellOfEditions(clock.now())
      await dispatch.tick()
      await dispatch.stop()
      await running.lower()
    },
    async read(look) {
      const running = await raise()
      try {
        return await look(running.connection)
      } finally {
        await running.lower()
      }
    },
    edit(root) {
      ground = loadContent(root)
    },
    async close() {
      await disk.close()
      await api.close()
    },
  }
}
