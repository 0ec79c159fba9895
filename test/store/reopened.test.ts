import { rm } from 'node:fs/promises'
import { Binary, ObjectId, serialize } from 'bson'
import fc from 'fast-check'
import type mongoose from 'mongoose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { frozenClock, type MovableClock } from '../../src/clock.ts'
import { Picker } from '../../src/store/embedded/pick.ts'
import { decode } from '../../src/store/embedded/values.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { newFolder, START } from './targets.ts'

interface Doc {
  _id: number
  n?: number
  tags?: string[]
  open?: boolean
  at?: Date
}

describe('an index of a store that was just opened', () => {
  let clock: MovableClock
  let dataDir: string
  let store: Store
  let docs: mongoose.mongo.Collection<Doc>

  const open = async (): Promise<void> => {
    store = await openStore({ dataDir, clock })
    docs = store.connection.collection<Doc>('docs')
  }
  const ids = async (filter: object, sort: Record<string, 1 | -1> = { _id: 1 }) =>
    (await docs.find(filter).sort(sort).toArray()).map(({ _id }) => _id)
  const stage = async (filter: object) => ((await docs.find(filter).explain()) as { queryPlanner: { winningPlan: unknown } }).queryPlanner

  beforeEach(async () => {
    clock = frozenClock(START)
    dataDir = await newFolder()
    await open()
    await docs.createIndex({ n: -1 }, { unique: true, sparse: true })
    await docs.createIndex({ tags: 1, n: 1 })
    await docs.createIndex({ n: 1 }, { partialFilterExpression: { open: true } })
    await docs.createIndex({ at: 1 }, { expireAfterSeconds: 60 })
    await docs.insertMany(
      Array.from({ length: 1_000 }, (_, n) => ({ _id: n, n: 2_000 - n, tags: [`t${n % 7}`, `t${n % 5}`], open: n % 3 === 0, at: START })),
    )
    await store.close()
    await open()
  })
  afterEach(async () => {
    await store.close()
    await rm(dataDir, { recursive: true })
  })

  test('answers at once, and is used', async () => {
    expect(JSON.stringify(await stage({ tags: 't6' }))).toContain('tags_1_n_1')
    expect(await ids({ n: { $gt: 1_995 } }, { n: -1 })).toEqual([0, 1, 2, 3, 4])
    expect(await docs.countDocuments({ tags: 't6' })).toBe(Array.from({ length: 1_000 }, (_, n) => n).filter((n) => n % 7 === 6).length)
    expect(await ids({ open: true, n: { $gt: 1_994 } })).toEqual([0, 3])
  })

  test('refuses what it has already, before anybody has read', async () => {
    await expect(docs.insertOne({ _id: 1_000, n: 2_000 })).rejects.toMatchObject({ code: 11000 })
    await expect(docs.insertOne({ _id: 7, n: 5 })).rejects.toMatchObject({ code: 11000 })
    await expect(docs.updateOne({ _id: 8 }, { $set: { n: 2_000 } })).rejects.toMatchObject({ code: 11000 })
    expect(await docs.countDocuments({ n: { $exists: true } })).toBe(1_000)
  })

  test('knows what was written before it was first asked for', async () => {
    await docs.insertOne({ _id: 5_000, n: 5_000, tags: ['new'] })
    await docs.updateOne({ _id: 1 }, { $set: { tags: ['new'] } })
    await docs.updateOne({ _id: 2 }, { $set: { n: 9_000 } })
    await docs.deleteOne({ _id: 0 })
    expect(await ids({ tags: 'new' })).toEqual([1, 5_000])
    expect(await ids({ tags: 't6', n: { $gt: 1_990 } })).toEqual([6])
    expect(await ids({ n: { $gt: 1_998 } }, { n: -1 })).toEqual([2, 5_000, 1])
    expect(await ids({ open: true, n: { $gt: 1_994 } })).toEqual([3])
  })

  test('lets go what is over a minute later', async () => {
    clock.advance(61_000)
    expect(await docs.countDocuments({ n: { $gte: 0 } })).toBe(0)
  })
})

test('picked fields are those of the whole document', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      fc.double({ noNaN: true }),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.date({ noInvalidDate: true }),
      fc.constant(new ObjectId('0123456789abcdef01234567')),
      fc.constant(new Binary(Buffer.from('абв'))),
      fc.constant(/a.*b/i),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.string({ unit: fc.constantFrom('a', 'b', 'ә') }), tie('value'), { maxKeys: 3 }),
    ),
  })).value
  const name = fc.constantFrom('_id', 'a', 'ab', 'b', 'ба', '')
  fc.assert(
    fc.property(fc.dictionary(name, value), fc.array(name, { maxLength: 3 }), (doc, wanted) => {
      const bytes = serialize(doc)
      const whole = decode(bytes)
      const picked = new Picker(wanted).pick(Buffer.concat([Buffer.alloc(3), bytes, Buffer.alloc(2)]), 3, 3 + bytes.length)
      for (const one of wanted) expect([one, picked[one]]).toEqual([one, whole[one]])
    }),
  )
})
