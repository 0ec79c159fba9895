import type { Collection } from './collection.ts'
import { type Fact, type Facts, factsOf, implies, isExact } from './facts.ts'
import type { Index, Part } from './indexes.ts'
import { ABOVE, flip, key, rank, rankRange } from './order.ts'
import { compareBy, type Sort } from './sort.ts'
import type { Stored } from './stored.ts'
import type { Doc, Value } from './values.ts'

/** A range [lo, hi) of an index; the first `fixed` characters are the same in all of its keys. */
export interface Interval {
  lo: string
  hi: string
  fixed: number
}

/** How a query finds its candidates, which the filter then judges one by one, unless the ranges say the same (`exact`). */
export type Plan =
  | { kind: 'ids'; ids: string[]; sorted: boolean; cost: number }
  | { kind: 'index'; index: Index; intervals: Interval[]; down: boolean; sorted: boolean; cost: number; exact: boolean }
  | { kind: 'union'; plans: Plan[]; sort: Sort; sorted: boolean; cost: number }
  | { kind: 'scan'; sorted: boolean; cost: number }

/** More ranges than this are not walked one by one. */
const MOST_POINTS = 2500
/** Of more than these it pays to leave out the empty ones. */
const MANY_POINTS = 64
/** So many are looked at for whether anything lies in them. */
const MOST_TRIED = 10_000

/** Reading a document that no index vouches for costs about this many index entries. */
const UNSORTED = 1.5
const SCAN = 3
/** What a range says whole is not read at all to be judged. */
const UNREAD = 0.5

/**
 * Chooses the cheapest way to the documents of a filter in the order of a sort: by `_id`, by ranges of an index
 * (equalities first, then a range or the sort), by a union over `$or`, or by reading all.
 * @param limit how many are wanted; undefined for all
 */
export function choosePlan(collection: Collection, filter: Doc, sort: Sort, limit: number | undefined): Plan {
  const size = collection.byId.size
  const facts = factsOf(filter)
  // Nothing is cheaper than one document by its name, and most commands ask for just that.
  const direct = oneById(facts, sort)
  if (direct) return direct
  let best: Plan = { kind: 'scan', sorted: sort.length === 0, cost: size * SCAN * (sort.length ? UNSORTED : 1) }
  for (const known of facts) {
    const candidate = Array.isArray(known)
      ? unionPlan(collection, filter, known, sort, limit)
      : bestOf([idPlan(known, sort), ...collection.indexes.map((index) => indexPlan(index, known, sort, limit))])
    if (candidate && candidate.cost < best.cost) best = candidate
  }
  return best
}

const bestOf = (plans: (Plan | undefined)[]): Plan | undefined =>
  plans.reduce((best, plan) => (plan && (!best || plan.cost < best.cost) ? plan : best), undefined)

function oneById(facts: ReturnType<typeof factsOf>, sort: Sort): Plan | undefined {
  for (const known of facts) {
    if (Array.isArray(known) || known.get('_id')?.points?.length !== 1) continue
    return idPlan(known, sort)
  }
  return undefined
}

function idPlan(facts: Facts, sort: Sort): Plan | undefined {
  const points = facts.get('_id')?.points
  if (!points || points.length > MOST_POINTS) return undefined
  const ids = [...new Set(points.map(key))]
  return { kind: 'ids', ids, sorted: sort.length === 0 || ids.length < 2, cost: ids.length / 2 }
}

/** Each branch of an `$or` by its own index; undefined when one of them has none. */
function unionPlan(collection: Collection, filter: Doc, branches: Doc[], sort: Sort, limit: number | undefined): Plan | undefined {
  const { $or: _, ...rest } = filter
  const plans = branches.map((branch) => choosePlan(collection, { $and: [rest, branch] }, sort, limit))
  if (plans.some((plan) => plan.kind === 'scan')) return undefined
  const cost = plans.reduce((sum, plan) => sum + plan.cost, 0)
  const sorted = plans.every((plan) => plan.sorted)
  return { kind: 'union', plans, sort, sorted, cost: cost * (sorted ? 1 : UNSORTED) }
}

function indexPlan(index: Index, facts: Facts, sort: Sort, limit: number | undefined): Plan | undefined {
  if (!holdsAll(index, facts) || !mayServe(index, facts, sort)) return undefined
  const { intervals, points, used } = rangesOf(index, facts)
  const order = sortedBy(index, points, facts, sort)
  if (used === 0 && !order) return undefined
  const entries = intervals.reduce((sum, { lo, hi }) => sum + index.entries.estimate(lo, hi), 0)
  const exact = used === facts.size && !index.multikey.includes(true) && [...facts.values()].every(isExact)
  const each = exact ? UNREAD : 1
  if (!order) return { kind: 'index', index, intervals, down: false, sorted: false, cost: 1 + entries * each * UNSORTED, exact }
  const enough = limit !== undefined && used === facts.size ? Math.min(entries, limit) : entries
  return { kind: 'index', index, intervals, down: order === 'down', sorted: true, cost: 1 + enough * each, exact }
}

/** Is there any use for the index? Asked before a look at its entries, which are built for who looks. */
function mayServe({ parts, spec }: Index, facts: Facts, sort: Sort): boolean {
  const first = parts[0]?.path ?? ''
  return facts.has(first) || sort[0]?.[0] === first || (sort.length === 0 && (spec.sparse || spec.partial !== undefined))
}

/** May the index be used: does it hold every document that the filter can match? */
function holdsAll(index: Index, facts: Facts): boolean {
  const { sparse, partial } = index.spec
  if (sparse && !index.parts.some((part) => facts.get(part.path)?.exists)) return false
  return !partial || implies(facts, partial)
}

/**
 * The ranges for the leading fields of an index: points for the fields with equalities (`points` of them), then at most one
 * range; `used` counts the fields with facts that were used up.
 */
function rangesOf(index: Index, facts: Facts): { intervals: Interval[]; points: number; used: number } {
  let prefixes = ['']
  let n = 0
  for (; n < index.parts.length; n++) {
    const part = index.parts[n] as Part
    const points = usable(index, n, facts)?.points
    if (!points || points.length > MOST_TRIED) break
    const longer = lengthened(index, prefixes, new Set(points.map(key)), part.flipped)
    if (!longer) break
    prefixes = longer
  }
  const part = index.parts[n]
  const fact = part && usable(index, n, facts)
  if (part && fact && (fact.lo || fact.hi)) {
    return { intervals: prefixes.map((prefix) => range(prefix, part, fact, index.multikey[n] === true)), points: n, used: n + 1 }
  }
  return { intervals: prefixes.map((prefix) => ({ lo: prefix, hi: prefix + ABOVE, fixed: prefix.length })), points: n, used: n }
}

/** Every prefix with every key behind it; where those are many, only what the index has. Undefined when that is still too many. */
function lengthened(index: Index, prefixes: string[], keys: ReadonlySet<string>, flipped: boolean): string[] | undefined {
  if (prefixes.length * keys.size > MOST_TRIED) return undefined
  const all = prefixes.flatMap((prefix) => [...keys].map((one) => prefix + (flipped ? flip(one) : one)))
  const longer = all.length <= MANY_POINTS ? all : all.filter((prefix) => index.entries.count(prefix, prefix + ABOVE) > 0)
  return longer.length <= MOST_POINTS ? longer : undefined
}

/** The fact about field `n`, unless an earlier field lies in the same array: two elements may have satisfied the two. */
function usable(index: Index, n: number, facts: Facts): Fact | undefined {
  const part = index.parts[n] as Part
  if (index.multikey[n]) {
    const top = part.path.split('.')[0]
    for (let i = 0; i < n; i++) if (index.multikey[i] && index.parts[i]?.path.split('.')[0] === top) return undefined
  }
  return facts.get(part.path)
}

function range(prefix: string, part: Part, fact: Fact, multikey: boolean): Interval {
  const lo = fact.lo
  // On arrays one element may satisfy the one bound and another the other.
  const hi = lo && multikey ? undefined : fact.hi
  const bracket = rankRange(rank((lo ?? hi)?.value as Value), part.flipped)
  const edge = (bound: { value: Value }): string => (part.flipped ? flip(key(bound.value)) : key(bound.value))
  const [low, high] = part.flipped ? [hi, lo] : [lo, hi]
  return {
    lo: prefix + (low ? edge(low) + (low.inclusive ? '' : ABOVE) : bracket.lo),
    hi: prefix + (high ? edge(high) + (high.inclusive ? ABOVE : '') : bracket.hi),
    fixed: prefix.length,
  }
}

/** Do the entries, after `points` fixed fields, lie in the wanted order, upwards or downwards? */
function sortedBy(index: Index, points: number, facts: Facts, sort: Sort): 'up' | 'down' | undefined {
  const constant = (path: string): boolean => {
    const n = index.parts.findIndex((part) => part.path === path)
    return n >= 0 && n < points && !index.multikey[n] && facts.get(path)?.points?.length === 1
  }
  const wanted = sort.filter(([path]) => !constant(path))
  let way: 'up' | 'down' | undefined
  for (const [i, [path, direction]] of wanted.entries()) {
    const part = index.parts[points + i]
    if (!part || part.path !== path || index.multikey[points + i]) return undefined
    const here = (direction === 1) !== part.flipped ? 'up' : 'down'
    if (way && way !== here) return undefined
    way = here
  }
  return way ?? 'up'
}

/** The candidates of a plan, each once. Nothing may change in the collection while it runs. */
export function* candidates(collection: Collection, plan: Plan): Generator<Stored> {
  if (plan.kind === 'scan') yield* collection.byId.values()
  else if (plan.kind === 'ids') {
    for (const id of plan.ids) {
      const stored = collection.byId.get(id)
      if (stored) yield stored
    }
  } else if (plan.kind === 'union') yield* once(unionRuns(collection, plan))
  else {
    const found = plan.sorted && plan.intervals.length > 1 ? merged(plan) : plan.intervals.map((one) => walked(plan.index, one, plan.down))
    yield* plan.index.multikey.includes(true) ? once(found) : inTurn(found)
  }
}

/** The branches of a union one after another, or as one sorted run when each of them is sorted. */
function unionRuns(collection: Collection, { plans, sort, sorted }: Plan & { kind: 'union' }): Iterable<Stored>[] {
  const runs = plans.map((plan) => candidates(collection, plan))
  if (!sorted || sort.length === 0) return runs
  const order = compareBy(sort)
  const heads = runs.map((run) => ({ run, now: run.next() }))
  function* together(): Generator<Stored> {
    for (;;) {
      let first: (typeof heads)[number] | undefined
      for (const head of heads)
        if (!head.now.done && (!first || order(head.now.value.doc, (first.now.value as Stored).doc) < 0)) first = head
      if (!first) return
      yield first.now.value as Stored
      first.now = first.run.next()
    }
  }
  return [together()]
}

function* walked(index: Index, { lo, hi }: Interval, down: boolean): Generator<Stored> {
  const walk = index.entries.walk(lo, hi, down)
  while (walk.next()) yield walk.item
}

function* inTurn(sources: Iterable<Stored>[]): Generator<Stored> {
  for (const source of sources) yield* source
}

function* once(sources: Iterable<Stored>[]): Generator<Stored> {
  const seen = new Set<Stored>()
  for (const stored of inTurn(sources)) {
    if (seen.has(stored)) continue
    seen.add(stored)
    yield stored
  }
}

/** Several ranges of one index as one ordered run: by the part of the key behind the fixed one. */
function merged({ index, intervals, down }: Plan & { kind: 'index' }): Iterable<Stored>[] {
  function* run(): Generator<Stored> {
    const heads = intervals
      .map(({ lo, hi, fixed }) => ({ walk: index.entries.walk(lo, hi, down), fixed, rest: '' }))
      .filter((head) => advance(head))
    while (heads.length > 0) {
      let first = 0
      for (let i = 1; i < heads.length; i++) {
        const [a, b] = [(heads[i] as Head).rest, (heads[first] as Head).rest]
        if (down ? a > b : a < b) first = i
      }
      const head = heads[first] as Head
      yield head.walk.item
      if (!advance(head)) heads.splice(first, 1)
    }
  }
  return [run()]
}

interface Head {
  walk: ReturnType<Index['entries']['walk']>
  fixed: number
  rest: string
}

function advance(head: Head): boolean {
  if (!head.walk.next()) return false
  head.rest = head.walk.key.slice(head.fixed)
  return true
}
