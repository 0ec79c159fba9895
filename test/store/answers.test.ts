import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TARGETS, type Target } from './targets.ts'

interface Doc {
  _id?: number
  [field: string]: unknown
}
type Collection = mongoose.mongo.Collection<Doc>
const { BSON, Double, Long, MinKey } = mongoose.mongo

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
/** Names and values in the order of the bytes, which a JavaScript object would not keep. */
const inOrder = (bytes: Uint8Array): [string, unknown][] => {
  const values = BSON.deserialize(bytes)
  return [...BSON.onDemand.parseToElements(bytes)].map(([type, from, length, at, size]) => {
    const name = new TextDecoder().decode(bytes.subarray(from, from + length))
    return [name, type === 3 ? inOrder(bytes.subarray(at, at + size)) : values[name]]
  })
}
const stored = async (docs: Collection) => ((await docs.find({}, { raw: true }).toArray()) as unknown as Uint8Array[]).map(inOrder)
/** A document whose fields come in this order, whatever their names. */
const ordered = (...fields: [string, unknown][]): Doc => new Map(fields) as unknown as Doc
const collections = async (docs: Collection) => (await docs.db.listCollections({ name: docs.collectionName }).toArray()).length
const ids = async (docs: Collection, filter: Doc) => (await docs.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id)
const matching =
  (pattern: string, options = '') =>
  (docs: Collection) =>
    ids(docs, { t: { $regex: pattern, $options: options } })
const raw =
  (command: Doc) =>
  (docs: Collection): Promise<unknown> => {
    const [name] = Object.keys(command) as [string]
    return docs.db.command({ ...command, [name]: docs.collectionName })
  }

/** An update of the one document that fails, and changes nothing. */
const updating = (fields: Doc, update: Doc, error: number, arrayFilters?: Doc[]): Case => ({
  initial: [{ _id: 1, ...fields }],
  operation: (docs) => docs.updateOne({}, update as never, arrayFilters && { arrayFilters }),
  error,
  outcome: [{ _id: 1, ...fields }],
})

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
  'an update leaves names that are whole numbers in their places': {
    initial: [ordered(['_id', 1], ['b', ordered(['z', 1], ['2', 2], ['1', 3])], ['10', 1], ['a', 1])],
    operation: async (docs) => {
      await docs.updateOne({ _id: 1 }, { $set: { 'b.0': 4, '7': 7, a: 2 } })
      return stored(docs)
    },
    result: [
      [
        ['_id', 1],
        [
          'b',
          [
            ['z', 1],
            ['2', 2],
            ['1', 3],
            ['0', 4],
          ],
        ],
        ['10', 1],
        ['a', 2],
        ['7', 7],
      ],
    ],
  },
  'an upsert puts whole numbers by their value and names by their letters': {
    initial: [],
    operation: async (docs) => {
      await docs.updateOne({ _id: 1 }, { $set: { b: 1, '10': 1, '9': 1, a: 1 } }, { upsert: true })
      return (await stored(docs))[0]?.map(([name]) => name)
    },
    result: ['_id', '9', '10', 'a', 'b'],
  },
  'a replacement keeps the order of its names, and a projection too': {
    initial: [X1],
    operation: async (docs) => {
      await docs.replaceOne({ _id: 1 }, ordered(['x', 1], ['3', 2], ['1', 3]) as never)
      const [shown] = (await docs.find({}, { raw: true, projection: { x: 0 } }).toArray()) as unknown as Uint8Array[]
      return [(await stored(docs))[0]?.map(([name]) => name), inOrder(shown as Uint8Array).map(([name]) => name)]
    },
    result: [
      ['_id', 'x', '3', '1'],
      ['_id', '3', '1'],
    ],
  },
  'removed and set again, a name comes last': {
    initial: [ordered(['_id', 1], ['5', 1], ['a', 1])],
    operation: async (docs) => {
      await docs.updateOne({}, { $unset: { '5': '' } })
      await docs.updateOne({}, { $set: { '5': 2 } })
      return stored(docs)
    },
    result: [
      [
        ['_id', 1],
        ['a', 1],
        ['5', 2],
      ],
    ],
  },
  'documents are equal in one order of their fields only': {
    initial: [
      { _id: 1, d: ordered(['a', 1], ['1', 2]) },
      { _id: 2, d: { '1': 2, a: 1 } },
    ],
    operation: (docs) => ids(docs, { d: ordered(['a', 1], ['1', 2]) }),
    result: [1],
  },
  'a sort goes by its fields in their order': {
    initial: [
      { _id: 1, a: 1, '1': 2 },
      { _id: 2, a: 2, '1': 1 },
    ],
    operation: async (docs) =>
      (
        await docs
          .find()
          .sort(
            new Map([
              ['a', 1],
              ['1', 1],
            ]),
          )
          .toArray()
      ).map(({ _id }) => _id),
    result: [1, 2],
  },
  'an aggregation keeps the order of names': {
    initial: [ordered(['_id', 1], ['b', 1], ['1', 2])],
    operation: (docs) =>
      docs.aggregate([{ $project: { _id: 0, n: { $objectToArray: { $mergeObjects: ['$$ROOT', { c: 3 }] } } } }]).toArray(),
    result: [
      {
        n: [
          { k: '_id', v: 1 },
          { k: 'b', v: 1 },
          { k: '1', v: 2 },
          { k: 'c', v: 3 },
        ],
      },
    ],
  },
  'a field named __proto__ outlives updates, and is one': {
    initial: [ordered(['_id', 1], ['__proto__', { a: 1 }])],
    operation: async (docs) => {
      await docs.updateOne({ '__proto__.a': 1 }, { $set: { x: 1, ['__proto__']: 5 } } as never)
      await docs.updateOne({}, { $inc: { ['__proto__']: 1 } } as never)
      return stored(docs)
    },
    result: [
      [
        ['_id', 1],
        ['__proto__', 6],
        ['x', 1],
      ],
    ],
  },
  'a field named constructor is like any other': {
    initial: [X1],
    operation: (docs) => ids(docs, { constructor: null }),
    result: [1],
  },
  ...Object.fromEntries(
    Object.entries<(docs: Collection) => Promise<unknown>>({
      'an update': (docs) => docs.updateOne({ _id: 1 }, { $set: { x: 1 } }),
      'an update of many': (docs) => docs.updateMany({ _id: 1 }, { $set: { x: 1 } }),
      'a replacement': (docs) => docs.replaceOne({ _id: 1 }, { x: 1 } as never),
      'a deletion': (docs) => docs.deleteOne({ _id: 1 }),
      findOneAndUpdate: (docs) => docs.findOneAndUpdate({ _id: 1 }, { $set: { x: 1 } }),
      findOneAndDelete: (docs) => docs.findOneAndDelete({ _id: 1 }),
      'an insert of what cannot be': (docs) => docs.insertOne({ _id: [1] } as never).catch(() => undefined),
    }).map(([what, run]) => [
      `${what} that finds nothing makes no collection`,
      {
        initial: [],
        operation: async (docs: Collection) => {
          await run(docs)
          return collections(docs)
        },
        result: 0,
      },
    ]),
  ),
  'no spaces in a class are not ASCII ones': {
    initial: [
      { _id: 1, t: '\u00a0' },
      { _id: 2, t: ' ' },
      { _id: 3, t: '\ud83d\ude00' },
    ],
    operation: async (docs) => [await matching('^[\\S]$')(docs), await matching('^[^\\S]$')(docs), await matching('^[^\\s]$')(docs)],
    result: [[1, 3], [2], [1, 3]],
  },
  'letters of a word are ASCII': {
    initial: [
      { _id: 1, t: '\u017f' },
      { _id: 2, t: 's' },
    ],
    operation: async (docs) => [await matching('^\\w')(docs), await matching('^\\W')(docs), await matching('^.\\b')(docs)],
    result: [[2], [1], [2]],
  },
  'lines end with a line feed only': {
    initial: [
      { _id: 1, t: 'a\rb' },
      { _id: 2, t: 'a\nb' },
    ],
    operation: async (docs) => [await matching('^b', 'm')(docs), await matching('a$', 'm')(docs)],
    result: [[2], [2]],
  },
  'brackets and braces that mean themselves': {
    initial: [
      { _id: 1, t: ']' },
      { _id: 2, t: 'a{' },
      { _id: 3, t: 'a-b' },
      { _id: 4, t: 'aa' },
    ],
    operation: async (docs) => [
      await matching('^[]x]$')(docs),
      await matching('a{')(docs),
      await matching('a\\-b')(docs),
      await matching('^a{2}$')(docs),
      await matching('^[^]]$')(docs),
      await matching('\\p{Ll}\\-')(docs),
    ],
    result: [[1], [2], [3], [4], [], [3]],
  },
  'texts beyond the first plane come last': {
    initial: [
      { _id: 1, t: '\uffee' },
      { _id: 2, t: '\ud83d\ude00' },
      { _id: 3, t: 'z' },
    ],
    indexes: [{ t: 1 }],
    operation: async (docs) => [
      (await docs.find().sort({ t: 1 }).toArray()).map(({ _id }) => _id),
      await ids(docs, { t: { $gt: '\uffee' } }),
      (await docs.aggregate([{ $group: { _id: null, t: { $max: '$t' } } }]).toArray())[0]?.t,
    ],
    result: [[3, 1, 2], [2], '\ud83d\ude00'],
  },
  'a condition whose first name is plain is a value': {
    initial: [{ _id: 1, d: ordered(['a', 1], ['$b', 2]) }, { _id: 2 }],
    operation: (docs) => ids(docs, { d: ordered(['a', 1], ['$b', 2]) }),
    result: [1],
  },
  'a condition whose first name is an operator takes no plain ones': { initial: [X1], operation: find({ x: { $gt: 0, a: 1 } }), error: 2 },
  '$elemMatch sees an array as a document of its positions': {
    initial: [
      { _id: 1, a: [[5, 6]] },
      { _id: 2, a: [5, 6] },
    ],
    operation: async (docs) => [await ids(docs, { a: { $elemMatch: { '1': 6 } } }), await ids(docs, { a: { $elemMatch: { b: null } } })],
    result: [[1], [1]],
  },
  'a limit of a deletion may be a double': {
    initial: [X1, X2],
    operation: async (docs) => {
      await raw({ delete: undefined, deletes: [{ q: {}, limit: new Double(1) }] })(docs)
      return docs.countDocuments()
    },
    result: 1,
  },
  'a limit of a deletion is 0 or 1': {
    initial: [X1, X2],
    operation: raw({ delete: undefined, deletes: [{ q: {}, limit: 2 }] }),
    result: expect.objectContaining({ n: 0, writeErrors: [expect.objectContaining({ code: 9 })] }),
    outcome: [X1, X2],
  },
  'an update takes no numbers for flags': {
    initial: [X1, X2],
    operation: raw({ update: undefined, updates: [{ q: {}, u: { $set: { x: 9 } }, multi: 1 }] }),
    result: expect.objectContaining({ n: 0, writeErrors: [expect.objectContaining({ code: 14 })] }),
    outcome: [X1, X2],
  },
  'findAndModify takes numbers for flags': {
    initial: [X1],
    operation: async (docs) =>
      ((await raw({ findAndModify: undefined, query: { _id: 1 }, update: { $set: { x: 5 } }, new: 1 })(docs)) as { value: unknown }).value,
    result: { _id: 1, x: 5 },
  },
  'findAndModify with neither update nor remove': { initial: [X1], operation: raw({ findAndModify: undefined, query: {} }), error: 9 },
  'an upsert cannot give another _id than it asked for': {
    initial: [],
    operation: (docs) => docs.replaceOne({ _id: 1 }, { _id: 2 } as never, { upsert: true }),
    error: 66,
  },
  'an upsert by replacement takes its _id from $and': {
    initial: [],
    operation: async (docs) => (await docs.replaceOne({ $and: [{ _id: 7 }, { x: 1 }] }, { y: 1 } as never, { upsert: true })).upsertedId,
    result: 7,
    outcome: [{ _id: 7, y: 1 }],
  },
  'a bad filter of an update on a missing collection': {
    initial: [],
    operation: (docs) => docs.updateOne({ a: { $nope: 1 } }, { $set: { x: 1 } }),
    error: 2,
  },
  'a negative $size': { initial: [X1], operation: find({ x: { $size: -1 } }), error: 2 },
  'an alternative that is no document': { initial: [X1], operation: find({ $or: [1] }), error: 2 },
  'a $limit of nothing': { initial: [X1], operation: (docs) => docs.aggregate([{ $limit: 0 }]).toArray(), error: 15958 },
  'a negative $skip': { initial: [X1], operation: (docs) => docs.aggregate([{ $skip: -1 }]).toArray(), error: 5107200 },
  'a negative skip': { initial: [X1], operation: (docs) => docs.find().skip(-1).toArray(), error: 51024 },
  'a $pop of nothing': { initial: [{ _id: 1, a: [1] }], operation: (docs) => docs.updateOne({}, { $pop: { a: 0 } as never }), error: 9 },
  'a $rename through an array': {
    initial: [{ _id: 1, a: [{ x: 1 }] }],
    operation: (docs) => docs.updateOne({}, { $rename: { 'a.x': 'b' } }),
    error: 28,
    outcome: [{ _id: 1, a: [{ x: 1 }] }],
  },
  'a $rename through a number': { initial: [X1], operation: (docs) => docs.updateOne({}, { $rename: { 'x.y': 'b' } }), error: 28 },
  'a $rename to itself': { initial: [X1], operation: (docs) => docs.updateOne({}, { $rename: { x: 'x' } }), error: 2 },
  'a field named like an operator': { initial: [X1], operation: (docs) => docs.updateOne({}, { $set: { $a: 1 } }), error: 52 },
  'an upsert with one alternative takes it': {
    initial: [],
    operation: async (docs) => (await docs.updateOne({ _id: 1, $or: [{ a: 1 }] }, { $set: { x: 3 } }, { upsert: true })).upsertedCount,
    result: 1,
    outcome: [{ _id: 1, a: 1, x: 3 }],
  },
  'fields in and out': { initial: [X1], operation: (docs) => docs.find({}, { projection: { x: 1, y: 0 } }).toArray(), error: 31254 },
  'fields out and in': { initial: [X1], operation: (docs) => docs.find({}, { projection: { y: 0, x: 1 } }).toArray(), error: 31253 },
  'a field and one within it': {
    initial: [X1],
    operation: (docs) => docs.find({}, { projection: { x: 1, 'x.y': 1 } }).toArray(),
    error: 31249,
  },
  'a bad regular expression': { initial: [X1], operation: matching('('), error: 51091 },
  'the remainder of a number beyond 53 bits': {
    initial: [{ _id: 1, x: Long.fromString('9007199254740995') }],
    operation: (docs) => ids(docs, { x: { $mod: [4, 3] } }),
    result: [1],
  },
  'the remainder of what has no whole part': {
    initial: [
      { _id: 1, x: Number.NaN },
      { _id: 2, x: Number.POSITIVE_INFINITY },
    ],
    operation: (docs) => ids(docs, { x: { $not: { $mod: [2, 0] } } }),
    result: [1, 2],
  },
  'a remainder by infinity': { initial: [X1], operation: find({ x: { $mod: [Number.POSITIVE_INFINITY, 0] } }), error: 2 },
  '$type of nothing': { initial: [X1], operation: find({ x: { $type: [] } }), error: 9 },
  '$elemMatch of a number': { initial: [X1], operation: find({ x: { $elemMatch: 5 } }), error: 2 },
  'a 64-bit number twice under a unique index': {
    initial: [X1],
    indexes: [{ x: 1 }],
    operation: (docs) => docs.insertOne({ _id: 2, x: Long.fromNumber(1) }),
    error: 11000,
  },
  'a projection of what is within, as a document': {
    initial: [{ _id: 1, a: { b: 1, c: { d: 2, e: 3 } }, f: 4 }],
    operation: (docs) => docs.findOne({}, { projection: { a: { b: 1, c: { d: 1 } } } }),
    result: { _id: 1, a: { b: 1, c: { d: 2 } } },
  },
  'a projection of nothing within': { initial: [X1], operation: (docs) => docs.findOne({}, { projection: { x: {} } }), error: 51270 },
  '$push of each of a number': updating({ a: [] }, { $push: { a: { $each: 5 } } }, 2),
  '$addToSet of each of a number': updating({ a: [] }, { $addToSet: { a: { $each: 5 } } }, 14),
  '$push sorted by a number that is no direction': updating({ a: [] }, { $push: { a: { $each: [1], $sort: 2 } } }, 2),
  '$push sorted by a field in no direction': updating({ a: [] }, { $push: { a: { $each: [{ b: 1 }], $sort: { b: 0 } } } }, 2),
  '$pop of a number': updating({ a: 5 }, { $pop: { a: 1 } }, 14),
  'all elements of a number': updating({ a: 5 }, { $set: { 'a.$[]': 1 } }, 2),
  'all elements of what is missing are not unset either': updating({ x: 1 }, { $unset: { 'a.b.$[]': 1 } }, 2),
  'two array filters of one name': updating({ a: [1] }, { $set: { 'a.$[e]': 0 } }, 9, [{ e: 1 }, { e: 2 }]),
  'an array filter of two names': updating({ a: [1] }, { $set: { 'a.$[e]': 0 } }, 9, [{ e: 1, f: 2 }]),
  'an array filter of no name': updating({ a: [1] }, { $set: { 'a.$[e]': 0 } }, 9, [{}]),
  'an array filter with a capital': updating({ a: [1] }, { $set: { 'a.$[E]': 0 } }, 2, [{ E: 1 }]),
  'an operator in _id': { initial: [], operation: (docs) => docs.insertOne({ _id: { $a: 1 } } as never), error: 52 },
}

/** What MongoDB can and the embedded store says it cannot. */
const REFUSED: Record<string, (docs: Collection) => Promise<unknown>> = {
  'a comparison with MinKey': find({ x: { $gt: new MinKey() } }),
  'inline flags': find({ x: { $regex: '(?i)a' } }),
  'an anchor of PCRE': find({ x: { $regex: '\\Aa' } }),
  'a POSIX class': find({ x: { $regex: '[[:alpha:]]' } }),
  'a reference to a group, which may be unset': find({ x: { $regex: '(a)?\\1b' } }),
  'words whatever their case': find({ x: { $regex: '\\bs', $options: 'i' } }),
  'a sign by its number in braces': find({ x: { $regex: '\\x{41}' } }),
  'fields named by whole numbers in a document that is made': (docs) =>
    docs.aggregate([{ $project: { d: { $mergeObjects: [{ b: 1, '1': 1 }] } } }]).toArray(),
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
