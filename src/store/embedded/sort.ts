import { badValue, CommandError, refused } from './errors.ts'
import { fieldsOf } from './fields.ts'
import { EMPTY_KEY, key } from './order.ts'
import { type IndexKey, indexKeys, NOTHING, split } from './paths.ts'
import { type Doc, docValue, isNumeric, toNumber, type Value } from './values.ts'

/** Fields to sort by, each with 1 or -1. */
export type Sort = readonly (readonly [path: string, direction: 1 | -1])[]

/** Reads a sort. Throws code 2, or 238 for `$meta` and `$natural`. */
export function readSort(sort: Value): Sort {
  if (sort === undefined || sort === null) return []
  return fieldsOf(docValue(sort, 'sort')).map(([path, direction]) => {
    if (path === '$natural' || (typeof direction === 'object' && !isNumeric(direction))) throw refused(`sorting by ${path}`)
    const n = isNumeric(direction) ? toNumber(direction) : 0
    if (n !== 1 && n !== -1) throw badValue(`$sort key ordering must be 1 (for ascending) or -1 (for descending): ${path}`)
    return [path, n] as const
  })
}

/** The keys by which a document is sorted: of those that its arrays give, the one that comes first. */
function sortKeys(doc: Doc, sort: Sort): string[] {
  const order = compareKeys(sort)
  return tuplesOf(doc, sort)
    .map((tuple) => tuple.map((value) => (value === NOTHING ? EMPTY_KEY : key(value as Value))))
    .reduce((a, b) => (order(b, a) < 0 ? b : a))
}

function tuplesOf(doc: Doc, sort: Sort): IndexKey[] {
  try {
    return indexKeys(
      doc,
      sort.map(([path]) => split(path)),
      [],
    )
  } catch (error) {
    if (error instanceof CommandError && error.code === 171) throw badValue('cannot sort with keys that are parallel arrays')
    throw error
  }
}

const compareKeys =
  (sort: Sort) =>
  (a: string[], b: string[]): number => {
    for (let i = 0; i < sort.length; i++) {
      const [x, y] = [a[i] as string, b[i] as string]
      if (x !== y) return x < y === (sort[i]?.[1] === 1) ? -1 : 1
    }
    return 0
  }

/** Compares two documents by a sort. */
export const compareBy = (sort: Sort): ((a: Doc, b: Doc) => number) => {
  const order = compareKeys(sort)
  return (a, b) => order(sortKeys(a, sort), sortKeys(b, sort))
}

/** The items in the order of a sort, equal ones as they came; only the first `limit` when given. */
export function sorted<T>(items: Iterable<T>, docOf: (item: T) => Doc, sort: Sort, limit?: number): T[] {
  const order = compareKeys(sort)
  const keyed: { item: T; keys: string[] }[] = []
  for (const item of items) {
    const entry = { item, keys: sortKeys(docOf(item), sort) }
    if (limit !== 1 || keyed.length === 0) keyed.push(entry)
    else if (order(entry.keys, (keyed[0] as { keys: string[] }).keys) < 0) keyed[0] = entry
  }
  keyed.sort((a, b) => order(a.keys, b.keys))
  return keyed.slice(0, limit).map((entry) => entry.item)
}
