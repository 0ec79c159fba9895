import { Collection } from './collection.ts'
import type { Disk } from './disk.ts'
import { CommandError } from './errors.ts'
import { damaged } from './folder.ts'
import { readSpec } from './indexes.ts'
import { Journal } from './journal.ts'
import { readKey } from './keys.ts'
import { compileFilter, type MatchContext } from './match.ts'
import { type Doc, decode } from './values.ts'

/** Everything that the store holds: collections by `database.collection`, and the journal that takes them to disk. */
export class Database {
  readonly collections = new Map<string, Collection>()
  readonly journal: Journal
  #lastNumber = 0

  readonly context: MatchContext

  constructor(disk: Disk, context: MatchContext) {
    this.context = context
    this.journal = new Journal(disk)
  }

  /**
   * Reads all from disk.
   * @throws StoreFolder when the folder was written by another version, StoreDamaged when something is missing in it
   */
  static async load(disk: Disk, context: MatchContext): Promise<Database> {
    const database = new Database(disk, context)
    const byNumber = new Map<number, Collection>()
    for await (const entries of disk.entries()) {
      for (const entry of entries) {
        const { slab, from, start, end } = entry
        const what = readKey(slab, from, start)
        if (!what) throw damaged(disk.folder, 'it holds a key that no store writes')
        try {
          if (what.kind === 'collection') byNumber.set(what.number, database.#loadCollection(what.number, slab.subarray(start, end)))
          else byNumber.get(what.number)?.load(what.seq, entry)
        } catch (cause) {
          throw damaged(disk.folder, 'an entry of it cannot be read', cause)
        }
        if (what.kind === 'document' && !byNumber.has(what.number)) throw damaged(disk.folder, 'it holds documents of no collection')
      }
    }
    return database
  }

  /** The collection, made if need be. Throws code 73 for a name that cannot be. */
  ensure(ns: string): Collection {
    const existing = this.collections.get(ns)
    if (existing) return existing
    const name = ns.slice(ns.indexOf('.') + 1)
    if (name === '' || name.includes('$') || name.includes('\0') || name.startsWith('system.')) {
      throw new CommandError(73, 'InvalidNamespace', `Invalid namespace specified '${ns}'`)
    }
    const made = this.#make(ns, this.#lastNumber + 1)
    made.saveMeta(() => this.collections.delete(ns))
    return made
  }

  /** Drops a collection; false when there is none. */
  drop(ns: string): boolean {
    const collection = this.collections.get(ns)
    if (!collection) return false
    this.collections.delete(ns)
    collection.drop(() => this.collections.set(ns, collection))
    return true
  }

  /** Removes what the TTL indexes say is over. */
  expire(now: Date): void {
    for (const collection of this.collections.values()) collection.expire(now)
  }

  #make(ns: string, number: number): Collection {
    this.#lastNumber = Math.max(this.#lastNumber, number)
    const made = new Collection(ns, number, this.journal, (filter) => compileFilter(filter, this.context))
    this.collections.set(ns, made)
    return made
  }

  #loadCollection(number: number, bytes: Uint8Array): Collection {
    const meta = decode(bytes)
    const made = this.#make(String(meta.ns), number)
    made.loadMeta(bytes, (meta.indexes as Doc[]).map(readSpec))
    return made
  }
}
