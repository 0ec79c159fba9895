/** A stored thing that has its place in the order of insertion. */
interface Placed {
  seq: number
}

/** Entries per chunk before it is cut in two. */
const FULL = 512

/** And at first, with room for what comes between. */
const PACKED = 384

/** An item under its key. */
export interface Entry<T> {
  readonly key: string
  readonly item: T
}

interface Chunk<T> {
  keys: string[]
  items: T[]
}

/**
 * Items in the order of a string key, then of insertion: sorted chunks behind a sorted list of chunks. Finding is two binary
 * searches, adding and removing move at most one chunk's entries, so a million entries cost little more than a thousand.
 */
export class Ordered<T extends Placed> {
  #chunks: Chunk<T>[] = []
  #size = 0

  get size(): number {
    return this.#size
  }

  /** All entries at once, in any order: much less work than one by one. */
  static of<T extends Placed>(entries: Entry<T>[]): Ordered<T> {
    const made = new Ordered<T>()
    entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.item.seq - b.item.seq))
    for (let from = 0; from < entries.length; from += PACKED) {
      const some = entries.slice(from, from + PACKED)
      made.#chunks.push({ keys: some.map(({ key }) => key), items: some.map(({ item }) => item) })
    }
    made.#size = entries.length
    return made
  }

  /** Adds an item under a key. The same item may stand under several keys. */
  add(key: string, item: T): void {
    this.#size++
    const last = this.#chunks.at(-1)
    if (!last) {
      this.#chunks.push({ keys: [key], items: [item] })
      return
    }
    const n = this.#chunkOf(key, item.seq)
    const chunk = this.#chunks[n] ?? last
    const at = place(chunk, key, item.seq)
    chunk.keys.splice(at, 0, key)
    chunk.items.splice(at, 0, item)
    if (chunk.keys.length > FULL) this.#cut(Math.min(n, this.#chunks.length - 1), at)
  }

  /** Removes an item from under a key. */
  remove(key: string, item: T): void {
    const n = this.#chunkOf(key, item.seq)
    const chunk = this.#chunks[n]
    const at = chunk ? place(chunk, key, item.seq) : 0
    if (!chunk || chunk.items[at] !== item || chunk.keys[at] !== key) throw new Error('an index lost an entry')
    this.#size--
    chunk.keys.splice(at, 1)
    chunk.items.splice(at, 1)
    if (chunk.keys.length === 0) this.#chunks.splice(n, 1)
  }

  /** The first item under exactly this key. */
  get(key: string): T | undefined {
    const walk = this.walk(key, undefined, false)
    return walk.next() && walk.key === key ? walk.item : undefined
  }

  /** How many entries lie in [lo, hi), to within a chunk's size. */
  estimate(lo: string, hi: string): number {
    const [a, b] = [this.#chunkOf(lo, -1), this.#chunkOf(hi, -1)]
    const inside = (n: number, key: string): number => {
      const chunk = this.#chunks[n]
      return chunk ? place(chunk, key, -1) : 0
    }
    if (a === b) return Math.max(0, inside(b, hi) - inside(a, lo))
    const average = this.#size / this.#chunks.length
    return Math.max(0, (b - a) * average - inside(a, lo) + inside(b, hi))
  }

  /** How many entries lie in [lo, hi), without a look at them. */
  count(lo: string, hi: string): number {
    const [[from, first], [to, last]] = [this.#at(lo), this.#at(hi)]
    if (from > to) return 0
    let all = last - first
    for (let n = from; n < to; n++) all += (this.#chunks[n] as Chunk<T>).keys.length
    return Math.max(0, all)
  }

  /** The key of the n-th entry (from 0) that is not before `lo`. There must be one. */
  nth(lo: string, n: number): string {
    let [chunk, at] = this.#at(lo)
    at += n
    for (; at >= (this.#chunks[chunk] as Chunk<T>).keys.length; chunk++) at -= (this.#chunks[chunk] as Chunk<T>).keys.length
    return this.#chunks[chunk]?.keys[at] as string
  }

  /** A walk over [lo, hi), upwards or downwards; without `hi` to the end. Nothing may be added or removed while it runs. */
  walk(lo: string, hi: string | undefined, down: boolean): Walk<T> {
    return new Walk(this.#chunks, this.#at(lo), hi === undefined ? [this.#chunks.length, 0] : this.#at(hi), down)
  }

  #at(key: string): [chunk: number, entry: number] {
    const n = this.#chunkOf(key, -1)
    const chunk = this.#chunks[n]
    return [n, chunk ? place(chunk, key, -1) : 0]
  }

  /** The first chunk whose last entry is not before (key, seq); the number of chunks when there is none. */
  #chunkOf(key: string, seq: number): number {
    let [low, high] = [0, this.#chunks.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const chunk = this.#chunks[middle] as Chunk<T>
      if (before(chunk, chunk.keys.length - 1, key, seq)) low = middle + 1
      else high = middle
    }
    return low
  }

  #cut(n: number, at: number): void {
    const chunk = this.#chunks[n] as Chunk<T>
    // Ascending keys (times, ObjectIds) always land at the end: leave the old chunk nearly full instead of half empty.
    const half = at >= chunk.keys.length - 2 && n === this.#chunks.length - 1 ? FULL - 16 : FULL / 2
    this.#chunks.splice(n + 1, 0, { keys: chunk.keys.splice(half), items: chunk.items.splice(half) })
  }
}

function before<T extends Placed>(chunk: Chunk<T>, i: number, key: string, seq: number): boolean {
  const other = chunk.keys[i] as string
  return other < key || (other === key && (chunk.items[i] as T).seq < seq)
}

/** The first entry of a chunk that is not before (key, seq). */
function place<T extends Placed>(chunk: Chunk<T>, key: string, seq: number): number {
  let [low, high] = [0, chunk.keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (before(chunk, middle, key, seq)) low = middle + 1
    else high = middle
  }
  return low
}

/** A position that moves over the entries of an `Ordered`. */
export class Walk<T extends Placed> {
  key = ''
  item!: T
  #n: number
  #i: number

  readonly chunks: readonly Chunk<T>[]
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly down: boolean

  constructor(chunks: readonly Chunk<T>[], from: readonly [number, number], to: readonly [number, number], down: boolean) {
    this.chunks = chunks
    this.from = from
    this.to = to
    this.down = down
    ;[this.#n, this.#i] = down ? to : from
  }

  /** Moves on; false at the end. Then `key` and `item` are those of the entry. */
  next(): boolean {
    return this.down ? this.#back() : this.#forth()
  }

  #forth(): boolean {
    let chunk = this.chunks[this.#n]
    if (chunk && this.#i >= chunk.keys.length) {
      chunk = this.chunks[++this.#n]
      this.#i = 0
    }
    const [n, i] = this.to
    if (!chunk || this.#n > n || (this.#n === n && this.#i >= i)) return false
    return this.#take(chunk, this.#i++)
  }

  #back(): boolean {
    if (this.#i === 0) {
      const chunk = this.chunks[--this.#n]
      if (!chunk) return false
      this.#i = chunk.keys.length
    }
    const [n, i] = this.from
    if (this.#n < n || (this.#n === n && this.#i <= i)) return false
    return this.#take(this.chunks[this.#n] as Chunk<T>, --this.#i)
  }

  #take(chunk: Chunk<T>, i: number): boolean {
    this.key = chunk.keys[i] as string
    this.item = chunk.items[i] as T
    return true
  }
}
