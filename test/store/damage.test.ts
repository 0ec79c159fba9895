import { hash } from 'node:crypto'
import { cp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frozenClock } from '../../src/clock.ts'
import { openStore, StoreDamaged, StoreNotWritable, startEmbedded } from '../../src/store/index.ts'
import { newFolder, START } from './targets.ts'

const clock = frozenClock(START)
const DOCS = 600
const IDLE = new Set(['LOCK', 'LOG', 'LOG.old'])

interface Doc {
  _id: number
  text: string
}

let whole: string
let held: Doc[]

/** A store with a table, and with 100 kB in its log, some of it changed and removed. */
beforeAll(async () => {
  whole = await newFolder()
  await withDocs(
    whole,
    async (docs) => void (await docs.insertMany(Array.from({ length: DOCS }, (_, _id) => ({ _id, text: 'a'.repeat(150) })))),
  )
  await withDocs(whole, async (docs) => {
    for (let i = 0; i < DOCS; i++) await docs.insertOne({ _id: DOCS + i, text: `${i}`.padEnd(100 + (i % 90), 'x') })
    await docs.updateMany({ _id: { $lt: 50 } }, { $set: { text: 'b' } })
    await docs.deleteMany({ _id: { $gte: 50, $lt: 80 } })
  })
  // The reading itself opens the store; the folder under test must have its log still.
  const copy = await copied()
  held = await read(copy)
  await rm(copy, { recursive: true })
})
afterAll(() => rm(whole, { recursive: true }))

async function withDocs(dataDir: string, work: (docs: mongoose.mongo.Collection<Doc>) => Promise<void>): Promise<void> {
  const server = await startEmbedded({ dataDir, clock })
  const connection = await mongoose.createConnection(server.uri).asPromise()
  try {
    await work(connection.collection<Doc>('docs'))
  } finally {
    await connection.close()
    await server.close()
  }
}

async function read(dataDir: string): Promise<Doc[]> {
  let found: Doc[] = []
  await withDocs(dataDir, async (docs) => {
    found = await docs.find().sort({ _id: 1 }).toArray()
  })
  return found
}

async function copied(): Promise<string> {
  const dir = await newFolder()
  await cp(whole, dir, { recursive: true })
  return dir
}

const filesIn = async (dataDir: string): Promise<string[]> =>
  (await readdir(join(dataDir, 'store'))).filter((name) => !IDLE.has(name)).sort()

const bytesIn = async (dataDir: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      (await filesIn(dataDir)).map(async (name) => [name, (await readFile(join(dataDir, 'store', name))).toString('base64')]),
    ),
  )

/** The path of the only file of a kind. */
async function file(dataDir: string, kind: RegExp): Promise<string> {
  const names = (await filesIn(dataDir)).filter((name) => kind.test(name))
  expect(names).toHaveLength(1)
  return join(dataDir, 'store', names[0] as string)
}

async function change(path: string, how: (bytes: Buffer) => void): Promise<void> {
  const bytes = await readFile(path)
  how(bytes)
  await writeFile(path, bytes)
}

/** The store opens with all that it held, or says how to restore and leaves the folder as it is. */
async function refusedOrWhole(dataDir: string): Promise<'refused' | 'whole'> {
  const before = await bytesIn(dataDir)
  try {
    expect(await read(dataDir)).toEqual(held)
    return 'whole'
  } catch (error) {
    if (!(error instanceof StoreDamaged)) throw error
    expect(error.message).toMatch(/is damaged: .+ restore <backup>/)
    expect(await bytesIn(dataDir)).toEqual(before)
    expect((await readdir(dataDir)).filter((name) => name.includes('before'))).toEqual([])
    return 'refused'
  }
}

/** What `store.last` says of a batch of a store. */
function lastBatchLine(id: string, batch: number): string {
  const text = `${id} ${batch}`
  return `${text} ${hash('sha256', text).slice(0, 16)}\n`
}

const LOG = /\.log$/
const TABLE = /\.ldb$/
const MANIFEST = /^MANIFEST/

const middle = (bytes: Buffer): number => bytes.length >> 1

const DAMAGES: Record<string, (dataDir: string) => Promise<void>> = {
  'a byte flipped in the middle of the log': async (dir) =>
    change(await file(dir, LOG), (bytes) => bytes.writeUInt8((bytes[middle(bytes)] as number) ^ 1, middle(bytes))),
  'a byte flipped in the last record of the log': async (dir) =>
    change(await file(dir, LOG), (bytes) => bytes.writeUInt8((bytes.at(-5) as number) ^ 1, bytes.length - 5)),
  '4 kB of zeros in the middle of the log': async (dir) =>
    change(await file(dir, LOG), (bytes) => void bytes.fill(0, middle(bytes), middle(bytes) + 4096)),
  '4 kB of zeros at the end of the log': async (dir) => change(await file(dir, LOG), (bytes) => void bytes.fill(0, bytes.length - 4096)),
  'a log that lost its end': async (dir) => truncate(await file(dir, LOG), 70_000),
  'an empty log': async (dir) => truncate(await file(dir, LOG), 0),
  'no log': async (dir) => rm(await file(dir, LOG)),
  'no table': async (dir) => rm(await file(dir, TABLE)),
  'a table cut in the middle': async (dir) => truncate(await file(dir, TABLE), 5_000),
  'a table that lost its last byte': async (dir) => {
    const path = await file(dir, TABLE)
    await truncate(path, (await readFile(path)).length - 1)
  },
  'the first block of the log in place of the second': async (dir) =>
    change(await file(dir, LOG), (bytes) => void bytes.copy(bytes, 32_768, 0, 32_768)),
  'the log twice over': async (dir) => {
    const path = await file(dir, LOG)
    await writeFile(path, Buffer.concat([await readFile(path), await readFile(path)]))
  },
  'the log in place of the table': async (dir) => cp(await file(dir, LOG), await file(dir, TABLE)),
  'a table of another store': async (dir) => {
    const other = await newFolder()
    for (let n = 0; n < 2; n++) await withDocs(other, async (docs) => void (await docs.insertOne({ _id: n, text: 'foreign' })))
    await cp(await file(other, TABLE), await file(dir, TABLE))
    await rm(other, { recursive: true })
  },
  'a byte flipped in a table': async (dir) =>
    change(await file(dir, TABLE), (bytes) => bytes.writeUInt8((bytes[2500] as number) ^ 4, 2500)),
  'no CURRENT': async (dir) => rm(join(dir, 'store', 'CURRENT')),
  'an empty CURRENT': async (dir) => truncate(join(dir, 'store', 'CURRENT'), 0),
  'CURRENT names another file': async (dir) => writeFile(join(dir, 'store', 'CURRENT'), 'MANIFEST-009999\n'),
  'no MANIFEST': async (dir) => rm(await file(dir, MANIFEST)),
  'a cut MANIFEST': async (dir) => {
    const path = await file(dir, MANIFEST)
    await truncate(path, (await readFile(path)).length - 20)
  },
  'an empty MANIFEST': async (dir) => truncate(await file(dir, MANIFEST), 0),
  'no store folder': (dir) => rm(join(dir, 'store'), { recursive: true }),
  'an empty store folder': async (dir) => {
    for (const name of await filesIn(dir)) await rm(join(dir, 'store', name))
  },
  'a log without the header': async (dir) => {
    const level = new ClassicLevel<Buffer, Buffer>(join(dir, 'store'), { keyEncoding: 'buffer', valueEncoding: 'buffer' })
    await level.del(Buffer.from('A'))
    await level.close()
  },
  'the store folder of another store': async (dir) => {
    const other = await newFolder()
    await withDocs(other, async (docs) => {
      for (let n = 0; n < 5; n++) await docs.insertOne({ _id: n, text: 'foreign' })
    })
    // As many batches as ours, or more: its number alone would not tell.
    await writeFile(join(dir, 'store.last'), lastBatchLine((await readFile(join(dir, 'store.last'), 'latin1')).split(' ')[0] as string, 1))
    await rm(join(dir, 'store'), { recursive: true })
    await rename(join(other, 'store'), join(dir, 'store'))
    await rm(other, { recursive: true })
  },
  'an older copy of the store folder': async (dir) => {
    const older = await copied()
    await withDocs(dir, async (docs) => void (await docs.insertOne({ _id: -1, text: 'newer' })))
    await rm(join(dir, 'store'), { recursive: true })
    await rename(join(older, 'store'), join(dir, 'store'))
    await rm(older, { recursive: true })
  },
}

describe('damage', () => {
  it.each(Object.entries(DAMAGES))('%s is refused, and the folder stays as it is', async (_, damage) => {
    const dir = await copied()
    await damage(dir)
    if ((await readdir(dir)).includes('store')) expect(await refusedOrWhole(dir)).toBe('refused')
    // A second start must not open either what the first one refused.
    await expect(read(dir)).rejects.toBeInstanceOf(StoreDamaged)
    await rm(dir, { recursive: true })
  })

  it('loses nothing when only the file beside the store is gone or garbled', async () => {
    for (const damage of [rm, (path: string) => writeFile(path, 'garbled')]) {
      const dir = await copied()
      await damage(join(dir, 'store.last'))
      expect(await refusedOrWhole(dir)).toBe('whole')
      await rm(dir, { recursive: true })
    }
  })

  it('200 bits flipped anywhere, one at a time: each refused, or nothing lost', async () => {
    const names = await filesIn(whole)
    const sizes = await Promise.all(names.map(async (name) => (await readFile(join(whole, 'store', name))).length))
    const outcomes = { refused: 0, whole: 0 }
    let seed = 20260302
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    for (let round = 0; round < 200; round++) {
      const n = random(names.length)
      const [at, bit] = [random(sizes[n] as number), random(8)]
      const dir = await copied()
      await change(join(dir, 'store', names[n] as string), (bytes) => bytes.writeUInt8((bytes[at] as number) ^ (1 << bit), at))
      outcomes[await refusedOrWhole(dir)]++
      await rm(dir, { recursive: true })
    }
    expect(outcomes.refused).toBeGreaterThan(100)
  }, 120_000)

  it('documents without their collection are refused, also in the format without checksums', async () => {
    const dir = await newFolder()
    const level = new ClassicLevel<Buffer, Buffer>(join(dir, 'store'), { keyEncoding: 'buffer', valueEncoding: 'buffer' })
    const empty = Buffer.from([5, 0, 0, 0, 0])
    await level.put(Buffer.from('A'), Buffer.from('11000000' + '10666f726d617400' + '01000000' + '00', 'hex'))
    await level.put(Buffer.from('4400000001000000000001', 'hex'), empty)
    await level.close()
    await expect(read(dir)).rejects.toThrow(/documents of no collection/)
    await rm(dir, { recursive: true })
  })
})

describe('a data folder that disappears while the store is open', () => {
  const TAKEN_AWAY: Record<string, (dir: string) => Promise<void>> = {
    'the whole folder removed': (dir) => rm(dir, { recursive: true }),
    'the store in it removed': (dir) => rm(join(dir, 'store'), { recursive: true }),
    'the store moved away': (dir) => rename(join(dir, 'store'), join(dir, 'elsewhere')),
    'another copy in its place': async (dir) => {
      await cp(join(dir, 'store'), join(dir, 'copy'), { recursive: true })
      await rm(join(dir, 'store'), { recursive: true })
      await rename(join(dir, 'copy'), join(dir, 'store'))
    },
  }

  it.each(Object.entries(TAKEN_AWAY))('%s: no write is confirmed any more, and ping says it', async (_, takeAway) => {
    const dir = await newFolder()
    const store = await openStore({ dataDir: dir, clock })
    const docs = store.connection.collection<Doc>('docs')
    await docs.insertOne({ _id: 1, text: 'kept' })
    await store.ping()
    await takeAway(dir)
    for (let i = 2; i < 6; i++) await expect(docs.insertOne({ _id: i, text: 'never' })).rejects.toMatchObject({ code: 39 })
    await expect(store.ping()).rejects.toBeInstanceOf(StoreNotWritable)
    expect(await docs.countDocuments()).toBe(1)
    await store.close()
    await rm(dir, { recursive: true, force: true })
  })
})
