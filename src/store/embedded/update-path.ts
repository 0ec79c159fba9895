import { badValue, CommandError, dollarField, failedToParse, refused } from './errors.ts'
import { fieldsOf, removeField, setField } from './fields.ts'
import { compileFilter, elementTest, isOperators, type MatchContext } from './match.ts'
import { anyAt, isPosition, split } from './paths.ts'
import { type Doc, docValue, field, isDoc, type Value } from './values.ts'

/** A place in a document that an update changes: a field of a document or an element of an array. */
export interface Place {
  parent: Doc | Value[]
  name: string
}

/** The tests behind `$[name]`. */
export type ArrayFilters = Map<string, (element: Value) => boolean>

/** Compiles `arrayFilters`. Throws code 9 for filters that name no, several or an identifier twice, 2 for a bad one. */
export function readArrayFilters(filters: Value, context: MatchContext): ArrayFilters {
  const made: ArrayFilters = new Map()
  if (filters === undefined) return made
  if (!Array.isArray(filters)) throw badValue('arrayFilters must be an array')
  for (const filter of filters) {
    const conditions = fieldsOf(docValue(filter, 'an array filter'))
    const names = new Set(conditions.map(([path]) => split(path)[0] as string))
    if ([...names].some((one) => one.startsWith('$'))) throw refused('array filters without one plain name')
    const [name] = names
    if (names.size !== 1 || name === undefined)
      throw failedToParse(`an array filter needs a single top-level field name, found ${[...names].join(' and ') || 'none'}`)
    if (!/^[a-z][a-zA-Z0-9]*$/.test(name))
      throw badValue(`The top-level field name in an array filter must be alphanumeric and begin with a small letter, found '${name}'`)
    if (made.has(name)) throw failedToParse(`Found multiple array filters with the same top-level field name ${name}`)
    const tests = conditions.map(([path, condition]) => {
      if (path !== name) return elementTest({ [path.slice(name.length + 1)]: condition }, context)
      return isOperators(condition) ? elementTest(condition, context) : elementTest({ $eq: condition }, context)
    })
    made.set(name, (element) => tests.every((test) => test(element)))
  }
  return made
}

/**
 * Finds the position that `$` stands for: the first element of `array` that satisfies the one clause of the filter about it.
 * Throws 238 when two clauses speak of the array, code 2 when none does.
 */
export function positionOf(array: string, filter: Doc, doc: Doc, context: MatchContext): number {
  const clauses = flatten(filter).filter(([path]) => path === array || path.startsWith(`${array}.`))
  if (clauses.length > 1) throw refused('the positional operator with several conditions on the array; use $elemMatch')
  const [path, condition] = clauses[0] ?? []
  if (path === undefined) throw badValue('The positional operator did not find the match needed from the query.')
  const elements = at(doc, split(array))
  const test = elementCondition(path.slice(array.length + 1), condition, context)
  const position = Array.isArray(elements) ? elements.findIndex(test) : -1
  if (position < 0) throw badValue('The positional operator did not find the match needed from the query.')
  return position
}

function flatten(filter: Doc): [string, Value][] {
  return fieldsOf(filter).flatMap(([name, condition]): [string, Value][] => {
    if (name === '$and' && Array.isArray(condition)) return condition.flatMap((part) => (isDoc(part) ? flatten(part) : []))
    if (name.startsWith('$') && name !== '$comment') throw refused(`the positional operator under ${name}`)
    return [[name, condition]]
  })
}

function elementCondition(rest: string, condition: Value, context: MatchContext): (element: Value) => boolean {
  if (rest !== '') {
    const match = compileFilter({ [rest]: condition }, context)
    return (element) => isDoc(element) && match(element)
  }
  if (isDoc(condition) && isDoc(condition.$elemMatch) && Object.keys(condition).length === 1)
    return elementTest(condition.$elemMatch, context)
  return elementTest(isOperators(condition) ? condition : { $eq: condition }, context)
}

function at(doc: Doc, path: string[]): Value {
  let found: Value
  anyAt(doc, path, 0, (value) => {
    found = value
    return true
  })
  return found
}

/**
 * The places that a path of an update leads to; `$[]` and `$[name]` lead to several. With `create`, documents missing on the
 * way are made. Throws code 28 when a value on the way can hold no fields, code 2 for `$[]` on what is no array.
 */
export function places(doc: Doc, path: readonly string[], filters: ArrayFilters, create: boolean): Place[] {
  let parents: (Doc | Value[])[] = [doc]
  for (let i = 0; i < path.length - 1; i++) parents = parents.flatMap((parent) => step(parent, path, i, filters, create))
  const last = path.at(-1) as string
  return parents.flatMap((parent) => names(parent, last, path, filters, create).map((name) => ({ parent, name })))
}

function step(parent: Doc | Value[], path: readonly string[], i: number, filters: ArrayFilters, create: boolean): (Doc | Value[])[] {
  return names(parent, path[i] as string, path, filters, create).flatMap((name) => {
    const place = { parent, name }
    const value = read(place)
    if (isDoc(value) || Array.isArray(value)) return [value]
    const next = path[i + 1] as string
    if (value === undefined ? path.slice(i + 1).some(isManyfold) : isManyfold(next)) throw noArray(path)
    if (!create) return []
    if (value !== undefined) throw notViable(next, name)
    const made: Doc = {}
    write(place, made)
    return [made]
  })
}

/** `$[]` and `$[name]`. */
const isManyfold = (segment: string): boolean => segment.startsWith('$[')

const noArray = (path: readonly string[]): CommandError =>
  badValue(`The path '${path.join('.')}' must lead to an array that exists in order to apply array updates`)

/** The fields or positions that one segment of a path stands for. */
function names(parent: Doc | Value[], segment: string, path: readonly string[], filters: ArrayFilters, create: boolean): string[] {
  const identifier = /^\$\[(.*)\]$/.exec(segment)?.[1]
  if (identifier === undefined) {
    if (segment.startsWith('$')) throw dollarField(segment)
    if (Array.isArray(parent) && !isPosition(segment)) {
      if (create) throw notViable(segment, path[path.indexOf(segment) - 1] ?? '')
      return []
    }
    return [segment]
  }
  if (!Array.isArray(parent)) throw noArray(path)
  if (identifier === '') return parent.map((_, i) => String(i))
  const test = filters.get(identifier)
  if (!test) throw badValue(`no array filter found for identifier '${identifier}' in path '${path.join('.')}'`)
  return parent.flatMap((element, i) => (test(element) ? [String(i)] : []))
}

/** A path leads through what is neither a document nor an array. */
export const notViable = (name: string, holder: string): CommandError =>
  new CommandError(28, 'PathNotViable', `Cannot create field '${name}' in element {${holder}: …}`)

/** The value at a place; `undefined` when missing. */
export const read = ({ parent, name }: Place): Value => (Array.isArray(parent) ? parent[Number(name)] : field(parent, name))

/** How far beyond its end an array may be written. */
const MOST_PADDING = 1_500_000

/** Puts a value at a place; an array is filled up with nulls as far as needed. */
export function write({ parent, name }: Place, value: Value): void {
  if (!Array.isArray(parent)) {
    setField(parent, name, value)
    return
  }
  const position = Number(name)
  if (position > parent.length + MOST_PADDING) throw badValue(`array position ${name} is too far beyond the end`)
  while (parent.length < position) parent.push(null)
  parent[position] = value
}

/** Removes a field; an array's element becomes null, as in MongoDB. */
export function erase({ parent, name }: Place): void {
  if (!Array.isArray(parent)) removeField(parent, name)
  else if (Number(name) < parent.length) parent[Number(name)] = null
}
