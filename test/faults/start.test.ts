import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { type BotApi, startBotApi } from '../../src/playground/index.ts'
import { startEmbedded } from '../../src/store/index.ts'
import { runningClock } from '../clock.ts'
import { type Child, spawnBot } from './child.ts'
import { TOKEN } from './house.ts'

let api: BotApi
let dir: string
let child: Child | undefined
const servers: Server[] = []

beforeAll(async () => {
  api = await startBotApi({ token: TOKEN, clock: runningClock() })
  dir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
})
afterEach(async () => {
  await child?.end('SIGKILL')
  for (const server of servers.splice(0)) server.close()
})
afterAll(async () => {
  await api.close()
  rmSync(dir, { recursive: true, force: true })
})

async function listen(): Promise<number> {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as { port: number }).port
}

/** Starts a bot that cannot start; gives what it said. */
async function refused(env: Readonly<Record<string, string>>): Promise<string> {
  child = spawnBot({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root, DATA_DIR: join(dir, 'data'), PORT: '0', ...env })
  expect(await child.ended).toBe(1)
  return child.stderr().trim()
}

/** One sentence for the operator: no stack, no secret. */
function expectSentence(said: string): void {
  expect(said.split('\n')).toHaveLength(1)
  expect(said).not.toMatch(/\n\s+at .*:\d+/)
  expect(said).not.toContain(TOKEN)
}

test('a token that Telegram does not know', async () => {
  const said = await refused({ BOT_TOKEN: '100000001:another-token-that-nobody-knows' })
  expect(said).toMatch(/BOT_TOKEN/)
  expectSentence(said)
  expect(said).not.toContain('another-token')
})

test('a port that another program has', async () => {
  const port = String(await listen())
  const said = await refused({ PORT: port })
  expect(said).toContain(port)
  expect(said).toMatch(/in use/)
  expectSentence(said)
})

test('a data folder that cannot be written', async () => {
  const file = join(dir, 'a-file')
  writeFileSync(file, '')
  chmodSync(file, 0o400)
  const said = await refused({ DATA_DIR: join(file, 'data') })
  expect(said).toContain(file)
  expectSentence(said)
})

test('a data folder that another bot has open', async () => {
  const first = spawnBot({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root, DATA_DIR: join(dir, 'data'), PORT: '0' })
  try {
    await first.ready
    const said = await refused({})
    expect(said).toMatch(/in use by another process/)
    expectSentence(said)
  } finally {
    await first.end('SIGKILL')
  }
})

test('a MongoDB that does not answer: within ten seconds, and its password is not said', async () => {
  const port = await listen()
  const started = performance.now()
  const said = await refused({ MONGODB_URI: `mongodb://bot:nobody-may-see-this@127.0.0.1:${port}/anyqtama`, DATA_KEY: '0'.repeat(64) })
  expect(performance.now() - started).toBeLessThan(12_000)
  expect(said).toContain(`127.0.0.1:${port}`)
  expectSentence(said)
  expect(said).not.toContain('nobody-may-see-this')
})

test('a MongoDB whose clock is not ours', async () => {
  const store = await startEmbedded({ dataDir: join(dir, 'shared'), clock: systemClock('PT20S') })
  try {
    const said = await refused({ MONGODB_URI: store.uri, DATA_KEY: '0'.repeat(64), CLOCK_OFFSET: '' })
    expect(said).toMatch(/(19|20)\.\d s behind MongoDB's.*NTP/)
    expectSentence(said)
  } finally {
    await store.close()
  }
})

test('several wrong settings are named together', async () => {
  const said = await refused({ PORT: '99999', BOT_MODE: 'carrier-pigeon' })
  expect(said).toMatch(/PORT/)
  expect(said).toMatch(/BOT_MODE/)
  expectSentence(said)
})
