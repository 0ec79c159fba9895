import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCaseStore } from '../../src/cases/index.ts'
import { type BotApi, startBotApi } from '../../src/playground/index.ts'
import { openStore } from '../../src/store/index.ts'
import { runningClock } from '../clock.ts'
import { type Child, spawnBot } from './child.ts'
import type { Citizen } from './citizen.ts'
import { freePort, SECRET, TOKEN } from './house.ts'
import { boxes, citizensWithLists, toggle } from './rehearsal.ts'

const CROWD = 8
/** What the issue gives a process to finish, and what a slow machine may add. */
const STOP_MS = 10_000
const MARGIN_MS = 5_000
const LONG_MS = 60_000

let api: BotApi
let dir: string
let port: number
let bot: Child

beforeEach(async () => {
  api = await startBotApi({ token: TOKEN, clock: runningClock(), webhookBackoffMs: 20 })
  dir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  port = await freePort()
})
afterEach(async () => {
  await bot.end('SIGKILL')
  await api.close()
  rmSync(dir, { recursive: true, force: true })
})

async function begin(mode: string): Promise<string> {
  const webhook = { WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, WEBHOOK_SECRET: SECRET }
  const env = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root, DATA_DIR: dir, PORT: String(port), BOT_MODE: mode, LOG_LEVEL: 'error' }
  bot = spawnBot({ ...env, ...(mode === 'webhook' ? webhook : {}) })
  return bot.ready
}

/** Presses the first box of every citizen, and waits until all their handlers are at work. */
async function inTheMiddle(url: string, citizens: readonly Citizen[]): Promise<Map<Citizen, string>> {
  const pressed = new Map(citizens.map((citizen) => [citizen, [...boxes(citizen).keys()][0] ?? '']))
  for (const [citizen, document] of pressed) toggle(citizen, document)
  const running = async () => /^anyqtama_chats_running (\d+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]
  await expect.poll(running, { timeout: 10_000 }).toBe(String(citizens.length))
  return pressed
}

/** What a bot that has stopped left in its store. */
async function left(citizens: readonly Citizen[]) {
  const store = await openStore({ uri: undefined, dataDir: dir, clock: runningClock() })
  try {
    const cases = createCaseStore(store.connection)
    const ticks = await Promise.all(citizens.map(async ({ id }) => (await cases.list(id)).map((of) => of.ticks)))
    const leased = await store.connection.collection('chats').countDocuments({ lease: { $ne: null } })
    const inbox = await store.connection.collection('inbox').countDocuments({})
    return { ticks, leased, inbox }
  } finally {
    await store.close()
  }
}

const screens = (citizen: Citizen): number =>
  api.calls.filter(({ chatId, method }) => chatId === citizen.id && method !== 'sendChatAction').length

describe.each(['polling', 'webhook'])('%s', (mode) => {
  test('asked to stop in the middle of handlers: they are finished, leases are given back, and nothing is done twice', async () => {
    const url = await begin(mode)
    const citizens = await citizensWithLists(api, CROWD)
    await api.idle()
    api.fault({ kind: 'delay', delayMs: 2_000, method: 'editMessageText' })
    const pressed = await inTheMiddle(url, citizens)
    // As when npm and a service manager both pass it on.
    bot.process.kill('SIGTERM')
    expect(await bot.end('SIGTERM')).toBe(0)
    for (const [citizen, document] of pressed) expect(boxes(citizen).get(document)).toBe(true)
    const after = { ticks: [...pressed.values()].map((document) => [[document]]), leased: 0, inbox: 0 }
    expect(await left(citizens)).toEqual(after)
    api.clearFaults()
    const shown = citizens.map(screens)
    await begin(mode)
    await api.idle()
    expect(citizens.map(screens)).toEqual(shown)
    expect(await bot.end('SIGTERM')).toBe(0)
    expect(await left(citizens)).toEqual(after)
  })

  test('what does not end in ten seconds is left to the next process, with its lease', async () => {
    const url = await begin(mode)
    const citizens = await citizensWithLists(api, 2)
    await api.idle()
    api.fault({ kind: 'delay', delayMs: LONG_MS, method: 'editMessageText' })
    const pressed = await inTheMiddle(url, citizens)
    const asked = performance.now()
    expect(await bot.end('SIGTERM')).toBe(0)
    expect(performance.now() - asked).toBeLessThan(STOP_MS + MARGIN_MS)
    expect(await left(citizens)).toMatchObject({ leased: 0, inbox: mode === 'webhook' ? citizens.length : 0 })
    api.clearFaults()
    await begin(mode)
    for (const [citizen, document] of pressed) await citizen.sees(() => boxes(citizen).get(document) === true)
    await api.idle()
    expect(await bot.end('SIGTERM')).toBe(0)
    expect(await left(citizens)).toEqual({ ticks: [...pressed.values()].map((document) => [[document]]), leased: 0, inbox: 0 })
  })
})

test('killed when Telegram has its answer but the handler is still at work: the next process does it', async () => {
  const url = await begin('webhook')
  const citizens = await citizensWithLists(api, 2)
  await api.idle()
  api.fault({ kind: 'delay', delayMs: LONG_MS, method: 'editMessageText' })
  const pressed = await inTheMiddle(url, citizens)
  await api.idle()
  expect(await bot.end('SIGKILL')).toBe('SIGKILL')
  api.clearFaults()
  await begin('webhook')
  for (const [citizen, document] of pressed) await citizen.sees(() => boxes(citizen).get(document) === true)
  await api.idle()
  expect(await bot.end('SIGTERM')).toBe(0)
  expect(await left(citizens)).toEqual({ ticks: [...pressed.values()].map((document) => [[document]]), leased: 0, inbox: 0 })
})
