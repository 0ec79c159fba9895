import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { StoreDamaged } from '../errors.ts'

/** LevelDB's files that hold nothing of ours. */
const IDLE_FILES = new Set(['LOCK', 'LOG', 'LOG.old'])

/** What every refusal ends with. */
export const HOW_TO_RESTORE =
  'Nothing in it was changed. Keep a copy of the folder, then put the last backup into an empty one: DATA_DIR=<empty folder> npm run -s cli -- restore <backup> (src/store/MONGODB.md).'

/** The error of a folder that lost something. */
export const damaged = (folder: string, what: string, cause?: unknown): StoreDamaged =>
  new StoreDamaged(`The data folder ${folder} is damaged: ${what}. ${HOW_TO_RESTORE}`, { cause })

/**
 * Looks at the folder before LevelDB does, which would make a new database where CURRENT is missing and delete the tables.
 * @returns is there nothing in it?
 * @throws StoreDamaged
 */
export async function isFresh(folder: string): Promise<boolean> {
  const names = await filesOf(folder)
  if (names.length === 0) return true
  if (!names.includes('CURRENT')) throw damaged(folder, 'its file CURRENT is missing')
  return false
}

const filesOf = async (folder: string): Promise<string[]> => (await readdir(folder)).filter((name) => !IDLE_FILES.has(name))

/**
 * The folder as it was before LevelDB opened it: hard links (copies where the file system has none). LevelDB replaces
 * files and never changes one in place while it opens, so that the links hold what was there, and cost nothing.
 */
export class Before {
  readonly #links: string
  readonly #folder: string

  private constructor(folder: string, links: string) {
    this.#folder = folder
    this.#links = links
  }

  /** Links every file of the folder. */
  static async of(folder: string): Promise<Before> {
    const links = `${folder}.before-${randomUUID()}`
    const before = new Before(folder, links)
    await mkdir(links, { mode: 0o700 })
    for (const name of await filesOf(folder)) {
      const [from, to] = [join(folder, name), join(links, name)]
      await link(from, to)
        .catch(() => copyFile(from, to))
        .catch(async (error: NodeJS.ErrnoException) => {
          // The store of another process, which has the lock, may remove a file of its own just now.
          if (error.code === 'ENOENT') return
          await before.forget()
          throw error
        })
    }
    return before
  }

  /** Forgets how it was. */
  async forget(): Promise<void> {
    await rm(this.#links, { recursive: true, force: true })
  }

  /** Forgets also what openings left that were killed; for who has the lock and knows that nothing is missing. */
  async forgetAll(): Promise<void> {
    const [dir, prefix] = [dirname(this.#folder), `${basename(this.#folder)}.before-`]
    const left = (await readdir(dir)).filter((name) => name.startsWith(prefix))
    await Promise.all(left.map((name) => rm(join(dir, name), { recursive: true, force: true })))
  }

  /** Puts the folder back to how it was; LevelDB must be closed. */
  async putBack(): Promise<void> {
    const opened = `${this.#links}-opened`
    await rename(this.#folder, opened)
    await rename(this.#links, this.#folder)
    await rm(opened, { recursive: true, force: true })
  }
}
