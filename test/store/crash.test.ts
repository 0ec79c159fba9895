import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open as openFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import mongoose from 'mongoose'
import { afterEach, describe, expect, it } from 'vitest'
import { frozenClock } from '../../src/clock.ts'
import { classicLevel, type Level, type MakeLevel } from '../../src/store/embedded/disk.ts'
import { isTransient, openStore, StoreBusy, startEmbedded } from '../../src/store/index.ts'
import { newFolder, START } from './targets.ts'

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))
const clock = frozenClock(START)

const folders: string[] = []
const folder = async (): Promise<string> => {
  const made = await newFolder()
  folders.push(made)
  return made
}
afterEach(async () => {
  for (const one of folders.splice(0)) await rm(one, { recursive: true })
})

type Child = ChildProcessByStdio<null, Readable, null>

/** Starts a child; `limit` bounds the size of any file that it writes, in KB. */
function child(args: string[], limit?: number): Child {
  const command = [process.execPath, '--import', 'tsx', CHILD, ...args]
  const [file = '', ...rest] = limit === undefined ? command : ['bash', '-c', `ulimit -f ${limit}; exec "$@"`, 'bash', ...command]
  return spawn(file, rest, { stdio: ['ignore', 'pipe', 'ignore'] })
}

/** All lines that a child says until it ends. */
async function linesOf(process: Child, onLine: (line: string, nth: number) => void = () => undefined): Promise<string[]> {
  const lines: string[] = []
  for await (const line of createInterface({ input: process.stdout })) {
    lines.push(line)
    onLine(line, lines.length)
  }
  return lines
}

async function idsIn(dataDir: string): Promise<Set<string>> {
  const store = await openStore({ dataDir, clock })
  const docs = await store.connection.collection<{ _id: string }>('docs').find().toArray()
  await store.close()
  return new Set(docs.map((doc) => doc._id))
}

describe('a crash', () => {
  /** `rounds` times: a child inserts 5,000 documents and is killed somewhere on the way. */
  async function killRounds(rounds: number, seed: number): Promise<number> {
    const dataDir = await folder()
    const acknowledged = new Set<string>()
    for (let round = 0; round < rounds; round++) {
      const process = child(['insertAll', dataDir, String(round * 5000), '5000'])
      const killAt = 2 + ((seed + round * 7919) % 1500)
      const lines = await linesOf(process, (_line, nth) => nth === killAt && process.kill('SIGKILL'))
      for (const line of lines) if (line.startsWith('n')) acknowledged.add(line)
      expect(process.signalCode ?? (await once(process, 'exit'))[1]).toBe('SIGKILL')
      const kept = await idsIn(dataDir)
      expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([])
    }
    return acknowledged.size
  }

  it('loses none of the acknowledged inserts, in 20 kills', async () => {
    const counts = await Promise.all([killRounds(10, 11), killRounds(10, 503)])
    expect(Math.min(...counts)).toBeGreaterThan(1000)
  }, 300_000)

  it('recovers when a write is torn that nobody was told of, and goes on', async () => {
    const dataDir = await folder()
    const lines = await linesOf(child(['insertSlowly', dataDir, '0', '50']))
    expect(lines.at(-1)).toBe('done')
    const logs = (await readdir(join(dataDir, 'store'))).filter((name) => name.endsWith('.log')).sort()
    const log = await openFile(join(dataDir, 'store', logs.at(-1) as string), 'r+')
    // The begin of a record of 200 bytes, nothing of which was confirmed.
    await log.write(Buffer.concat([Buffer.from([1, 2, 3, 4, 200, 0, 1]), Buffer.alloc(20, 7)]), 0, 27, (await log.stat()).size)
    await log.close()
    const before = await idsIn(dataDir)
    expect([...before].sort()).toEqual(lines.slice(0, 50).sort())
    const store = await openStore({ dataDir, clock })
    await store.connection.collection<{ _id: string }>('docs').insertOne({ _id: 'after' })
    await store.close()
    expect(await idsIn(dataDir)).toEqual(new Set([...before, 'after']))
  })

  it('ends clean: all that was closed is there, indexes too', async () => {
    const dataDir = await folder()
    const first = await openStore({ dataDir, clock })
    const docs = first.connection.collection('docs')
    await docs.createIndex({ a: 1, b: -1 }, { unique: true, partialFilterExpression: { a: { $gt: 1 } } })
    await docs.insertMany([
      { a: 1, b: 1 },
      { a: 2, b: 1 },
      { a: 2, b: 2 },
    ])
    await docs.deleteOne({ b: 2 })
    const indexes = await docs.indexes()
    await first.close()
    const second = await openStore({ dataDir, clock })
    const again = second.connection.collection('docs')
    expect(await again.indexes()).toEqual(indexes)
    expect((await again.find().toArray()).map(({ a, b }) => [a, b])).toEqual([
      [1, 1],
      [2, 1],
    ])
    await expect(again.insertOne({ a: 2, b: 1 })).rejects.toMatchObject({ code: 11000 })
    await second.close()
  })
})

describe('a second process', () => {
  it('is told that the folder is in use', async () => {
    const dataDir = await folder()
    const store = await openStore({ dataDir, clock })
    const [line] = await linesOf(child(['open', dataDir]))
    expect(line).toMatch(/^StoreBusy: .*in use by another process/)
    await expect(openStore({ dataDir, clock })).rejects.toBeInstanceOf(StoreBusy)
    await store.ping()
    await store.close()
    expect(await linesOf(child(['open', dataDir]))).toEqual(['opened'])
  })

  it('can be a client of the first', async () => {
    const dataDir = join(await folder(), 'a-folder-whose-path-is-too-long-for-a-unix-socket'.repeat(3))
    const server = await startEmbedded({ dataDir, clock })
    const clients = await Promise.all([1, 2].map(() => openStore({ uri: server.uri, dataDir: 'unused', clock })))
    await clients[0]?.connection.collection('docs').insertOne({ n: 1 })
    expect(await clients[1]?.connection.collection('docs').countDocuments({ n: 1 })).toBe(1)
    await Promise.all(clients.map((client) => client.close()))
    await server.close()
  })
})

describe('that goes away and comes back', () => {
  const SILENCE = 2_000
  const client = (uri: string) => openStore({ uri, dataDir: 'unused', clock, silence: SILENCE })

  it('is found again by its clients', async () => {
    const dataDir = await folder()
    const first = await startEmbedded({ dataDir, clock })
    const store = await client(first.uri)
    const docs = store.connection.collection('docs')
    await docs.insertOne({ n: 1 })
    await first.close()
    const again = (): Promise<unknown> =>
      docs.findOne({ n: 1 }).catch((error: unknown) => {
        if (isTransient(error)) return again()
        throw error
      })
    const waiting = again()
    const second = await startEmbedded({ dataDir, clock })
    expect(await waiting).toMatchObject({ n: 1 })
    await docs.insertOne({ n: 2 })
    await store.ping()
    await store.close()
    await second.close()
  })

  it('leaves no operation without an end', async () => {
    const servers = await Promise.all(Array.from({ length: 8 }, async () => startEmbedded({ dataDir: await folder(), clock })))
    const clients = await Promise.all(servers.map(({ uri }) => client(uri)))
    await Promise.all(clients.map(({ connection }) => connection.collection('docs').insertOne({ n: 1 })))
    const asked = servers.map(async (server, nth) => {
      const docs = clients[nth]?.connection.collection('docs')
      await server.close()
      return nth % 2 ? docs?.findOne({ n: 1 }) : docs?.find({ n: 1 }).toArray()
    })
    const failures = (await Promise.allSettled(asked)).flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
    expect(failures).toHaveLength(servers.length)
    expect(failures.filter((failure) => !isTransient(failure))).toEqual([])
    await Promise.all(clients.map((one) => one.close()))
  })
})

describe('a full disk', () => {
  it('answers writes with an error, goes on reading, and loses nothing', async () => {
    const dataDir = await folder()
    const lines = await linesOf(child(['fill', dataDir, '0', '200'], 1024))
    const said = JSON.parse(lines.at(-1) ?? '{}')
    const acknowledged = lines.filter((line) => line.startsWith('n'))
    expect(said.codes.length).toBeGreaterThan(0)
    expect(new Set(said.codes)).toEqual(new Set([14031]))
    expect(said).toMatchObject({ acknowledged: acknowledged.length, count: acknowledged.length, first: 'n0' })
    expect(acknowledged.length).toBeGreaterThan(10)
    expect(await idsIn(dataDir)).toEqual(new Set(acknowledged))
  })

  /** LevelDB with a switch: `refuse` writes nothing and fails, `pretend` writes and fails as if the sync had. */
  function faulty(): { make: MakeLevel; fault: { mode: 'none' | 'refuse' | 'pretend' } } {
    const fault: { mode: 'none' | 'refuse' | 'pretend' } = { mode: 'none' }
    const make: MakeLevel = (path) => {
      const real = classicLevel(path)
      return {
        open: (options) => real.open(options),
        close: () => real.close(),
        iterator: (options) => real.iterator(options),
        batch: async (operations, options) => {
          if (fault.mode !== 'refuse') await real.batch(operations, options)
          if (fault.mode !== 'none') throw new Error('IO error: No space left on device')
        },
      } satisfies Level
    }
    return { make, fault }
  }

  it.each(['refuse', 'pretend'] as const)('takes back in memory and on disk what failed (%s)', async (mode) => {
    const dataDir = await folder()
    const { make, fault } = faulty()
    const server = await startEmbedded({ dataDir, clock, makeLevel: make })
    const connection = await mongoose.createConnection(server.uri).asPromise()
    const docs = connection.collection<{ _id: number; n?: number }>('docs')
    await docs.createIndex({ n: 1 }, { unique: true })
    await docs.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
      { _id: 3, n: 3 },
    ])
    const all = () => docs.find().sort({ _id: 1 }).toArray()
    const before = await all()

    fault.mode = mode
    const writes = [
      docs.insertOne({ _id: 4, n: 4 }),
      docs.updateOne({ _id: 1 }, { $set: { n: 10 } }),
      docs.deleteOne({ _id: 2 }),
      docs.findOneAndUpdate({ _id: 3 }, { $inc: { n: 17 } }),
      connection.collection('other').insertOne({ a: 1 }),
      docs.createIndex({ a: 1 }),
    ]
    for (const result of await Promise.allSettled(writes)) expect(result).toMatchObject({ status: 'rejected', reason: { code: 14031 } })
    expect(await all()).toEqual(before)
    expect(
      await docs
        .find({ n: { $gte: 0 } })
        .sort({ n: 1 })
        .toArray(),
    ).toEqual(before)
    await expect(docs.drop()).rejects.toMatchObject({ code: 14031 })

    fault.mode = 'none'
    await docs.updateOne({ _id: 1 }, { $set: { n: 4 } })
    const after = [{ _id: 1, n: 4 }, ...before.slice(1)]
    expect(await all()).toEqual(after)
    await connection.close()
    await server.close()

    const store = await openStore({ dataDir, clock })
    expect(await store.connection.collection('docs').find().sort({ _id: 1 }).toArray()).toEqual(after)
    expect(Object.keys(await store.connection.collection('docs').indexInformation())).toEqual(['_id_', 'n_1'])
    expect(await store.connection.listCollections()).toHaveLength(1)
    await store.close()
  })

  it('tells nobody of a write before it is on disk', async () => {
    const dataDir = await folder()
    const { make, fault } = faulty()
    const server = await startEmbedded({ dataDir, clock, makeLevel: make })
    const connections = await Promise.all([1, 2, 3].map(() => mongoose.createConnection(server.uri).asPromise()))
    const [a, b, c] = connections.map((one) => one.collection<{ _id: number }>('docs'))
    await a?.insertOne({ _id: 0 })
    fault.mode = 'refuse'
    const results = await Promise.allSettled([a?.insertOne({ _id: 1 }), b?.insertOne({ _id: 1 }), c?.findOne({ _id: 1 })])
    // Neither "it exists already" nor a document that then is not there.
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 14031 })
      else expect(result.value).toBeNull()
    }
    await Promise.all(connections.map((one) => one.close()))
    await server.close()
  })
})

it('leaves no socket behind after closing', async () => {
  const dataDir = await folder()
  const server = await startEmbedded({ dataDir, clock })
  await expect(stat(join(dataDir, 'store.sock'))).resolves.toBeDefined()
  await server.close()
  await expect(stat(join(dataDir, 'store.sock'))).rejects.toMatchObject({ code: 'ENOENT' })
})
