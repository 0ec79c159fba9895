import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { chatHash } from '../../src/bot/updates/request-log.ts'
import * as to from '../../src/cases/buttons.ts'
import { createLog, cronLog } from '../../src/log.ts'
import { type BotApi, startBotApi } from '../../src/playground/index.ts'
import { startEmbedded } from '../../src/store/index.ts'
import { runningClock } from '../clock.ts'
import { type Child, spawnBot } from '../faults/child.ts'
import { Citizen } from '../faults/citizen.ts'
import { freePort, SECRET, TOKEN } from '../faults/house.ts'
import { openProxy, type StoreProxy } from '../faults/proxy.ts'
import { askForName, boxes, nearName, openList, tick } from '../faults/rehearsal.ts'

const DATA_KEY = '7'.repeat(64)
const PASSWORD = 'nobody-may-read-this'
const NAME = 'Құпиялы пәтер 48217'
const PHONE = '+77017731948'
const TEXT = 'Маған екі рет келуге тура келді 90113'
const PLACE = [43.238949, 76.889709] as const
const FIRST_NAME = 'Әсемгүл-48'
const ID = 740_112_233
const NEIGHBOUR = 740_112_234
const GROUP = -740_112_235

let dir: string
let api: BotApi
let store: Awaited<ReturnType<typeof startEmbedded>>
let proxy: StoreProxy
let bot: Child
let log: string
let metrics: string

/** A whole run at level trace, with errors of Telegram, of the store and of the webhook in it. */
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  const clock = runningClock()
  store = await startEmbedded({ dataDir: dir, clock })
  proxy = await openProxy(store.uri)
  api = await startBotApi({ token: TOKEN, clock, webhookBackoffMs: 20 })
  const port = await freePort()
  bot = spawnBot({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    MONGODB_URI: `${proxy.uri}?appName=${PASSWORD}`,
    DATA_KEY,
    DATA_DIR: dir,
    PORT: String(port),
    BOT_MODE: 'webhook',
    WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
    WEBHOOK_SECRET: SECRET,
    LOG_LEVEL: 'trace',
  })
  const url = await bot.ready
  await walk(new Citizen(api, ID, { firstName: FIRST_NAME, languageCode: 'kk' }))
  const neighbour = new Citizen(api, NEIGHBOUR)
  neighbour.say('/help')
  neighbour.client.groupSend(GROUP, TEXT)
  await api.idle()
  await fetch(`${url}/telegram`, { method: 'POST', headers: { 'x-telegram-bot-api-secret-token': `${SECRET}x` }, body: TEXT })
  // Telegram has its answers before the last handler has ended.
  await vi.waitUntil(
    async () => {
      metrics = await (await fetch(`${url}/metrics`)).text()
      return metrics.includes('\nanyqtama_webhook_queue 0\n')
    },
    { timeout: 30_000 },
  )
  await bot.end('SIGTERM')
  log = bot.stdout() + bot.stderr()
}, 120_000)
afterAll(async () => {
  await bot.end('SIGKILL')
  await proxy.close()
  await store.close()
  await api.close()
  rmSync(dir, { recursive: true, force: true })
})

async function walk(citizen: Citizen): Promise<void> {
  await openList(citizen)
  const [document = ''] = boxes(citizen).keys()
  await tick(citizen, document)
  await nearName(citizen)
  await askForName(citizen)
  citizen.say(NAME)
  await citizen.offered(to.tick)
  citizen.say(TEXT)
  citizen.client.location(...PLACE)
  citizen.client.contact(PHONE)
  citizen.client.inlineQuery(TEXT)
  citizen.say('/complain')
  await api.idle()
  // Telegram refuses what the bot says, and the bot's excuse.
  api.fault({ kind: '400', method: 'sendMessage', times: 2, description: 'Bad Request: can not parse entities' })
  citizen.say(TEXT)
  await api.idle()
  api.fault({ kind: '403', times: 2 })
  citizen.say(`/services ${TEXT}`)
  await api.idle()
  // The store goes away and comes back.
  proxy.way = 'refuse'
  citizen.say(NAME)
  setTimeout(() => {
    proxy.way = 'pass'
  }, 500)
  await api.idle(60_000)
}

interface Line {
  readonly msg: string
  readonly update?: number
  readonly chat?: string
  readonly route?: string
  readonly ms?: number
}
const lines = (): Line[] =>
  log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
const updates = (): Line[] => lines().filter(({ msg }) => msg === 'update')

test('the log tells what happened', () => {
  const routes = updates().map(({ route }) => route)
  expect(routes).toEqual(expect.arrayContaining(['button ct', 'text', 'command', 'location', 'inline_query', 'message']))
  expect(log).toContain('handler failed')
})

test('every update has a line with its id, the hash of its chat, its route and its milliseconds', () => {
  const counted = [...metrics.matchAll(/^anyqtama_updates_total\{.*\} (\d+)$/gm)].reduce((sum, [, figure]) => sum + Number(figure), 0)
  expect(updates()).toHaveLength(counted)
  for (const line of updates())
    expect(line).toMatchObject({
      update: expect.any(Number),
      chat: expect.stringMatching(/^[0-9a-f]{12}$/),
      route: expect.stringMatching(/^[a-z_]+( [a-z0-9-]+)?$/),
      ms: expect.any(Number),
    })
})

test('a chat has one name in the log, which nobody without the token can compute', () => {
  expect(new Set(updates().map(({ chat }) => chat))).toEqual(new Set([ID, NEIGHBOUR, GROUP].map((chat) => chatHash(TOKEN, chat))))
  expect(chatHash(`${TOKEN}x`, ID)).not.toBe(chatHash(TOKEN, ID))
})

const said = {
  NAME,
  PHONE,
  TEXT,
  FIRST_NAME,
  TOKEN,
  SECRET,
  DATA_KEY,
  PASSWORD,
  ID: String(ID),
  NEIGHBOUR: String(NEIGHBOUR),
  GROUP: String(GROUP),
  latitude: String(PLACE[0]),
  longitude: String(PLACE[1]),
}

/** The words of it that a text has, whole or in part. */
const found = (text: string, word: string): string[] =>
  [word, ...word.split(' ').filter(({ length }) => length > 4)].filter((part) => text.includes(part))

test.each(Object.entries(said))('the log holds no %s', (_what, word) => {
  expect(found(log, word)).toEqual([])
})

test.each(Object.entries(said))('a log that held %s would be found out', (_what, word) => {
  const written: string[] = []
  createLog('info', { write: (line) => void written.push(line) }).info({ text: `a${word}b` }, 'update')
  expect(found(written.join(''), word)).not.toEqual([])
})

test.each(Object.entries(said))('the metrics hold no %s', (_what, word) => {
  expect(metrics).toContain('anyqtama_updates_total')
  expect(metrics).not.toContain(word)
})

test('node-cron speaks in our log, and its errors have a name only', () => {
  const lines: string[] = []
  const cron = cronLog(createLog('debug', { write: (line) => void lines.push(line) }))
  cron.warn('task still running')
  cron.error(new RangeError('Әсел, +7 701 000 11 22'))
  cron.error('failed', new TypeError('Әсел'))
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(told).toMatchObject([{ msg: 'cron: task still running' }, { error: 'RangeError' }, { error: 'TypeError', msg: 'cron: failed' }])
  expect(lines.join()).not.toContain('Әсел')
})
