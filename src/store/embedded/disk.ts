import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { StoreBusy, StoreDamaged, StoreFolder } from '../errors.ts'
import { Checksum } from './checksum.ts'
import { Before, damaged, isFresh } from './folder.ts'
import { FORMAT, type Header, readHeader, writeHeader } from './header.ts'
import { HEADER_KEY } from './keys.ts'
import { LastBatchFile, readLastBatch, type Said } from './last-batch.ts'
import { checkLogOrder } from './log-order.ts'

/** One key to be written, or removed (`value` null); `before` is what the disk has under it until then. */
export interface Write {
  key: Uint8Array
  value: Uint8Array | null
  before: Uint8Array | null
}

type Operation = { type: 'put'; key: Uint8Array; value: Uint8Array } | { type: 'del'; key: Uint8Array }

/** The part of LevelDB that the store uses; tests put a failing one in its place. */
export interface Level {
  open(options: { createIfMissing: boolean }): Promise<void>
  close(): Promise<void>
  batch(operations: Operation[], options: { sync: boolean }): Promise<void>
  iterator(options: { highWaterMarkBytes: number }): {
    /** The next entries, at most so many; none at the end. */
    nextv(size: number): Promise<[Uint8Array, Uint8Array][]>
    close(): Promise<void>
  }
}

/** An entry that was read: the key stands in `slab` at `from`, its value behind it at `start`. */
export interface Entry {
  readonly slab: Uint8Array
  readonly from: number
  readonly start: number
  readonly end: number
}

/** What is read at a time: a round trip to the thread that reads costs as much as many entries. */
const READ = { entries: 2_000, highWaterMarkBytes: 512 * 1024 }

/** Makes the LevelDB of a folder, not yet open. */
export type MakeLevel = (folder: string) => Level

/** LevelDB itself. */
export const classicLevel: MakeLevel = (folder) =>
  new ClassicLevel<Uint8Array, Uint8Array>(folder, { keyEncoding: 'view', valueEncoding: 'view' })

/** A file that must stay where it is while the store is open. */
interface Landmark {
  path: string
  ino: number
}

/**
 * The folder on disk: a LevelDB whose batches are atomic and synced. Every batch carries a header: the store's id, the
 * number of the batch, a checksum of all entries; opening compares them with what is there. After a batch that failed
 * nobody knows how much of it the log holds, so the database is opened anew before the next one, and that one starts by
 * restoring what was before.
 */
export class Disk {
  #level: Level
  #broken = false
  #suspect: Operation[] = []
  #header: Header | undefined
  #sum = Checksum.empty()
  #last: LastBatchFile | undefined
  #landmarks: Landmark[] = []

  readonly folder: string
  readonly make: MakeLevel
  readonly #before: Before
  readonly #said: Said

  private constructor(folder: string, level: Level, make: MakeLevel, before: Before, said: Said) {
    this.folder = folder
    this.make = make
    this.#level = level
    this.#before = before
    this.#said = said
  }

  /** Opens (and makes) `dataDir`/store. Throws `StoreBusy`, `StoreFolder` or `StoreDamaged`. */
  static async open(dataDir: string, make: MakeLevel = classicLevel): Promise<Disk> {
    const folder = resolve(dataDir, 'store')
    let before: Before | undefined
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const said = readLastBatch(lastBatchPath(folder))
      const fresh = await isFresh(folder)
      if (fresh && said !== undefined) throw damaged(folder, 'it is empty, and was not')
      await checkLogOrder(folder)
      before = await Before.of(folder)
      const level = make(folder)
      await level.open({ createIfMissing: fresh })
      return new Disk(folder, level, make, before, said)
    } catch (error) {
      const explained = explain(error, folder)
      await (explained instanceof StoreDamaged ? before?.putBack() : before?.forget())
      throw explained
    }
  }

  /**
   * Every key with its value, in the order of keys, some at a time, without the header. Must be read to its end before the first write:
   * only then it is known that nothing is missing.
   * @throws StoreDamaged when something is missing, StoreFolder when it was written by another version
   */
  async *entries(): AsyncIterable<Entry[]> {
    let bytes: Uint8Array | undefined
    let n = 0
    const iterator = this.#level.iterator(READ)
    try {
      for (let some = await iterator.nextv(READ.entries); some.length > 0; some = await iterator.nextv(READ.entries)) {
        n += some.length
        if (HEADER_KEY.equals(some[0]?.[0] as Uint8Array)) bytes = some.shift()?.[1]
        const entries = together(some)
        for (const { slab, from, end } of entries) this.#sum.addJoined(slab.subarray(from, end))
        yield entries
      }
    } catch (error) {
      throw explain(error, this.folder)
    } finally {
      await iterator.close()
    }
    this.#judge(bytes && readHeader(bytes, this.folder), n)
  }

  #judge(header: Header | undefined, n: number): void {
    const { folder } = this
    if (!header && (n > 0 || this.#said !== undefined)) throw damaged(folder, 'its header is missing')
    // Format 1 had no checksum: what it holds is taken as it is, once.
    if (!header || header.format === 1) {
      this.#header = { format: FORMAT, id: randomUUID(), batch: 0, sum: this.#sum.toString() }
      return
    }
    const said = this.#said === 'unreadable' ? undefined : this.#said
    if (said && said.id !== header.id) throw damaged(folder, 'it is not the store that was here before')
    if (said && header.batch < said.batch) throw damaged(folder, `its last ${said.batch - header.batch} confirmed writes are missing`)
    if (header.sum !== this.#sum.toString()) throw damaged(folder, 'its checksum does not agree with what it holds')
    this.#header = header
  }

  /** Takes the folder into use, after all entries were read. Throws `StoreFolder`. */
  async accept(): Promise<void> {
    try {
      const { id, batch } = this.#current()
      this.#last = new LastBatchFile(lastBatchPath(this.folder), { id, batch })
      this.#mark()
      await this.write([])
      await this.#before.forgetAll()
    } catch (error) {
      throw explain(error, this.folder)
    }
  }

  /** Gives the folder back as it was before it was opened. */
  async reject(): Promise<void> {
    await this.#level.close()
    this.#last?.close()
    await this.#before.putBack()
  }

  /** Writes all or nothing, and returns when it is on the disk. Throws LevelDB's error. */
  async write(writes: readonly Write[]): Promise<void> {
    const current = this.#current()
    const sum = this.#sum.copy()
    for (const { key, value, before } of writes) {
      if (before) sum.remove(key, before)
      if (value) sum.add(key, value)
    }
    const header = { ...current, batch: current.batch + 1, sum: sum.toString() }
    const operations = [...this.#suspect, ...writes.map((w) => operation(w.key, w.value)), operation(HEADER_KEY, writeHeader(header))]
    try {
      if (this.#broken) await this.#reopen()
      await this.#level.batch(operations, { sync: true })
      this.#look()
      this.#last?.write(header)
      this.#suspect = []
      this.#header = header
      this.#sum = sum
    } catch (error) {
      this.#broken = true
      this.#suspect = restoring(this.#suspect, writes)
      throw (error as Error).cause ?? error
    }
  }

  /** Closes the database and gives up the lock. */
  async close(): Promise<void> {
    await this.#level.close()
    this.#last?.close()
  }

  #current(): Header {
    if (!this.#header) throw new Error('the entries of the disk were not read')
    return this.#header
  }

  /** LevelDB makes a new CURRENT whenever it opens. */
  #mark(): void {
    const path = join(this.folder, 'CURRENT')
    this.#landmarks = [{ path, ino: statSync(path).ino }, ...(this.#last ? [this.#last.identity] : [])]
  }

  /**
   * Is the folder still ours? A file that was deleted or moved takes writes as before, and nobody will find them. Asked after every
   * batch, and not by way of the thread pool: waking a thread takes many times as long as the answer.
   */
  #look(): void {
    for (const { path, ino } of this.#landmarks) if (inodeOf(path) !== ino) throw vanished(path)
  }

  async #reopen(): Promise<void> {
    this.#look()
    await this.#level.close().catch(() => undefined)
    this.#level = this.make(this.folder)
    await this.#level.open({ createIfMissing: false })
    const { id, batch } = this.#current()
    const header = await this.#readHeader()
    if (header?.id !== id || header.batch < batch) throw vanished(this.folder)
    this.#mark()
    this.#broken = false
  }

  async #readHeader(): Promise<Header | undefined> {
    const iterator = this.#level.iterator(READ)
    const [first] = await iterator.nextv(1)
    await iterator.close()
    return first && HEADER_KEY.equals(first[0]) ? readHeader(first[1], this.folder) : undefined
  }
}

/** Puts what was read together into one buffer. */
function together(read: readonly [Uint8Array, Uint8Array][]): Entry[] {
  const slab = Buffer.allocUnsafeSlow(read.reduce((sum, [key, value]) => sum + key.length + value.length, 0))
  let end = 0
  return read.map(([key, value]) => {
    const from = end
    const start = from + key.length
    end = start + value.length
    slab.set(key, from)
    slab.set(value, start)
    return { slab, from, start, end }
  })
}

const lastBatchPath = (folder: string): string => `${folder}.last`

function inodeOf(path: string): number {
  try {
    return statSync(path).ino
  } catch (cause) {
    throw vanished(path, cause)
  }
}

const vanished = (path: string, cause?: unknown): Error =>
  new Error(`${path} was removed, moved or replaced while the store was open${cause ? `: ${String(cause)}` : ''}`)

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

/** What an operator mends without a backup: rights, room, limits, a path that leads nowhere. */
const NOT_DAMAGE = /permission denied|not permitted|read-only|no space left|quota exceeded|too many open files|not a directory|too long/i

function explain(error: unknown, folder: string): Error {
  if (error instanceof StoreFolder || error instanceof StoreDamaged) return error
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : (error as Error)
  const { code } = cause as { code?: string }
  if (code === 'LEVEL_LOCKED')
    return new StoreBusy(`The data folder ${folder} is in use by another process; stop that one or set another DATA_DIR.`, { cause })
  if (NOT_DAMAGE.test(cause.message))
    return new StoreFolder(`The data folder ${folder} cannot be opened for writing: ${cause.message}`, { cause })
  return damaged(folder, cause.message, cause)
}
