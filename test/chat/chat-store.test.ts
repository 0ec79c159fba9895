import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BUSY, type ChatStore, createChatStore, LEASE_MS, LeaseLostError, REPEATED } from '../../src/chat/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { isTransient, openStore, type Store, startEmbedded } from '../../src/store/index.ts'

const now = new Date('2026-03-02T10:00:00+05:00')
const later = (ms: number) => new Date(now.getTime() + ms)
const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
let store: Store
let chats: ChatStore

beforeAll(async () => {
  store = await openStore({ uri: undefined, dataDir, clock: frozenClock(now) })
  chats = createChatStore(store.connection)
})
afterAll(async () => {
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test('a chat is held by one handler at a time, and free when that one is done', async () => {
  const taken = await chats.take(1, 10, 'a', now)
  expect(taken).toMatchObject({ lang: null, live: null })
  expect(await chats.take(1, 11, 'b', now)).toBe(BUSY)
  await chats.finish(1, 10, 'a', { lang: 'ru' })
  expect(await chats.take(1, 11, 'b', now)).toMatchObject({ lang: 'ru' })
})

test('an update that was handled is not handled again, also a day later', async () => {
  await chats.take(2, 20, 'a', now)
  await chats.finish(2, 20, 'a', {})
  expect(await chats.take(2, 20, 'a', later(86_400_000))).toBe(REPEATED)
})

test('an update whose handling crashed is handled again when the lease has run out', async () => {
  await chats.take(3, 30, 'crashed', now)
  expect(await chats.take(3, 30, 'b', later(LEASE_MS - 1))).toBe(BUSY)
  expect(await chats.take(3, 30, 'b', later(LEASE_MS))).toMatchObject({ lang: null })
})

test('a handler that lost its lease saves nothing', async () => {
  await chats.take(4, 40, 'slow', now)
  await chats.take(4, 40, 'next', later(LEASE_MS))
  await expect(chats.finish(4, 40, 'slow', { lang: 'en' })).rejects.toBeInstanceOf(LeaseLostError)
  await chats.finish(4, 40, 'next', {})
  expect(await chats.peek(4)).toMatchObject({ lang: null })
})

test('a lease that is renewed lasts, one that is given back is free at once', async () => {
  await chats.take(5, 50, 'a', now)
  await chats.renew(5, 'a', later(LEASE_MS - 1))
  expect(await chats.take(5, 51, 'b', later(LEASE_MS + 1))).toBe(BUSY)
  await chats.giveBack(5, 'a')
  expect(await chats.take(5, 51, 'b', later(LEASE_MS + 2))).not.toBe(BUSY)
})

test('of twenty handlers at once one gets the chat', async () => {
  const got = await Promise.all(Array.from({ length: 20 }, (_, n) => chats.take(6, 60 + n, `p${n}`, now)))
  expect(got.filter((state) => state !== BUSY)).toHaveLength(1)
})

test('a citizen who wants to be forgotten leaves nothing', async () => {
  await chats.take(7, 70, 'a', now)
  await chats.finish(7, 70, 'a', { gone: true })
  expect(await chats.peek(7)).toBeNull()
})

test('what a room keeps goes when its time is over, and nothing else of the chat', async () => {
  const keep = async (chat: number, expire: Date) => {
    await chats.take(chat, 1, 'a', now)
    await chats.finish(chat, 1, 'a', { lang: 'ru', rooms: { application: { expire, answers: 'x' }, offices: { of: {} } } })
  }
  await keep(901, later(1000))
  await keep(902, later(1001))
  await keep(903, later(1000))
  await chats.take(903, 2, 'a', now)
  expect(await chats.expire('application', later(999))).toBe(0)
  expect(await chats.expire('application', later(1000))).toBe(1)
  expect(await chats.peek(901)).toMatchObject({ lang: 'ru', rooms: { offices: { of: {} } } })
  expect((await chats.peek(901))?.rooms).not.toHaveProperty('application')
  expect((await chats.peek(902))?.rooms).toHaveProperty('application')
  // It was held; once it is free, or its handler crashed, it goes.
  expect(await chats.expire('application', later(LEASE_MS))).toBe(2)
})

test('chats that are asked for at one time each hear their own answer', async () => {
  await chats.take(100, 1, 'a', now)
  await chats.finish(100, 1, 'a', { lang: 'ru' })
  await chats.take(101, 1, 'other', now)
  await chats.take(102, 1, 'a', now)
  const taken = await Promise.all([
    chats.take(100, 1, 'a', now),
    chats.take(100, 2, 'a', now),
    chats.take(101, 2, 'a', now),
    chats.take(102, 1, 'a', now),
    chats.take(103, 1, 'a', now),
  ])
  expect(taken[0]).toBe(REPEATED)
  expect(taken[1]).toMatchObject({ lang: 'ru' })
  expect(taken[2]).toBe(BUSY)
  // Taken before by the same owner, whose answer was lost.
  expect(taken[3]).toMatchObject({ lang: null })
  expect(taken[4]).toMatchObject({ lang: null })
})

test('chats that end at one time are saved, but not the one whose lease was lost', async () => {
  await Promise.all([110, 111, 112].map((chat) => chats.take(chat, 1, 'a', now)))
  await chats.take(111, 2, 'next', later(LEASE_MS))
  const ended = await Promise.allSettled([110, 111, 112].map((chat) => chats.finish(chat, 1, 'a', { lang: 'en', rooms: { chat } })))
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect((ended[1] as PromiseRejectedResult).reason).toBeInstanceOf(LeaseLostError)
  const rows = await Promise.all([110, 111, 112].map((chat) => chats.peek(chat)))
  expect(rows.map((row) => row?.rooms)).toEqual([{ chat: 110 }, {}, { chat: 112 }])
  expect(await chats.take(110, 1, 'a', now)).toBe(REPEATED)
})

test('a store that goes away is known for it by everybody who asked', async () => {
  const server = await startEmbedded({ dataDir: mkdtempSync(join(tmpdir(), 'anyqtama-')), clock: frozenClock(now) })
  const client = await openStore({ uri: server.uri, dataDir, clock: frozenClock(now), silence: 2_000 })
  const gone = createChatStore(client.connection)
  await Promise.all([1, 2].map((chat) => gone.take(chat, 1, 'a', now)))
  await server.close()
  const ended = await Promise.allSettled([
    gone.finish(1, 1, 'a', {}),
    gone.finish(2, 1, 'a', {}),
    gone.take(3, 1, 'a', now),
    gone.take(4, 1, 'a', now),
  ])
  const alone = await Promise.allSettled([gone.finish(1, 1, 'a', {})])
  expect([...ended, ...alone].map((end) => end.status === 'rejected' && isTransient(end.reason))).toEqual(Array(5).fill(true))
  await client.close()
})
