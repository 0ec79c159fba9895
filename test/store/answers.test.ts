import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TARGETS, type Target } from './targets.ts'

interface Doc {
  _id?: number
  [field: string]: unknown
}
type Collection = mongoose.mongo.Collection<Doc>
const { MinKey } = mongoose.mongo

/** One case: what is there, an operation, and its result or the code of its error; then, if it matters, what is there after. */
interface Case {
  initial: Doc[]
  indexes?: Doc[]
  operation: (docs: Collection) => Promise<unknown>
  result?: unknown
  error?: number
  outcome?: Doc[]
}

const find = (filter: Doc) => (docs: Collection) => docs.find(filter).sort({ _id: 1 }).toArray()
const X1 = { _id: 1, x: 1 }
const X2 = { _id: 2, x: 2 }

/** What MongoDB 7 answers, where the embedded store once answered otherwise. */
const CASES: Record<string, Case> = {
  '$and of _id and another field': { initial: [X1, X2], operation: find({ $and: [{ _id: 1 }, { x: 2 }] }), result: [] },
  '$or of one branch with _id': { initial: [X1, X2], operation: find({ $or: [{ _id: 1, x: 2 }] }), result: [] },
  'deleteOne by $and': {
    initial: [X1, X2],
    operation: async (docs) => (await docs.deleteOne({ $and: [{ _id: 1 }, { x: 2 }] })).deletedCount,
    result: 0,
    outcome: [X1, X2],
  },
  'count by $and': { initial: [X1, X2], operation: (docs) => docs.countDocuments({ $and: [{ _id: 1 }, { x: 2 }] }), result: 0 },
  'update by $and': {
    initial: [X1, X2],
    operation: async (docs) =>
      (await docs.updateMany({ $and: [{ _id: { $in: [1, 2] } }, { x: 2 }] }, { $inc: { x: 1 } } as never)).matchedCount,
    result: 1,
    outcome: [X1, { _id: 2, x: 3 }],
  },
  '$all over an array of documents': {
    initial: [
      { _id: 1, s: [{ a: 1 }, { a: 2 }] },
      { _id: 2, s: [{ a: 1 }] },
    ],
    operation: find({ 's.a': { $all: [1, 2] } }),
    result: [{ _id: 1, s: [{ a: 1 }, { a: 2 }] }],
  },
  '$all of two values by an index without arrays': {
    initial: [X1, X2],
    indexes: [{ x: 1 }],
    operation: find({ x: { $all: [1, 2] } }),
    result: [],
  },
  '$not $all over an array of documents': {
    initial: [{ _id: 1, s: [{ a: 1 }, { a: 2 }] }],
    operation: find({ 's.a': { $not: { $all: [1, 2] } } }),
    result: [],
  },
  'a bad filter on a missing collection': { initial: [], operation: find({ a: { $nope: 1 } }), error: 2 },
  'a bad filter of a delete on a missing collection': { initial: [], operation: (docs) => docs.deleteMany({ a: { $nope: 1 } }), error: 2 },
  'a bad filter of distinct on a missing collection': {
    initial: [],
    operation: (docs) => docs.distinct('a', { a: { $nope: 1 } }),
    error: 2,
  },
  'a failed update matches nothing': {
    initial: [X1, X2],
    indexes: [{ x: 1 }],
    operation: (docs) =>
      docs
        .bulkWrite([{ updateOne: { filter: { _id: 1 }, update: { $set: { x: 2 } } } }])
        .catch((error: mongoose.mongo.MongoBulkWriteError) => error.result.matchedCount),
    result: 0,
  },
  'an unused array filter': {
    initial: [{ _id: 1, a: [1] }],
    operation: (docs) => docs.updateOne({ _id: 1 }, { $set: { x: 1 } }, { arrayFilters: [{ i: 1 }] }),
    error: 9,
  },
  'sorting by parallel arrays': {
    initial: [{ _id: 1, a: [1], b: [1] }],
    operation: (docs) => docs.find().sort({ a: 1, b: 1 }).toArray(),
    error: 2,
  },
  'sorting by two fields of one array takes pairs': {
    initial: [
      {
        _id: 1,
        a: [
          { b: 1, c: 9 },
          { b: 2, c: 0 },
        ],
      },
      { _id: 2, a: [{ b: 1, c: 5 }] },
    ],
    operation: async (docs) => (await docs.find().sort({ 'a.b': 1, 'a.c': 1 }).toArray()).map(({ _id }) => _id),
    result: [2, 1],
  },
  'an upsert that matches one path twice': {
    initial: [],
    operation: (docs) => docs.updateOne({ $and: [{ a: 1 }, { a: 2 }] }, { $set: { x: 1 } }, { upsert: true }),
    error: 54,
  },
  'a negative TTL': { initial: [X1], operation: (docs) => docs.createIndex({ at: 1 }, { expireAfterSeconds: -1 }), error: 67 },
  '$ before a last line feed': { initial: [{ _id: 1, t: 'abc\n' }], operation: find({ t: /c$/ }), result: [{ _id: 1, t: 'abc\n' }] },
  '$ not before two line feeds': { initial: [{ _id: 1, t: 'abc\n\n' }], operation: find({ t: /c$/ }), result: [] },
  'a dollar that is escaped, and one in a class': {
    initial: [{ _id: 1, t: 'a$' }],
    operation: find({ $and: [{ t: /a\$$/ }, { t: /a[$]$/ }] }),
    result: [{ _id: 1, t: 'a$' }],
  },
  'a dot is all but a line feed': { initial: [{ _id: 1, t: 'a\rb' }], operation: find({ t: /a.b/ }), result: [{ _id: 1, t: 'a\rb' }] },
  'an operator in _id': { initial: [], operation: (docs) => docs.insertOne({ _id: { $a: 1 } } as never), error: 52 },
}

/** What MongoDB can and the embedded store says it cannot. */
const REFUSED: Record<string, (docs: Collection) => Promise<unknown>> = {
  'a comparison with MinKey': find({ x: { $gt: new MinKey() } }),
  'inline flags': find({ x: { $regex: '(?i)a' } }),
  'an anchor of PCRE': find({ x: { $regex: '\\Aa' } }),
  'a POSIX class': find({ x: { $regex: '[[:alpha:]]' } }),
}

describe.each(TARGETS)('answers of %s', (name, open) => {
  let target: Target
  let nth = 0
  beforeAll(async () => {
    target = await open()
  })
  afterAll(() => target.end())

  async function filled({ initial, indexes = [] }: Pick<Case, 'initial' | 'indexes'>): Promise<Collection> {
    const docs = target.store.connection.getClient().db().collection<Doc>(`a${++nth}`)
    for (const index of indexes) await docs.createIndex(index as Record<string, 1>, { unique: true })
    if (initial.length > 0) await docs.insertMany(initial as never)
    return docs
  }

  it.each(Object.entries(CASES))('%s', async (_, { operation, result, error, outcome, ...start }) => {
    const docs = await filled(start)
    if (error === undefined) expect(await operation(docs)).toEqual(result)
    else await expect(operation(docs)).rejects.toMatchObject({ code: error })
    if (outcome) expect(await docs.find().sort({ _id: 1 }).toArray()).toEqual(outcome)
  })

  it.runIf(name === 'embedded').each(Object.entries(REFUSED))('%s is refused', async (_, operation) => {
    await expect(operation(await filled({ initial: [X1] }))).rejects.toMatchObject({ code: 238 })
  })
})
