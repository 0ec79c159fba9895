import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTurns } from '../../src/bot/updates/chat-lock.ts'
import { type ChatStore, createChatStore } from '../../src/chat/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { type House, openHouse } from './house.ts'
import { boxes, citizenWithList, tick } from './rehearsal.ts'

const DAY_MS = 86_400_000
const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
const clock = frozenClock(new Date('2026-03-02T10:00:00+05:00'))

let store: Store
let chats: ChatStore
let house: House

beforeAll(async () => {
  store = await openStore({ uri: undefined, dataDir, clock })
  chats = createChatStore(store.connection)
  house = await openHouse()
})
afterAll(async () => {
  await house.close()
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test('a chat that a crashed process leased by a clock that was a day ahead is free at once', async () => {
  await chats.take(1, 11, 'crashed', new Date(clock.now().getTime() + DAY_MS))
  const turns = createTurns({ chats, clock, owner: 'next', isStoreError: () => false, onStoreDown: async () => undefined })
  expect(await turns.run(1, 12, async () => ({}))).toBe('handled')
})

test.each([
  ['a day forward', DAY_MS],
  ['a day back', -DAY_MS],
  ['five years forward', 5 * 365 * DAY_MS],
  ['and back', -5 * 365 * DAY_MS],
])('when the clock jumps %s the bot goes on with every tick', async (_way, ms) => {
  const citizen = await citizenWithList(house.api)
  const [before = '', after = ''] = boxes(citizen).keys()
  await tick(citizen, before)
  house.advance(ms)
  await tick(citizen, after)
  await house.api.idle()
  expect((await house.cases.list(citizen.id)).map(({ ticks }) => [...ticks].sort())).toEqual([[before, after].sort()])
  expect(house.complaints.splice(0)).toEqual([])
})
