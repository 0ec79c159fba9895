import { readFileSync } from 'node:fs'
import { BSON, type Document } from 'bson'
import type { Collection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse } from '../faults/house.ts'
import { owner } from '../faults/owner.ts'

const MONGODB = readFileSync(new URL('../../src/store/MONGODB.md', import.meta.url), 'utf8')
const OWNER = 770_001_111
/** What must survive the loss of a node. */
const KEPT = ['cases', 'complaints', 'complaint-drafts', 'counters', 'reminders', 'reminder-citizens', 'ratings', 'chats', 'inbox', 'jobs']
/** Written all the time; what is lost of it is one second's pace, or who looks at what at this minute. */
const PASSING = ['reminder-pace', 'desk-present']
const WRITES = ['insert', 'update', 'delete', 'findAndModify']

let house: House
const written: { collection: string; w: unknown }[] = []

beforeAll(async () => {
  house = await openHouse({ mode: 'webhook' })
  house.proxy.heard = (command: Document) => {
    const [name = '', collection] = Object.entries(command)[0] ?? []
    if (WRITES.includes(name)) written.push({ collection, w: command.writeConcern?.w })
  }
  await owner(house, OWNER)
  // So many that the chat's ring of handled updates is full.
  const { shell, stores } = house.running.app
  const from = { id: OWNER, is_bot: false, first_name: 'Әсел' }
  const chat = { id: OWNER, type: 'private', first_name: 'Әсел' } as const
  for (let n = 0; n < 100; n++)
    await shell.handle({ update_id: 900_000_000 + n, message: { message_id: 90_000 + n, date: 1, text: '/help', from, chat } })
  await stores.reminders.setQuiet(OWNER, { from: '22:00', to: '07:00' })
  await stores.inbox.keep({ update_id: 1 }, 'test', house.now())
  await stores.jobs.once('test', '2026-03-02', house.now(), async () => undefined)
})
afterAll(() => house.close())

const models = () => Object.values(house.running.store.connection.models)
const optionsOf = (collection: string) => {
  const model = models().find((one) => one.collection.name === collection)
  if (!model) throw new RangeError(`no model of ${collection}`)
  return { shardKey: model.schema.get('shardKey') as Record<string, unknown> | undefined, indexes: model.schema.indexes(), model }
}

describe('write concern', () => {
  test.each(KEPT)('every write of a real run to %s waits for the majority', (collection) => {
    const mine = written.filter((one) => one.collection === collection)
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.filter(({ w }) => w !== 'majority')).toEqual([])
  })

  test('every model asks for the majority', () => {
    const weak = models().filter(({ schema }) => schema.get('writeConcern')?.w !== 'majority')
    expect(weak.map(({ collection }) => collection.name)).toEqual(PASSING)
  })
})

describe('shard keys', () => {
  /** `sh.shardCollection('anyqtama.<collection>', <key>)` in MONGODB.md. */
  const told = new Map(
    [...MONGODB.matchAll(/sh\.shardCollection\('anyqtama\.([\w-]+)', (\{.*?\})\)/g)].map(([, name = '', key = '']) => [
      name,
      JSON.parse(key.replace(/'/g, '"').replace(/(\w+):/g, '"$1":')) as unknown,
    ]),
  )

  test('MONGODB.md shards what the models shard, by the same keys', () => {
    const keyed = models().filter(({ schema }) => schema.get('shardKey'))
    expect(told).toEqual(new Map(keyed.map(({ collection, schema }) => [collection.name, schema.get('shardKey')])))
  })

  test('MONGODB.md names every other collection as unsharded', () => {
    const [unsharded = ''] = /^Unsharded stay .*$/m.exec(MONGODB) ?? []
    const rest = models().filter(({ schema }) => !schema.get('shardKey'))
    expect([...unsharded.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).sort()).toEqual(
      rest.map(({ collection }) => collection.name).sort(),
    )
  })

  test.each(['cases', 'complaints', 'reminders', 'chats', 'ratings', 'complaint-drafts', 'reminder-citizens', 'inbox'])(
    '%s, which grow with the citizens, have one, with an index that begins with it',
    (collection) => {
      const { shardKey, indexes } = optionsOf(collection)
      expect(shardKey).toBeDefined()
      const fields = Object.keys(shardKey ?? {})
      const supported =
        fields.join() === '_id' || indexes.some(([index]) => Object.keys(index).slice(0, fields.length).join() === fields.join())
      expect(supported).toBe(true)
    },
  )
})

test('a start builds every index of the models', async () => {
  for (const model of models()) {
    const built = Object.keys(
      await model.collection.indexes().then((all) => Object.fromEntries(all.map(({ key }) => [JSON.stringify(key), 1]))),
    )
    for (const [index] of model.schema.indexes()) expect(built, model.collection.name).toContain(JSON.stringify(index))
  }
})

describe('capacity', () => {
  /** | collection | bytes | of a citizen | index entries | */
  const rows = [...MONGODB.matchAll(/^\| `([\w-]+)` *\| *([\d,]+) *\| *([\d.]+) *\| *(\d+) *\|$/gm)].map(
    ([, name = '', bytes = '', each, entries]) => ({
      name,
      bytes: Number(bytes.replace(',', '')),
      each: Number(each),
      entries: Number(entries),
    }),
  )

  test('the table has every collection that grows with the citizens', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(
      models()
        .filter(({ schema, collection }) => schema.get('shardKey') && collection.name !== 'inbox')
        .map(({ collection }) => collection.name)
        .sort(),
    )
  })

  /** How many entries the documents of a collection have in one of its indexes. */
  const entriesIn = (collection: Collection, [fields, options]: ReturnType<typeof optionsOf>['indexes'][number]): Promise<number> => {
    const held = options.sparse ? { $or: Object.keys(fields).map((field) => ({ [field]: { $exists: true } })) } : {}
    return collection.countDocuments(options.partialFilterExpression ?? held)
  }

  test.each(rows)('a document of $name has about as many bytes and index entries as the table says', async ({ name, bytes, entries }) => {
    const { model, indexes } = optionsOf(name)
    const sizes = (await model.collection.find().toArray()).map((document) => BSON.calculateObjectSize(document))
    const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
    expect(average / bytes).toBeGreaterThan(0.8)
    expect(average / bytes).toBeLessThan(1.25)
    const counted = await Promise.all(indexes.map((index) => entriesIn(model.collection, index)))
    const each = counted.reduce((sum, count) => sum + count, 0) / sizes.length
    expect(entries).toBe(Math.round(each) + 1)
  })

  test('the figures for a million citizens follow from the table', () => {
    const [, documents, indexes] = /a million citizens take ([\d.]+) GB of documents and ([\d.]+) GB of indexes/.exec(MONGODB) ?? []
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + row.each * of(row), 0)
    expect(Number(documents)).toBeCloseTo(sum(({ bytes }) => bytes) / 1_000, 1)
    expect(Number(indexes)).toBeCloseTo(sum(({ entries }) => entries * 40) / 1_000, 1)
  })
})
