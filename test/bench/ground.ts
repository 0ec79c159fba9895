import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Update } from 'grammy/types'
import { type Running, start } from '../../src/app/index.ts'
import { tick } from '../../src/cases/buttons.ts'
import { type MovableClock, systemClock } from '../../src/clock.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Flow, loadCatalogue } from '../../src/services/index.ts'
import { type Embedded, startEmbedded } from '../../src/store/index.ts'

export const ROOT = join(import.meta.dirname, '../..')
export const TOKEN = '100000000:bench-token-of-no-worth-at-all'
export const SECRET = 'bench-secret-of-no-worth-at-all'
const FIRST_CHAT = 800_000_000

/** The Bot API stub in its own process. */
export interface Stub {
  readonly root: string
  /** Calls by method since the last time this was asked. */
  counts(): Promise<Record<string, number>>
  close(): void
}

export async function startStub(): Promise<Stub> {
  const child = fork(join(import.meta.dirname, 'stub.ts'), { execArgv: ['--import', 'tsx'] })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return {
    root: `http://127.0.0.1:${port}`,
    async counts() {
      child.send('counts')
      const [{ counts }] = (await once(child, 'message')) as [{ counts: Record<string, number> }]
      return counts
    },
    close: () => void child.disconnect(),
  }
}

/** The service with the longest list: its screen is the dearest. */
export function longest(): Flow {
  const { flows } = loadCatalogue(ROOT)
  return flows.reduce((one, other) => (other.documents.length > one.documents.length ? other : one))
}

/** The whole bot, ready for updates, with a case of the longest list for each of `chats` citizens. */
export interface Ground {
  readonly running: Running
  readonly stub: Stub
  readonly store: Embedded
  readonly chats: readonly number[]
  readonly clock: MovableClock
  /** A press of a box on the checklist of the `n`-th chat; ticks and unticks in turn. */
  press(n: number): Update
  close(): Promise<void>
}

/** Opens the ground. @param query options of the store's address, such as `?monitorCommands=true` */
export async function openGround(chats: number, query = '', port = 0): Promise<Ground> {
  const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-bench-'))
  const clock = systemClock()
  const stub = await startStub()
  const store = await startEmbedded({ dataDir, clock })
  const config = readConfig({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: stub.root,
    MONGODB_URI: `${store.uri}${query}`,
    DATA_DIR: dataDir,
    DATA_KEY: '0'.repeat(64),
    PORT: String(port),
    BOT_MODE: 'webhook',
    WEBHOOK_URL: 'http://127.0.0.1:1/telegram',
    WEBHOOK_SECRET: SECRET,
  })
  const running = await start(config, { clock, log: createLog('warn') })
  const ids = Array.from({ length: chats }, (_, n) => FIRST_CHAT + n)
  const flow = longest()
  const caseOf = (n: number) =>
    `bench${String(n)
      .padStart(5, '0')
      .replace(/\d/g, (digit) => 'abcdefghjk'[Number(digit)] ?? '')}`
  for (const [n, citizen] of ids.entries())
    await running.app.stores.cases.create({ id: caseOf(n), citizen, service: flow.id, flowVersion: flow.version })
  const presses = new Map<number, number>()
  let update = 1
  return {
    running,
    stub,
    store,
    chats: ids,
    clock,
    press(n) {
      const at = n % chats
      const on = ((presses.get(at) ?? 0) + 1) % 2
      presses.set(at, on)
      const chat = { id: ids[at] as number, type: 'private' as const, first_name: 'A' }
      const data = tick.to('', {
        case: caseOf(at),
        version: String(flow.version),
        document: flow.documents[0]?.id ?? '',
        on: String(on),
        page: '0',
      })
      return pressed(update++, chat, data.callback_data)
    },
    async close() {
      await running.stop()
      await store.close()
      stub.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A button with this data, pressed in a private chat. */
export const pressed = (update_id: number, chat: { id: number; type: 'private'; first_name: string }, data: string): Update => ({
  update_id,
  callback_query: {
    id: String(update_id),
    from: { id: chat.id, is_bot: false, first_name: chat.first_name, language_code: 'kk' },
    message: { message_id: 7, date: 1, chat, text: '.' },
    chat_instance: '1',
    data,
  },
})
