import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { TARGETS, type Target } from './targets.ts'

const { Binary, Double, Int32, Long, ObjectId } = mongoose.mongo

describe.each(TARGETS)('the store contract on %s', (_name, open) => {
  let target: Target
  let db: mongoose.mongo.Db
  let nth = 0
  const fresh = <T extends mongoose.mongo.Document = mongoose.mongo.Document>(): mongoose.mongo.Collection<T> =>
    db.collection<T>(`c${++nth}`)

  beforeAll(async () => {
    target = await open()
    db = target.store.connection.getClient().db()
  })
  afterAll(() => target.end())

  describe('mongoose', () => {
    const schema = new mongoose.Schema(
      { chat: Number, state: String, lang: { type: String, default: 'kk' }, ticks: [String] },
      { strict: true, timestamps: true },
    )
    schema.index({ chat: 1 }, { unique: true })
    const model = (name: string) => target.store.connection.model(name, schema)

    it('builds the indexes of a schema', async () => {
      const Citizen = model('indexed')
      await Citizen.init()
      expect(Object.keys(await Citizen.collection.indexInformation())).toEqual(['_id_', 'chat_1'])
    })

    it('surfaces a unique violation with code 11000, the key and the value', async () => {
      const Citizen = model('unique')
      await Citizen.init()
      await Citizen.create({ chat: 5 })
      await expect(Citizen.create({ chat: 5 })).rejects.toMatchObject({ code: 11000, keyPattern: { chat: 1 }, keyValue: { chat: 5 } })
      expect(await Citizen.countDocuments()).toBe(1)
    })

    it('upserts with $setOnInsert, once', async () => {
      const Citizen = model('upserted')
      await Citizen.init()
      const upsert = () =>
        Citizen.findOneAndUpdate(
          { chat: 7 },
          { $setOnInsert: { state: 'new' }, $push: { ticks: 'x' } },
          { upsert: true, returnDocument: 'after' },
        ).lean()
      const [first, second] = [await upsert(), await upsert()]
      expect(first).toMatchObject({ chat: 7, state: 'new', lang: 'kk', ticks: ['x'] })
      expect(second).toMatchObject({ _id: first?._id, state: 'new', ticks: ['x', 'x'] })
    })

    it('refuses to save an outdated version', async () => {
      const Citizen = model('versions')
      const one = await Citizen.create({ chat: 9, ticks: ['a', 'b'] })
      const [mine, theirs] = [await Citizen.findById(one._id), await Citizen.findById(one._id)]
      theirs?.set('ticks', ['b'])
      await theirs?.save()
      mine?.set('ticks.1', 'c')
      await expect(mine?.save()).rejects.toMatchObject({ name: 'VersionError' })
    })
  })

  it('never lets two of 20 clients claim the same job', async () => {
    const jobs = fresh()
    await jobs.createIndex({ state: 1, due: 1 })
    await jobs.insertMany(Array.from({ length: 200 }, (_, i) => ({ state: 'queued', due: new Date(1000 * (200 - i)) })))
    const clients = await Promise.all(Array.from({ length: 20 }, () => mongoose.createConnection(target.uri).asPromise()))
    const claimed = await Promise.all(
      clients.map(async (client) => {
        const own = client.getClient().db().collection(jobs.collectionName)
        const got: Date[] = []
        for (;;) {
          const job = await own.findOneAndUpdate(
            { state: 'queued', due: { $lte: new Date(150_000) } },
            { $set: { state: 'taken' } },
            { sort: { due: 1 } },
          )
          if (!job) return got
          got.push(job.due)
        }
      }),
    )
    await Promise.all(clients.map((client) => client.close()))
    const times = claimed
      .flat()
      .map(Number)
      .sort((a, b) => a - b)
    expect(times).toEqual(Array.from({ length: 150 }, (_, i) => 1000 * (i + 1)))
    for (const own of claimed) expect(own.map(Number)).toEqual(own.map(Number).sort((a, b) => a - b))
    expect(await jobs.countDocuments({ state: 'queued' })).toBe(50)
  })

  it('walks a cursor over 10,000 documents in order, while others are removed', async () => {
    const many = fresh()
    await many.insertMany(Array.from({ length: 10_000 }, (_, i) => ({ n: i })))
    const seen: number[] = []
    for await (const doc of many.find({ n: { $gte: 0 } }).batchSize(500)) {
      if (seen.length === 0) await many.deleteMany({ n: { $gte: 9000 } })
      seen.push(doc.n)
    }
    expect(seen).toEqual(Array.from({ length: 9000 }, (_, i) => i))
    expect(await many.find().sort({ n: -1 }).skip(10).limit(3).project({ _id: 0 }).toArray()).toEqual([
      { n: 8989 },
      { n: 8988 },
      { n: 8987 },
    ])
  })

  it('leaves out of a cursor what no longer matches when its turn comes', async () => {
    const docs = fresh()
    await docs.createIndex({ state: 1 })
    await docs.insertMany(Array.from({ length: 30 }, () => ({ state: 'open' })))
    const cursor = docs.find({ state: 'open' }).batchSize(10)
    await cursor.next()
    await docs.updateMany({}, { $set: { state: 'closed' } })
    // Nine are left of the first page, and one more may have been read ahead.
    expect((await cursor.toArray()).length - 9).toBeLessThanOrEqual(1)
  })

  it('keeps a sorted cursor as it was when it began', async () => {
    const docs = fresh()
    await docs.insertMany(Array.from({ length: 300 }, (_, i) => ({ n: 299 - i, v: 'old' })))
    const cursor = docs.find().sort({ n: 1 }).batchSize(10)
    const first = await cursor.next()
    await docs.updateMany({}, { $inc: { n: 1000 } })
    const rest = await cursor.toArray()
    expect([first, ...rest].map((doc) => doc?.n)).toEqual(Array.from({ length: 300 }, (_, i) => i))
  })

  describe('bulkWrite', () => {
    it('does all kinds of statements in order', async () => {
      const docs = fresh<{ _id: number; n?: number }>()
      const result = await docs.bulkWrite([
        { insertOne: { document: { _id: 1, n: 1 } } },
        { updateOne: { filter: { _id: 1 }, update: { $inc: { n: 4 } } } },
        { updateOne: { filter: { _id: 2 }, update: { $set: { n: 2 } }, upsert: true } },
        { replaceOne: { filter: { _id: 2 }, replacement: { n: 3 } } },
        { updateMany: { filter: {}, update: { $mul: { n: 10 } } } },
        { deleteOne: { filter: { _id: 2 } } },
      ])
      expect(result).toMatchObject({
        insertedCount: 1,
        matchedCount: 4,
        modifiedCount: 4,
        upsertedCount: 1,
        upsertedIds: { 2: 2 },
        deletedCount: 1,
      })
      expect(await docs.find().toArray()).toEqual([{ _id: 1, n: 50 }])
    })

    it('stops at the first error when ordered, and goes on when not', async () => {
      const docs = fresh<{ _id: number }>()
      const insert = (...ids: number[]) => ids.map((_id) => ({ insertOne: { document: { _id } } }))
      await expect(docs.bulkWrite(insert(1, 1, 2))).rejects.toMatchObject({ code: 11000, result: { insertedCount: 1 } })
      await expect(docs.bulkWrite(insert(3, 1, 4), { ordered: false })).rejects.toMatchObject({ code: 11000, result: { insertedCount: 2 } })
      expect((await docs.find().toArray()).map((doc) => doc._id)).toEqual([1, 3, 4])
    })
  })

  describe('updates', () => {
    const updated = async (doc: object, update: object, options: object = {}, filter: object = {}): Promise<unknown> => {
      const docs = fresh<{ _id: number }>()
      await docs.insertOne({ _id: 1, ...doc })
      await docs.updateOne({ _id: 1, ...filter }, update, options)
      const { _id, ...rest } = (await docs.findOne({ _id: 1 })) ?? { _id: 0 }
      return rest
    }

    it.each<[string, object, object, object]>([
      ['$set of a nested field', { a: { b: 1 } }, { $set: { 'a.c.d': 2 } }, { a: { b: 1, c: { d: 2 } } }],
      ['$set beyond an array', { a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
      ['$unset', { a: 1, b: { c: 1, d: 2 } }, { $unset: { a: '', 'b.c': '' } }, { b: { d: 2 } }],
      ['$inc of a missing field', {}, { $inc: { 'a.b': 2 } }, { a: { b: 2 } }],
      ['$mul of a missing field', {}, { $mul: { n: 2 } }, { n: 0 }],
      ['$min and $max', { a: 5, b: 5 }, { $min: { a: 3, c: 1 }, $max: { b: 3 } }, { a: 3, b: 5, c: 1 }],
      ['$rename', { a: 1, b: 2 }, { $rename: { a: 'c.d' } }, { b: 2, c: { d: 1 } }],
      ['$push', { a: [1] }, { $push: { a: 2, b: 3 } }, { a: [1, 2], b: [3] }],
      [
        '$push with all its clauses',
        { a: [{ n: 5 }, { n: 1 }] },
        { $push: { a: { $each: [{ n: 3 }, { n: 4 }], $sort: { n: -1 }, $slice: 3 } } },
        { a: [{ n: 5 }, { n: 4 }, { n: 3 }] },
      ],
      ['$push at a position', { a: [1, 2, 3] }, { $push: { a: { $each: [8, 9], $position: -1 } } }, { a: [1, 2, 8, 9, 3] }],
      ['$push keeping the last', { a: [1, 2, 3] }, { $push: { a: { $each: [4], $slice: -2 } } }, { a: [3, 4] }],
      [
        '$addToSet',
        { a: ['x', { k: 1 }] },
        { $addToSet: { a: { $each: ['x', 'y', { k: 1 }, { k: 2 }] } } },
        { a: ['x', { k: 1 }, 'y', { k: 2 }] },
      ],
      ['$pull by value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
      ['$pull by operator', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
      ['$pull by document', { a: [{ k: 1, n: 1 }, { k: 2 }, 'x'] }, { $pull: { a: { k: 1 } } }, { a: [{ k: 2 }, 'x'] }],
      ['$pullAll', { a: [1, 2, 3, 1] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
      ['$pop', { a: [1, 2, 3], b: [1, 2, 3] }, { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [2, 3] }],
    ])('%s', async (_what, doc, update, expected) => {
      expect(await updated(doc, update)).toEqual(expected)
    })

    it('reaches elements by $, $[] and $[name]', async () => {
      const items = [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ]
      expect(await updated({ items }, { $set: { 'items.$.n': 9 } }, {}, { 'items.id': 'b' })).toEqual({
        items: [items[0], { id: 'b', n: 9 }],
      })
      expect(await updated({ items }, { $set: { 'items.$.n': 9 } }, {}, { items: { $elemMatch: { id: 'b', n: 2 } } })).toEqual({
        items: [items[0], { id: 'b', n: 9 }],
      })
      expect(await updated({ items }, { $inc: { 'items.$[].n': 1 } })).toEqual({
        items: [
          { id: 'a', n: 2 },
          { id: 'b', n: 3 },
        ],
      })
      expect(await updated({ items }, { $set: { 'items.$[x].n': 0 } }, { arrayFilters: [{ 'x.n': { $gt: 1 } }] })).toEqual({
        items: [items[0], { id: 'b', n: 0 }],
      })
    })

    it.each<[string, object, object, number]>([
      ['$inc on a string', { a: 'x' }, { $inc: { a: 1 } }, 14],
      ['$inc on null', { a: null }, { $inc: { a: 1 } }, 14],
      ['$push on null', { a: null }, { $push: { a: 1 } }, 2],
      ['$set through a scalar', { a: 1 }, { $set: { 'a.b': 1 } }, 28],
      ['two operators on one path', {}, { $set: { a: 1 }, $inc: { a: 1 } }, 40],
      ['two operators on a path and a part of it', {}, { $set: { 'a.b': 1 }, $unset: { a: 1 } }, 40],
      ['another _id', {}, { $set: { _id: 2 } }, 66],
      ['an unknown operator', {}, { $sett: { a: 1 } }, 9],
    ])('refuses %s', async (_what, doc, update, code) => {
      await expect(updated(doc, update)).rejects.toMatchObject({ code })
    })

    it('builds the document of an upsert from the equalities of the filter', async () => {
      const docs = fresh()
      await docs.updateOne({ a: 1, 'b.c': { $eq: 2 }, d: { $gt: 3 }, $and: [{ e: 'x' }] }, { $set: { f: 1 } }, { upsert: true })
      expect(await docs.findOne({}, { projection: { _id: 0 } })).toEqual({ a: 1, b: { c: 2 }, e: 'x', f: 1 })
    })

    it('tells matched from modified', async () => {
      const docs = fresh()
      await docs.insertMany([{ a: 1 }, { a: 2 }])
      expect(await docs.updateMany({}, { $set: { a: 1 } })).toMatchObject({ matchedCount: 2, modifiedCount: 1 })
    })
  })

  describe('findOneAndUpdate', () => {
    it('takes the first by sort, and shows before or after, projected', async () => {
      const docs = fresh()
      await docs.insertMany([{ n: 3 }, { n: 1 }, { n: 2 }])
      expect(await docs.findOneAndUpdate({}, { $inc: { n: 10 } }, { sort: { n: 1 }, projection: { _id: 0, n: 1 } })).toEqual({ n: 1 })
      expect(
        await docs.findOneAndUpdate({}, { $inc: { n: 10 } }, { sort: { n: -1 }, returnDocument: 'after', projection: { _id: 0 } }),
      ).toEqual({ n: 21 })
      expect(await docs.findOneAndDelete({ n: 21 }, { projection: { _id: 0 } })).toEqual({ n: 21 })
      expect(await docs.findOneAndUpdate({ n: 99 }, { $set: { n: 1 } })).toBeNull()
      expect(await docs.findOneAndReplace({ n: 2 }, { m: 1 }, { returnDocument: 'after', projection: { _id: 0 } })).toEqual({ m: 1 })
    })
  })

  describe('types', () => {
    const RAW = { promoteValues: false } as const

    it('brings back every type as it was', async () => {
      const docs = fresh()
      const doc = {
        _id: new ObjectId(),
        date: new Date('1969-07-20T20:17:40.123Z'),
        binary: new Binary(Buffer.from([0, 1, 255]), 0),
        int: new Int32(1),
        double: new Double(1),
        fraction: new Double(0.1),
        long: Long.fromString('9007199254740993'),
        small: Long.fromNumber(5),
        none: null,
        yes: true,
        text: 'Қазақстан \u0000 🏔',
        list: [new Int32(1), new Double(2), [], {}],
      }
      await docs.insertOne({ ...doc })
      expect(await docs.findOne({}, RAW)).toEqual(doc)
      await docs.updateOne({}, { $set: { touched: true } })
      expect(await docs.findOne({}, RAW)).toEqual({ ...doc, touched: true })
    })

    it('keeps the type of numbers when it calculates', async () => {
      const docs = fresh()
      await docs.insertOne({
        int: new Int32(1),
        double: new Double(0.5),
        long: Long.fromNumber(5),
        edge: new Int32(2147483647),
        mixed: new Int32(1),
      })
      await docs.updateOne(
        {},
        { $inc: { int: new Int32(1), double: new Double(0.5), long: new Int32(1), edge: new Int32(1), mixed: new Double(1) } },
      )
      const { _id, ...rest } = (await docs.findOne({}, RAW)) ?? {}
      expect(rest).toEqual({
        int: new Int32(2),
        double: new Double(1),
        long: Long.fromNumber(6),
        edge: Long.fromNumber(2147483648),
        mixed: new Double(2),
      })
    })

    it('finds numbers by value, whatever their type', async () => {
      const docs = fresh()
      await docs.createIndex({ n: 1 })
      await docs.insertMany([{ n: new Int32(5) }, { n: new Double(5) }, { n: Long.fromNumber(5) }, { n: '5' }])
      expect(await docs.countDocuments({ n: 5 })).toBe(3)
      expect(await docs.countDocuments({ n: { $gte: 5, $lt: 6 } })).toBe(3)
    })

    it('sorts mixed types in the order of BSON', async () => {
      const docs = fresh()
      const values = [null, -1.5, 0, 7, 'a', 'b', { a: 1 }, new ObjectId(), false, true, new Date(0), new Date(5)]
      await docs.insertMany(values.toReversed().map((v) => ({ v })))
      expect((await docs.find().sort({ v: 1 }).toArray()).map((doc) => doc.v)).toEqual(values)
      await docs.createIndex({ v: 1 })
      expect((await docs.find({}).sort({ v: -1 }).toArray()).map((doc) => doc.v)).toEqual(values.toReversed())
    })
  })

  describe('filters', () => {
    const DOCS = [
      {
        _id: 1,
        a: 1,
        tags: ['x', 'y'],
        o: { k: 'v' },
        items: [
          { id: 1, q: 5 },
          { id: 2, q: 1 },
        ],
      },
      { _id: 2, a: 2, tags: ['y'], o: { k: null }, items: [{ id: 1, q: 1 }] },
      { _id: 3, a: null, tags: [], text: 'Алматы қаласы' },
      { _id: 4, text: 'Астана' },
      { _id: 5, a: 'str', tags: 'x', nested: [[1, 2]] },
    ]
    let docs: mongoose.mongo.Collection<{ _id: number }>
    beforeAll(async () => {
      docs = fresh()
      await docs.insertMany(DOCS)
    })

    it.each<[object, number[]]>([
      [{ a: 1 }, [1]],
      [{ a: null }, [3, 4]],
      [{ a: { $exists: true } }, [1, 2, 3, 5]],
      [{ a: { $exists: false } }, [4]],
      [{ a: { $ne: 1 } }, [2, 3, 4, 5]],
      [{ a: { $ne: null } }, [1, 2, 5]],
      [{ a: { $in: [1, null] } }, [1, 3, 4]],
      [{ a: { $nin: [1, 2] } }, [3, 4, 5]],
      [{ a: { $gt: 0 } }, [1, 2]],
      [{ a: { $gte: null } }, [3, 4]],
      [{ a: { $not: { $gt: 1 } } }, [1, 3, 4, 5]],
      [{ a: { $type: 'number' } }, [1, 2]],
      [{ a: { $mod: [2, 0] } }, [2]],
      [{ tags: 'x' }, [1, 5]],
      [{ tags: ['y'] }, [2]],
      [{ tags: { $size: 2 } }, [1]],
      [{ tags: { $all: ['y', 'x'] } }, [1]],
      [{ tags: { $in: ['y'] } }, [1, 2]],
      [{ tags: { $ne: 'x' } }, [2, 3, 4]],
      [{ 'tags.0': 'y' }, [2]],
      [{ 'o.k': 'v' }, [1]],
      [{ 'o.k': null }, [2, 3, 4, 5]],
      [{ o: { k: 'v' } }, [1]],
      [{ 'items.id': 2 }, [1]],
      [{ 'items.id': 1, 'items.q': 1 }, [1, 2]],
      [{ items: { $elemMatch: { id: 1, q: 1 } } }, [2]],
      [{ 'items.q': { $gt: 4, $lt: 2 } }, [1]],
      [{ items: { $elemMatch: { q: { $gt: 4, $lt: 2 } } } }, []],
      [{ text: /^алматы/iu }, [3]],
      [{ text: { $regex: 'ТАНА$', $options: 'i' } }, [4]],
      [{ $or: [{ a: 2 }, { text: 'Астана' }] }, [2, 4]],
      [{ $nor: [{ a: 1 }, { a: null }] }, [2, 5]],
      [{ $and: [{ a: { $gte: 1 } }, { a: { $lte: 1 } }] }, [1]],
      [{ $expr: { $gt: ['$a', 1] } }, [2, 5]],
      [{ nested: [1, 2] }, [5]],
      [{ constructor: null }, [1, 2, 3, 4, 5]],
    ])('%j', async (filter, ids) => {
      expect((await docs.find(filter).sort({ _id: 1 }).toArray()).map((doc) => doc._id)).toEqual(ids)
    })

    it.each<[object, object]>([
      [{ a: 1 }, { _id: 1, a: 1 }],
      [{ _id: 0, 'o.k': 1 }, { o: { k: 'v' } }],
      [
        { items: 0, tags: 0, o: 0 },
        { _id: 1, a: 1 },
      ],
      [{ _id: 0, 'items.id': 1 }, { items: [{ id: 1 }, { id: 2 }] }],
      [{ _id: 0, tags: { $slice: -1 }, a: 0, o: 0, items: 0 }, { tags: ['y'] }],
      [{ _id: 0, items: { $elemMatch: { q: 1 } } }, { items: [{ id: 2, q: 1 }] }],
    ])('projection %j', async (projection, expected) => {
      expect(await docs.findOne({ _id: 1 }, { projection })).toEqual(expected)
    })
  })

  describe('indexes', () => {
    it('checks a partial unique index only where it applies', async () => {
      const cases = fresh()
      await cases.createIndex({ chat: 1, service: 1 }, { unique: true, partialFilterExpression: { state: 'open' } })
      await cases.insertOne({ chat: 1, service: 's', state: 'closed' })
      await cases.insertOne({ chat: 1, service: 's', state: 'closed' })
      await cases.insertOne({ chat: 1, service: 's', state: 'open' })
      await expect(cases.insertOne({ chat: 1, service: 's', state: 'open' })).rejects.toMatchObject({ code: 11000 })
      await expect(cases.updateOne({ state: 'closed' }, { $set: { state: 'open' } })).rejects.toMatchObject({ code: 11000 })
      await cases.updateOne({ state: 'open' }, { $set: { state: 'closed' } })
      await cases.insertOne({ chat: 1, service: 's', state: 'open' })
      expect(await cases.countDocuments({ chat: 1 })).toBe(4)
      expect(await cases.countDocuments({ chat: 1, state: 'open' })).toBe(1)
    })

    it('lets a sparse unique index pass documents without the field', async () => {
      const docs = fresh()
      await docs.createIndex({ number: 1 }, { unique: true, sparse: true })
      await docs.insertMany([{ a: 1 }, { a: 2 }, { number: 'K-1' }])
      await expect(docs.insertOne({ number: 'K-1' })).rejects.toMatchObject({ code: 11000 })
      expect(await docs.countDocuments({ number: null })).toBe(2)
    })

    it('refuses to build a unique index over duplicates, and builds none', async () => {
      const docs = fresh()
      await docs.insertMany([{ a: 1 }, { a: 1 }])
      await expect(docs.createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 })
      expect(Object.keys(await docs.indexInformation())).toEqual(['_id_'])
    })

    it('finds array elements by an index', async () => {
      const offices = fresh()
      await offices.createIndex({ 'serves.name': 1, region: 1 })
      await offices.insertMany([
        { n: 1, region: 'a', serves: [{ name: 'Ақсу' }, { name: 'Көксу' }] },
        { n: 2, region: 'b', serves: [{ name: 'Ақсу' }] },
        { n: 3, region: 'a', serves: [] },
      ])
      const found = async (filter: object): Promise<number[]> => (await offices.find(filter).sort({ n: 1 }).toArray()).map((doc) => doc.n)
      expect(await found({ 'serves.name': 'Ақсу' })).toEqual([1, 2])
      expect(await found({ 'serves.name': { $in: ['Ақсу', 'Көксу'] }, region: 'a' })).toEqual([1])
      expect(await found({ 'serves.name': null })).toEqual([])
    })

    it('serves equality, range and sort over a compound index, both ways', async () => {
      const docs = fresh()
      await docs.createIndex({ state: 1, due: 1, rank: -1 })
      const all = Array.from({ length: 300 }, (_, i) => ({ state: ['a', 'b', 'c'][i % 3], due: new Date(1000 * (i % 50)), rank: i }))
      await docs.insertMany(all.map((doc) => ({ ...doc })))
      const expected = all
        .filter((doc) => doc.state !== 'b' && Number(doc.due) >= 10_000 && Number(doc.due) < 20_000)
        .sort((x, y) => Number(x.due) - Number(y.due) || y.rank - x.rank)
        .map((doc) => doc.rank)
      const filter = { state: { $in: ['a', 'c'] }, due: { $gte: new Date(10_000), $lt: new Date(20_000) } }
      expect((await docs.find(filter).sort({ due: 1, rank: -1 }).toArray()).map((doc) => doc.rank)).toEqual(expected)
      expect((await docs.find(filter).sort({ due: -1, rank: 1 }).limit(7).toArray()).map((doc) => doc.rank)).toEqual(
        expected.toReversed().slice(0, 7),
      )
      const one = await docs
        .find({ state: 'b', due: { $gt: new Date(30_000) } })
        .sort({ due: 1, rank: -1 })
        .limit(1)
        .next()
      expect(one?.rank).toBe(Math.max(...all.filter((doc) => doc.state === 'b' && Number(doc.due) === 31_000).map((doc) => doc.rank)))
    })

    it('expires documents by a TTL index', async () => {
      const docs = fresh()
      await docs.createIndex({ at: 1 }, { expireAfterSeconds: 60 })
      const now = (target.clock ?? systemClock()).now().getTime()
      await docs.insertMany([
        { k: 'old', at: new Date(now - 61_000) },
        { k: 'young', at: new Date(now + 3_600_000) },
        { k: 'none' },
        { k: 'text', at: 'x' },
      ])
      target.clock?.advance(60_000)
      // A real server looks once a minute.
      await expect.poll(() => docs.countDocuments({ k: 'old' }), { timeout: 130_000, interval: 500 }).toBe(0)
      expect((await docs.find().toArray()).map((doc) => doc.k)).toEqual(['young', 'none', 'text'])
    }, 150_000)

    it('drops an index, and goes on without it', async () => {
      const docs = fresh()
      await docs.createIndex({ a: 1 }, { unique: true })
      await docs.insertOne({ a: 1 })
      await docs.dropIndex('a_1')
      await docs.insertOne({ a: 1 })
      expect(await docs.countDocuments({ a: 1 })).toBe(2)
    })
  })

  describe('aggregation', () => {
    const DAY = 86_400_000
    let ratings: mongoose.mongo.Collection
    beforeAll(async () => {
      ratings = fresh()
      const services = fresh()
      await services.insertMany([{ key: 's1', title: 'Апостиль' }])
      await ratings.insertMany(
        Array.from({ length: 12 }, (_, i) => ({
          service: `s${i % 3}`,
          stars: i % 5,
          at: new Date(i * DAY + DAY - 3_600_000),
          tags: i % 2 ? ['late', 'kind'] : [],
          ...(i === 3 && { note: 'x' }),
        })),
      )
    })

    it('groups, sorts, limits', async () => {
      const found = await ratings
        .aggregate([
          { $match: { stars: { $gt: 0 } } },
          {
            $group: {
              _id: '$service',
              n: { $sum: 1 },
              stars: { $sum: '$stars' },
              mean: { $avg: '$stars' },
              best: { $max: '$stars' },
              first: { $min: '$at' },
              notes: { $push: '$note' },
            },
          },
          { $sort: { n: -1, _id: 1 } },
        ])
        .toArray()
      expect(found).toEqual([
        { _id: 's0', n: 3, stars: 8, mean: 8 / 3, best: 4, first: new Date(4 * DAY - 3_600_000), notes: ['x'] },
        { _id: 's1', n: 3, stars: 7, mean: 7 / 3, best: 4, first: new Date(2 * DAY - 3_600_000), notes: [] },
        { _id: 's2', n: 3, stars: 6, mean: 2, best: 3, first: new Date(3 * DAY - 3_600_000), notes: [] },
      ])
    })

    it('counts, unwinds, projects and computes', async () => {
      expect(await ratings.aggregate([{ $match: { service: 's1' } }, { $count: 'n' }]).toArray()).toEqual([{ n: 4 }])
      expect(await ratings.countDocuments()).toBe(12)
      expect(await ratings.aggregate([{ $unwind: '$tags' }, { $sortByCount: '$tags' }, { $sort: { _id: 1 } }]).toArray()).toEqual([
        { _id: 'kind', count: 6 },
        { _id: 'late', count: 6 },
      ])
      const days = await ratings
        .aggregate([
          { $sort: { at: 1 } },
          { $limit: 2 },
          {
            $project: {
              _id: 0,
              service: 1,
              day: { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Almaty' } },
              low: { $lt: ['$stars', 1] },
            },
          },
        ])
        .toArray()
      // 23:00 UTC is already the next day in Almaty.
      expect(days).toEqual([
        { service: 's0', day: '1970-01-02', low: true },
        { service: 's1', day: '1970-01-03', low: false },
      ])
    })

    it('facets and looks up', async () => {
      const [both] = await ratings
        .aggregate([{ $facet: { all: [{ $count: 'n' }], low: [{ $match: { stars: 0 } }, { $count: 'n' }] } }])
        .toArray()
      expect(both).toEqual({ all: [{ n: 12 }], low: [{ n: 3 }] })
      const services = (Number(ratings.collectionName.slice(1)) + 1).toString()
      const [joined] = await ratings
        .aggregate([
          { $match: { service: 's1' } },
          { $limit: 1 },
          { $lookup: { from: `c${services}`, localField: 'service', foreignField: 'key', as: 'found' } },
          { $addFields: { title: { $arrayElemAt: ['$found.title', 0] } } },
          { $unset: ['found', '_id', 'at', 'tags'] },
        ])
        .toArray()
      expect(joined).toEqual({ service: 's1', stars: 1, title: 'Апостиль' })
    })

    it('takes missing fields for missing, not for null', async () => {
      const docs = fresh()
      await docs.insertMany([{ n: 1 }, { n: null }, {}])
      const [found] = await docs.aggregate([{ $group: { _id: null, all: { $push: '$n' }, set: { $addToSet: '$n' } } }]).toArray()
      expect(found).toEqual({ _id: null, all: [1, null], set: expect.arrayContaining([1, null]) })
      expect(found?.set).toHaveLength(2)
    })
  })

  it('counts and lists distinct values', async () => {
    const docs = fresh()
    await docs.insertMany([{ a: 1, t: ['x', 'y'] }, { a: 1, t: ['y'] }, { a: 2 }])
    expect(await docs.distinct('a')).toEqual([1, 2])
    expect((await docs.distinct('t', { a: 1 })).sort()).toEqual(['x', 'y'])
    expect(await docs.estimatedDocumentCount()).toBe(3)
    expect(await docs.countDocuments({ a: 1 }, { limit: 1 })).toBe(1)
  })

  it('lists and drops collections', async () => {
    const docs = fresh()
    await docs.insertOne({})
    expect(await db.listCollections({ name: docs.collectionName }).toArray()).toHaveLength(1)
    await docs.drop()
    expect(await db.listCollections({ name: docs.collectionName }).toArray()).toEqual([])
    expect(await docs.find().toArray()).toEqual([])
  })
})
