import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import mongoose from 'mongoose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { frozenClock } from '../../src/clock.ts'
import { backupCommands } from '../../src/store/backup.cli.ts'
import { backup, lastBackup, openStore, restore, type Store } from '../../src/store/index.ts'
import { newFolder, START } from './targets.ts'

const clock = frozenClock(START)
const { Double, Long } = mongoose.mongo

let dataDir: string
let place: string
let bot: Store
beforeEach(async () => {
  dataDir = await newFolder()
  place = await newFolder()
  bot = await openStore({ dataDir, clock })
})
afterEach(async () => {
  await bot.close()
  for (const one of [dataDir, place]) await rm(one, { recursive: true, force: true })
})

/** Documents with types that a careless copy loses, an index, and an empty collection. */
async function fill(): Promise<void> {
  const docs = bot.connection.collection('docs')
  await docs.createIndex({ n: 1 }, { unique: true })
  await docs.insertMany(Array.from({ length: 2500 }, (_, n) => ({ n, at: START, double: new Double(n), long: Long.fromNumber(n) })))
  await bot.connection.createCollection('empty')
}

const open = (dir: string, beside: boolean) => openStore({ dataDir: dir, clock, beside })

/** Runs a command as the terminal would. */
async function cli(args: string[], dir = dataDir) {
  const out: string[] = []
  const errors: string[] = []
  const program = new Command('anyqtama').exitOverride().configureOutput({ writeErr: (text) => void errors.push(text) })
  backupCommands(program, {
    clock,
    watch: () => ({ told: () => undefined, end: () => undefined }),
    print: (text) => void out.push(text),
    open: (beside) => open(dir, beside),
  })
  const code = await program.parseAsync(args, { from: 'user' }).then(
    () => 0,
    (error: unknown) => {
      if (!(error instanceof CommanderError)) throw error
      return error.exitCode
    },
  )
  return { code, out: out.join('\n'), errors: errors.join('') }
}

const contents = async ({ connection }: Store) => ({
  docs: await connection.collection('docs').find({}, { promoteValues: false }).sort({ n: 1 }).toArray(),
  indexes: await connection.collection('docs').indexes(),
  collections: (await connection.listCollections())
    .map(({ name }) => name)
    .filter((name) => name !== 'backups')
    .sort(),
})

test('a backup beside the running bot is one moment of it, and restores to the same', async () => {
  await fill()
  const before = await contents(bot)
  const dir = join(place, 'one')
  const taking = cli(['backup', dir, '--json'])
  // The bot goes on writing while the backup is read.
  const writing = Promise.all(Array.from({ length: 200 }, (_, i) => bot.connection.collection('later').insertOne({ i })))
  const taken = await taking
  await writing
  expect(taken).toMatchObject({ code: 0, errors: '' })
  expect(JSON.parse(taken.out)).toMatchObject({
    format: 1,
    at: START.toISOString(),
    collections: { docs: { documents: 2500 }, empty: { documents: 0 } },
  })

  const fresh = await newFolder()
  expect(await cli(['restore', dir], fresh)).toMatchObject({ code: 0, out: expect.stringContaining('nothing differs') })
  const restored = await open(fresh, false)
  const after = await contents(restored)
  expect({ ...after, collections: after.collections.filter((name) => name !== 'later') }).toEqual(before)
  await restored.close()
  await rm(fresh, { recursive: true })
})

test('the store knows when it was backed up and when that was tried', async () => {
  await fill()
  expect(await lastBackup(bot.connection)).toEqual({ backup: null, rehearsal: null })
  await cli(['backup', join(place, 'one')])
  expect(await lastBackup(bot.connection)).toEqual({ backup: START, rehearsal: null })
  expect((await cli(['restore', join(place, 'one'), '--rehearse'])).code).toBe(0)
  expect(await lastBackup(bot.connection)).toEqual({ backup: START, rehearsal: START })
})

test('a folder with something in it is not written to', async () => {
  await writeFile(join(place, 'mine'), 'kept')
  expect(await cli(['backup', place])).toMatchObject({ code: 1, errors: expect.stringContaining('not empty') })
  expect(await readdir(place)).toEqual(['mine'])
})

test('a folder that cannot be made, or is no backup, is a sentence', async () => {
  await writeFile(join(place, 'file'), '')
  expect(await cli(['backup', join(place, 'file', 'one')])).toMatchObject({ code: 1, errors: expect.stringContaining('ENOTDIR') })
  const none = join(place, 'none')
  expect(await cli(['restore', none, '--rehearse'])).toMatchObject({ code: 1, errors: expect.stringContaining(none) })
  expect(await cli(['restore', join(place, 'file'), '--rehearse'])).toMatchObject({ code: 1, errors: expect.stringContaining('file') })
})

test('a store with something in it is not restored over', async () => {
  await fill()
  const dir = join(place, 'one')
  await backup(bot.connection, dir, START)
  await expect(restore(bot.connection, dir)).rejects.toMatchObject({ code: 'STORE_BACKUP' })
  expect(await bot.connection.collection('docs').countDocuments()).toBe(2500)
})

test('a damaged, a cut and an unfinished backup are refused before anything is written', async () => {
  await fill()
  const DAMAGES: ((dir: string) => Promise<void>)[] = [
    async (dir) => {
      const bytes = await readFile(join(dir, 'docs.bson'))
      bytes.writeUInt8((bytes[5000] as number) ^ 1, 5000)
      await writeFile(join(dir, 'docs.bson'), bytes)
    },
    async (dir) => writeFile(join(dir, 'docs.bson'), (await readFile(join(dir, 'docs.bson'))).subarray(0, 9000)),
    (dir) => rm(join(dir, 'docs.bson')),
    (dir) => rm(join(dir, 'backup.json')),
  ]
  for (const [i, damage] of DAMAGES.entries()) {
    const dir = join(place, String(i))
    await backup(bot.connection, dir, START)
    await damage(dir)
    expect(await cli(['restore', dir, '--rehearse'])).toMatchObject({ code: 1, errors: expect.stringContaining(dir) })
  }
  expect((await lastBackup(bot.connection)).rehearsal).toBeNull()
})
