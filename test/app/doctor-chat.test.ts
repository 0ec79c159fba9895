import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Running, start } from '../../src/app/index.ts'
import { startJobs } from '../../src/app/jobs.ts'
import type { Finding } from '../../src/app/operator/doctor.ts'
import { createCaseStore } from '../../src/cases/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { openComplaints } from '../../src/complaints/index.ts'
import { readConfig } from '../../src/config.ts'
import { loadCalendar, momentOf } from '../../src/deadlines/index.ts'
import { loadTexts } from '../../src/i18n.ts'
import { type BotApi, type PlaygroundUser, startBotApi } from '../../src/playground/bot-api.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { registered } from '../complaints/world.ts'

const ROOT = join(import.meta.dirname, '../..')
const TOKEN = '100000000:doctor-token-of-no-worth-at-all'
const KEY = '11'.repeat(32)
const [SUPERVISOR, LEFT, CITIZEN] = [900, 901, 902]
const NOWHERE = -42_042
const clock = frozenClock(momentOf('2026-03-04', '10:00'))
const log = pino({ level: 'silent' })

let dataDir: string
let api: BotApi
let bot: Running
/** A second client, as `cli doctor` is one. */
let beside: Store
let supervisor: PlaygroundUser

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-doctor-'))
  api = await startBotApi({ token: TOKEN, clock })
  const env = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root, DATA_DIR: dataDir, DATA_KEY: KEY, PORT: '0' }
  bot = await start(readConfig({ ...env, STAFF_IDS: String(SUPERVISOR), STAFF_CHAT_ID: String(NOWHERE) }), { clock, log })
  beside = await openStore({ dataDir, clock, beside: true })
  supervisor = api.user({ id: SUPERVISOR, firstName: 'Болат', languageCode: 'ru' })
  await said(supervisor, '/start')
})
afterAll(async () => {
  await beside.close()
  await bot.stop()
  await api.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const texts = (of: number) => api.messages(of).flatMap(({ text, from }) => (text !== undefined && from === 'bot' ? [text] : []))

/** What the bot answers. */
async function said(user: PlaygroundUser, text: string): Promise<string> {
  const before = texts(user.id).length
  user.send(text)
  await vi.waitFor(() => expect(texts(user.id).length).toBeGreaterThan(before), { timeout: 20_000 })
  return texts(user.id).at(-1) ?? ''
}

/** The red lines of what the doctor says to the supervisor. */
const red = async () => (await said(supervisor, '/doctor')).split('\n').filter((line) => line.startsWith('🔴'))

test('a supervisor sees how each thing is; the staff chat that the environment names wrongly is red', async () => {
  const lines = (await said(supervisor, '/doctor')).split('\n')
  expect(lines[0]).toContain('Состояние бота')
  expect(lines).toHaveLength(13)
  expect(lines.filter((line) => line.startsWith('🔴'))).toEqual([
    `🔴 Чат сотрудников ${NOWHERE} недоступен: проверьте STAFF_CHAT_ID и добавьте бота в чат.`,
  ])
})

test('for a citizen there is no such command', async () => {
  const citizen = api.user({ id: CITIZEN, firstName: 'Айша', languageCode: 'ru' })
  await said(citizen, '/start')
  expect(await said(citizen, '/doctor')).not.toMatch(/🩺|🔴|STAFF_CHAT_ID/)
})

test('what went wrong while the bot ran is red the next time: a key changed behind it, complaints of who left, a service that is gone', async () => {
  const stores = openComplaints(beside.connection, {
    dataKey: KEY,
    random: randomBytes,
    staffIds: [SUPERVISOR],
    calendar: loadCalendar(ROOT),
  })
  const number = await registered(stores, '0left', clock.now())
  await beside.connection.collection('complaints').updateOne({ _id: number as never }, { $set: { state: 'taken', clerk: LEFT } })
  await createCaseStore(beside.connection).create({ id: 'abcdefghjk', citizen: 7, service: 'gone-service', flowVersion: 1 })
  const key = beside.connection.collection<{ _id: string }>('settings')
  await key.updateOne({ _id: 'data-key' }, { $set: { next: 'another' } })
  const lines = (await red()).join('\n')
  for (const words of ['DATA_KEY не от этого хранилища', 'у тех, кто ушёл', 'нет услуги: gone-service', String(NOWHERE)])
    expect(lines).toContain(words)
  await key.updateOne({ _id: 'data-key' }, { $unset: { next: '' } })
  expect((await red()).join('\n')).not.toContain('DATA_KEY')
})

test('what is red is told to supervisors once a day without their asking, and to nobody else', async () => {
  const found: Finding[] = [
    { check: 'disk', health: 'bad', vars: { mb: 12 } },
    { check: 'calendar', health: 'warn', vars: { year: '2028' } },
  ]
  let finding: Finding[] = found
  const jobs = startJobs({ app: bot.app, clock, log, texts: loadTexts(join(ROOT, 'locales')), doctor: async () => finding })
  const daily = () => texts(SUPERVISOR).filter((text) => text.includes('Требует внимания'))
  try {
    await jobs.tick()
    await jobs.tick()
    expect(daily()).toEqual(['🩺 Требует внимания\n🔴 На диске осталось всего 12 МБ: скоро ничего не сохранится.'])
    expect(texts(CITIZEN).join()).not.toContain('🔴')
    clock.advance(86_400_000)
    finding = []
    await jobs.tick()
    clock.advance(86_400_000)
    finding = found
    await jobs.tick()
    expect(daily()).toHaveLength(2)
  } finally {
    await jobs.stop()
  }
})

test('commands that Telegram did not take at the start are written with the next minute, and then no more', async () => {
  const written = () => api.calls.filter(({ method }) => method === 'setMyCommands').length
  const scope = { type: 'all_private_chats' } as const
  await bot.app.shell.bot.api.setMyCommands([{ command: 'start', description: 'old' }], { scope })
  const jobs = startJobs({ app: bot.app, clock, log, texts: loadTexts(join(ROOT, 'locales')), doctor: async () => [] })
  try {
    api.fault({ method: 'setMyCommands', kind: '400' })
    await jobs.profile()
    expect((await bot.app.shell.bot.api.getMyCommands({ scope })).length).toBe(1)
    api.clearFaults()
    await jobs.tick()
    expect((await bot.app.shell.bot.api.getMyCommands({ scope })).length).toBeGreaterThan(1)
    const before = written()
    await jobs.tick()
    expect(written()).toBe(before)
  } finally {
    await jobs.stop()
  }
})

test('a year of which the calendar and the index are not there is red', async () => {
  clock.advance(momentOf('2040-06-01', '10:00').getTime() - clock.now().getTime())
  const lines = (await red()).join('\n')
  for (const words of ['Календаря на этот год нет', 'МРП известен только до']) expect(lines).toContain(words)
})
