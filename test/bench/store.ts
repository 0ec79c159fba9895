import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { systemClock } from '../../src/clock.ts'
import { openStore } from '../../src/store/index.ts'

/** One measured figure. */
export interface StoreRow {
  what: string
  /** Documents in the collection while it was measured. */
  documents: number
  clients: number
  perSecond: number
  /** Processor time of this process (client and server together) for one operation. */
  cpuMilliseconds: number
}

const CLIENTS = 20

/**
 * Measures the store through the driver, mongoose's models left aside: claims of one due job out of 10,000 queued, inserts,
 * point updates and point reads.
 * @param options.uri a MongoDB; without it the embedded store in a folder of its own
 * @param options.sizes how many documents the collection holds
 */
export async function benchStore(options: { uri?: string; sizes?: number[] } = {}): Promise<StoreRow[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'anyqtama-bench-'))
  const store = await openStore({ uri: options.uri, dataDir, clock: systemClock() })
  const rows: StoreRow[] = []
  try {
    for (const documents of options.sizes ?? [1_000, 100_000]) rows.push(...(await benchPoints(store.connection, documents)))
    rows.push(...(await benchClaims(store.connection)))
  } finally {
    if (options.uri) await store.connection.dropDatabase()
    await store.close()
    await rm(dataDir, { recursive: true })
  }
  return rows
}

/** Runs `operation` `times` times by `clients` in parallel. */
async function measure(
  what: string,
  documents: number,
  clients: number,
  times: number,
  operation: (i: number) => Promise<unknown>,
): Promise<StoreRow> {
  let next = 0
  const client = async (): Promise<void> => {
    while (next < times) await operation(next++)
  }
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  await Promise.all(Array.from({ length: clients }, client))
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - start) / 1000
  return { what, documents, clients, perSecond: Math.round(times / seconds), cpuMilliseconds: (user + system) / 1000 / times }
}

const session = (i: number): object => ({
  chat: i,
  lang: 'kk',
  version: 1,
  answers: { housing: 'flat', share: 'no' },
  ticks: ['id', 'deed'],
  at: new mongoose.mongo.ObjectId(),
})

async function benchPoints(connection: mongoose.Connection, documents: number): Promise<StoreRow[]> {
  const docs = connection.collection(`sessions${documents}`)
  await docs.createIndex({ chat: 1 }, { unique: true })
  for (let i = 0; i < documents; i += 5000) {
    await docs.insertMany(Array.from({ length: Math.min(5000, documents - i) }, (_, n) => session(i + n)))
  }
  const any = (i: number): number => (i * 7919) % documents
  const rows: StoreRow[] = []
  for (const clients of [1, CLIENTS]) {
    const times = clients === 1 ? 1000 : 4000
    const base = documents + clients * 10_000
    rows.push(
      await measure('insert', documents, clients, times, (i) => docs.insertOne(session(base + i))),
      await measure('point update', documents, clients, times, (i) =>
        docs.updateOne({ chat: any(i) }, { $inc: { version: 1 }, $addToSet: { ticks: 'x' } } as object),
      ),
      await measure('findOneAndUpdate', documents, clients, times, (i) =>
        docs.findOneAndUpdate({ chat: any(i) }, { $inc: { version: 1 } }),
      ),
      await measure('point read', documents, clients, times, (i) => docs.findOne({ chat: any(i) })),
    )
  }
  return rows
}

async function benchClaims(connection: mongoose.Connection): Promise<StoreRow[]> {
  const jobs = connection.collection('jobs')
  await jobs.createIndex({ state: 1, due: 1 })
  const queued = 10_000
  await jobs.insertMany(Array.from({ length: queued }, (_, i) => ({ state: 'queued', due: new Date(1000 * i), chat: i })))
  const now = new Date(1000 * queued)
  const claim = (): Promise<unknown> =>
    jobs.findOneAndUpdate({ state: 'queued', due: { $lte: now } }, { $set: { state: 'taken' } }, { sort: { due: 1 } })
  const rows: StoreRow[] = []
  for (const clients of [1, CLIENTS]) rows.push(await measure('claim one due job', queued, clients, clients === 1 ? 1000 : 4000, claim))
  return rows
}
