import { createHash, type Hash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deserialize, EJSON, serialize } from 'bson'
import type { Connection, mongo } from 'mongoose'
import { Checksum } from './embedded/checksum.ts'
import { BackupError } from './errors.ts'

/** What a backup says about itself; written last, so that a folder without it is no backup. */
export interface BackupManifest {
  readonly format: 1
  /** When it was taken, ISO 8601. */
  readonly at: string
  readonly collections: Record<string, { readonly documents: number; readonly bytes: number; readonly sha256: string }>
}

/** When the store was last backed up, and when a backup was last restored to try it; null: never. */
export interface LastBackup {
  readonly backup: Date | null
  readonly rehearsal: Date | null
}

const MANIFEST = 'backup.json'
/** Where the store keeps when it was backed up. */
const RECORDS = 'backups'
/** How many documents are inserted at once. */
const BATCH = 500
/** Types as they are stored: nothing is turned into a number or a pattern of JavaScript. */
const EXACT = { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as const

type Told = (done: number) => void

/**
 * Copies the embedded store, as it is at one moment, into a folder that must not exist or be empty: for each collection
 * `NAME.bson` and `NAME.metadata.json`, as `mongodump` lays them out, so that `mongorestore` reads them, too. Works on a
 * store that is in use. Writes down in the store that it was done.
 * @throws BackupError for a folder that is not empty; what the store or the file system throws
 */
export async function backup(connection: Connection, dir: string, now: Date, told: Told = () => undefined): Promise<BackupManifest> {
  await refuseFilled(dir)
  const making = `${dir}.part`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true, mode: 0o700 })
  const files = new Map<string, CollectionFile>()
  let done = 0
  try {
    for await (const { name, indexes, document } of snapshot(connection)) {
      if (indexes) files.set(name, await CollectionFile.create(making, name, indexes))
      if (document) await (files.get(name) as CollectionFile).add(document)
      if (document && ++done % BATCH === 0) told(done)
    }
  } finally {
    for (const file of files.values()) await file.close()
  }
  const collections = Object.fromEntries([...files].map(([name, file]) => [name, file.summary()]))
  const manifest: BackupManifest = { format: 1, at: now.toISOString(), collections }
  await writeSynced(join(making, MANIFEST), JSON.stringify(manifest, null, 2))
  await rm(dir, { recursive: true, force: true })
  await mkdir(dirname(dir), { recursive: true })
  await rename(making, dir)
  await record(connection, 'backup', now)
  return manifest
}

/**
 * Puts a backup into an empty store, and compares what then is in it with the backup.
 * @throws BackupError when the folder is no whole backup, the store is not empty, or the two differ in the end
 */
export async function restore(connection: Connection, dir: string, told: Told = () => undefined): Promise<BackupManifest> {
  const db = database(connection)
  const manifest = await readManifest(dir)
  const present = await db.listCollections({}, { nameOnly: true }).toArray()
  if (present.length > 0) throw new BackupError('The store is not empty; a backup is restored into an empty one: set another DATA_DIR.')
  const wanted = Checksum.empty()
  let done = 0
  for (const name of Object.keys(manifest.collections)) {
    const documents = await readDocuments(dir, name, manifest)
    const { indexes } = EJSON.parse(await readFile(join(dir, `${name}.metadata.json`), 'utf8')) as { indexes: mongo.IndexDescription[] }
    await db.createCollection(name)
    for (let i = 0; i < documents.length; i += BATCH) {
      const some = documents.slice(i, i + BATCH)
      await db.collection(name).insertMany(some.map((bytes) => deserialize(bytes, EXACT)))
      for (const bytes of some) wanted.add(Buffer.from(name), canonical(bytes))
      done += some.length
      told(done)
    }
    const own = indexes.filter((index) => index.name !== '_id_')
    if (own.length > 0)
      await db.command({ createIndexes: name, indexes: own.map(({ v: _, ...index }: { v?: unknown } & mongo.IndexDescription) => index) })
  }
  const found = Checksum.empty()
  for await (const { name, document } of snapshot(connection)) if (document) found.add(Buffer.from(name), canonical(document))
  if (String(found) !== String(wanted)) throw new BackupError('What was restored differs from the backup; do not use this store.')
  return manifest
}

/** Writes down that a backup was made, or restored to try it. */
export async function record(connection: Connection, what: keyof LastBackup, at: Date): Promise<void> {
  await database(connection).collection<{ _id: string; at: Date }>(RECORDS).updateOne({ _id: what }, { $set: { at } }, { upsert: true })
}

/** When the store was last backed up by `cli backup`, and last restored from one by `cli restore --rehearse`. */
export async function lastBackup(connection: Connection): Promise<LastBackup> {
  const records = await database(connection).collection<{ _id: string; at: Date }>(RECORDS).find().toArray()
  const at = (what: string): Date | null => records.find(({ _id }) => _id === what)?.at ?? null
  return { backup: at('backup'), rehearsal: at('rehearsal') }
}

const canonical = (bytes: Uint8Array): Uint8Array => serialize(deserialize(bytes, EXACT))

function database({ db }: Connection): mongo.Db {
  if (!db) throw new BackupError('The store is not connected.')
  return db
}

interface Entry {
  name: string
  /** The first of a collection has its indexes, the others a document each. */
  indexes?: object[]
  document?: Uint8Array
}

async function* snapshot(connection: Connection): AsyncGenerator<Entry> {
  const cursor = database(connection).runCursorCommand({ snapshot: 1 }, { promoteBuffers: true })
  for await (const entry of cursor) {
    if (!Array.isArray(entry.indexes) && !(entry.document instanceof Uint8Array)) throw new BackupError('The store gave no snapshot.')
    yield entry as unknown as Entry
  }
}

/** One collection on its way into a backup. */
class CollectionFile {
  readonly #handle: Awaited<ReturnType<typeof open>>
  readonly #hash: Hash = createHash('sha256')
  #documents = 0
  #bytes = 0
  #digest = ''

  private constructor(handle: Awaited<ReturnType<typeof open>>) {
    this.#handle = handle
  }

  static async create(dir: string, name: string, indexes: object[]): Promise<CollectionFile> {
    await writeSynced(join(dir, `${name}.metadata.json`), EJSON.stringify({ options: {}, indexes, collectionName: name }, undefined, 2))
    return new CollectionFile(await open(join(dir, `${name}.bson`), 'wx', 0o600))
  }

  async add(document: Uint8Array): Promise<void> {
    this.#hash.update(document)
    await this.#handle.write(document)
    this.#documents++
    this.#bytes += document.length
  }

  async close(): Promise<void> {
    await this.#handle.sync()
    await this.#handle.close()
    this.#digest = this.#hash.digest('hex')
  }

  summary(): BackupManifest['collections'][string] {
    return { documents: this.#documents, bytes: this.#bytes, sha256: this.#digest }
  }
}

async function writeSynced(path: string, text: string): Promise<void> {
  await writeFile(path, `${text}\n`, { mode: 0o600, flush: true })
}

async function refuseFilled(dir: string): Promise<void> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new BackupError(`The folder ${dir} cannot be used for a backup: ${error.message}`, { cause: error })
  })
  if (names.length > 0) throw new BackupError(`The folder ${dir} is not empty; name a new one for every backup.`)
}

async function readManifest(dir: string): Promise<BackupManifest> {
  try {
    const manifest = JSON.parse(await readFile(join(dir, MANIFEST), 'utf8')) as BackupManifest
    if (manifest.format === 1) return manifest
  } catch (cause) {
    throw new BackupError(`${dir} is no backup, or not a whole one: its ${MANIFEST} cannot be read.`, { cause })
  }
  throw new BackupError(`The backup ${dir} was made by another version.`)
}

async function readDocuments(dir: string, name: string, { collections }: BackupManifest): Promise<Buffer[]> {
  const bytes = await readFile(join(dir, `${name}.bson`)).catch((cause: unknown) => {
    throw new BackupError(`The backup ${dir} lacks ${name}.bson.`, { cause })
  })
  if (createHash('sha256').update(bytes).digest('hex') !== collections[name]?.sha256) {
    throw new BackupError(`The backup ${dir} is damaged: ${name}.bson is not what was written.`)
  }
  const documents: Buffer[] = []
  for (let at = 0; at < bytes.length; at += bytes.readInt32LE(at)) documents.push(bytes.subarray(at, at + bytes.readInt32LE(at)))
  return documents
}
