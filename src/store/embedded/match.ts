import { BSONRegExp, MaxKey, MinKey } from 'bson'
import { badValue, refused } from './errors.ts'
import { docOf, fieldsOf, namesOf } from './fields.ts'
import { isMember, truncated, typeTest } from './match-values.ts'
import { compare, rank, same } from './order.ts'
import { anyAt, split } from './paths.ts'
import { compileRegex } from './regex.ts'
import { type Doc, isDoc, isNumeric, toNumber, typeName, type Value, wholeNumber } from './values.ts'

/** Does a document satisfy the filter? */
export type Match = (doc: Doc) => boolean

/** Judges one value that a path leads to; `undefined` is a missing one. */
type Test = (value: Value) => boolean

/** What the filters need beyond documents: `$expr` is evaluated by the aggregation. */
export interface MatchContext {
  expression(expression: Value): (doc: Doc) => Value
}

/**
 * Compiles a query filter. Throws a `CommandError`: code 2 for what is wrong, 238 for operators that MongoDB has and the
 * embedded store refuses (`$where`, `$text`, `$jsonSchema`, geography, bits).
 */
export function compileFilter(filter: Doc, context: MatchContext): Match {
  const all: Match[] = []
  for (const [name, condition] of fieldsOf(filter)) {
    if (name.startsWith('$')) all.push(topLevel(name, condition, context))
    else all.push(atPath(name, condition, context))
  }
  if (all.length === 1) return all[0] as Match
  return (doc) => {
    for (const one of all) if (!one(doc)) return false
    return true
  }
}

const REFUSED = new Set(
  '$where $text $near $nearSphere $geoWithin $geoIntersects $jsonSchema $bitsAllSet $bitsAnySet $bitsAllClear $bitsAnyClear $alwaysTrue $alwaysFalse $sampleRate $rand'.split(
    ' ',
  ),
)

function topLevel(name: string, condition: Value, context: MatchContext): Match {
  if (name === '$comment') return () => true
  if (name === '$expr') {
    const evaluate = context.expression(condition)
    return (doc) => {
      const result = evaluate(doc)
      return result !== undefined && result !== null && result !== false && !(isNumeric(result) && toNumber(result) === 0)
    }
  }
  if (name !== '$and' && name !== '$or' && name !== '$nor') {
    throw REFUSED.has(name) ? refused(`the query operator ${name}`) : badValue(`unknown top level operator: ${name}`)
  }
  const parts = filterList(name, condition).map((part) => compileFilter(part, context))
  if (name === '$and') return (doc) => parts.every((part) => part(doc))
  if (name === '$or') return (doc) => parts.some((part) => part(doc))
  return (doc) => !parts.some((part) => part(doc))
}

/** The operands of `$and`, `$or`, `$nor`. */
export function filterList(name: string, condition: Value): Doc[] {
  if (!Array.isArray(condition) || condition.length === 0) throw badValue(`${name} must be a nonempty array`)
  return condition.map((part) => {
    if (!isDoc(part)) throw badValue(`each entry of ${name} must be a document`)
    return part
  })
}

/** A reference to a document of another collection is a value, though its names begin with a dollar. */
const REFERENCE = new Set(['$ref', '$id', '$db'])

/** Is it `{$gt: …}` rather than a document to be equal to? Its first name decides; throws code 2 when others do not fit to that. */
export function isOperators(condition: Value): condition is Doc {
  if (!isDoc(condition)) return false
  const names = namesOf(condition)
  if (!names[0]?.startsWith('$') || REFERENCE.has(names[0])) return false
  const plain = names.find((name) => !name.startsWith('$'))
  if (plain !== undefined) throw badValue(`unknown operator: ${plain}`)
  return true
}

function atPath(path: string, condition: Value, context: MatchContext): Match {
  const segments = split(path)
  const find = compileCondition(condition, context)
  return (doc) => find(doc, segments)
}

/**
 * Does a path from `root` lead to something that satisfies a condition? Each operator follows the path for itself, as in
 * MongoDB: `{a: {$gt: 1, $lt: 5}}` holds for an array with one element above 1 and another below 5.
 */
type Find = (root: Value, path: readonly string[]) => boolean

/** Compiles what stands behind a path: a value, a regular expression or operators. */
export function compileCondition(condition: Value, context: MatchContext): Find {
  if (condition instanceof BSONRegExp) return some(entering(regexTest(condition)))
  if (!isOperators(condition)) return some(entering(equalTo(condition)))
  const parts = fieldsOf(condition).flatMap(([name, operand]) => operator(name, operand, condition, context))
  return parts.length === 1 ? (parts[0] as Find) : (root, path) => parts.every((part) => part(root, path))
}

/** Lets a test enter an array at the end of a path: it holds for the array or for one of its elements. */
const entering =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) ? test(value) || value.some(test) : test(value)

const some =
  (test: Test): Find =>
  (root, path) =>
    anyAt(root, path, 0, test)
const none =
  (test: Test): Find =>
  (root, path) =>
    !anyAt(root, path, 0, test)

function operator(name: string, operand: Value, all: Doc, context: MatchContext): Find[] {
  switch (name) {
    case '$eq':
      return [some(entering(equalTo(operand)))]
    case '$ne':
      if (operand instanceof BSONRegExp) throw badValue("Can't have regex as arg to $ne.")
      return [none(entering(equalTo(operand)))]
    case '$in':
      return [some(entering(isMember(listOf(name, operand), regexTest)))]
    case '$nin':
      return [none(entering(isMember(listOf(name, operand), regexTest)))]
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return [some(entering(comparison(name, operand)))]
    case '$exists': {
      const wanted = operand !== false && operand !== null && operand !== undefined && !(isNumeric(operand) && toNumber(operand) === 0)
      const exists: Test = (value) => value !== undefined
      return [wanted ? some(exists) : none(exists)]
    }
    case '$type':
      return [some(entering(typeTest(Array.isArray(operand) ? operand : [operand])))]
    case '$size': {
      const size = wholeNumber(operand, '$size')
      if (size < 0) throw badValue('$size must not be negative')
      return [some((value) => Array.isArray(value) && value.length === size)]
    }
    case '$all':
      return [allOf(listOf(name, operand), context)]
    case '$elemMatch':
      return [some(elementMatch(conditionsOf(operand), context))]
    case '$mod':
      return [some(entering(remainder(operand)))]
    case '$regex':
      return [some(entering(regexTest(asRegex(operand, all.$options))))]
    case '$options':
      if (all.$regex === undefined) throw badValue('$options needs a $regex')
      return []
    case '$not':
      return [negation(operand, context)]
    case '$comment':
      return []
  }
  throw REFUSED.has(name) ? refused(`the query operator ${name}`) : badValue(`unknown operator: ${name}`)
}

function listOf(name: string, operand: Value): Value[] {
  if (!Array.isArray(operand)) throw badValue(`${name} needs an array`)
  if (
    operand.some(
      (value) => isDoc(value) && namesOf(value)[0]?.startsWith('$') && !REFERENCE.has(namesOf(value)[0] as string) && name !== '$all',
    )
  )
    throw badValue(`cannot nest $ under ${name}`)
  return operand
}

/** Equality with a value; null is also equal to what is missing. */
export function equalTo(wanted: Value): Test {
  if (wanted === null || wanted === undefined) return (value) => value === null || value === undefined
  if (typeof wanted === 'string' || typeof wanted === 'boolean') return (value) => value === wanted
  const of = rank(wanted)
  return (value) => value !== undefined && rank(value) === of && same(value, wanted)
}

function comparison(name: string, operand: Value): Test {
  const allowed = { $gt: [1], $gte: [0, 1], $lt: [-1], $lte: [-1, 0] }[name] as number[]
  if (operand instanceof BSONRegExp) throw badValue(`Can't have RegEx as arg to predicate over field with ${name}`)
  if (operand instanceof MinKey || operand instanceof MaxKey) throw refused(`${name} with MinKey or MaxKey`)
  if (operand === null || operand === undefined) return (value) => allowed.includes(0) && (value === null || value === undefined)
  const of = rank(operand)
  const nan = (value: Value): boolean => isNumeric(value) && Number.isNaN(toNumber(value))
  if (nan(operand)) return (value) => allowed.includes(0) && nan(value)
  return (value) => value !== undefined && rank(value) === of && !nan(value) && allowed.includes(compare(value, operand))
}

/** Each value follows the path for itself: two elements of an array of documents may hold one each. */
function allOf(wanted: Value[], context: MatchContext): Find {
  if (wanted.length === 0) return () => false
  const finds = wanted.map((one) => {
    if (isDoc(one) && Object.hasOwn(one, '$elemMatch')) return some(elementMatch(conditionsOf(one.$elemMatch), context))
    if (isOperators(one)) throw badValue('no $ expressions in $all')
    return some(entering(one instanceof BSONRegExp ? regexTest(one) : equalTo(one)))
  })
  return (root, path) => finds.every((find) => find(root, path))
}

function conditionsOf(operand: Value): Doc {
  if (!isDoc(operand)) throw badValue('$elemMatch needs an Object')
  return operand
}

function elementMatch(condition: Doc, context: MatchContext): Test {
  const element = elementTest(condition, context)
  // An array inside an array is a document with the names 0, 1, 2 … to a filter of its elements, as in MongoDB.
  const asDoc = (value: Value): Value =>
    Array.isArray(value) && !isOperators(condition) ? docOf(value.map((one, i) => [String(i), one] as const)) : value
  return (value) => Array.isArray(value) && value.some((one) => element(asDoc(one)))
}

/** The test of one array element against the operand of `$elemMatch` (or `$pull`, or an array filter). */
export function elementTest(condition: Doc, context: MatchContext): Test {
  const logical = Object.keys(condition).some((name) => name === '$and' || name === '$or' || name === '$nor')
  if (isOperators(condition) && !logical) {
    const find = compileCondition(condition, context)
    return (value) => find(value, [])
  }
  const match = compileFilter(condition, context)
  return (value) => isDoc(value) && match(value)
}

function remainder(operand: Value): Test {
  const [divisor, rest] = Array.isArray(operand) && operand.length === 2 ? operand.map(truncated) : []
  if (divisor === undefined || rest === undefined) throw badValue('$mod needs [divisor, remainder], both finite numbers')
  if (divisor === 0n) throw badValue('divisor cannot be 0')
  return (value) => {
    const whole = truncated(value)
    return whole !== undefined && whole % divisor === rest
  }
}

function negation(operand: Value, context: MatchContext): Find {
  if (operand instanceof BSONRegExp) return none(entering(regexTest(operand)))
  if (!isOperators(operand)) throw badValue('$not needs a regex or a document with operators')
  const find = compileCondition(operand, context)
  return (root, path) => !find(root, path)
}

function asRegex(operand: Value, options: Value): BSONRegExp {
  const pattern = operand instanceof BSONRegExp ? operand.pattern : operand
  if (typeof pattern !== 'string') throw badValue(`$regex has to be a string, found ${typeName(operand)}`)
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string')
  return new BSONRegExp(pattern, options ?? (operand instanceof BSONRegExp ? operand.options : ''))
}

/** A test by regular expression. */
function regexTest(regex: BSONRegExp): Test {
  const compiled = compileRegex(regex)
  return (value) => (typeof value === 'string' ? compiled.test(value) : value instanceof BSONRegExp && same(value, regex))
}
