import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { StoreBusy, StoreFolder } from '../errors.ts'

/** One key to be written, or removed (`value` null); `before` is what the disk has under it until then. */
export interface Write {
  key: Uint8Array
  value: Uint8Array | null
  before: Uint8Array | null
}

type Operation = { type: 'put'; key: Uint8Array; value: Uint8Array } | { type: 'del'; key: Uint8Array }

/** The part of LevelDB that the store uses; tests put a failing one in its place. */
export interface Level {
  open(): Promise<void>
  close(): Promise<void>
  batch(operations: Operation[], options: { sync: boolean }): Promise<void>
  iterator(): AsyncIterable<[Uint8Array, Uint8Array]>
}

/** Makes the LevelDB of a folder, not yet open. */
export type MakeLevel = (folder: string) => Level

/** LevelDB itself. */
export const classicLevel: MakeLevel = (folder) =>
  new ClassicLevel<Uint8Array, Uint8Array>(folder, { keyEncoding: 'view', valueEncoding: 'view' })

/**
 * The folder on disk: a LevelDB whose batches are atomic and synced. After a batch that failed nobody knows how much of it
 * the log holds, so the database is opened anew before the next one, and that one starts by restoring what was before.
 */
export class Disk {
  #level: Level
  #broken = false
  #suspect: Operation[] = []

  readonly folder: string
  readonly make: MakeLevel

  private constructor(folder: string, level: Level, make: MakeLevel) {
    this.folder = folder
    this.make = make
    this.#level = level
  }

  /** Opens (and makes) `dataDir`/store. Throws `StoreBusy` or `StoreFolder`. */
  static async open(dataDir: string, make: MakeLevel = classicLevel): Promise<Disk> {
    const folder = resolve(dataDir, 'store')
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const level = make(folder)
      await level.open()
      return new Disk(folder, level, make)
    } catch (error) {
      throw explain(error, folder)
    }
  }

  /** Every key with its value, in the order of keys. */
  entries(): AsyncIterable<[Uint8Array, Uint8Array]> {
    return this.#level.iterator()
  }

  /** Writes all or nothing, and returns when it is on the disk. Throws LevelDB's error. */
  async write(writes: readonly Write[]): Promise<void> {
    try {
      if (this.#broken) await this.#reopen()
      await this.#level.batch([...this.#suspect, ...writes.map((w) => operation(w.key, w.value))], { sync: true })
      this.#suspect = []
    } catch (error) {
      this.#broken = true
      this.#suspect = restoring(this.#suspect, writes)
      throw (error as Error).cause ?? error
    }
  }

  /** Closes the database and gives up the lock. */
  async close(): Promise<void> {
    await this.#level.close()
  }

  async #reopen(): Promise<void> {
    await this.#level.close().catch(() => undefined)
    this.#level = this.make(this.folder)
    await this.#level.open()
    this.#broken = false
  }
}

const operation = (key: Uint8Array, value: Uint8Array | null): Operation => (value ? { type: 'put', key, value } : { type: 'del', key })

/** What brings every key of failed writes back to what the disk had; the oldest word about a key counts. */
function restoring(suspect: Operation[], failed: readonly Write[]): Operation[] {
  const known = new Map(suspect.map((op) => [Buffer.from(op.key).toString('latin1'), op]))
  for (const { key, before } of failed) {
    const name = Buffer.from(key).toString('latin1')
    if (!known.has(name)) known.set(name, operation(key, before))
  }
  return [...known.values()]
}

function explain(error: unknown, folder: string): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : (error as Error)
  if ((cause as { code?: string }).code === 'LEVEL_LOCKED') {
    return new StoreBusy(`The data folder ${folder} is in use by another process; stop that one or set another DATA_DIR.`, { cause })
  }
  return new StoreFolder(`The data folder ${folder} cannot be opened for writing: ${cause.message}`, { cause })
}
