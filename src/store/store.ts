import mongoose from 'mongoose'
import type { Clock } from '../clock.ts'
import { EndingConnection } from './driver-connection.ts'
import { type Embedded, runningUri, startEmbedded } from './embedded/embedded.ts'
import { StoreBusy, StoreNotWritable, StoreUnreachable } from './errors.ts'
import { limitOperations } from './operation-timeout.ts'

/** The open store: the embedded one or a MongoDB, the same to everybody who uses `connection`. */
export interface Store {
  connection: mongoose.Connection
  kind: 'embedded' | 'mongodb'
  /** Resolves when the store answers and, being the embedded one, can write; throws `StoreNotWritable` when its disk refuses. */
  ping(): Promise<void>
  /** Finishes what is written and closes; the embedded store gives up its folder. */
  close(): Promise<void>
}

/** The database when the uri names none. */
const DATABASE = 'anyqtama'

/** How long a server may take to be found, in milliseconds: at the start and for every operation later. */
const PATIENCE = 5_000
/** How long an operation may be without an answer, in milliseconds: far more than the slowest read of a report takes. */
const SILENCE = 15_000

export interface StoreOptions {
  /** Address of a MongoDB; without it the embedded store is opened. */
  readonly uri?: string | undefined
  /** The embedded store's folder. */
  readonly dataDir: string
  /** When another process has `dataDir`, be its client rather than throw `StoreBusy`. */
  readonly beside?: boolean
  readonly clock: Clock
  /** By this name the MongoDB's log knows us. */
  readonly appName?: string
  /** How long an operation may be without an answer, in milliseconds, before it fails with `StoreSilent`. */
  readonly silence?: number
}

/**
 * Opens the store: the MongoDB at `uri`, or the embedded one in `dataDir`.
 * @throws StoreUnreachable when that MongoDB does not answer within 10 seconds or refuses us; after a first success the
 *   connection comes back by itself
 * @throws StoreBusy when another process has `dataDir`, StoreFolder when it cannot be written, StoreDamaged when it lost something
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  if (options.uri !== undefined) {
    const connection = await connect(options.uri, options)
    return { connection, kind: 'mongodb', ping: () => ping(connection), close: () => connection.close() }
  }
  const embedded = await startEmbedded(options).catch((error: unknown) => {
    if (options.beside && error instanceof StoreBusy) return error
    throw error
  })
  if (embedded instanceof StoreBusy) return openBeside(options, embedded)
  const connection = await connect(embedded.uri, options).catch(async (error: unknown) => {
    await embedded.close()
    throw error
  })
  return { connection, kind: 'embedded', ping: () => ping(connection), close: () => closeBoth(connection, embedded) }
}

/** Becomes a client of the process that has the folder; throws `busy` when that one cannot be reached. */
async function openBeside(options: StoreOptions, busy: StoreBusy): Promise<Store> {
  const uri = await runningUri(options.dataDir)
  const connection = uri === undefined ? undefined : await connect(uri, options).catch(() => undefined)
  if (!connection) throw busy
  return { connection, kind: 'embedded', ping: () => ping(connection), close: () => connection.close() }
}

async function closeBoth(connection: mongoose.Connection, embedded: Embedded): Promise<void> {
  await connection.close()
  await embedded.close()
}

/** What a store says whose disk is full or fails. */
const NOT_WRITABLE = new Set([39, 14031])

async function ping({ db }: mongoose.Connection): Promise<void> {
  if (!db) throw new StoreUnreachable('The store is not connected.')
  await db.command({ ping: 1 }).catch((error: Error & { code?: unknown }) => {
    throw NOT_WRITABLE.has(Number(error.code)) ? new StoreNotWritable(`The store cannot write: ${error.message}`, { cause: error }) : error
  })
}

async function connect(uri: string, { appName, silence = SILENCE }: StoreOptions): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection()
  // The driver reports lost and refused connections also here; who waits for an operation hears of it there.
  connection.on('error', () => undefined)
  limitOperations(connection, silence)
  const named = /^[^?]*:\/\/[^/?]+\/[^?]/.test(uri)
  try {
    return await connection.openUri(uri, {
      autoIndex: true,
      autoCreate: true,
      serverSelectionTimeoutMS: PATIENCE,
      connectTimeoutMS: PATIENCE,
      ...{ connectionType: EndingConnection },
      ...(named ? {} : { dbName: DATABASE }),
      ...(appName === undefined ? {} : { appName }),
    })
  } catch (error) {
    await connection.close().catch(() => undefined)
    throw unreachable(uri, error)
  }
}

/** The error of a failed start: it names the host, never the user or the password, and keeps no text that could hold them. */
function unreachable(uri: string, error: unknown): StoreUnreachable {
  const hosts = /^mongodb(?:\+srv)?:\/\/(?:[^/?]*@)?([^/?@]+)(?:[/?][^@]*)?$/.exec(uri)?.[1]
  const { name, code } = error as { name?: string; code?: unknown }
  if (!hosts || name === 'MongoParseError' || name === 'MongoInvalidArgumentError' || name === 'MongoAPIError') {
    return new StoreUnreachable('MONGODB_URI is not a MongoDB address; it looks like mongodb://host:27017/anyqtama.')
  }
  const where = decodeURIComponent(hosts)
  if (code === 18 || name === 'MongoServerError') {
    return new StoreUnreachable(`The MongoDB at ${where} refuses the user or the password of MONGODB_URI.`, { cause: error })
  }
  return new StoreUnreachable(`The MongoDB at ${where} does not answer; check MONGODB_URI and that the server runs.`, { cause: error })
}
