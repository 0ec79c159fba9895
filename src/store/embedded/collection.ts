import { CommandError } from './errors.ts'
import { Index, type IndexSpec, showSpec } from './indexes.ts'
import type { Journal } from './journal.ts'
import { collectionKey, documentKey } from './keys.ts'
import type { Match } from './match.ts'
import { ABOVE, key, rank, rankRange } from './order.ts'
import { Picker } from './pick.ts'
import { type Place, Stored } from './stored.ts'
import { type Doc, decode, encode, type Value } from './values.ts'

/** Compiles the partial filter of an index. */
export type CompilePartial = (filter: Doc) => Match

/** The specification of the index that every collection has. */
const ID_INDEX: IndexSpec = { name: '_id_', key: { _id: 1 }, unique: true, sparse: false, partial: undefined, expireAfter: undefined }

const ID_ONLY = new Picker(['_id'])

/** A collection in memory. Every change is checked, done and given to the journal in one go, or throws and does nothing. */
export class Collection {
  readonly byId = new Map<string, Stored>()
  indexes: Index[]
  #lastSeq = 0
  #meta: Uint8Array | null = null

  /**
   * @param ns `database.collection`
   * @param number the collection's number on disk
   */
  readonly ns: string
  readonly number: number
  readonly journal: Journal
  readonly compilePartial: CompilePartial

  constructor(ns: string, number: number, journal: Journal, compilePartial: CompilePartial) {
    this.ns = ns
    this.number = number
    this.journal = journal
    this.compilePartial = compilePartial
    this.indexes = [this.#index(ID_INDEX)]
  }

  /** Adds a document that has its `_id`. Throws code 11000. */
  insert(doc: Doc, bytes: Uint8Array): Stored {
    const keys = this.#keys(doc)
    this.#refuseDuplicates(keys, undefined, doc)
    const stored = new Stored(++this.#lastSeq, key(doc._id), bytes, this.journal.turn, doc)
    this.#link(stored, keys)
    this.journal.record({ key: this.#diskKey(stored), value: bytes, before: null, undo: () => this.#unlink(stored) })
    return stored
  }

  /** Replaces the contents of a document; false when they are the same. Throws code 11000, or 66 for another `_id`. */
  replace(stored: Stored, doc: Doc): boolean {
    if (key(doc._id) !== stored.id) throw immutableId()
    const bytes = encode(doc)
    const before = stored.bytes
    if (Buffer.compare(bytes, before) === 0) return false
    const keys = this.#keys(doc)
    this.#refuseDuplicates(keys, stored, doc)
    this.#swap(stored, bytes, doc, keys)
    const undo = (): void => {
      const old = decode(before)
      this.#swap(stored, before, old, this.#keys(old))
    }
    this.journal.record({ key: this.#diskKey(stored), value: bytes, before, undo })
    return true
  }

  /** Removes a document. */
  remove(stored: Stored): void {
    this.#unlink(stored)
    const undo = (): void => this.#link(stored, this.#keys(stored.doc))
    this.journal.record({ key: this.#diskKey(stored), value: null, before: stored.bytes, undo })
  }

  /** Removes what a TTL index says is over at `now`. */
  expire(now: Date): void {
    for (const index of this.indexes) {
      if (index.spec.expireAfter === undefined) continue
      const last = key(new Date(now.getTime() - index.spec.expireAfter * 1000))
      const walk = index.entries.walk(rankRange(rank(now), false).lo, last + ABOVE, false)
      const over = new Set<Stored>()
      while (walk.next()) over.add(walk.item)
      for (const stored of over) this.remove(stored)
    }
  }

  /** Builds an index; false when the same one exists. Throws 85 or 86 when it contradicts one, 11000 for duplicates. */
  addIndex(spec: IndexSpec): boolean {
    const sameName = this.indexes.find((index) => index.spec.name === spec.name)
    const sameKey = this.indexes.find((index) => key(index.spec.key) === key(spec.key) && sameFilter(index.spec, spec))
    const existing = sameName ?? sameKey
    if (existing && key(showSpec(existing.spec)) === key(showSpec(spec))) return false
    if (existing?.spec.name === '_id_' && key(spec.key) === key(ID_INDEX.key)) return false
    if (sameName) throw new CommandError(86, 'IndexKeySpecsConflict', `an index named ${spec.name} exists with another definition`)
    if (sameKey) throw new CommandError(85, 'IndexOptionsConflict', `the index ${sameKey.spec.name} has the same keys and other options`)
    const index = this.#build(spec)
    const before = this.indexes
    this.indexes = [...before, index]
    this.saveMeta(() => {
      this.indexes = before
    })
    return true
  }

  /** Drops all indexes for which `which` holds; never the one on `_id`. */
  dropIndexes(which: (index: Index) => boolean): void {
    const before = this.indexes
    this.indexes = before.filter((index) => index.spec.name === '_id_' || !which(index))
    this.saveMeta(() => {
      this.indexes = before
    })
  }

  /** Writes what the collection is (its name and indexes) to disk. */
  saveMeta(undo: () => void): void {
    const before = this.#meta
    this.#meta = encode({ ns: this.ns, indexes: this.indexes.map((index) => showSpec(index.spec)) })
    const takeBack = (): void => {
      this.#meta = before
      undo()
    }
    this.journal.record({ key: collectionKey(this.number), value: this.#meta, before, undo: takeBack })
  }

  /** Removes everything from disk; the caller forgets the collection and remembers it again in `undo`. */
  drop(undo: () => void): void {
    for (const stored of this.byId.values())
      this.journal.record({ key: this.#diskKey(stored), value: null, before: stored.bytes, undo: () => undefined })
    this.journal.record({ key: collectionKey(this.number), value: null, before: this.#meta, undo })
  }

  /** Takes over what the disk says at the start. */
  loadMeta(bytes: Uint8Array, specs: IndexSpec[]): void {
    this.#meta = bytes
    this.indexes = specs.map((spec) => this.#index(spec))
  }

  /** Takes a document from disk at the start. */
  load(seq: number, place: Place): void {
    const id = key(ID_ONLY.pick(place.slab, place.start, place.end)._id)
    this.#lastSeq = Math.max(this.#lastSeq, seq)
    this.byId.set(id, Stored.at(seq, id, place))
  }

  /** The document with this `_id`. */
  get(id: Value): Stored | undefined {
    return this.byId.get(key(id))
  }

  #diskKey(stored: Stored): Uint8Array {
    return documentKey(this.number, stored.seq)
  }

  #keys(doc: Doc): string[][] {
    return this.indexes.map((index) => index.keysOf(doc))
  }

  #refuseDuplicates(keys: string[][], own: Stored | undefined, doc: Doc): void {
    for (const [i, index] of this.indexes.entries()) {
      const byId = index.spec.name === '_id_' ? (id: string) => this.byId.get(id) : undefined
      index.refuseDuplicates(this.ns, keys[i] as string[], own, doc, byId)
    }
  }

  #link(stored: Stored, keys: string[][]): void {
    stored.gone = false
    this.byId.set(stored.id, stored)
    for (const [i, index] of this.indexes.entries()) index.add(keys[i] as string[], stored)
  }

  #unlink(stored: Stored): void {
    const keys = this.#keys(stored.doc)
    stored.gone = true
    this.byId.delete(stored.id)
    for (const [i, index] of this.indexes.entries()) index.remove(keys[i] as string[], stored)
  }

  #swap(stored: Stored, bytes: Uint8Array, doc: Doc, keys: string[][]): void {
    const old = this.#keys(stored.doc)
    for (const [i, index] of this.indexes.entries()) {
      const [from, to] = [old[i] as string[], keys[i] as string[]]
      if (from.length === 1 && to.length === 1 && from[0] === to[0]) continue
      index.remove(
        from.filter((one) => !to.includes(one)),
        stored,
      )
      index.add(
        to.filter((one) => !from.includes(one)),
        stored,
      )
    }
    stored.replace(bytes, this.journal.turn, doc)
  }

  #index(spec: IndexSpec): Index {
    return new Index(spec, spec.partial && this.compilePartial(spec.partial), () => this.byId.values())
  }

  /** An index that these documents can have. Throws code 11000 for duplicates, 171 for parallel arrays. */
  #build(spec: IndexSpec): Index {
    const index = this.#index(spec)
    if (spec.unique) for (const stored of this.byId.values()) index.refuseDuplicates(this.ns, index.keysOf(stored.doc), stored, stored.doc)
    else index.build()
    return index
  }
}

/** An update would give a document another `_id` (code 66). */
export const immutableId = (): CommandError =>
  new CommandError(66, 'ImmutableField', "Performing an update on the path '_id' would modify the immutable field '_id'")

const sameFilter = (a: IndexSpec, b: IndexSpec): boolean => key(a.partial) === key(b.partial)
