import { badValue, CommandError, located, refused } from './errors.ts'
import { compileExpression, plain } from './expressions.ts'
import { docOf, fieldsOf, namesOf, removeField, setField } from './fields.ts'
import { group } from './group.ts'
import { compileFilter } from './match.ts'
import { anyAt, split } from './paths.ts'
import { compileProjection } from './project.ts'
import { matches, prepare } from './query.ts'
import type { Engine } from './session.ts'
import { readSort, sorted } from './sort.ts'
import { copy, type Doc, docValue, field, isDoc, isNumeric, type Value, wholeNumber } from './values.ts'

/** What a stage may need beyond its documents. */
export interface StageContext {
  engine: Engine
  db: string
  /** Compiles the stages within `$facet`. */
  run(pipeline: Doc[], context: StageContext): Stage
}

/** A compiled stage. */
export type Stage = (docs: Iterable<Doc>) => Iterable<Doc>

type Compile = (spec: Value, context: StageContext) => Stage

const NEGATIVE = { $skip: 5_107_200, $limit: 5_107_201 } as const

function countOf(spec: Value, stage: keyof typeof NEGATIVE): number {
  const n = wholeNumber(spec, stage)
  if (n < 0) throw located(NEGATIVE[stage], `${stage} must not be negative`)
  return n
}

/** How many documents a `$limit` lets through. */
export function limitOf(spec: Value): number {
  const n = countOf(spec, '$limit')
  if (n === 0) throw located(15_958, 'the limit must be positive')
  return n
}

const STAGES: Record<string, Compile> = {
  $match: (spec, { engine }) => {
    const match = compileFilter(docValue(spec, '$match'), engine.context)
    return (docs) => filtered(docs, match)
  },
  $group: (spec) => group(docValue(spec, '$group')),
  $sort: (spec) => {
    const sort = readSort(spec)
    if (sort.length === 0) throw badValue('$sort stage must have at least one sort key')
    return (docs) => sorted(docs, (doc) => doc, sort)
  },
  $skip: (spec) => {
    const n = countOf(spec, '$skip')
    return (docs) => sliced(docs, n, Number.POSITIVE_INFINITY)
  },
  $limit: (spec) => {
    const n = limitOf(spec)
    return (docs) => sliced(docs, 0, n)
  },
  $count: (spec) => {
    if (typeof spec !== 'string' || spec === '' || spec.startsWith('$') || spec.includes('.'))
      throw badValue('the count field must be a plain name')
    return (docs) => {
      const n = [...docs].length
      return n === 0 ? [] : [{ [spec]: n }]
    }
  },
  $addFields: addFields,
  $set: addFields,
  $unset: (spec, context) => {
    const paths = Array.isArray(spec) ? spec : [spec]
    return project(Object.fromEntries(paths.map((path) => [String(path), false])), context)
  },
  $project: project,
  $unwind: unwind,
  $facet: facet,
  $lookup: lookup,
  $sortByCount: (spec, context) => context.run([{ $group: { _id: spec, count: { $sum: 1 } } }, { $sort: { count: -1 } }], context),
}

const KNOWN_TO_MONGODB =
  '$bucket $bucketAuto $changeStream $collStats $densify $documents $fill $geoNear $graphLookup $indexStats $merge $out $redact $replaceRoot $replaceWith $sample $search $setWindowFields $unionWith'.split(
    ' ',
  )

/** Compiles one stage. Throws 238 for stages that are refused, 40324 for those that no MongoDB has. */
export function compileStage(name: string, spec: Value, context: StageContext): Stage {
  const compile = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined
  if (compile) return compile(spec, context)
  if (KNOWN_TO_MONGODB.includes(name)) throw refused(`the aggregation stage ${name}`)
  throw new CommandError(40324, 'Location40324', `Unrecognized pipeline stage name: '${name}'`)
}

function* filtered(docs: Iterable<Doc>, match: (doc: Doc) => boolean): Generator<Doc> {
  for (const doc of docs) if (match(doc)) yield doc
}

function* sliced(docs: Iterable<Doc>, skip: number, most: number): Generator<Doc> {
  let n = 0
  for (const doc of docs) {
    if (n++ < skip) continue
    yield doc
    if (n - skip >= most) return
  }
}

function* mapped(docs: Iterable<Doc>, change: (doc: Doc) => Doc): Generator<Doc> {
  for (const doc of docs) yield change(doc)
}

/** Computed fields, each with its path. Documents that are no operators are gone into. */
function computed(spec: Doc, prefix: string[]): { path: string[]; evaluate: (doc: Doc) => Value }[] {
  return fieldsOf(spec).flatMap(([name, expression]) => {
    const path = [...prefix, ...split(name)]
    const nested = isDoc(expression) && namesOf(expression).length > 0 && !namesOf(expression)[0]?.startsWith('$')
    return nested ? computed(expression, path) : [{ path, evaluate: compileExpression(expression) }]
  })
}

function addFields(spec: Value): Stage {
  const fields = computed(docValue(spec, '$addFields'), [])
  return (docs) =>
    mapped(docs, (doc) => {
      const made = copy(doc)
      for (const { path, evaluate } of fields) put(made, path, evaluate(doc))
      return made
    })
}

function put(doc: Doc, path: string[], value: Value): void {
  let parent = doc
  for (const name of path.slice(0, -1)) {
    const inner = field(parent, name)
    if (Array.isArray(inner)) throw refused('computed fields inside arrays')
    const next: Doc = isDoc(inner) ? inner : {}
    setField(parent, name, next)
    parent = next
  }
  const last = path.at(-1) as string
  if (value === undefined) removeField(parent, last)
  else setField(parent, last, copy(value))
}

/** `$project`: fields in or out, and computed ones beside those that are in. */
function project(spec: Value, { engine }: StageContext): Stage {
  const entries = fieldsOf(docValue(spec, '$project'))
  if (entries.length === 0) throw badValue('$project needs at least one field')
  const isFlag = (value: Value): boolean => typeof value === 'boolean' || isNumeric(value)
  const flags = docOf(entries.filter(([, value]) => isFlag(value)))
  const rest = docOf(entries.filter(([, value]) => !isFlag(value)))
  if (Object.keys(rest).length === 0) {
    const apply = compileProjection(flags, engine.context) as (doc: Doc) => Doc
    return (docs) => mapped(docs, apply)
  }
  const fields = computed(rest, [])
  // A document without any included field, but with `_id` unless that is excluded.
  const apply = compileProjection(
    { ...flags, ...(Object.keys(flags).every((name) => name === '_id') && { '\0': true }) },
    engine.context,
  ) as (doc: Doc) => Doc
  return (docs) =>
    mapped(docs, (doc) => {
      const made = copy(apply(doc))
      for (const { path, evaluate } of fields) put(made, path, evaluate(doc))
      return made
    })
}

function unwind(spec: Value): Stage {
  const { path, preserveNullAndEmptyArrays, ...others } = typeof spec === 'string' ? { path: spec } : docValue(spec, '$unwind')
  if (typeof path !== 'string' || !path.startsWith('$')) throw badValue('path option to $unwind stage should be prefixed with a $')
  if (Object.keys(others).length > 0) throw refused('$unwind with includeArrayIndex')
  const segments = split(path.slice(1))
  function* run(docs: Iterable<Doc>): Generator<Doc> {
    for (const doc of docs) {
      const value = segments.reduce<Value>((now, name) => (isDoc(now) ? field(now, name) : undefined), doc)
      const elements = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
      for (const element of elements) yield withValue(doc, segments, element)
      if (elements.length === 0 && preserveNullAndEmptyArrays === true)
        yield Array.isArray(value) ? withValue(doc, segments, undefined) : doc
    }
  }
  return run
}

function withValue(doc: Doc, path: string[], value: Value): Doc {
  const made = copy(doc)
  put(made, path, value)
  return made
}

function facet(spec: Value, context: StageContext): Stage {
  const facets = fieldsOf(docValue(spec, '$facet')).map(([name, pipeline]) => {
    if (!Array.isArray(pipeline)) throw badValue(`arguments to $facet must be arrays, ${name} is not`)
    return {
      name,
      run: context.run(
        pipeline.map((stage) => docValue(stage, '$facet')),
        context,
      ),
    }
  })
  return (docs) => {
    const all = [...docs]
    return [docOf(facets.map(({ name, run }) => [name, [...run(all)]] as const))]
  }
}

/** `$lookup` by equality of two fields; the form with a pipeline is refused. */
function lookup(spec: Value, { engine, db }: StageContext): Stage {
  const { from, localField, foreignField, as, ...others } = docValue(spec, '$lookup')
  if (Object.keys(others).length > 0 || [from, localField, foreignField, as].some((name) => typeof name !== 'string'))
    throw refused('$lookup by pipeline')
  const collection = engine.database.collections.get(`${db}.${String(from)}`)
  return (docs) =>
    mapped(docs, (doc) => {
      const filter = { [String(foreignField)]: { $in: localValues(doc, split(String(localField))) } }
      const found = collection ? [...matches(collection, prepare(collection, filter, [], undefined, engine.context), [])] : []
      return withValue(
        doc,
        split(String(as)),
        found.map((stored) => plain(stored.doc)),
      )
    })
}

function localValues(doc: Doc, path: string[]): Value[] {
  const values: Value[] = []
  anyAt(doc, path, 0, (value) => {
    if (Array.isArray(value)) values.push(...value)
    else values.push(value ?? null)
    return false
  })
  return values
}
