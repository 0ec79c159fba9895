import type * as Core from 'mingo/core'
import type * as Mingo from 'mingo/operators/expression'
import { lazily } from '../../lazy.ts'
import { badValue, CommandError, refused } from './errors.ts'
import { docOf, fieldsOf, isOdd, namesOf } from './fields.ts'
import type { MatchContext } from './match.ts'
import { compare, same } from './order.ts'
import { type Doc, isDoc, isNumeric, toNumber, type Value } from './values.ts'

const core = lazily<typeof Core>('mingo/core')
const mingo = lazily<typeof Mingo>('mingo/operators/expression')

type Evaluate = (doc: Doc) => Value
type Operator = (obj: unknown, expr: unknown, options: unknown) => unknown

/** mingo's operators that were compared with MongoDB's manual and do the same. */
const TRUSTED = [
  ...[
    '$add',
    '$subtract',
    '$multiply',
    '$divide',
    '$abs',
    '$ceil',
    '$floor',
    '$and',
    '$or',
    '$not',
    '$cond',
    '$ifNull',
    '$switch',
    '$literal',
    '$let',
  ],
  ...['$map', '$filter', '$reduce', '$arrayElemAt', '$concatArrays', '$isArray', '$concat'],
  ...['$dateToString', '$year', '$month', '$dayOfMonth', '$hour', '$minute', '$dayOfWeek', '$isoDayOfWeek'],
] as const

const both = (expr: unknown, name: string): [unknown, unknown] => {
  if (!Array.isArray(expr) || expr.length !== 2) throw badValue(`Expression ${name} takes exactly 2 arguments`)
  return [expr[0], expr[1]]
}

/** mingo compares within one type only and knows no BSON order: these go by the store's own order. */
const comparison =
  (name: string, judge: (order: number) => unknown): Operator =>
  (obj, expr, options) => {
    const [a, b] = both(expr, name).map((one) => evalExpr(obj as never, one as never, options as never) as Value)
    // A missing field comes before null.
    const order = a === undefined || b === undefined ? Number(a !== undefined) - Number(b !== undefined) : compare(a, b)
    return judge(order)
  }

/** Evaluates the operands of an operator that takes one or a list of them. */
const operands = (obj: unknown, expr: unknown, options: unknown): Value[] =>
  (Array.isArray(expr) ? expr : [expr]).map((one) => evalExpr(obj as never, one as never, options as never) as Value)

const isNone = (value: Value): boolean => value === undefined || value === null

function pair(one: Value): [string, Value] {
  const [k, v] = Array.isArray(one) && one.length === 2 ? one : isDoc(one) ? [one.k, one.v] : []
  if (typeof k !== 'string') throw new CommandError(40386, 'Location40386', '$arrayToObject requires pairs of a name and a value')
  return [k, v]
}

const OWN: Record<string, Operator> = {
  // mingo makes plain objects, which do not keep the order of all names.
  $mergeObjects: (obj, expr, options) => {
    const parts = operands(obj, expr, options).filter((one) => !isNone(one))
    if (!parts.every(isDoc)) throw new CommandError(40400, 'Location40400', '$mergeObjects requires object inputs')
    return docOf(parts.flatMap(fieldsOf))
  },
  $objectToArray: (obj, expr, options) => {
    const [one] = operands(obj, expr, options)
    if (isNone(one)) return null
    if (!isDoc(one)) throw new CommandError(40390, 'Location40390', '$objectToArray requires a document input')
    return fieldsOf(one).map(([k, v]) => ({ k, v }))
  },
  $arrayToObject: (obj, expr, options) => {
    const value = evalExpr(obj as never, (Array.isArray(expr) && expr.length === 1 ? expr[0] : expr) as never, options as never) as Value
    if (isNone(value)) return null
    if (!Array.isArray(value)) throw new CommandError(40386, 'Location40386', '$arrayToObject requires an array input')
    return docOf(value.map(pair))
  },
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $cmp: comparison('$cmp', (order) => order),
  $in: (obj, expr, options) => {
    const [item, list] = both(expr, '$in').map((one) => evalExpr(obj as never, one as never, options as never) as Value)
    if (!Array.isArray(list)) throw new CommandError(40081, 'Location40081', '$in requires an array as a second argument')
    return list.some((one) => same(one, item))
  },
  $size: (obj, expr, options) => {
    const list = evalExpr(obj as never, (Array.isArray(expr) ? expr[0] : expr) as never, options as never)
    if (!Array.isArray(list)) throw new CommandError(17124, 'Location17124', 'The argument to $size must be an array')
    return list.length
  },
}

const KNOWN: ReadonlySet<string> = new Set([...TRUSTED, ...Object.keys(OWN)])

function makeOptions() {
  const theirs = mingo() as unknown as Record<string, Operator>
  const operators = { ...Object.fromEntries(TRUSTED.map((name) => [name, theirs[name] as Operator])), ...OWN }
  return {
    idKey: '_id',
    scriptEnabled: false,
    useStrictMode: false,
    failOnError: true,
    processingMode: 0,
    context: core().Context.init({ expression: operators as never }),
  }
}
let made: ReturnType<typeof makeOptions> | undefined
const options = () => {
  made ??= makeOptions()
  return made
}

const evalExpr: typeof Core.evalExpr = (obj, expr, within) => core().evalExpr(obj, expr, within)

/** Compiles an aggregation expression. Throws 238 for operators and variables that are not vouched for. */
export function compileExpression(expression: Value): Evaluate {
  refuseUnknown(expression, new Set(['ROOT', 'CURRENT', 'REMOVE', 'this', 'value']))
  const spec = plain(expression)
  if (typeof spec === 'number' || spec === null) return () => spec
  return (doc) => {
    try {
      return evalExpr(doc as never, spec as never, options() as never) as Value
    } catch (error) {
      if (error instanceof CommandError) throw error
      throw badValue(`an expression failed: ${(error as Error).message}`)
    }
  }
}

/** What filters need for `$expr`. */
export const EXPRESSIONS: MatchContext = {
  expression: (expression) => {
    const evaluate = compileExpression(expression)
    return (doc) => evaluate(plain(doc) as Doc)
  },
}

function refuseUnknown(expression: Value, variables: Set<string>): void {
  if (typeof expression === 'string' && expression.startsWith('$$')) {
    const name = expression.slice(2).split('.')[0] as string
    if (!variables.has(name)) throw refused(`the variable $$${name}`)
  }
  if (Array.isArray(expression)) for (const one of expression) refuseUnknown(one, variables)
  if (!isDoc(expression)) return
  const names = namesOf(expression)
  if (names.some(isOdd)) throw refused('fields named by whole numbers in a document that an expression makes')
  const operator = names.find((name) => name.startsWith('$'))
  if (operator && !KNOWN.has(operator)) throw refused(`the expression operator ${operator}`)
  if (operator === '$literal') return
  const own = operator ? expression[operator] : undefined
  const bound = isDoc(own)
    ? [typeof own.as === 'string' ? own.as : [], operator === '$let' && isDoc(own.vars) ? Object.keys(own.vars) : []].flat()
    : []
  const inner = bound.length > 0 ? new Set([...variables, ...bound]) : variables
  for (const name of names) {
    const one = expression[name]
    // The arguments of $cond, $filter and the like have names, and those are no operators.
    if (operator && isDoc(one)) for (const argument of Object.values(one)) refuseUnknown(argument, inner)
    if (!operator || !isDoc(one) || Object.keys(one).some((key) => key.startsWith('$'))) refuseUnknown(one, inner)
  }
}

/** A deep copy with JavaScript's numbers only, as mingo knows no others. Throws 238 for integers beyond 2^53. */
export function plain(value: Value): Value {
  if (isNumeric(value)) {
    if (typeof value === 'bigint' && BigInt.asIntN(54, value) !== value) throw refused('expressions over integers beyond 2^53')
    return toNumber(value)
  }
  if (Array.isArray(value)) return value.map(plain)
  if (!isDoc(value)) return value
  return docOf(fieldsOf(value).map(([name, inner]) => [name, plain(inner)] as const))
}
