import { BSONRegExp } from 'bson'
import { badValue, failedToParse, refused, typeMismatch } from './errors.ts'
import { compileCondition, elementTest, type MatchContext } from './match.ts'
import { arithmetic, zero } from './numbers.ts'
import { compare, key, same } from './order.ts'
import { isPosition, split } from './paths.ts'
import { compareBy, readSort } from './sort.ts'
import { erase, notViable, type Place, places, read, write } from './update-path.ts'
import { copy, type Doc, field, isDoc, isNumeric, toNumber, typeName, type Value, wholeNumber } from './values.ts'

/** Changes one place of a document. */
export type Apply = (place: Place, doc: Doc) => void

interface Setting {
  now: Date
  context: MatchContext
  path: string
}

type Compile = (argument: Value, setting: Setting) => Apply

/** MongoDB has them, the store does not. */
export const REFUSED_OPERATORS = new Set(['$bit', '$pushAll'])

/** The update operators, each compiled from its argument for one path. */
export const OPERATORS: Record<string, Compile> = {
  $set: (value) => (place) => write(place, copy(value)),
  $setOnInsert: (value) => (place) => write(place, copy(value)),
  $unset: () => erase,
  $inc: (by, { path }) => calculate('$inc', by, path),
  $mul: (by, { path }) => calculate('$mul', by, path),
  $min: (value) => (place) => extreme(place, value, -1),
  $max: (value) => (place) => extreme(place, value, 1),
  $currentDate: (spec, { now }) => currentDate(spec, now),
  $rename: (target) => rename(target),
  $push: (argument, { path }) => push(argument, path),
  $addToSet: (argument, { path }) => addToSet(argument, path),
  $pull: (condition, { path, context }) => pull(condition, path, context),
  $pullAll: (values, { path }) => pullAll(values, path),
  $pop: (end, { path }) => pop(end, path),
}

function calculate(operator: '$inc' | '$mul', by: Value, path: string): Apply {
  if (!isNumeric(by))
    throw typeMismatch(`Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${String(by)}}`)
  return (place) => {
    const now = read(place)
    if (now === undefined) return write(place, operator === '$inc' ? by : zero(by))
    if (!isNumeric(now)) {
      throw typeMismatch(`Cannot apply ${operator} to a value of non-numeric type: the field '${path}' is of type ${typeName(now)}`)
    }
    return write(place, arithmetic(now, by, operator === '$inc' ? 'add' : 'multiply'))
  }
}

function extreme(place: Place, value: Value, side: 1 | -1): void {
  const now = read(place)
  if (now === undefined || compare(value, now) * side > 0) write(place, copy(value))
}

function currentDate(spec: Value, now: Date): Apply {
  if (spec !== true && !(isDoc(spec) && spec.$type === 'date')) throw refused('$currentDate other than a date')
  return (place) => write(place, now)
}

/** Where a value stands in the way of a path there is nothing to be moved; MongoDB refuses it (code 28). */
function requireWay(doc: Doc, path: readonly string[]): void {
  let at: Value = doc
  for (const [i, name] of path.entries()) {
    if (at === undefined) return
    if (Array.isArray(at) ? !isPosition(name) : !isDoc(at)) throw notViable(name, path[i - 1] ?? '')
    at = Array.isArray(at) ? at[Number(name)] : field(at as Doc, name)
  }
}

/** Moves a field; the place holds the whole path. Arrays on either way are refused, as in MongoDB. */
function rename(target: Value): Apply {
  if (typeof target !== 'string' || target === '') throw badValue("The 'to' field for $rename must be a string")
  return ({ name }, doc) => {
    requireWay(doc, split(name))
    const from = places(doc, split(name), new Map(), false)[0]
    const value = from && read(from)
    if (!from || value === undefined) return
    const to = places(doc, split(target), new Map(), true)[0]
    if (!to || Array.isArray(from.parent) || Array.isArray(to.parent)) throw badValue('$rename cannot go through arrays')
    erase(from)
    write(to, value)
  }
}

/** The array at a place; made when missing (and wanted). Throws code 2 for anything else, null too. */
function arrayAt(place: Place, path: string, make: boolean): Value[] | undefined {
  const value = read(place)
  if (Array.isArray(value)) return value
  if (value !== undefined) throw badValue(`The field '${path}' must be an array but is of type ${typeName(value)}`)
  if (!make) return undefined
  const made: Value[] = []
  write(place, made)
  return made
}

function push(argument: Value, path: string): Apply {
  const { each, slice, position, order } = readPush(argument)
  return (place) => {
    const array = arrayAt(place, path, true) as Value[]
    array.splice(
      position === undefined ? array.length : position < 0 ? Math.max(0, array.length + position) : position,
      0,
      ...each.map(copy),
    )
    if (order) array.sort(order)
    if (slice !== undefined) write(place, slice < 0 ? array.slice(slice) : array.slice(0, slice))
  }
}

function readPush(argument: Value): { each: Value[]; slice?: number; position?: number; order?: (a: Value, b: Value) => number } {
  if (!isDoc(argument) || !Object.hasOwn(argument, '$each')) return { each: [argument] }
  const unknown = Object.keys(argument).find((name) => !['$each', '$slice', '$position', '$sort'].includes(name))
  if (unknown) throw badValue(`Unrecognized clause in $push: ${unknown}`)
  return {
    each: pushed(argument.$each),
    ...(argument.$slice !== undefined && { slice: wholeNumber(argument.$slice, '$slice') }),
    ...(argument.$position !== undefined && { position: wholeNumber(argument.$position, '$position') }),
    ...(argument.$sort !== undefined && { order: elementOrder(argument.$sort) }),
  }
}

function pushed(each: Value): Value[] {
  if (!Array.isArray(each)) throw badValue('The argument to $each in $push must be an array')
  return each
}

/** Other codes than those of `$push`, as in MongoDB. */
function added(each: Value): Value[] {
  if (!Array.isArray(each)) throw typeMismatch('The argument to $each in $addToSet must be an array')
  return each
}

const isDirection = (value: Value): boolean => isNumeric(value) && Math.abs(toNumber(value)) === 1

function elementOrder(sort: Value): (a: Value, b: Value) => number {
  if (!(isDoc(sort) ? Object.values(sort).every(isDirection) : isDirection(sort)))
    throw badValue('The $sort of $push must be 1 or -1, or fields with 1 or -1')
  if (isNumeric(sort)) return (a, b) => compare(a, b) * toNumber(sort)
  const byFields = compareBy(readSort(sort))
  const asDoc = (value: Value): Doc => (isDoc(value) ? value : {})
  return (a, b) => byFields(asDoc(a), asDoc(b))
}

function addToSet(argument: Value, path: string): Apply {
  const each = isDoc(argument) && Object.hasOwn(argument, '$each') ? added(argument.$each) : [argument]
  return (place) => {
    const array = arrayAt(place, path, true) as Value[]
    const known = new Set(array.map(key))
    for (const value of each) {
      if (known.has(key(value))) continue
      known.add(key(value))
      array.push(copy(value))
    }
  }
}

function pull(condition: Value, path: string, context: MatchContext): Apply {
  const test = pulled(condition, context)
  return (place) => {
    const array = arrayAt(place, path, false)
    if (array)
      write(
        place,
        array.filter((element) => !test(element)),
      )
  }
}

/** A document among the conditions of `$pull` is a filter for elements that are documents; anything else is a value. */
function pulled(condition: Value, context: MatchContext): (element: Value) => boolean {
  if (isDoc(condition)) return elementTest(condition, context)
  if (condition instanceof BSONRegExp) {
    const find = compileCondition(condition, context)
    return (element) => find(element, [])
  }
  return (element) => (condition === null ? element === null : same(element, condition))
}

function pullAll(values: Value, path: string): Apply {
  if (!Array.isArray(values)) throw badValue('$pullAll requires an array argument')
  const keys = new Set(values.map(key))
  return (place) => {
    const array = arrayAt(place, path, false)
    if (array)
      write(
        place,
        array.filter((element) => !keys.has(key(element))),
      )
  }
}

function pop(end: Value, path: string): Apply {
  const side = wholeNumber(end, '$pop')
  if (side !== 1 && side !== -1) throw failedToParse(`$pop expects 1 or -1, found: ${side}`)
  return (place) => {
    const value = read(place)
    if (value === undefined) return
    if (!Array.isArray(value)) throw typeMismatch(`Path '${path}' contains an element of non-array type ${typeName(value)}`)
    if (side === 1) value.pop()
    else value.shift()
  }
}
