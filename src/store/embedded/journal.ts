import type { Disk, Write } from './disk.ts'
import { writeFailed } from './errors.ts'

/** A change that memory already has: what goes to disk and how to take it back. */
export interface Change extends Write {
  undo(): void
}

/** The changes that go to disk in one batch. */
interface Turn {
  number: number
  changes: Change[]
  done: Promise<void>
  resolve(): void
  reject(error: Error): void
}

/**
 * Group commit. Changes made while a batch is on its way to disk gather into the next one, so that any number of writers
 * share one fsync. When a batch fails, everything since is taken back, newest first: memory never keeps what disk lacks.
 */
export class Journal {
  #gathering: Turn
  #writing: Turn | undefined
  #scheduled = false
  #probed = false

  readonly disk: Disk

  constructor(disk: Disk) {
    this.disk = disk
    this.#gathering = turn(1)
  }

  /** The number of the batch that takes the changes made now. */
  get turn(): number {
    return this.#gathering.number
  }

  /** Takes note of a change. */
  record(change: Change): void {
    this.#gathering.changes.push(change)
    this.#schedule()
  }

  /** Writes a batch, empty if need be, and resolves when it is on disk. Throws its `CommandError` when the disk refuses. */
  probe(): Promise<void> {
    const { done } = this.#gathering
    this.#probed = true
    this.#schedule()
    return done
  }

  #schedule(): void {
    if (this.#scheduled || this.#writing) return
    this.#scheduled = true
    setImmediate(() => void this.#flush())
  }

  /**
   * Resolves when the batch `number` (default: all that was recorded until now) is on disk. Throws the `CommandError` of
   * the batch when it is not.
   */
  settled(number = this.#gathering.number): Promise<void> {
    if (this.#gathering.changes.length > 0 && number >= this.#gathering.number) return this.#gathering.done
    if (this.#writing && number >= this.#writing.number) return this.#writing.done
    return Promise.resolve()
  }

  async #flush(): Promise<void> {
    this.#scheduled = false
    this.#probed = false
    const writing = this.#gathering
    this.#writing = writing
    this.#gathering = turn(writing.number + 1)
    try {
      await this.disk.write(writing.changes)
      writing.resolve()
    } catch (cause) {
      this.#takeBack([writing, this.#gathering], writeFailed(cause))
      this.#probed = false
      this.#gathering = turn(this.#gathering.number + 1)
    }
    this.#writing = undefined
    if (this.#gathering.changes.length > 0 || this.#probed) void this.#flush()
  }

  #takeBack(turns: Turn[], error: Error): void {
    for (const { changes, reject } of turns.toReversed()) {
      for (const change of changes.toReversed()) change.undo()
      reject(error)
    }
  }
}

function turn(number: number): Turn {
  const made = { number, changes: [] } as unknown as Turn
  made.done = new Promise<void>((resolve, reject) => Object.assign(made, { resolve, reject }))
  // Not everybody who writes waits (TTL does not): a failure that nobody hears must not end the process.
  made.done.catch(() => undefined)
  return made
}
