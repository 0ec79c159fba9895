import { rm } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { Double, ObjectId } from 'bson'
import fc from 'fast-check'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frozenClock } from '../../src/clock.ts'
import { flip, key } from '../../src/store/embedded/order.ts'
import { Ordered } from '../../src/store/embedded/ordered.ts'
import { type Embedded, startEmbedded } from '../../src/store/index.ts'
import { newFolder, START } from './targets.ts'

describe('the order of keys', () => {
  const sign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

  const inOrder = <T>(value: fc.Arbitrary<T>, keyed: (value: T) => string, order: (a: T, b: T) => number): void =>
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(sign(keyed(a), keyed(b))).toBe(order(a, b))
      }),
    )

  it('is the order of numbers, of any width', () => {
    inOrder(fc.oneof(fc.double({ noNaN: true }), fc.integer()), key, (a, b) => (a < b ? -1 : a > b ? 1 : 0))
    inOrder(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), key, (a, b) => (a < b ? -1 : a > b ? 1 : 0))
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(new Set([key(n), key(BigInt(n)), key(new Double(n))]).size).toBe(1)
      }),
    )
  })

  it('is the order of strings, dates and documents, joined keys included', () => {
    const text = fc.string({ unit: fc.constantFrom('\0', '\u0001', '\u0002', 'a', 'ә', 'я') })
    const pair = fc.tuple(text, text)
    const inTurn = ([a, b]: [string, string], [c, d]: [string, string]): number => sign(a, c) || sign(b, d)
    inOrder(text, key, sign)
    inOrder(pair, ([a, b]) => key(a) + key(b), inTurn)
    inOrder(pair, key, inTurn)
    inOrder(pair, ([a, b]) => key({ a, b }), inTurn)
    inOrder(
      pair,
      ([a, b]) => flip(key(a) + key(b)),
      (a, b) => inTurn(b, a),
    )
    inOrder(fc.date({ noInvalidDate: true }), key, (a, b) => (a < b ? -1 : a > b ? 1 : 0))
  })
})

describe('the ordered entries of an index', () => {
  it('walk like a sorted list, whatever was added and removed', () => {
    const step = fc.record({ key: fc.integer({ min: 0, max: 400 }), remove: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1200, maxLength: 3000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (steps, x, y) => {
          const ordered = new Ordered<{ seq: number; key: string }>()
          let model: { seq: number; key: string }[] = []
          const name = (n: number): string => String(n).padStart(4, '0')
          for (const [seq, one] of steps.entries()) {
            const victim = one.remove ? model.find((item) => item.key >= name(one.key)) : undefined
            if (victim) {
              ordered.remove(victim.key, victim)
              model = model.filter((item) => item !== victim)
            } else {
              const item = { seq, key: name(one.key) }
              ordered.add(item.key, item)
              model.push(item)
            }
          }
          const sorted = model.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.seq - b.seq))
          const inside = sorted.filter((item) => item.key >= name(x) && item.key < name(y))
          const walked = (down: boolean): unknown[] => {
            const walk = ordered.walk(name(x), name(y), down)
            const found: unknown[] = []
            while (walk.next()) found.push(walk.item)
            return found
          }
          expect(walked(false)).toEqual(inside)
          expect(walked(true)).toEqual(inside.toReversed())
          expect(ordered.size).toBe(model.length)
          expect(Math.abs(ordered.estimate(name(x), name(y)) - inside.length)).toBeLessThanOrEqual(1024)
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('the embedded server', () => {
  let server: Embedded
  let dataDir: string
  let connection: mongoose.Connection
  beforeAll(async () => {
    dataDir = await newFolder()
    server = await startEmbedded({ dataDir, clock: frozenClock(START) })
    connection = await mongoose.createConnection(server.uri).asPromise()
  })
  afterAll(async () => {
    await connection.close()
    await server.close()
    await rm(dataDir, { recursive: true })
  })

  it('finds by an index what it finds by reading all', async () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(null, 1, 2, 3, 2.5, 'a', 'b', '', new Date(5), true, [], [1, 3], ['a', 2], { x: 1 }),
      fc.integer({ min: -3, max: 3 }),
    )
    const scalar = fc.constantFrom<unknown>(null, -1, 0, 1, 2, 3, 2.5, 'a', 'b', '', new Date(5), true)
    const doc = fc.record(
      { a: value, b: scalar, c: scalar, d: fc.array(fc.record({ x: scalar, y: scalar }, { requiredKeys: [] }), { maxLength: 3 }) },
      { requiredKeys: [] },
    )
    const condition = fc.oneof(
      value,
      fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
      fc.record({ $gt: scalar, $lte: scalar }, { requiredKeys: ['$gt'] }),
      fc.record({ $gte: scalar, $lt: scalar }, { requiredKeys: ['$lt'] }),
      fc.constantFrom<unknown>({ $exists: true }, { $exists: false }, { $ne: null }, { $ne: 1 }, { $all: [1, 3] }),
    )
    const element = fc.record({ x: condition, y: condition }, { requiredKeys: [] })
    const fields = fc.record(
      { a: condition, b: condition, c: condition, 'd.x': condition, 'd.y': condition, d: element.map((one) => ({ $elemMatch: one })) },
      { requiredKeys: [] },
    )
    const filter = fc.oneof(
      fields,
      fc.tuple(fields, fields, fields).map(([one, other, rest]) => ({ ...rest, $or: [one, other] })),
    )
    const direction = fc.constantFrom<1 | -1>(1, -1)
    const sort = fc.oneof(
      fc.constant({}),
      fc.record({ b: direction }),
      fc.record({ b: direction, c: direction }),
      fc.record({ a: direction, b: direction, c: direction }),
    )
    const [bare, indexed] = [connection.collection('bare'), connection.collection('indexed')]
    const create = (): Promise<unknown> =>
      Promise.all([
        indexed.createIndex({ a: 1, b: 1, c: -1 }),
        indexed.createIndex({ b: -1, c: -1 }),
        indexed.createIndex({ c: 1 }, { sparse: true }),
        indexed.createIndex({ b: 1, a: 1 }, { partialFilterExpression: { b: { $gt: 0 } } }),
        indexed.createIndex({ 'd.x': 1, 'd.y': 1 }),
      ])
    // One query for each index: what is drawn may leave one of them out.
    const everyIndex: [object, object, number][] = [
      [{ a: 1 }, { a: 1, b: 1, c: -1 }, 0],
      [{}, { b: 1, c: 1 }, 0],
      [{ c: { $gte: 1 } }, {}, 0],
      [{ b: 2, a: { $gte: 1 } }, {}, 0],
      [{ d: { $elemMatch: { x: 1, y: 2 } } }, {}, 0],
    ]
    const plans = new Set<string>()
    await create()
    await fc.assert(
      fc.asyncProperty(
        fc.array(doc, { minLength: 60, maxLength: 60 }),
        fc.array(fc.tuple(filter, sort, fc.constantFrom(0, 5)), { minLength: 12, maxLength: 12 }),
        async (docs, queries) => {
          const seeded = docs.map((one, _id) => ({ _id: _id as never, ...one }))
          for (const one of [bare, indexed]) {
            await one.deleteMany({})
            await one.insertMany(seeded)
          }
          for (const [where, order, limit] of [...everyIndex, ...queries]) {
            const find = (docs: mongoose.mongo.Collection) =>
              docs
                .find(where as object)
                .sort({ ...(order as object), _id: 1 } as never)
                .limit(limit)
            expect(await find(indexed as never).toArray()).toEqual(await find(bare as never).toArray())
            const unordered = await indexed
              .find(where as object)
              .sort(order as never)
              .toArray()
            expect(unordered).toHaveLength(await bare.countDocuments(where as object))
            const keys = (list: mongoose.mongo.Document[]): unknown[] =>
              list.map((one) => Object.keys(order).map((name) => one[name] ?? null))
            if (!JSON.stringify(docs).includes('['))
              expect(keys(unordered)).toEqual(
                keys(
                  await bare
                    .find(where as object)
                    .sort(order as never)
                    .toArray(),
                ),
              )
            const plan = await indexed
              .find(where as object)
              .sort(order as never)
              .explain()
            plans.add(JSON.stringify(plan.queryPlanner.winningPlan).replace(/.*indexName":"([^"]*).*/, '$1'))
          }
        },
      ),
      { numRuns: 25 },
    )
    // All of the indexes had their part, or this showed nothing.
    for (const name of ['a_1_b_1_c_-1', 'b_-1_c_-1', 'c_1', 'b_1_a_1', 'd.x_1_d.y_1']) expect([...plans]).toContain(name)
  })

  it('leaves out the first results of several ranges by counting, as a list of them all does', async () => {
    const rows = connection.collection('rows')
    await rows.createIndex({ state: 1, due: 1, _id: -1 })
    await rows.createIndex({ place: 1, state: 1, due: 1 })
    const states = ['new', 'taken', 'taken', 'asked', 'closed', 'closed', 'closed']
    await rows.insertMany(
      Array.from({ length: 3000 }, (_, i) => ({
        _id: i as never,
        ...{ state: states[(i * 31) % 7], due: new Date((i * 7919) % 400), place: `p${(i * 13) % 40}` },
      })),
    )
    const filters = [
      { state: { $in: ['new', 'taken', 'asked', 'closed', 'none'] } },
      { state: 'closed' },
      { state: { $in: ['new', 'closed'] }, due: { $gte: new Date(50), $lt: new Date(300) } },
      { place: { $in: Array.from({ length: 4000 }, (_, i) => `p${i}`) }, state: { $in: ['new', 'taken', 'closed'] } },
    ]
    for (const filter of filters)
      for (const sort of [{ due: 1, _id: -1 }, { due: -1, _id: 1 }, { due: 1 }] as const) {
        const ids = async (skip: number, limit: number) =>
          (await rows.find(filter).sort(sort).skip(skip).limit(limit).project({ _id: 1, due: 1 }).toArray()).map(({ _id, due }) => [
            '_id' in sort ? _id : '',
            due.getTime(),
          ])
        const all = await ids(0, 0)
        for (const skip of [16, 79, 80, 81, 200, 777, 1500, all.length - 3, all.length - 1, all.length, all.length + 5])
          expect(await ids(skip, 25), JSON.stringify([filter.state, sort, skip])).toEqual(all.slice(skip, skip + 25))
      }
  })

  it('takes an index for more values than it has ranges, where most of them are nowhere', async () => {
    const rows = connection.collection('scattered')
    await rows.createIndex({ place: 1, state: 1, due: 1 })
    await rows.insertMany(Array.from({ length: 1000 }, (_, i) => ({ place: `p${i % 10}`, state: i % 3, due: i })))
    const place = { $in: Array.from({ length: 3000 }, (_, i) => `p${i}`) }
    const { queryPlanner, executionStats } = await rows
      .find({ place, state: { $in: [0, 1, 2] } })
      .sort({ due: 1 })
      .limit(25)
      .explain()
    expect([queryPlanner.winningPlan.stage, executionStats.totalDocsExamined]).toEqual(['IXSCAN', 25])
  })

  it('reads no more than it must for the queries that count', async () => {
    const jobs = connection.collection('jobs')
    await jobs.createIndex({ state: 1, due: 1 })
    await jobs.createIndex({ chat: 1 })
    const states = ['queued', 'leased', 'done', 'done', 'done']
    await jobs.insertMany(Array.from({ length: 5000 }, (_, i) => ({ state: states[i % 5], due: new Date(i), chat: i % 100, lease: i })))
    const examined = async (filter: object, sort: object, limit: number): Promise<[string, number]> => {
      const { queryPlanner, executionStats } = await jobs
        .find(filter)
        .sort(sort as never)
        .limit(limit)
        .explain()
      return [queryPlanner.winningPlan.stage, executionStats.totalDocsExamined]
    }
    expect(await examined({ state: 'queued', due: { $lte: new Date(4000) } }, { due: 1 }, 1)).toEqual(['IXSCAN', 1])
    expect(await examined({ state: { $in: ['queued', 'leased'] }, due: { $lte: new Date(4000) } }, { due: -1 }, 3)).toEqual(['IXSCAN', 3])
    expect(
      await examined(
        {
          $or: [
            { state: 'queued', due: { $lte: new Date(4000) } },
            { state: 'leased', due: { $lte: new Date(9) } },
          ],
        },
        { due: 1 },
        1,
      ),
    ).toEqual(['OR', 1])
    expect(await examined({ chat: 7 }, { due: 1 }, 0)).toEqual(['SORT', 50])
    expect(await examined({ _id: (await jobs.findOne({}))?._id }, {}, 1)).toEqual(['IDHACK', 1])
    expect(await examined({ _id: { $gt: new ObjectId('000000000000000000000000') } }, { _id: 1 }, 10)).toEqual(['IXSCAN', 10])
  })

  it.each<[string, (docs: mongoose.mongo.Collection) => Promise<unknown>, number]>([
    ['collation', (docs) => docs.find({}, { collation: { locale: 'kk' } }).toArray(), 238],
    ['$where', (docs) => docs.find({ $where: 'true' }).toArray(), 238],
    ['$text', (docs) => docs.find({ $text: { $search: 'x' } }).toArray(), 238],
    ['an unknown operator', (docs) => docs.find({ a: { $foo: 1 } }).toArray(), 2],
    ['an update by pipeline', (docs) => docs.updateOne({}, [{ $set: { a: 1 } }]), 238],
    ['$bit', (docs) => docs.updateOne({}, { $bit: { a: { and: 1 } } }), 238],
    ['two clauses under the positional operator', (docs) => docs.updateOne({ 'a.b': 1, 'a.c': 1 }, { $set: { 'a.$.d': 1 } }), 238],
    ['$bucket', (docs) => docs.aggregate([{ $bucket: { groupBy: '$a', boundaries: [0, 1] } }]).toArray(), 238],
    ['$dateTrunc', (docs) => docs.aggregate([{ $project: { a: { $dateTrunc: { date: '$a', unit: 'day' } } } }]).toArray(), 238],
    ['$$NOW', (docs) => docs.aggregate([{ $project: { a: '$$NOW' } }]).toArray(), 238],
    ['an accumulator', (docs) => docs.aggregate([{ $group: { _id: null, a: { $stdDevPop: '$a' } } }]).toArray(), 238],
    ['an unknown stage', (docs) => docs.aggregate([{ $foo: 1 }]).toArray(), 40324],
    ['a text index', (docs) => docs.createIndex({ a: 'text' }), 238],
    ['Decimal128', (docs) => docs.insertOne({ a: new mongoose.mongo.Decimal128('1.5') }), 238],
    ['an unknown command', (docs) => docs.db.command({ mapReduce: 'x' }), 59],
    ['a hint', (docs) => docs.find({}).hint({ _id: 1 }).toArray(), 238],
  ])('refuses %s', async (_what, run, code) => {
    const docs = connection.getClient().db().collection<mongoose.mongo.Document>('refusals')
    await docs.updateOne({ _id: 1 as never }, { $set: { a: [{ b: 1, c: 1 }] } }, { upsert: true })
    await expect(run(docs)).rejects.toMatchObject({ code })
  })

  it('refuses transactions with code 263', async () => {
    const session = await connection.startSession()
    session.startTransaction()
    await expect(connection.collection('refusals').insertOne({}, { session })).rejects.toMatchObject({ code: 263 })
    await session.abortTransaction().catch(() => undefined)
    await session.endSession()
  })

  it('disconnects who does not speak the protocol, and serves the others', async () => {
    const socket = new Socket().connect(join(dataDir, 'store.sock'))
    const closed = new Promise((resolve) => socket.on('close', resolve))
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await closed
    expect(await connection.collection('refusals').countDocuments({ nobody: 1 })).toBe(0)
  })
})
