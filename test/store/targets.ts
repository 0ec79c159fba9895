import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frozenClock, type MovableClock } from '../../src/clock.ts'
import { openStore, type Store, startEmbedded } from '../../src/store/index.ts'

/** A store under test, with a database of its own. */
export interface Target {
  store: Store
  /** For further clients. */
  uri: string
  /** The clock of the embedded store; a real server has its own. */
  clock: MovableClock | undefined
  /** Drops the database and closes all. */
  end(): Promise<void>
}

export const START = new Date('2026-03-02T09:00:00+05:00')

/** A new folder under the system's temporary one. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'anyqtama-store-'))

/** An embedded store of its own. */
export async function embeddedTarget(): Promise<Target> {
  const dataDir = await newFolder()
  const clock = frozenClock(START)
  const server = await startEmbedded({ dataDir, clock })
  const store = await openStore({ uri: server.uri, dataDir, clock })
  const end = async (): Promise<void> => {
    await store.close()
    await server.close()
    await rm(dataDir, { recursive: true })
  }
  return { store, uri: server.uri, clock, end }
}

/** A database of its own on a real server. */
export async function serverTarget(server: string): Promise<Target> {
  const url = new URL(server)
  url.pathname = `/anyqtama-test-${randomBytes(6).toString('hex')}`
  const uri = url.toString()
  const store = await openStore({ uri, dataDir: 'unused', clock: frozenClock(START) })
  const end = async (): Promise<void> => {
    await store.connection.dropDatabase()
    await store.close()
  }
  return { store, uri, clock: undefined, end }
}

const server = process.env.MONGODB_URI

/** The stores that the contract is checked on. */
export const TARGETS: [name: string, open: () => Promise<Target>][] = [
  ['embedded', embeddedTarget],
  ...(server ? [['MONGODB_URI', () => serverTarget(server)] as [string, () => Promise<Target>]] : []),
]
