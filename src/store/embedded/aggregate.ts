import type { Collection } from './collection.ts'
import type { Result } from './cursors.ts'
import { CommandError } from './errors.ts'
import { plain } from './expressions.ts'
import { compileFilter } from './match.ts'
import { countMatches, matches, prepare } from './query.ts'
import type { Engine } from './session.ts'
import { readSort } from './sort.ts'
import { compileStage, limitOf, type StageContext } from './stages.ts'
import { type Doc, docValue, encode, type Value } from './values.ts'

/** The results of a pipeline over a collection. A leading `$match`, `$sort`, `$skip`, `$limit` are served by its indexes. */
export function runPipeline(ns: string, pipeline: Doc[], engine: Engine): Iterable<Result> {
  const collection = engine.database.collections.get(ns)
  const stages = pipeline.map(readStage)
  const lead = leading(stages)
  const rest = stages.slice(lead.used)
  // Compiled even when there is nothing to go through: an error must not depend on the data.
  const context: StageContext = { engine, db: ns.slice(0, ns.indexOf('.')), run: runStages }
  const tail = rest.map(([name, spec]) => compileStage(name, spec, context))
  compileFilter(lead.filter, engine.context)
  if (!collection) return show(through([], tail))
  if (isCount(rest) && lead.limit === undefined) return show(counted(collection, lead.filter, engine))
  const query = prepare(collection, lead.filter, lead.sort, lead.limit, engine.context)
  const found = matches(collection, query, lead.sort, lead.limit)
  if (tail.length === 0) return untouched(found, lead.limit)
  return show(through(limited(docsOf(found), lead.limit), tail))
}

type Stage = [name: string, spec: Value]

function readStage(stage: Doc): Stage {
  const [name, ...others] = Object.keys(stage)
  if (!name || others.length > 0) {
    throw new CommandError(40323, 'Location40323', 'A pipeline stage specification object must contain exactly one field.')
  }
  return [name, stage[name]]
}

/** What of the beginning of a pipeline a plan can serve. */
function leading(stages: Stage[]): { filter: Doc; sort: ReturnType<typeof readSort>; limit: number | undefined; used: number } {
  let used = 0
  const take = (name: string): Value => (stages[used]?.[0] === name ? stages[used++]?.[1] : undefined)
  const filter = docValue(take('$match') ?? {}, '$match')
  const sort = readSort(take('$sort'))
  const limit = take('$limit')
  return { filter, sort, limit: limit === undefined ? undefined : limitOf(limit), used }
}

/** `countDocuments` of the driver: a group over all with a constant. */
function isCount(stages: Stage[]): boolean {
  const [name, spec] = stages[0] ?? []
  return stages.length === 1 && name === '$group' && JSON.stringify(spec) === '{"_id":1,"n":{"$sum":1}}'
}

function counted(collection: Collection, filter: Doc, engine: Engine): Doc[] {
  const n = countMatches(collection, filter, engine.context)
  return n === 0 ? [] : [{ _id: 1, n }]
}

function* docsOf(found: Iterable<{ doc: Doc }>): Generator<Doc> {
  for (const stored of found) yield plain(stored.doc) as Doc
}

function* limited<T>(items: Iterable<T>, limit = Number.POSITIVE_INFINITY): Generator<T> {
  let n = 0
  for (const item of items) {
    if (n++ >= limit) return
    yield item
  }
}

const through = (docs: Iterable<Doc>, tail: ((docs: Iterable<Doc>) => Iterable<Doc>)[]): Iterable<Doc> =>
  tail.reduce((now, stage) => stage(now), docs)

/** Stages inside `$facet`, over documents that another stage made. */
function runStages(pipeline: Doc[], context: StageContext): (docs: Iterable<Doc>) => Iterable<Doc> {
  const tail = pipeline.map(readStage).map(([name, spec]) => compileStage(name, spec, context))
  return (docs) => through(docs, tail)
}

/** Results are made at once: what lies under an unfinished cursor may change. */
const show = (docs: Iterable<Doc>): Result[] => [...docs].map((doc) => ({ bytes: encode(doc), turn: 0 }))

const untouched = (found: Iterable<Result>, limit: number | undefined): Result[] =>
  [...limited(found, limit)].map(({ bytes, turn }) => ({ bytes, turn }))
