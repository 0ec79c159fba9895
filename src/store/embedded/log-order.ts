import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { damaged } from './folder.ts'

/** The parts of a record that a block of the log may hold. */
const FULL = 1
const FIRST = 2
const BLOCK = 32_768
/** Checksum, length, type. */
const HEAD = 7
/** The number of the first write in a batch, and how many there are. */
const BATCH = 12

/**
 * Looks whether the writes in every log of the folder are numbered upwards. LevelDB counts on it without looking: where a disk put a
 * block in the place of another one, it ends the process with a failed assertion instead of an error.
 * @throws StoreDamaged
 * @see https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export async function checkLogOrder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.log')) continue
    // The store of another process, which has the lock, may remove a log of its own just now.
    const bytes = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return Buffer.alloc(0)
      throw error
    })
    if (!isOrdered(bytes)) throw damaged(folder, `the writes in its file ${name} are out of order`)
  }
}

/** Whether each batch of a log begins after the one before it. What cannot be read is LevelDB's to judge, by its checksums. */
export function isOrdered(log: Buffer): boolean {
  let next = 0n
  for (let at = 0; at + HEAD <= log.length; ) {
    const left = BLOCK - (at % BLOCK)
    const [length, type] = [log.readUInt16LE(at + 4), log[at + 6]]
    // The rest of a block that holds no more record, or none that can be read.
    if (left < HEAD || length > left - HEAD || type === 0) {
      at += left
      continue
    }
    if ((type === FULL || type === FIRST) && length >= BATCH && at + HEAD + BATCH <= log.length) {
      const [first, count] = [log.readBigUInt64LE(at + HEAD), log.readUInt32LE(at + HEAD + 8)]
      if (first < next) return false
      next = first + BigInt(count)
    }
    at += HEAD + length
  }
  return true
}
