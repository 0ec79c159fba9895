import { BSONRegExp } from 'bson'
import { type Collection, immutableId } from './collection.ts'
import { badValue, CommandError, refused } from './errors.ts'
import { docOf, fieldsOf, namesOf } from './fields.ts'
import { compileFilter } from './match.ts'
import { same } from './order.ts'
import { compileProjection } from './project.ts'
import { allMatches, firstMatch } from './query.ts'
import { type Command, type Engine, existing, type Handler } from './session.ts'
import { readSort, type Sort } from './sort.ts'
import type { Stored } from './stored.ts'
import { compileUpdate, fromFilter, type Update } from './update.ts'
import { type Doc, decode, docValue, encode, flag, isDoc, isNumeric, toNumber, type Value, wholeNumber } from './values.ts'
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
  const raw = command.sequences.get('documents')
  const documents = raw ?? command.list('documents')
  let n = 0
  const errors = await eachOf<Uint8Array | Doc>(documents, command, engine, (one) => {
    insertOne(command.ns, one, engine)
    n++
  })
  return { n, ...errors }
}

const ID_FIRST = [0x5f, 0x69, 0x64, 0x00]

/** Stores bytes as they came when `_id` comes first in them, else puts it there. The collection is made with its first document. */
function insertOne(ns: string, one: Uint8Array | Doc, engine: Engine): Stored {
  const doc = one instanceof Uint8Array ? decode(one) : one
  if (one instanceof Uint8Array && ID_FIRST.every((byte, i) => one[5 + i] === byte)) {
    checkId(doc)
    return engine.database.ensure(ns).insert(doc, Uint8Array.prototype.slice.call(one))
  }
  const _id = Object.hasOwn(doc, '_id') ? doc._id : engine.newId()
  const ordered = docOf([['_id', _id], ...fieldsOf(doc).filter(([name]) => name !== '_id')])
  checkId(ordered)
  const bytes = encode(ordered)
  return engine.database.ensure(ns).insert(ordered, bytes)
}

function checkId({ _id }: Doc): void {
  if (Array.isArray(_id) || _id instanceof BSONRegExp) throw badValue("can't use an array or a regex for _id")
  const operator = isDoc(_id) ? namesOf(_id).find((name) => name.startsWith('$')) : undefined
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
  const multi = flag(doc.multi, 'multi')
  if (multi && update.replaces) throw new CommandError(9, 'FailedToParse', 'multi update is not supported for replacement-style update')
  if (multi && doc.sort !== undefined) throw new CommandError(9, 'FailedToParse', 'multi update excludes sort')
  const filter = docValue(doc.q, 'q')
  compileFilter(filter, engine.context)
  return { filter, update, multi, upsert: flag(doc.upsert, 'upsert'), sort: readSort(doc.sort) }
}

async function update(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const upserted: Doc[] = []
  let [n, nModified] = [0, 0]
  const errors = await eachOf(command.list('updates'), command, engine, (doc, index) => {
    const statement = readStatement(doc, engine)
    const { filter, multi, sort } = statement
    const collection = existing(command, engine)
    const found = collection ? matched(collection, filter, multi, sort, engine) : []
    for (const stored of found) if (collection?.replace(stored, statement.update.apply(stored.doc, filter, false))) nModified++
    // A statement that failed on the way is told as an error, not as matches.
    n += found.length
    if (found.length > 0 || !statement.upsert) return
    upserted.push({ index, _id: upsert(command.ns, filter, statement.update, engine).doc._id })
    n++
  })
  return { n, nModified, ...(upserted.length > 0 && { upserted }), ...errors }
}

function matched(collection: Collection, filter: Doc, multi: boolean, sort: Sort, engine: Engine): Stored[] {
  if (multi) return allMatches(collection, filter, engine.context)
  const first = firstMatch(collection, filter, sort, engine.context)
  return first ? [first] : []
}

function upsert(ns: string, filter: Doc, change: Update, engine: Engine): Stored {
  const start = fromFilter(filter, change.replaces)
  const made = change.apply(start, filter, true)
  if (start._id !== undefined && !same(start._id, made._id)) throw immutableId()
  return insertOne(ns, made, engine)
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
    const most = wholeNumber(limit, 'limit')
    if (most !== 0 && most !== 1)
      throw new CommandError(9, 'FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${most}`)
    const found = matched(collection, filter, most === 0, [], engine)
    for (const stored of found) collection.remove(stored)
    n += found.length
  })
  return { n, ...errors }
}

async function findAndModify(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const { doc } = command
  const filter = doc.query === undefined || doc.query === null ? {} : docValue(doc.query, 'query')
  const project = compileProjection(doc.fields, engine.context)
  const collection = existing(command, engine)
  compileFilter(filter, engine.context)
  const [removes, upserts, after] = [safeFlag(doc.remove), safeFlag(doc.upsert), safeFlag(doc.new)]
  const show = (one: Pick<Stored, 'bytes' | 'doc'>): Raw => new Raw(project ? encode(project(one.doc)) : one.bytes)
  const sort = readSort(doc.sort)
  const stored = collection && firstMatch(collection, filter, sort, engine.context)
  if (removes) {
    if (doc.update !== undefined || after || upserts)
      throw new CommandError(9, 'FailedToParse', 'findAndModify: remove excludes update, new and upsert')
    if (stored) collection?.remove(stored)
    await engine.database.journal.settled()
    return { lastErrorObject: { n: stored ? 1 : 0 }, value: stored ? show(stored) : null }
  }
  if (doc.update === undefined) throw new CommandError(9, 'FailedToParse', 'Either an update or remove=true must be specified')
  const change = compileUpdate(doc.update, doc.arrayFilters, engine.now, engine.context)
  const before = stored && { bytes: stored.bytes, doc: stored.doc }
  if (stored) collection?.replace(stored, change.apply(stored.doc, filter, false))
  const inserted = !stored && upserts ? upsert(command.ns, filter, change, engine) : undefined
  const wanted = after ? (stored ?? inserted) : before
  const value = wanted ? show(wanted) : null
  await engine.database.journal.settled()
  const lastErrorObject = {
    n: stored || inserted ? 1 : 0,
    updatedExisting: stored !== undefined,
    ...(inserted && { upserted: inserted.doc._id }),
  }
  return { lastErrorObject, value }
}

/** `findAndModify` takes numbers for its flags, too. */
const safeFlag = (value: Value): boolean => value === true || (isNumeric(value) && toNumber(value) !== 0)

const FIND_AND_MODIFY = ['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'arrayFilters', 'bypassDocumentValidation']

/** The commands that write. They answer when what they did is on disk. */
export const WRITE_COMMANDS: Record<string, Handler> = {
  insert: { options: ['documents', 'ordered', 'bypassDocumentValidation'], run: insert },
  update: { options: ['updates', 'ordered', 'bypassDocumentValidation'], run: update },
  delete: { options: ['deletes', 'ordered'], run: remove },
  findAndModify: { options: FIND_AND_MODIFY, run: findAndModify },
}
