import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { frozenClock } from '../../src/clock.ts'
import { openStore, StoreFolder, StoreUnreachable } from '../../src/store/index.ts'
import { newFolder, START } from './targets.ts'

const clock = frozenClock(START)
const folders: string[] = []
const folder = async (): Promise<string> => {
  const made = await newFolder()
  folders.push(made)
  return made
}
afterEach(async () => {
  for (const one of folders.splice(0)) await rm(one, { recursive: true })
})

describe('what keeps a store from opening', () => {
  it('is a folder that cannot be made', async () => {
    const file = join(await folder(), 'file')
    await writeFile(file, '')
    await expect(openStore({ dataDir: join(file, 'data'), clock })).rejects.toBeInstanceOf(StoreFolder)
  })

  it.skipIf(process.getuid?.() === 0)('is a folder without the right to write', async () => {
    const dir = await folder()
    await chmod(dir, 0o500)
    await expect(openStore({ dataDir: dir, clock })).rejects.toBeInstanceOf(StoreFolder)
  })

  it('is a MongoDB that does not answer, named without user and password', async () => {
    const started = performance.now()
    const opening = openStore({ uri: 'mongodb://user:s3cret@127.0.0.1:9/db', dataDir: 'unused', clock })
    const error: Error = await opening.then(
      () => new Error('opened'),
      (e: Error) => e,
    )
    expect(error).toBeInstanceOf(StoreUnreachable)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(error.message).toContain('127.0.0.1:9')
    expect(error.message).not.toMatch(/user:|s3cret/)
  })

  it.each(['nonsense', 'mongodb://user:s3cret@', 'mongodb://user:s3/cret@host/db', 'http://user:s3cret@host'])(
    'is the address %s',
    async (uri) => {
      const error = await openStore({ uri, dataDir: 'unused', clock }).catch((e: Error) => e)
      expect(error).toBeInstanceOf(StoreUnreachable)
      expect(`${String(error)} ${String((error as Error).cause)}`).not.toContain('s3')
    },
  )
})
