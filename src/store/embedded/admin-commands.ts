import { CommandError, refused } from './errors.ts'
import { readSpec, showSpec } from './indexes.ts'
import { compileFilter } from './match.ts'
import { key } from './order.ts'
import { type Command, type Engine, existing, type Handler } from './session.ts'
import { type Doc, docValue, isDoc, type Value } from './values.ts'
import { MAX_MESSAGE } from './wire.ts'
import { MAX_BATCH } from './write-commands.ts'

/** The server that the store passes for: MongoDB 7.0's wire version. */
const WIRE_VERSION = 21
const VERSION = '7.0.0'

function hello(_command: Command, { now }: Engine): Record<string, unknown> {
  return {
    helloOk: true,
    ismaster: true,
    isWritablePrimary: true,
    maxBsonObjectSize: 16 * 1024 * 1024,
    maxMessageSizeBytes: MAX_MESSAGE,
    maxWriteBatchSize: MAX_BATCH,
    localTime: now,
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
  }
}

const noCollection = (ns: string): CommandError => new CommandError(26, 'NamespaceNotFound', `ns does not exist: ${ns}`)

async function createIndexes(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const created = existing(command, engine) === undefined
  const collection = engine.database.ensure(command.ns)
  const numIndexesBefore = collection.indexes.length
  const specs = command.list('indexes').map(readSpec)
  for (const spec of specs) {
    if (spec.partial) compileFilter(spec.partial, engine.context)
    collection.addIndex(spec)
  }
  await engine.database.journal.settled()
  return { numIndexesBefore, numIndexesAfter: collection.indexes.length, createdCollectionAutomatically: created }
}

function listIndexes(command: Command, engine: Engine): Record<string, unknown> {
  const collection = existing(command, engine)
  if (!collection) throw noCollection(command.ns)
  return { cursor: { firstBatch: collection.indexes.map((index) => showSpec(index.spec)), id: 0n, ns: command.ns } }
}

async function dropIndexes(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const collection = existing(command, engine)
  if (!collection) throw noCollection(command.ns)
  const which = command.doc.index
  const nIndexesWas = collection.indexes.length
  const names = Array.isArray(which) ? which : [which]
  if (names.includes('_id_')) throw new CommandError(72, 'InvalidOptions', 'cannot drop _id index')
  const isMeant = (name: string, fields: Doc): boolean =>
    names.some((one) => one === name || one === '*' || (isDoc(one) && key(one) === key(fields)))
  if (which !== '*' && !collection.indexes.some(({ spec }) => isMeant(spec.name, spec.key))) {
    throw new CommandError(27, 'IndexNotFound', `index not found with name [${names.map(String).join(', ')}]`)
  }
  collection.dropIndexes(({ spec }) => isMeant(spec.name, spec.key))
  await engine.database.journal.settled()
  return { nIndexesWas }
}

function listCollections(command: Command, engine: Engine): Record<string, unknown> {
  const match = compileFilter(docValue(command.doc.filter ?? {}, 'filter'), engine.context)
  const found = namesOf(command.db, engine).map(
    (name): Doc => ({ name, type: 'collection', options: {}, info: { readOnly: false }, idIndex: { v: 2, key: { _id: 1 }, name: '_id_' } }),
  )
  return { cursor: { firstBatch: found.filter(match), id: 0n, ns: `${command.db}.$cmd.listCollections` } }
}

const namesOf = (db: string, { database }: Engine): string[] =>
  [...database.collections.keys()].filter((ns) => ns.startsWith(`${db}.`)).map((ns) => ns.slice(db.length + 1))

const sizeOf = (ns: string, { database }: Engine): { objects: number; dataSize: number } => {
  const stored = [...(database.collections.get(ns)?.byId.values() ?? [])]
  return { objects: stored.length, dataSize: stored.reduce((sum, one) => sum + one.bytes.length, 0) }
}

function dbStats(command: Command, engine: Engine): Record<string, unknown> {
  const names = namesOf(command.db, engine)
  const sizes = names.map((name) => sizeOf(`${command.db}.${name}`, engine))
  const total = (what: 'objects' | 'dataSize'): number => sizes.reduce((sum, size) => sum + size[what], 0)
  return { db: command.db, collections: names.length, objects: total('objects'), dataSize: total('dataSize') }
}

function listDatabases(_command: Command, { database }: Engine): Record<string, unknown> {
  const names = new Set([...database.collections.keys()].map((ns) => ns.slice(0, ns.indexOf('.'))))
  return { databases: [...names].map((name) => ({ name, empty: false })) }
}

async function create(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  if (existing(command, engine)) throw new CommandError(48, 'NamespaceExists', `Collection ${command.ns} already exists.`)
  engine.database.ensure(command.ns)
  await engine.database.journal.settled()
  return {}
}

async function drop(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  engine.database.drop(command.ns)
  await engine.database.journal.settled()
  return { ns: command.ns }
}

async function dropDatabase(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  for (const name of namesOf(command.db, engine)) engine.database.drop(`${command.db}.${name}`)
  await engine.database.journal.settled()
  return { dropped: command.db }
}

/** Alive is who can write: a full or failing disk answers with its code. */
async function ping(_command: Command, { database }: Engine): Promise<Record<string, unknown>> {
  await database.journal.probe()
  return {}
}

const nothing = (): Record<string, unknown> => ({})
/** Drivers put ever new fields into their greeting; a server ignores those that it does not know. */
const ANYTHING = ['*']

/** Refuses to log anybody in: the socket's file rights are the store's guard. */
function login(): never {
  throw refused('users and passwords')
}

const handler = (run: Handler['run'], ...options: string[]): Handler => ({ options, run })

/** The commands about the server, its collections and indexes. */
export const ADMIN_COMMANDS: Record<string, Handler> = {
  hello: { options: ANYTHING, run: hello },
  ismaster: { options: ANYTHING, run: hello },
  isMaster: { options: ANYTHING, run: hello },
  ping: handler(ping),
  buildInfo: handler(() => ({
    version: VERSION,
    versionArray: [7, 0, 0, 0],
    modules: [],
    storageEngines: ['embedded'],
    maxBsonObjectSize: 16 * 1024 * 1024,
  })),
  endSessions: handler(nothing),
  saslStart: { options: ['mechanism', 'payload', 'options', 'autoAuthorize'], run: login },
  createIndexes: handler(createIndexes, 'indexes', 'commitQuorum'),
  listIndexes: handler(listIndexes, 'cursor'),
  dropIndexes: handler(dropIndexes, 'index'),
  listCollections: handler(listCollections, 'filter', 'nameOnly', 'authorizedCollections', 'cursor'),
  listDatabases: handler(listDatabases, 'nameOnly', 'authorizedDatabases'),
  dbStats: handler(dbStats),
  create: handler(create),
  drop: handler(drop),
  dropDatabase: handler(dropDatabase),
}

/** Fields that any command may carry and that change nothing here: there is one server, and every write is on disk. */
const EVERYWHERE = new Set(['$db', 'lsid', '$clusterTime', '$readPreference', 'readConcern', 'writeConcern', 'maxTimeMS', 'comment'])

/** Refuses transactions (263) and everything that is not understood (238). */
export function checkOptions(doc: Doc, name: string, { options }: Handler): void {
  if (doc.startTransaction !== undefined || doc.autocommit !== undefined || doc.txnNumber !== undefined) {
    throw new CommandError(
      263,
      'OperationNotSupportedInTransaction',
      'the embedded store has no transactions; use a MongoDB replica set for them',
    )
  }
  const level: Value = isDoc(doc.readConcern) ? doc.readConcern.level : undefined
  if (level === 'snapshot') throw refused('read concern snapshot')
  const unknown = Object.keys(doc).find(
    (field) => field !== name && !EVERYWHERE.has(field) && !options.includes(field) && options !== ANYTHING,
  )
  if (unknown) throw refused(`the option ${unknown} of the command ${name}`)
}
