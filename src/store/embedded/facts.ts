import { BSONRegExp } from 'bson'
import { fieldsOf, namesOf } from './fields.ts'
import { compileCondition, isOperators } from './match.ts'
import { compare, key, rank } from './order.ts'
import { type Doc, isDoc, isNumeric, toNumber, type Value } from './values.ts'

/** What a filter demands of one path, as far as an index can help. The filter itself still judges every document. */
export interface Fact {
  /** The value is one of these. */
  points?: Value[]
  lo?: Bound
  hi?: Bound
  /** No document without the field can match. */
  exists?: boolean
  /** The conditions as written, for partial indexes. */
  written: Map<string, Value>
  /** The filter says more than points and bounds do: a condition came twice. */
  loose?: boolean
}

export interface Bound {
  value: Value
  inclusive: boolean
}

export type Facts = Map<string, Fact>

/**
 * The facts of a filter: first those that hold for all of its matches, then, for an `$or` at its top, the branches.
 */
export function factsOf(filter: Doc): (Facts | Doc[])[] {
  const facts: Facts = new Map()
  gather(filter, '', facts)
  const branches = filter.$or
  return Array.isArray(branches) && branches.every(isDoc) && branches.length <= 20 ? [facts, branches] : [facts]
}

function gather(filter: Doc, prefix: string, facts: Facts): void {
  for (const [name, condition] of fieldsOf(filter)) {
    if (name === '$and' && Array.isArray(condition)) for (const part of condition) isDoc(part) && gather(part, prefix, facts)
    if (name === '$or' && Array.isArray(condition) && condition.length === 1 && isDoc(condition[0])) gather(condition[0], prefix, facts)
    if (name.startsWith('$')) {
      // Not a fact that an index could use, but a condition that is still to be judged.
      if (name !== '$and' && name !== '$comment') facts.set(name, { written: new Map() })
      continue
    }
    const fact = facts.get(prefix + name) ?? { written: new Map() }
    facts.set(prefix + name, fact)
    const operators = isOperators(condition) ? condition : { $eq: condition }
    for (const [operator, operand] of fieldsOf(operators)) note(fact, operator, operand, prefix + name, facts)
  }
}

/** Values that an index finds by their key: not arrays (they are indexed by element) and no patterns. */
const findable = (value: Value): boolean => !Array.isArray(value) && !(value instanceof BSONRegExp)

function note(fact: Fact, operator: string, operand: Value, path: string, facts: Facts): void {
  if (fact.written.has(operator)) fact.loose = true
  fact.written.set(operator, operand)
  switch (operator) {
    case '$eq':
    case '$in': {
      const list = operator === '$eq' ? [operand] : operand
      if (!Array.isArray(list) || !list.every(findable)) return
      if (!list.some((value) => value === null || value === undefined)) fact.exists = true
      if (!fact.points || list.length < fact.points.length) fact.points = list
      return
    }
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      noteBound(fact, operator, operand)
      return
    case '$exists':
      if (operand === true || (isNumeric(operand) && toNumber(operand) !== 0)) fact.exists = true
      return
    case '$elemMatch':
      fact.exists = true
      if (isDoc(operand) && !namesOf(operand).some((name) => name.startsWith('$'))) gather(operand, `${path}.`, facts)
      return
    case '$all':
      if (Array.isArray(operand) && operand.length > 0 && operand.every((value) => findable(value) && !isDoc(value) && value !== null)) {
        fact.exists = true
        fact.points ??= operand.slice(0, 1)
      }
      return
    case '$ne':
      if (operand === null) fact.exists = true
      return
    case '$regex':
    case '$type':
    case '$size':
      fact.exists = true
  }
}

function noteBound(fact: Fact, operator: string, operand: Value): void {
  if (operand === null || operand === undefined || !findable(operand) || isDoc(operand)) return
  if (isNumeric(operand) && Number.isNaN(toNumber(operand))) return
  fact.exists = true
  const end = operator.startsWith('$g') ? 'lo' : 'hi'
  const other = fact[end === 'lo' ? 'hi' : 'lo']
  if (other && rank(other.value) !== rank(operand)) return
  fact[end] ??= { value: operand, inclusive: operator.endsWith('e') }
}

const BOUNDS = new Set(['$gt', '$gte', '$lt', '$lte'])

/** Do the points, or else the bounds, say all that the filter says about the path? A bare upper bound lets NaN in, so it does not. */
export function isExact({ points, lo, hi, written, loose }: Fact): boolean {
  if (loose) return false
  if (points) return written.size === 1 && (written.has('$eq') || written.has('$in'))
  const names = [...written.keys()]
  return (
    names.every((name) => BOUNDS.has(name)) &&
    written.size === Number(lo !== undefined) + Number(hi !== undefined) &&
    (lo !== undefined || !isNumeric(hi?.value))
  )
}

const NO_EXPRESSIONS = {
  expression: (): never => {
    throw new Error('a partial filter has no $expr')
  },
}

/** Do the facts guarantee that a document lies in an index with this partial filter? False when in doubt. */
export function implies(facts: Facts, partial: Doc): boolean {
  return Object.entries(partial).every(([name, condition]) => {
    if (name === '$and' && Array.isArray(condition)) return condition.every((part) => isDoc(part) && implies(facts, part))
    const fact = name.startsWith('$') ? undefined : facts.get(name)
    if (!fact) return false
    const operators = isOperators(condition) ? condition : { $eq: condition }
    return Object.entries(operators).every(([operator, operand]) => impliesOne(fact, operator, operand))
  })
}

function impliesOne(fact: Fact, operator: string, operand: Value): boolean {
  if (fact.written.has(operator) && key(fact.written.get(operator)) === key(operand)) return true
  if (operator === '$exists') return fact.exists === true && operand === true
  if (fact.points?.length) {
    const find = compileCondition({ [operator]: operand }, NO_EXPRESSIONS)
    return fact.points.every((point) => point !== null && point !== undefined && find(point, []))
  }
  if (operator === '$gt' || operator === '$gte') return within(fact.lo, operand, operator === '$gt', 1)
  if (operator === '$lt' || operator === '$lte') return within(fact.hi, operand, operator === '$lt', -1)
  return false
}

/** Does a bound of the query lie inside that of the partial filter? */
function within(bound: Bound | undefined, operand: Value, strict: boolean, side: 1 | -1): boolean {
  if (!bound || rank(bound.value) !== rank(operand)) return false
  const order = compare(bound.value, operand) * side
  return order > 0 || (order === 0 && (!strict || !bound.inclusive))
}
