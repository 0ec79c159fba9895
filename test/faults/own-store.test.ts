import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Running, start } from '../../src/app/index.ts'
import { readConfig } from '../../src/config.ts'
import { type BotApi, startBotApi } from '../../src/playground/index.ts'
import { StoreBusy } from '../../src/store/index.ts'
import { runningClock } from '../clock.ts'
import type { Citizen } from './citizen.ts'
import { fillable } from './full-disk.ts'
import { TOKEN } from './house.ts'
import { askForName, boxes, citizenWithList, nearName, tick, toggle, words } from './rehearsal.ts'

const WAIT_MS = 40_000

let api: BotApi
let dir: string
let bot: Running
const disk = { full: false }
const complaints: { update?: number }[] = []

beforeEach(async () => {
  disk.full = false
  complaints.length = 0
  dir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  const clock = runningClock()
  api = await startBotApi({ token: TOKEN, clock })
  const log = pino({ level: 'warn', base: null }, { write: (line: string) => void complaints.push(JSON.parse(line)) })
  bot = await start(configOf({}), { clock, log, makeLevel: fillable(disk) })
})
afterEach(async () => {
  disk.full = false
  await bot.stop()
  await api.close()
  rmSync(dir, { recursive: true, force: true })
})

const configOf = (more: Record<string, string>) =>
  readConfig({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root, DATA_DIR: dir, DATA_KEY: '0'.repeat(64), PORT: '0', ...more })

const told = (citizen: Citizen) => citizen.heard.filter(({ text }) => text === words('bot-store-away')).length
const givenUp = () => complaints.filter(({ update }) => update !== undefined)
const shown = (citizen: Citizen) =>
  api.calls.filter(({ chatId, method, params }) => {
    const isNotice = params.text === words('bot-store-away')
    return chatId === citizen.id && ['sendMessage', 'editMessageText'].includes(method) && !isNotice
  }).length

test('a full disk under the bot’s own store: the citizen is told once, what they typed survives, and work goes on by itself', async () => {
  const citizen = await citizenWithList(api)
  await nearName(citizen)
  await askForName(citizen)
  await api.idle()
  disk.full = true
  citizen.say('Сары үй')
  await citizen.sees(() => told(citizen) > 0, WAIT_MS)
  disk.full = false
  await citizen.sees(() => citizen.screen.includes('Сары үй'), WAIT_MS)
  await api.idle(WAIT_MS)
  expect(told(citizen)).toBe(1)
  expect((await bot.app.stores.cases.list(citizen.id)).map(({ name }) => name)).toEqual(['Сары үй'])
  expect(givenUp()).toEqual([])
})

test('a disk that is known to be full is asked before a handler runs: nothing is shown until there is room, and then once', async () => {
  const citizen = await citizenWithList(api)
  const [document = ''] = boxes(citizen).keys()
  await api.idle()
  disk.full = true
  await expect(bot.store.ping()).rejects.toThrow('cannot write')
  const before = shown(citizen)
  citizen.say('/help')
  await citizen.sees(() => told(citizen) > 0, WAIT_MS)
  expect(shown(citizen)).toBe(before)
  disk.full = false
  await citizen.sees(() => shown(citizen) > before, WAIT_MS)
  await api.idle(WAIT_MS)
  expect(shown(citizen)).toBe(before + 1)
  await tick(citizen, document, WAIT_MS)
  expect((await bot.app.stores.cases.list(citizen.id)).map(({ ticks }) => ticks)).toEqual([[document]])
})

test('a disk that fills up while a handler is at work: what it has shown is shown once, and marked when there is room', async () => {
  const citizen = await citizenWithList(api)
  const [document = ''] = boxes(citizen).keys()
  await api.idle()
  const before = shown(citizen)
  const off = api.onCall(({ method }) => {
    if (method === 'editMessageText') disk.full = true
  })
  toggle(citizen, document)
  await citizen.sees(() => told(citizen) > 0, WAIT_MS)
  off()
  disk.full = false
  await api.idle(WAIT_MS)
  await tick(citizen, document, WAIT_MS)
  expect(shown(citizen)).toBe(before + 2)
  expect(told(citizen)).toBe(1)
  expect(givenUp()).toEqual([])
})

test('another bot does not begin on a store that this one has alone', async () => {
  const uri = (await readFile(join(dir, 'store.addr'), 'utf8')).trim()
  const second = start(configOf({ MONGODB_URI: uri }), { log: pino({ level: 'silent' }) })
  await expect(second).rejects.toBeInstanceOf(StoreBusy)
})
