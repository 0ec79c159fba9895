import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CaseStore, createCaseStore } from '../../src/cases/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
let store: Store
let cases: CaseStore

beforeAll(async () => {
  store = await openStore({ uri: undefined, dataDir, clock: frozenClock(new Date('2026-03-02T10:00:00+05:00')) })
  cases = createCaseStore(store.connection)
})
afterAll(async () => {
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const open = async (citizen: number, id: string) => void (await cases.create({ id, citizen, service: 'apostille', flowVersion: 2 }))

const under = (flowVersion: number, edition: string | null = null) => ({ flowVersion, editions: [edition] })

test('ticks that are made at one time are each made in their own case', async () => {
  await Promise.all([open(1, 'a'), open(2, 'b'), open(3, 'c')])
  await cases.tick(3, 'c', under(2), 'paper', true)
  const made = await Promise.all([
    cases.tick(1, 'a', under(2), 'paper', true),
    cases.tick(2, 'b', under(2), 'card', true),
    cases.tick(3, 'c', under(2), 'paper', false),
  ])
  expect(made.map((of) => [of?.id, of?.ticks])).toEqual([
    ['a', ['paper']],
    ['b', ['card']],
    ['c', []],
  ])
})

test('a tick in the case of another citizen, or of another version or edition of the list, is not made', async () => {
  const today = cases.create({ id: 'g', citizen: 6, service: 'apostille', flowVersion: 2, edition: 'apostille-2026' })
  await Promise.all([open(4, 'd'), open(5, 'e'), today])
  for (const others of [[], [() => cases.tick(4, 'd', under(2), 'card', true)]]) {
    const refused = [
      () => cases.tick(4, 'e', under(2), 'paper', true),
      () => cases.tick(5, 'e', under(1), 'paper', true),
      () => cases.tick(5, 'x', under(2), 'paper', true),
      () => cases.tick(5, 'e', under(2, 'apostille-2026'), 'paper', true),
      () => cases.tick(6, 'g', under(2), 'paper', true),
      () => cases.tick(6, 'g', { flowVersion: 2, editions: [] }, 'paper', true),
    ]
    for (const one of refused) expect((await Promise.all([one, ...others].map((make) => make())))[0]).toBeNull()
  }
  expect((await cases.find(5, 'e'))?.ticks).toEqual([])
  expect((await cases.find(6, 'g'))?.ticks).toEqual([])
  expect((await cases.tick(6, 'g', { flowVersion: 2, editions: ['other', 'apostille-2026'] }, 'card', true))?.ticks).toEqual(['card'])
  expect((await cases.find(4, 'd'))?.ticks).toEqual(['card'])
})
