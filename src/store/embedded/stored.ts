import { type Doc, decode } from './values.ts'

/** How many documents stay decoded; the others are bytes only, outside the JavaScript heap. */
const RECENT = 16_384

const recent: (Stored | undefined)[] = new Array(RECENT)
let next = 0

/** A document as it is stored: its bytes, and for the recently used ones the decoded form. */
export class Stored {
  bytes: Uint8Array
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
    this.bytes = bytes
    this.turn = turn
    if (doc) this.#keep(doc)
  }

  /** The document; it is shared, do not change it. */
  get doc(): Doc {
    return this.#doc ?? this.#keep(decode(this.bytes))
  }

  /** Puts new contents in. */
  replace(bytes: Uint8Array, turn: number, doc: Doc | undefined): void {
    this.bytes = bytes
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
