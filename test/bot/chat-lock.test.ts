import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTurns, type Turns } from '../../src/bot/updates/chat-lock.ts'
import { type ChatStore, createChatStore, LEASE_MS } from '../../src/chat/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const now = new Date('2026-03-02T10:00:00+05:00')
const clock = frozenClock(now)
const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))

class Away extends Error {}

let store: Store
let chats: ChatStore
let told: number[]

beforeAll(async () => {
  store = await openStore({ uri: undefined, dataDir, clock })
  chats = createChatStore(store.connection)
})
afterAll(async () => {
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

function turns(owner: string, over: ChatStore = chats): Turns {
  told = []
  return createTurns({
    chats: over,
    clock,
    owner,
    isStoreError: (error) => error instanceof Away,
    onStoreDown: async (chat) => void told.push(chat),
  })
}

/** A gate that holds whoever waits at it until it is opened. */
function gate() {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

describe('turns', () => {
  test('updates of one chat run one after the other, in the order they came in', async () => {
    const mine = turns('a')
    const seen: string[] = []
    const first = gate()
    const one = mine.run(1, 11, async () => {
      seen.push('first begins')
      await first.passed
      seen.push('first ends')
      return {}
    })
    const two = mine.run(1, 12, async () => {
      seen.push('second')
      return {}
    })
    first.open()
    await Promise.all([one, two])
    expect(seen).toEqual(['first begins', 'first ends', 'second'])
  })

  test('chats do not wait for each other', async () => {
    const mine = turns('a')
    const slow = gate()
    const held = mine.run(2, 21, async () => {
      await slow.passed
      return {}
    })
    expect(await mine.run(3, 31, async () => ({}))).toBe('handled')
    slow.open()
    await held
  })

  test('a chat that another process holds is waited for', async () => {
    const a = turns('a')
    const b = turns('b')
    const seen: string[] = []
    const first = gate()
    const begun = gate()
    const one = a.run(4, 41, async () => {
      begun.open()
      await first.passed
      seen.push('a')
      return {}
    })
    await begun.passed
    const two = b.run(4, 42, async () => {
      seen.push('b')
      return {}
    })
    first.open()
    await Promise.all([one, two])
    expect(seen).toEqual(['a', 'b'])
  })

  test('an update that two processes get is handled by one of them', async () => {
    let runs = 0
    const work = async () => {
      runs++
      return {}
    }
    const ends = await Promise.all([turns('a').run(5, 51, work), turns('b').run(5, 51, work)])
    expect(runs).toBe(1)
    expect(ends.sort()).toEqual(['handled', 'repeated'])
  })

  test('an update whose handler throws is free to be handled again', async () => {
    const mine = turns('a')
    const fails = mine.run(6, 61, async () => {
      throw new Error('broken')
    })
    await expect(fails).rejects.toThrow('broken')
    expect(await mine.run(6, 61, async () => ({ lang: 'ru' }))).toBe('handled')
    expect(await chats.peek(6)).toMatchObject({ lang: 'ru' })
  })

  test('while the store is away the update waits, the citizen is told once, and it goes on by itself', async () => {
    let away = 2
    const shaky: ChatStore = {
      ...chats,
      take(...args) {
        if (away-- > 0) throw new Away()
        return chats.take(...args)
      },
    }
    expect(await turns('a', shaky).run(7, 71, async () => ({ lang: 'en' }))).toBe('handled')
    expect(told).toEqual([7])
    expect(await chats.peek(7)).toMatchObject({ lang: 'en' })
  })

  test('a lease of a crashed process ends by itself', async () => {
    await chats.take(8, 81, 'crashed', clock.now())
    clock.advance(LEASE_MS)
    expect(await turns('b').run(8, 81, async () => ({}))).toBe('handled')
  })
})
