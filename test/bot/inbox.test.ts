import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Update } from 'grammy/types'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createInboxStore, INBOX_LEASE_MS, type InboxStore } from '../../src/bot/updates/inbox.store.ts'
import { startInbox } from '../../src/bot/updates/inbox.ts'
import { frozenClock } from '../../src/clock.ts'
import { createEncryption } from '../../src/complaints/privacy/encryption.ts'
import { createLog } from '../../src/log.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { counted } from '../complaints/world.ts'

const KEY = '5'.repeat(64)
const TEXT = 'Құпия сөз 48217'
const clock = frozenClock(new Date('2026-03-02T10:00:00+05:00'))
const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
const log = createLog('silent')

let store: Store
let inbox: InboxStore
beforeAll(async () => {
  store = await openStore({ uri: undefined, dataDir, clock })
  inbox = createInboxStore(store.connection, createEncryption(KEY, counted()))
})
beforeEach(() => store.connection.collection('inbox').deleteMany({}))
afterAll(async () => {
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const update = (id: number): Update => ({ update_id: id, poll: { id: TEXT } as never })
const left = async (): Promise<unknown[]> =>
  (await store.connection.collection('inbox').find().sort({ _id: 1 }).toArray()).map((row) => row._id)
const open = (owner: string, handle: (update: Update) => Promise<void>) => startInbox({ store: inbox, owner, clock, log, handle })

describe('what a process leaves behind when it dies', () => {
  test('is handled by the next one in the order in which it came, and then is gone', async () => {
    for (const id of [12, 11, 13]) await inbox.keep(update(id), 'dead', clock.now())
    clock.advance(INBOX_LEASE_MS)
    const got: Update[] = []
    const next = await open('next', async (one) => void got.push(one))
    expect(got).toEqual([11, 12, 13].map(update))
    await expect.poll(left).toEqual([])
    await next.stop()
  })

  test('is not taken while its owner lives', async () => {
    const got: number[] = []
    const alive = await open('alive', async () => undefined)
    await alive.keep(update(21))
    clock.advance(INBOX_LEASE_MS - 1)
    const other = await open('other', async ({ update_id }) => void got.push(update_id))
    expect(got).toEqual([])
    await other.stop()
    await alive.stop()
  })

  test('is free at once when the process was asked to stop', async () => {
    const stopped = await open('stopped', async () => undefined)
    await stopped.keep(update(31))
    await stopped.stop()
    const got: number[] = []
    const next = await open('next', async ({ update_id }) => void got.push(update_id))
    expect(got).toEqual([31])
    await expect.poll(left).toEqual([])
    await next.stop()
  })

  test('is given up when its handler throws, as any update is', async () => {
    await inbox.keep(update(41), 'dead', clock.now())
    clock.advance(INBOX_LEASE_MS)
    const next = await open('next', () => Promise.reject(new Error('broken')))
    await expect.poll(left).toEqual([])
    await next.stop()
  })

  test('goes to one of two that look at the same time', async () => {
    for (let id = 50; id < 60; id++) await inbox.keep(update(id), 'dead', clock.now())
    clock.advance(INBOX_LEASE_MS)
    const got: number[] = []
    const both = await Promise.all(['a', 'b'].map((owner) => open(owner, async ({ update_id }) => void got.push(update_id))))
    expect(got.sort()).toEqual([50, 51, 52, 53, 54, 55, 56, 57, 58, 59])
    for (const one of both) await one.stop()
  })
})

test('what stands in the inbox is sealed, and opens with the same key only', async () => {
  await inbox.keep(update(61), 'dead', clock.now())
  const [row] = await store.connection.collection('inbox').find().toArray()
  expect(JSON.stringify(row)).not.toContain(TEXT)
  expect(Buffer.from(String(row?.sealed), 'base64').toString('utf8')).not.toContain(TEXT)
  clock.advance(INBOX_LEASE_MS)
  expect(await inbox.takeOver('next', clock.now())).toEqual(update(61))
  clock.advance(INBOX_LEASE_MS)
  const stranger = createInboxStore(store.connection, createEncryption('6'.repeat(64), counted()))
  await expect(stranger.takeOver('thief', clock.now())).rejects.toThrow('DATA_KEY')
})
