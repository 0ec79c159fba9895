import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Api } from 'grammy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadContent } from '../../src/app/content.ts'
import { createStoreFigures } from '../../src/app/operator/doctor.store.ts'
import { CHECKS, examine, type Finding, mayServe, type Patient, told } from '../../src/app/operator/doctor.ts'
import { writeProfile } from '../../src/bot/index.ts'
import { createCaseStore } from '../../src/cases/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { openComplaints } from '../../src/complaints/index.ts'
import { momentOf } from '../../src/deadlines/index.ts'
import { LANGS } from '../../src/i18n.ts'
import { type BotApi, startBotApi } from '../../src/playground/index.ts'
import { openStore, requireClock, type Store, startEmbedded } from '../../src/store/index.ts'
import { registered } from '../complaints/world.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TOKEN = '100000000:doctor-token-of-no-worth-at-all'
const GROUP = -1_003_000
const [SUPERVISOR, CLERK] = [900, 901]
const NOW = momentOf('2026-03-04', '10:00')
const content = loadContent(ROOT)

let dataDir: string
let server: Awaited<ReturnType<typeof startEmbedded>>
let store: Store
let botApi: BotApi
let patient: Patient
const clock = frozenClock(NOW)

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-doctor-'))
  server = await startEmbedded({ dataDir, clock })
  store = await openStore({ uri: server.uri, dataDir, clock })
  botApi = await startBotApi({ token: TOKEN, clock })
  const { staff } = openComplaints(store.connection, {
    dataKey: '11'.repeat(32),
    random: randomBytes,
    staffIds: [SUPERVISOR],
    calendar: content.calendar,
  })
  patient = {
    ...content,
    ...{
      store,
      clock,
      realClock: clock,
      dataDir,
      developmentKey: false,
      keyState: async () => 'fits' as const,
      staffChat: async () => GROUP,
    },
    api: new Api(TOKEN, { apiRoot: botApi.root }),
    figures: createStoreFigures(store.connection),
    isStaff: async (id) => (await staff.member(id)) !== null,
  }
})
afterAll(async () => {
  await store.close()
  await server.close()
  await botApi.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const look = async (more: Partial<Patient> = {}): Promise<Record<string, string>> =>
  Object.fromEntries((await examine({ ...patient, ...more })).map(({ check, health }) => [check, health]))

test('a bot that is well: the staff chat is reached, the profile is written, nothing is owed', async () => {
  botApi.group(GROUP, 'Шағымдар үстелі')
  if (patient.api) await writeProfile(patient.api, content.texts)
  // A store that others share as a MongoDB is backed up by its own tools.
  expect(await look()).toEqual(Object.fromEntries(CHECKS.map((check) => [check, check === 'backup' ? 'unknown' : 'ok'])))
})

test('a wrong staff chat, a missing one, and a profile that another release wrote', async () => {
  expect(await look({ staffChat: async () => -42 })).toMatchObject({ 'staff-chat': 'bad' })
  expect(await look({ staffChat: async () => undefined })).toMatchObject({ 'staff-chat': 'warn' })
  expect(await look({ api: undefined })).toMatchObject({ 'staff-chat': 'unknown', profile: 'unknown' })
  await patient.api?.setMyCommands([{ command: 'start', description: 'old' }], { scope: { type: 'all_private_chats' } })
  expect(await look()).toMatchObject({ profile: 'warn' })
})

test('complaints of somebody who left, messages that are owed, and cases of a service that is gone', async () => {
  const stores = openComplaints(store.connection, {
    dataKey: '11'.repeat(32),
    random: randomBytes,
    staffIds: [SUPERVISOR],
    calendar: content.calendar,
  })
  await stores.staff.name(CLERK, 'clerk', SUPERVISOR, NOW)
  const number = await registered(stores, '0left', NOW)
  expect(await look()).toMatchObject({ holders: 'ok', outbox: 'warn' })
  await store.connection.collection('complaints').updateOne({ _id: number as never }, { $set: { state: 'taken', clerk: CLERK } })
  expect(await look()).toMatchObject({ holders: 'ok' })
  await stores.staff.name(CLERK, null, SUPERVISOR, NOW)
  expect(await look()).toMatchObject({ holders: 'bad' })

  const cases = createCaseStore(store.connection)
  await cases.create({ id: 'abcdefghjk', citizen: 7, service: 'apostille', flowVersion: 1 })
  expect(await look()).toMatchObject({ services: 'ok' })
  const without = { ...content.catalogue, flow: (id: string) => (id === 'apostille' ? null : content.catalogue.flow(id)) }
  const found = (await examine({ ...patient, catalogue: without })).find(({ check }) => check === 'services')
  expect(found).toMatchObject({ health: 'bad', vars: { count: 1, services: 'apostille' } })
})

test('a year whose calendar and index are not there is told 60 days before, and is bad when it has come', async () => {
  const at = (day: string) => look({ clock: frozenClock(momentOf(day, '10:00')) })
  const last =
    content.catalogue.mci
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? ''
  const year = Number(last.slice(0, 4))
  expect(await at(`${year}-10-31`)).toMatchObject({ mci: 'ok' })
  expect(await at(`${year}-11-03`)).toMatchObject({ mci: 'warn' })
  expect(await at(`${year + 1}-01-01`)).toMatchObject({ mci: 'bad' })
  expect(await at('2090-06-01')).toMatchObject({ calendar: 'bad' })
})

test('clocks that differ by more than a lease bears: no start, and no updates', async () => {
  const ahead = frozenClock(new Date(NOW.getTime() + 20_000))
  const behind = frozenClock(new Date(NOW.getTime() - 20_000))
  await expect(requireClock(store.connection, ahead)).rejects.toThrow(/20\.0 s ahead of MongoDB's.*NTP/)
  await expect(requireClock(store.connection, behind)).rejects.toMatchObject({ code: 'STORE_CLOCK' })
  await expect(requireClock(store.connection, frozenClock(new Date(NOW.getTime() + 1_000)))).resolves.toBeUndefined()
  const kept = { ...store, kind: 'mongodb' as const }
  const findings = await examine({ ...patient, store: kept, realClock: ahead })
  expect(findings.find(({ check }) => check === 'clock')?.health).toBe('bad')
  expect(mayServe(findings)).toBe(false)
  expect(mayServe(await examine({ ...patient, store: kept, realClock: frozenClock(new Date(NOW.getTime() + 2_000)) }))).toBe(true)
})

test('a key that was changed behind a running process is bad, and it gets no more updates', async () => {
  expect(await look({ developmentKey: true })).toMatchObject({ 'data-key': 'warn' })
  for (const state of ['other', 'changing'] as const) {
    const findings = await examine({ ...patient, keyState: async () => state })
    expect(findings.find(({ check }) => check === 'data-key')?.health).toBe('bad')
    expect(mayServe(findings)).toBe(false)
  }
})

test('a store that does not answer is bad, and what it would have said is unknown', async () => {
  const away = { ...store, ping: () => Promise.reject(new Error('away')) }
  const findings = await examine({ ...patient, store: away })
  expect(findings.find(({ check }) => check === 'store')?.health).toBe('bad')
  expect(mayServe(findings)).toBe(false)
})

test('many messages that are owed are worse than a few', async () => {
  const figures = { ...createStoreFigures(store.connection), owing: async () => 51 }
  expect(await look({ figures })).toMatchObject({ outbox: 'bad' })
  expect(await look({ figures: { ...figures, owing: async () => 50 } })).toMatchObject({ outbox: 'warn' })
})

test.runIf(existsSync('/proc/self'))('a disk without room is bad for the embedded store, and it gets no updates', async () => {
  const findings = await examine({ ...patient, store: { ...store, kind: 'embedded' }, dataDir: '/proc' })
  expect(findings.find(({ check }) => check === 'disk')).toEqual({ check: 'disk', health: 'bad', vars: { mb: 0 } })
  expect(mayServe(findings)).toBe(false)
})

test('every finding has words in every language', () => {
  for (const lang of LANGS)
    for (const check of CHECKS)
      for (const health of ['ok', 'warn', 'bad', 'unknown'] as const) {
        if (!content.texts.has(lang, `doctor-${check}-${health}`)) continue
        const vars = {
          day: 'x',
          rehearsed: 'x',
          kind: 'x',
          ms: 1,
          mb: 1,
          chat: '1',
          count: 1,
          services: 's',
          year: '2027',
          last: '2026-12-31',
        }
        const finding: Finding = { check, health, vars }
        expect(told([finding], (key, given) => content.texts.t(lang, key, given))[0]?.length).toBeGreaterThan(5)
      }
})
