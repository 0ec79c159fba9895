import { hash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'

/** Which batch of which store was confirmed last. */
export interface LastBatch {
  id: string
  batch: number
}

/** What the file says; `unreadable` when it is there and makes no sense. */
export type Said = LastBatch | 'unreadable' | undefined

/** All lines have this length, so that a new one covers the old one. */
const LENGTH = 128

/**
 * The file beside the LevelDB that names the batch confirmed last. LevelDB takes a log that lost its end for one that was
 * torn by a crash; this file knows better. It is written after the batch is synced, and not synced itself: after a power
 * failure it may be behind the LevelDB, never ahead.
 */
export class LastBatchFile {
  readonly #fd: number
  readonly #path: string

  /** Opens the file, makes it where it is missing, and syncs what it says. Throws the error of the file system. */
  constructor(path: string, last: LastBatch) {
    this.#path = path
    this.#fd = openSync(path, readLastBatch(path) === undefined ? 'w' : 'r+', 0o600)
    this.write(last)
    fsyncSync(this.#fd)
  }

  /** Where it is, and the number of its inode: another number there means that the folder is not ours any more. */
  get identity(): { path: string; ino: number } {
    return { path: this.#path, ino: fstatSync(this.#fd).ino }
  }

  /** Names a batch; it goes to the page cache, which takes some microseconds and survives the process. */
  write(last: LastBatch): void {
    const text = `${last.id} ${last.batch}`
    writeSync(this.#fd, `${`${text} ${sign(text)}`.padEnd(LENGTH - 1)}\n`, 0)
  }

  close(): void {
    closeSync(this.#fd)
  }
}

/** Reads the file; undefined when there is none. */
export function readLastBatch(path: string): Said {
  let line: string
  try {
    line = readFileSync(path, 'latin1')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const [id = '', batch = '', signature] = line.trim().split(' ')
  return signature === sign(`${id} ${batch}`) ? { id, batch: Number(batch) } : 'unreadable'
}

const sign = (text: string): string => hash('sha256', text).slice(0, 16)
