import { BSONRegExp } from 'bson'
import type { Collection } from './collection.ts'
import { badValue, CommandError, refused } from './errors.ts'
import { compileFilter } from './match.ts'
import { compileProjection } from './project.ts'
import { allMatches, firstMatch } from './query.ts'
import { type Command, type Engine, existing, type Handler } from './session.ts'
import { readSort, type Sort } from './sort.ts'
import type { Stored } from './stored.ts'
import { compileUpdate, fromFilter, type Update } from './update.ts'
import { type Doc, decode, docValue, encode, isDoc, wholeNumber } from './values.ts'
import { Raw } from './wire.ts'

/** The most statements in one command, as `hello` tells the client. */
export const MAX_BATCH = 100_000

/** Does statements one by one; a failed one is reported under its number and, when ordered, ends the run. */
async function eachOf<T>(
  statements: T[],
  command: Command,
  engine: Engine,
  run: (statement: T, index: number) => void,
): Promise<{ writeErrors?: Doc[] }> {
  const writeErrors: Doc[] = []
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...(error.extra as Doc) })
      if (command.doc.ordered !== false) break
    }
  }
  // Also when nothing was changed here: "it exists already" must not be said before what exists is on disk.
  await engine.database.journal.settled()
  return writeErrors.length > 0 ? { writeErrors } : {}
}

async function insert(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const collection = engine.database.ensure(command.ns)
  const raw = command.sequences.get('documents')
  const documents = raw ?? command.list('documents')
  let n = 0
  const errors = await eachOf<Uint8Array | Doc>(documents, command, engine, (one) => {
    insertOne(collection, one, engine)
    n++
  })
  return { n, ...errors }
}

const ID_FIRST = [0x5f, 0x69, 0x64, 0x00]

/** Stores bytes as they came when `_id` comes first in them, else puts it there. */
function insertOne(collection: Collection, one: Uint8Array | Doc, engine: Engine): Stored {
  const doc = one instanceof Uint8Array ? decode(one) : one
  if (one instanceof Uint8Array && ID_FIRST.every((byte, i) => one[5 + i] === byte)) {
    checkId(doc)
    return collection.insert(doc, Uint8Array.prototype.slice.call(one))
  }
  const { _id = engine.newId(), ...rest } = doc
  const ordered: Doc = { _id, ...rest }
  checkId(ordered)
  return collection.insert(ordered, encode(ordered))
}

function checkId({ _id }: Doc): void {
  if (Array.isArray(_id) || _id instanceof BSONRegExp) throw badValue("can't use an array or a regex for _id")
  const operator = isDoc(_id) ? Object.keys(_id).find((name) => name.startsWith('$')) : undefined
  if (operator)
    throw new CommandError(
      52,
      'DollarPrefixedFieldName',
      `_id fields may not contain '$'-prefixed fields: ${operator} is not valid for storage.`,
    )
}

/** One entry of `updates`. */
interface Statement {
  filter: Doc
  update: Update
  multi: boolean
  upsert: boolean
  sort: Sort
}

const STATEMENT = new Set(['q', 'u', 'multi', 'upsert', 'arrayFilters', 'sort'])

function readStatement(doc: Doc, engine: Engine): Statement {
  const unknown = Object.keys(doc).find((name) => !STATEMENT.has(name))
  if (unknown) throw refused(`the option ${unknown} of an update`)
  const update = compileUpdate(doc.u, doc.arrayFilters, engine.now, engine.context)
  const multi = doc.multi === true
  if (multi && update.replaces) throw new CommandError(9, 'FailedToParse', 'multi update is not supported for replacement-style update')
  return { filter: docValue(doc.q, 'q'), update, multi, upsert: doc.upsert === true, sort: readSort(doc.sort) }
}

async function update(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const collection = engine.database.ensure(command.ns)
  const upserted: Doc[] = []
  let [n, nModified] = [0, 0]
  const errors = await eachOf(command.list('updates'), command, engine, (doc, index) => {
    const statement = readStatement(doc, engine)
    const { filter, multi, sort } = statement
    const first = multi ? undefined : firstMatch(collection, filter, sort, engine.context)
    const found = multi ? allMatches(collection, filter, engine.context) : first ? [first] : []
    for (const stored of found) if (collection.replace(stored, statement.update.apply(stored.doc, filter, false))) nModified++
    // A statement that failed on the way is told as an error, not as matches.
    n += found.length
    if (found.length > 0 || !statement.upsert) return
    upserted.push({ index, _id: upsert(collection, filter, statement.update, engine).doc._id })
    n++
  })
  return { n, nModified, ...(upserted.length > 0 && { upserted }), ...errors }
}

function upsert(collection: Collection, filter: Doc, change: Update, engine: Engine): Stored {
  const start = change.replaces ? { ...(filter._id !== undefined && fromFilter({ _id: filter._id })) } : fromFilter(filter)
  return insertOne(collection, change.apply(start, filter, true), engine)
}

async function remove(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const collection = existing(command, engine)
  let n = 0
  const errors = await eachOf(command.list('deletes'), command, engine, ({ q, limit, ...rest }) => {
    const unknown = Object.keys(rest)[0]
    if (unknown) throw refused(`the option ${unknown} of a delete`)
    const filter = docValue(q, 'q')
    if (!collection) {
      compileFilter(filter, engine.context)
      return
    }
    const first = wholeNumber(limit, 'limit') === 1 ? firstMatch(collection, filter, [], engine.context) : undefined
    const found = limit === 1 ? (first ? [first] : []) : allMatches(collection, filter, engine.context)
    for (const stored of found) collection.remove(stored)
    n += found.length
  })
  return { n, ...errors }
}

async function findAndModify(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const { doc } = command
  const filter = doc.query === undefined || doc.query === null ? {} : docValue(doc.query, 'query')
  const project = compileProjection(doc.fields, engine.context)
  const collection = engine.database.ensure(command.ns)
  const show = (one: Pick<Stored, 'bytes' | 'doc'>): Raw => new Raw(project ? encode(project(one.doc)) : one.bytes)
  const stored = firstMatch(collection, filter, readSort(doc.sort), engine.context)
  if (doc.remove === true) {
    if (doc.update !== undefined || doc.new === true || doc.upsert === true)
      throw badValue('findAndModify: remove excludes update, new and upsert')
    if (stored) collection.remove(stored)
    await engine.database.journal.settled()
    return { lastErrorObject: { n: stored ? 1 : 0 }, value: stored ? show(stored) : null }
  }
  const change = compileUpdate(doc.update, doc.arrayFilters, engine.now, engine.context)
  const before = stored && { bytes: stored.bytes, doc: stored.doc }
  if (stored) collection.replace(stored, change.apply(stored.doc, filter, false))
  const inserted = !stored && doc.upsert === true ? upsert(collection, filter, change, engine) : undefined
  const wanted = doc.new === true ? (stored ?? inserted) : before
  const value = wanted ? show(wanted) : null
  await engine.database.journal.settled()
  const lastErrorObject = {
    n: stored || inserted ? 1 : 0,
    updatedExisting: stored !== undefined,
    ...(inserted && { upserted: inserted.doc._id }),
  }
  return { lastErrorObject, value }
}

const FIND_AND_MODIFY = ['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'arrayFilters', 'bypassDocumentValidation']

/** The commands that write. They answer when what they did is on disk. */
export const WRITE_COMMANDS: Record<string, Handler> = {
  insert: { options: ['documents', 'ordered', 'bypassDocumentValidation'], run: insert },
  update: { options: ['updates', 'ordered', 'bypassDocumentValidation'], run: update },
  delete: { options: ['deletes', 'ordered'], run: remove },
  findAndModify: { options: FIND_AND_MODIFY, run: findAndModify },
}
