import { randomInt } from 'node:crypto'
import { CommandError } from './errors.ts'

/** One result: its bytes and the batch that takes it to disk. */
export interface Result {
  bytes: Uint8Array
  turn: number
}

interface Cursor {
  ns: string
  results: Iterator<Result>
  used: number
}

/** Results per first batch, and bytes per batch, as MongoDB has them. */
const FIRST_BATCH = 101
const BATCH_BYTES = 16 * 1024 * 1024
/** A cursor that nobody asked for so long (milliseconds of the clock) is forgotten. */
const IDLE = 600_000

/** Results that did not fit into one answer. */
export class Cursors {
  readonly #open = new Map<bigint, Cursor>()

  /** Takes the first results; what remains waits under the returned id (0n: nothing). `detach` is called when something remains. */
  first(
    ns: string,
    results: Iterator<Result>,
    batchSize: number | undefined,
    single: boolean,
    now: Date,
    detach: () => Iterator<Result>,
  ): Page {
    const page = take(results, batchSize ?? FIRST_BATCH)
    if (page.done || single) return { ...page, id: 0n }
    const id = BigInt(randomInt(1, 2 ** 47))
    this.#open.set(id, { ns, results: prepend(page.ahead, detach()), used: now.getTime() })
    return { ...page, id }
  }

  /** Takes further results. Throws code 43 for a cursor that is not there. */
  next(id: bigint, ns: string, batchSize: number | undefined, now: Date): Page {
    const cursor = this.#open.get(id)
    if (!cursor || cursor.ns !== ns) throw new CommandError(43, 'CursorNotFound', `cursor id ${id} not found`)
    const page = take(cursor.results, batchSize || Number.POSITIVE_INFINITY)
    cursor.used = now.getTime()
    if (page.done) this.#open.delete(id)
    else cursor.results = prepend(page.ahead, cursor.results)
    return { ...page, id: page.done ? 0n : id }
  }

  /** Forgets a cursor; false when there is none. */
  kill(id: bigint): boolean {
    return this.#open.delete(id)
  }

  /** Forgets idle cursors. */
  expire(now: Date): void {
    for (const [id, cursor] of this.#open) if (Math.abs(now.getTime() - cursor.used) > IDLE) this.#open.delete(id)
  }
}

/** A batch of results; `turn` is the newest batch on its way to disk that one of them belongs to. */
export interface Page {
  results: Uint8Array[]
  turn: number
  id: bigint
}

interface Taken {
  results: Uint8Array[]
  turn: number
  done: boolean
  /** A result that was looked at, and did not fit. */
  ahead: Result | undefined
}

function take(results: Iterator<Result>, most: number): Taken {
  const taken: Taken = { results: [], turn: 0, done: false, ahead: undefined }
  let bytes = 0
  for (;;) {
    const next = results.next()
    if (next.done) return { ...taken, done: true }
    bytes += next.value.bytes.length + 8
    if (taken.results.length >= most || (bytes > BATCH_BYTES && taken.results.length > 0)) return { ...taken, ahead: next.value }
    taken.results.push(next.value.bytes)
    taken.turn = Math.max(taken.turn, next.value.turn)
  }
}

function* prepend(ahead: Result | undefined, rest: Iterator<Result>): Generator<Result> {
  if (ahead) yield ahead
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value
}
