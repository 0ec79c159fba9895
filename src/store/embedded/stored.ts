import type { Picker } from './pick.ts'
import { type Doc, decode } from './values.ts'

/** How many documents stay decoded; the others are bytes only, outside the JavaScript heap. */
const RECENT = 16_384

const recent: (Stored | undefined)[] = new Array(RECENT)
let next = 0

/** Where a document's bytes lie: what was read from disk together lies together, since a buffer of its own costs as much again. */
export interface Place {
  readonly slab: Uint8Array
  readonly start: number
  readonly end: number
}

/** A document as it is stored: its bytes, and for the recently used ones the decoded form. */
export class Stored {
  #slab: Uint8Array
  #start = 0
  #end: number
  /** The batch that takes its last change to disk. */
  turn: number
  /** Removed from its collection. */
  gone = false
  #doc: Doc | undefined

  /**
   * @param seq place in the order of insertion
   * @param id key of the `_id`
   * @param doc the decoded bytes, if the caller has them
   */
  readonly seq: number
  readonly id: string

  constructor(seq: number, id: string, bytes: Uint8Array, turn: number, doc: Doc | undefined) {
    this.seq = seq
    this.id = id
    this.#slab = bytes
    this.#end = bytes.length
    this.turn = turn
    if (doc) this.#keep(doc)
  }

  /** A document that was read from disk. */
  static at(seq: number, id: string, { slab, start, end }: Place): Stored {
    const stored = new Stored(seq, id, slab, 0, undefined)
    stored.#start = start
    stored.#end = end
    return stored
  }

  /** The document as BSON; do not change it. */
  get bytes(): Uint8Array {
    return this.#end === this.#slab.length && this.#start === 0 ? this.#slab : this.#slab.subarray(this.#start, this.#end)
  }

  /** The document; it is shared, do not change it. */
  get doc(): Doc {
    return this.#doc ?? this.#keep(decode(this.bytes))
  }

  /** The fields that `picker` wants, for at once: who goes through all documents does not drive out the recently used ones. */
  pick(picker: Picker | undefined): Doc {
    return this.#doc ?? (picker ? picker.pick(this.#slab, this.#start, this.#end) : decode(this.bytes))
  }

  /** Puts new contents in. */
  replace(bytes: Uint8Array, turn: number, doc: Doc | undefined): void {
    this.#slab = bytes
    this.#start = 0
    this.#end = bytes.length
    this.turn = turn
    this.#doc = undefined
    if (doc) this.#keep(doc)
  }

  #keep(doc: Doc): Doc {
    const old = recent[next]
    if (old) old.#doc = undefined
    recent[next] = this
    next = (next + 1) % RECENT
    this.#doc = doc
    return doc
  }
}
