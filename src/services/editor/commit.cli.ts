import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What content is made of. */
const PARTS = ['flows', 'locales', 'data']
const MOST_BYTES = 512 * 1024 * 1024

/** A name that is neither a folder nor a commit. */
export class NoContentError extends Error {
  readonly code = 'NO_CONTENT'
  override readonly name = 'NoContentError'
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The content of a commit, put into a folder of its own. */
function unpack(root: string, commit: string, to: string): void {
  // A name that begins with a dash would be an option.
  if (commit.startsWith('-')) throw new NoContentError(`«${commit}» is no folder and no commit`)
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], { maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const id = String(git('rev-parse', '--verify', '--quiet', `${commit}^{commit}`)).trim()
    execFileSync('tar', ['-x', '-C', to], { input: git('archive', '--format=tar', id, ...PARTS) })
  } catch (cause) {
    throw new NoContentError(`«${commit}» is no folder with content, and no commit with it either`, { cause })
  }
}

/**
 * Does something with the content of a folder, or of a commit of the repository at `root`.
 * @throws {NoContentError} where the name is neither
 */
export function withContent<T>(root: string, name: string, use: (folder: string) => T): T {
  if (isFolder(name)) return use(name)
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    unpack(root, name, folder)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
