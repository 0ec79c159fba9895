import type { Collection } from './collection.ts'
import type { Result } from './cursors.ts'
import { namesOf } from './fields.ts'
import { compileFilter, type Match, type MatchContext } from './match.ts'
import { passOver } from './pass-over.ts'
import { Picker } from './pick.ts'
import { candidates, choosePlan, type Plan } from './plan.ts'
import { type Sort, sorted } from './sort.ts'
import type { Stored } from './stored.ts'
import { type Doc, encode, isDoc } from './values.ts'

/** A filter with the way to its documents. */
export interface Query {
  plan: Plan
  match: Match
  /** Where all documents are read: what they are judged by. */
  picker: Picker | undefined
  /** The plan finds matches only: the documents need not be judged, nor decoded for it. */
  exact: boolean
}

/** Compiles a filter and plans it; `limit` counts from the first match, skipped ones included. */
export function prepare(collection: Collection, filter: Doc, sort: Sort, limit: number | undefined, context: MatchContext): Query {
  const match = compileFilter(filter, context)
  const plan = choosePlan(collection, filter, sort, limit)
  const exact = plan.kind === 'ids' ? isJustId(filter) : plan.kind === 'index' && plan.exact
  return { plan, match, picker: plan.kind === 'scan' ? Picker.for(namesOf(filter)) : undefined, exact }
}

/** Does the filter say nothing but `_id: value`? */
const isJustId = (filter: Doc): boolean => Object.keys(filter).length === 1 && Object.hasOwn(filter, '_id') && !isDoc(filter._id)

/** The matches in the order of the sort, read as they are asked for unless they have to be sorted. */
export function matches(collection: Collection, query: Query, sort: Sort, limit?: number): Iterable<Stored> {
  const found = matching(collection, query)
  return query.plan.sorted ? found : sorted(found, (stored) => stored.doc, sort, limit)
}

function* matching(collection: Collection, { plan, match, picker, exact }: Query): Generator<Stored> {
  for (const stored of candidates(collection, plan)) if (exact || match(picker ? stored.pick(picker) : stored.doc)) yield stored
}

/** The first match. */
export function firstMatch(collection: Collection, filter: Doc, sort: Sort, context: MatchContext): Stored | undefined {
  for (const stored of matches(collection, prepare(collection, filter, sort, 1, context), sort, 1)) return stored
  return undefined
}

/** All matches, at once, so that they can be changed while going through them. */
export function allMatches(collection: Collection, filter: Doc, context: MatchContext): Stored[] {
  return [...matches(collection, prepare(collection, filter, [], undefined, context), [])]
}

/** How many documents match. */
export function countMatches(collection: Collection, filter: Doc, context: MatchContext): number {
  if (Object.keys(filter).length === 0) return collection.byId.size
  const query = prepare(collection, filter, [], undefined, context)
  const { plan, exact } = query
  if (exact && plan.kind === 'index') return plan.intervals.reduce((all, { lo, hi }) => all + plan.index.entries.count(lo, hi), 0)
  let n = 0
  for (const _ of matches(collection, query, [])) n++
  return n
}

/** What `find` was asked for. */
export interface Find {
  filter: Doc
  sort: Sort
  skip: number
  limit: number | undefined
  project: ((doc: Doc) => Doc) | undefined
}

/**
 * The results of a find, lazily. `detach` makes the rest independent of the indexes, for a cursor that lives on while
 * documents change: what was sorted is a snapshot, the rest is judged again when its turn comes.
 */
export function results(
  collection: Collection,
  find: Find,
  context: MatchContext,
): { results: Iterator<Result>; detach: () => Iterator<Result>; plan: Plan } {
  const wanted = find.limit === undefined ? undefined : find.limit + find.skip
  const query = prepare(collection, find.filter, find.sort, wanted, context)
  const show = (stored: Stored): Result => ({ bytes: find.project ? encode(find.project(stored.doc)) : stored.bytes, turn: stored.turn })
  if (!query.plan.sorted) {
    const snapshot = sorted(matching(collection, query), (stored) => stored.doc, find.sort, wanted).map(show)
    const rest = snapshot.slice(find.skip)[Symbol.iterator]()
    return { results: rest, detach: () => rest, plan: query.plan }
  }
  const passed = query.exact ? passOver(query.plan, find.skip) : { plan: query.plan, left: find.skip }
  const source = candidates(collection, passed.plan)
  let left = find.limit ?? Number.POSITIVE_INFINITY
  let skip = passed.left
  function* run(from: Iterable<Stored>, exact: boolean): Generator<Result> {
    for (const stored of left > 0 ? from : []) {
      if (stored.gone || !(exact || query.match(stored.doc)) || skip-- > 0) continue
      left--
      yield show(stored)
      if (left <= 0) return
    }
  }
  const detach = (): Iterator<Result> => run([...drain(source)], false)
  return { results: run({ [Symbol.iterator]: () => ({ next: () => source.next() }) }, query.exact), detach, plan: query.plan }
}

function* drain(source: Iterator<Stored>): Generator<Stored> {
  for (let next = source.next(); !next.done; next = source.next()) yield next.value
}
