import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ENCRYPTED_FIELDS } from '../../src/app/encrypted-fields.ts'
import { checkDataKey, DataKeyError, keyState, rekey } from '../../src/app/operator/data-key.store.ts'
import { createInboxStore } from '../../src/bot/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { createEncryption, openComplaints } from '../../src/complaints/index.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const KEYS = ['11', '22', '33'].map((pair) => pair.repeat(32)) as [string, string, string]
const [OLD, NEW, OTHER] = KEYS
const clock = frozenClock(new Date('2026-03-02T10:00:00+05:00'))

let dataDir: string
let store: Store
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-key-'))
  store = await openStore({ dataDir, clock })
})
afterEach(async () => {
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const complaints = (key: string) =>
  openComplaints(store.connection, {
    dataKey: key,
    random: randomBytes,
    staffIds: [],
    calendar: loadCalendar(join(import.meta.dirname, '../..')),
  })
const inbox = (key: string) => createInboxStore(store.connection, createEncryption(key, randomBytes))

/** Three drafts with a name, one without, and an update in the inbox. */
async function fill(key: string): Promise<void> {
  for (const id of ['a', 'b', 'c']) await complaints(key).drafts.create(`d${id}`, 7, { person: { name: `Айша ${id}` } }, clock.now())
  await complaints(key).drafts.create('dd', 7, {}, clock.now())
  await inbox(key).keep({ update_id: 5 }, 'gone', new Date(0))
}

const names = async (key: string) => (await complaints(key).drafts.list(7)).map(({ person }) => person.name).sort()

test('a store remembers its first key, and no other starts on it', async () => {
  await checkDataKey(store.connection, OLD, ENCRYPTED_FIELDS)
  await checkDataKey(store.connection, OLD, ENCRYPTED_FIELDS)
  await expect(checkDataKey(store.connection, NEW, ENCRYPTED_FIELDS)).rejects.toThrow(DataKeyError)
  expect([await keyState(store.connection, OLD), await keyState(store.connection, NEW)]).toEqual(['fits', 'other'])
})

test('a store of an older release, without a fingerprint, tells by what is encrypted in it', async () => {
  await fill(OLD)
  await expect(checkDataKey(store.connection, NEW, ENCRYPTED_FIELDS)).rejects.toThrow(/cli -- rekey/)
  await checkDataKey(store.connection, OLD, ENCRYPTED_FIELDS)
})

test('after the change everything opens with the new key alone', async () => {
  await fill(OLD)
  const encrypted = await rekey(store.connection, ENCRYPTED_FIELDS, { from: OLD, to: NEW, random: randomBytes })
  expect(encrypted).toEqual({ 'complaint-drafts': 3, complaints: 0, inbox: 1 })
  await checkDataKey(store.connection, NEW, ENCRYPTED_FIELDS)
  await expect(checkDataKey(store.connection, OLD, ENCRYPTED_FIELDS)).rejects.toThrow(DataKeyError)
  expect(await names(NEW)).toEqual(['Айша a', 'Айша b', 'Айша c', undefined])
  expect(await inbox(NEW).takeOver('next', clock.now())).toEqual({ update_id: 5 })
})

test('a change that breaks off starts no bot, and goes on where it was', async () => {
  await fill(OLD)
  // Four values: each time one more is encrypted anew.
  for (const most of [0, 1, 1, 1]) {
    let left = most
    const running = (n: number) => {
      if (left-- === 0) throw new RangeError('killed')
      return randomBytes(n)
    }
    await expect(rekey(store.connection, ENCRYPTED_FIELDS, { from: OLD, to: NEW, random: running })).rejects.toThrow('killed')
    await expect(checkDataKey(store.connection, OLD, ENCRYPTED_FIELDS)).rejects.toThrow(/not finished/)
    await expect(checkDataKey(store.connection, NEW, ENCRYPTED_FIELDS)).rejects.toThrow(/not finished/)
    expect([await keyState(store.connection, OLD), await keyState(store.connection, NEW)]).toEqual(['changing', 'changing'])
    await expect(rekey(store.connection, ENCRYPTED_FIELDS, { from: OLD, to: OTHER, random: randomBytes })).rejects.toThrow(DataKeyError)
  }
  expect(await rekey(store.connection, ENCRYPTED_FIELDS, { from: OLD, to: NEW, random: randomBytes })).toMatchObject({ inbox: 1 })
  expect((await names(NEW)).length).toBe(4)
})

test('a wrong old key changes nothing', async () => {
  await fill(OLD)
  await expect(rekey(store.connection, ENCRYPTED_FIELDS, { from: OTHER, to: NEW, random: randomBytes })).rejects.toThrow(DataKeyError)
  expect((await names(OLD)).length).toBe(4)
})
