import { runPipeline } from './aggregate.ts'
import type { Page, Result } from './cursors.ts'
import { badValue, located, refused } from './errors.ts'
import { compileFilter } from './match.ts'
import { key } from './order.ts'
import { anyAt, split } from './paths.ts'
import type { Plan } from './plan.ts'
import { compileProjection } from './project.ts'
import { allMatches, countMatches, type Find, matches, prepare, results } from './query.ts'
import { type Command, type Engine, existing, type Handler } from './session.ts'
import { readSort } from './sort.ts'
import { type Doc, docValue, type Value, wholeNumber } from './values.ts'
import { Raw } from './wire.ts'

const number = (value: Value, what: string): number | undefined =>
  value === undefined || value === null ? undefined : wholeNumber(value, what)

/** A whole number that counts something. Throws MongoDB's error of its field when it is negative. */
function upward(value: Value, what: string): number | undefined {
  const n = number(value, what)
  if (n !== undefined && n < 0) throw located(51_024, `the value of ${what} must not be negative`)
  return n
}

const filterOf = (value: Value): Doc => (value === undefined || value === null ? {} : docValue(value, 'filter'))

function readFind({ doc }: Command, { context }: Engine): Find {
  const limit = Math.abs(number(doc.limit, 'limit') ?? 0)
  return {
    filter: filterOf(doc.filter),
    sort: readSort(doc.sort),
    skip: upward(doc.skip, 'skip') ?? 0,
    limit: limit === 0 ? undefined : limit,
    project: compileProjection(doc.projection, context),
  }
}

/** An answer with the first results, given when all of them are on disk. */
async function firstPage(ns: string, page: Page, { database }: Engine): Promise<Record<string, unknown>> {
  await database.journal.settled(page.turn)
  return { cursor: { firstBatch: page.results.map((bytes) => new Raw(bytes)), id: page.id, ns } }
}

async function find(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const wanted = readFind(command, engine)
  compileFilter(wanted.filter, engine.context)
  const collection = existing(command, engine)
  const found = collection ? results(collection, wanted, engine.context) : undefined
  const none = [][Symbol.iterator]() as Iterator<Result>
  const batchSize = upward(command.doc.batchSize, 'batchSize')
  const single = command.doc.singleBatch === true
  const page = engine.cursors.first(command.ns, found?.results ?? none, batchSize, single, engine.now, found?.detach ?? (() => none))
  return firstPage(command.ns, page, engine)
}

async function getMore({ doc }: Command, engine: Engine): Promise<Record<string, unknown>> {
  if (typeof doc.getMore !== 'bigint') throw badValue('getMore needs a cursor id')
  const ns = `${String(doc.$db)}.${String(doc.collection)}`
  const page = engine.cursors.next(doc.getMore, ns, upward(doc.batchSize, 'batchSize'), engine.now)
  await engine.database.journal.settled(page.turn)
  return { cursor: { nextBatch: page.results.map((bytes) => new Raw(bytes)), id: page.id, ns } }
}

function killCursors(command: Command, engine: Engine): Record<string, unknown> {
  const ids = command.doc.cursors
  if (!Array.isArray(ids)) throw badValue('killCursors needs a list of cursors')
  const cursorsKilled = ids.filter((id) => typeof id === 'bigint' && engine.cursors.kill(id))
  const cursorsNotFound = ids.filter((id) => !cursorsKilled.includes(id))
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] }
}

function count(command: Command, engine: Engine): Record<string, unknown> {
  const collection = existing(command, engine)
  const filter = filterOf(command.doc.query)
  const [skip, limit] = [upward(command.doc.skip, 'skip') ?? 0, Math.abs(number(command.doc.limit, 'limit') ?? 0)]
  compileFilter(filter, engine.context)
  const all = collection ? countMatches(collection, filter, engine.context) : 0
  const n = Math.max(0, all - skip)
  return { n: limit === 0 ? n : Math.min(n, limit) }
}

function distinct(command: Command, engine: Engine): Record<string, unknown> {
  const path = command.doc.key
  if (typeof path !== 'string') throw badValue('distinct needs a key')
  const collection = existing(command, engine)
  const values = new Map<string, Value>()
  const note = (value: Value): boolean => {
    if (Array.isArray(value)) for (const element of value) values.set(key(element), element)
    else if (value !== undefined) values.set(key(value), value)
    return false
  }
  const filter = filterOf(command.doc.query)
  compileFilter(filter, engine.context)
  const found = collection ? allMatches(collection, filter, engine.context) : []
  for (const stored of found) anyAt(stored.doc, split(path), 0, note)
  return { values: [...values.values()] }
}

async function aggregate(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  if (typeof command.doc.aggregate !== 'string') throw refused('an aggregation without a collection')
  const cursor = docValue(command.doc.cursor ?? {}, 'cursor')
  const found = runPipeline(command.namespace(command.doc.aggregate), command.list('pipeline'), engine)[Symbol.iterator]()
  const page = engine.cursors.first(command.ns, found, upward(cursor.batchSize, 'batchSize'), false, engine.now, () => found)
  return firstPage(command.ns, page, engine)
}

/** Says how a find would be done; the names are those of MongoDB's query planner. */
function explain(command: Command, engine: Engine): Record<string, unknown> {
  const inner = docValue(command.doc.explain, 'explain')
  if (typeof inner.find !== 'string') throw refused('explain of anything but find')
  const collection = engine.database.collections.get(command.namespace(inner.find))
  const { filter, sort, limit, skip } = readFind({ ...command, doc: inner } as Command, engine)
  if (!collection) return { queryPlanner: { winningPlan: { stage: 'EOF' } }, executionStats: { nReturned: 0, totalDocsExamined: 0 } }
  const wanted = limit === undefined ? undefined : limit + skip
  const { plan, match, picker } = prepare(collection, filter, sort, wanted, engine.context)
  let totalDocsExamined = 0
  let nReturned = 0
  const counting = (doc: Doc): boolean => {
    totalDocsExamined++
    return match(doc)
  }
  for (const _ of matches(collection, { plan, match: counting, picker, exact: false }, sort))
    if (++nReturned === wanted && plan.sorted) break
  return { queryPlanner: { winningPlan: show(plan) }, executionStats: { nReturned, totalDocsExamined } }
}

function show(plan: Plan): Doc {
  if (!plan.sorted) return { stage: 'SORT', inputStage: show({ ...plan, sorted: true }) }
  if (plan.kind === 'ids') return { stage: 'IDHACK' }
  if (plan.kind === 'scan') return { stage: 'COLLSCAN' }
  if (plan.kind === 'union') return { stage: 'OR', inputStages: plan.plans.map(show) }
  return { stage: 'IXSCAN', indexName: plan.index.spec.name, direction: plan.down ? 'backward' : 'forward' }
}

/** The commands that read. */
export const READ_COMMANDS: Record<string, Handler> = {
  find: {
    options: ['filter', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch', 'noCursorTimeout', 'allowDiskUse'],
    run: find,
  },
  getMore: { options: ['collection', 'batchSize'], run: getMore },
  killCursors: { options: ['cursors'], run: killCursors },
  count: { options: ['query', 'skip', 'limit'], run: count },
  distinct: { options: ['key', 'query'], run: distinct },
  aggregate: { options: ['pipeline', 'cursor', 'allowDiskUse'], run: aggregate },
  explain: { options: ['verbosity'], run: explain },
}
