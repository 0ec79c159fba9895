import { CommandError } from './errors.ts'
import { type Doc, field, isDoc, type Value } from './values.ts'

/** Splits `a.b.c`. */
export const split = (path: string): string[] => path.split('.')

/** Does this part of a path name a position in an array? */
export const isPosition = (segment: string): boolean => /^(0|[1-9]\d*)$/.test(segment)

/**
 * Hands every value that a query's path leads to, to `test`, until one is accepted. Arrays on the way are entered element by
 * element (and by position); an array at the end is handed over whole, `test` enters it if its operator does. A path that
 * leads nowhere gives `undefined` once; one that ends in an array without documents gives nothing at all.
 */
export function anyAt(value: Value, path: readonly string[], at: number, test: (value: Value) => boolean): boolean {
  if (at === path.length) return test(value)
  const segment = path[at] as string
  if (isDoc(value)) return anyAt(field(value, segment), path, at + 1, test)
  if (!Array.isArray(value)) return test(undefined)
  if (isPosition(segment) && Number(segment) < value.length && anyAt(value[Number(segment)], path, at + 1, test)) return true
  return value.some((element) => isDoc(element) && anyAt(element, path, at, test))
}

/** One key of an index: a value for each of its fields; `NOTHING` stands for the element of an empty array. */
export const NOTHING = Symbol('no element')
export type IndexKey = (Value | typeof NOTHING)[]

/**
 * The keys of a document for an index over `paths`: one, or one per element when a path meets an array.
 * `multikey[i]` is set for fields that met one. Throws code 171 when two different arrays meet.
 */
export function indexKeys(doc: Doc, paths: readonly (readonly string[])[], multikey: boolean[]): IndexKey[] {
  return expand(
    paths.map((path) => walk(doc, path, 0)),
    paths,
    multikey,
  )
}

interface Walked {
  value: Value | typeof NOTHING
  at: number
  done: boolean
}

/** Follows a path until its end, a dead end or an array. */
function walk(start: Value, path: readonly string[], from: number): Walked {
  let value = start
  for (let at = from; at < path.length; at++) {
    if (Array.isArray(value)) {
      const segment = path[at] as string
      if (!isPosition(segment)) return { value, at, done: false }
      value = value[Number(segment)]
    } else if (isDoc(value)) value = field(value, path[at] as string)
    else return { value: undefined, at: path.length, done: true }
  }
  return { value, at: path.length, done: !Array.isArray(value) }
}

function expand(walked: Walked[], paths: readonly (readonly string[])[], multikey: boolean[]): IndexKey[] {
  const open = walked.find((w) => !w.done)
  if (!open) return [walked.map((w) => w.value)]
  const array = open.value as Value[]
  for (const [i, w] of walked.entries()) {
    if (w.done) continue
    if (w.value !== array) throw new CommandError(171, 'CannotIndexParallelArrays', `cannot index parallel arrays: ${paths[i]?.join('.')}`)
    multikey[i] = true
  }
  const step = (w: Walked, path: readonly string[], element: Value | typeof NOTHING): Walked => {
    if (w.done) return w
    if (w.at === path.length) return { value: element, at: w.at, done: true }
    return element === NOTHING ? { value: undefined, at: path.length, done: true } : walk(element, path, w.at)
  }
  const elements = array.length ? array : [NOTHING as typeof NOTHING]
  return elements.flatMap((element) =>
    expand(
      walked.map((w, i) => step(w, paths[i] as string[], element)),
      paths,
      multikey,
    ),
  )
}
