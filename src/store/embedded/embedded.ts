import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Clock } from '../../clock.ts'
import { StoreFolder } from '../errors.ts'
import { Database } from './database.ts'
import { Disk, type MakeLevel } from './disk.ts'
import { EXPRESSIONS } from './expressions.ts'
import { listen } from './server.ts'
import { Engine } from './session.ts'

/** A running embedded store. */
export interface Embedded {
  /** For `new MongoClient(uri)` and mongoose, in this process or another one of the same user. */
  uri: string
  /** Cuts the connections, writes what is owed, gives up the folder. */
  close(): Promise<void>
}

/** The name of the database in the uri. */
const DATABASE = 'anyqtama'

/** Unix sockets have room for 107 bytes of path, on macOS for 103. */
const LONGEST_SOCKET = 100

/** How often the TTL indexes are looked at when nobody asks for anything, in milliseconds. */
const IDLE_SWEEP = 60_000

/**
 * Starts the embedded store over a folder.
 * @param options.socketPath where to listen, instead of in the data folder
 * @param options.makeLevel another LevelDB, for tests of a failing disk
 * @throws StoreBusy when another process has the folder, StoreFolder when it cannot be written, StoreDamaged when
 *   something that was confirmed is missing in it; the folder is then as it was before
 */
export async function startEmbedded(options: {
  dataDir: string
  clock: Clock
  socketPath?: string
  makeLevel?: MakeLevel
}): Promise<Embedded> {
  const disk = await Disk.open(options.dataDir, options.makeLevel)
  const database = await load(disk)
  try {
    const engine = new Engine(database, options.clock, EXPRESSIONS)
    const listener = await listen(engine, process.platform === 'win32' ? undefined : (options.socketPath ?? socketIn(options.dataDir)))
    const uri = `mongodb://${listener.host}/${DATABASE}`
    await writeFile(addressPath(options.dataDir), `${uri}\n`, { mode: 0o600 }).catch(async (cause: Error) => {
      await listener.close()
      throw new StoreFolder(`The data folder ${options.dataDir} cannot be written: ${cause.message}`, { cause })
    })
    const timer = setInterval(() => engine.tick(), IDLE_SWEEP).unref()
    const close = async (): Promise<void> => {
      clearInterval(timer)
      await rm(addressPath(options.dataDir), { force: true })
      await listener.close()
      await database.journal.settled().catch(() => undefined)
      await disk.close()
    }
    return { uri, close }
  } catch (error) {
    await disk.close()
    throw error
  }
}

/** Where a running store says how it is reached. */
const addressPath = (dataDir: string): string => join(resolve(dataDir), 'store.addr')

/** The uri of the embedded store that another process runs over a folder; undefined when it says none. */
export async function runningUri(dataDir: string): Promise<string | undefined> {
  const said = await readFile(addressPath(dataDir), 'utf8').catch(() => undefined)
  return said?.trim()
}

async function load(disk: Disk): Promise<Database> {
  try {
    const database = await Database.load(disk, EXPRESSIONS)
    await disk.accept()
    return database
  } catch (error) {
    await disk.reject()
    throw error
  }
}

function socketIn(dataDir: string): string {
  const path = join(resolve(dataDir), 'store.sock')
  if (Buffer.byteLength(path) <= LONGEST_SOCKET) return path
  return join(tmpdir(), `anyqtama-${createHash('sha256').update(path).digest('hex').slice(0, 16)}.sock`)
}
