import type { Double } from 'bson'
import { badValue, refused } from './errors.ts'
import { compileExpression } from './expressions.ts'
import { docOf, fieldsOf, namesOf } from './fields.ts'
import { arithmetic } from './numbers.ts'
import { compare, key } from './order.ts'
import { type Doc, double, isDoc, isNumeric, toNumber, type Value } from './values.ts'

type Evaluate = (doc: Doc) => Value

/** Takes the value of each document of a group, and says in the end what they make. `undefined` is a missing field. */
interface Accumulator {
  take(value: Value): void
  result(): Value
}

const isNone = (value: Value): boolean => value === undefined || value === null

function sum(): Accumulator {
  let total: number | bigint | Double = 0
  return {
    take: (value) => {
      if (isNumeric(value)) total = arithmetic(total, value, 'add')
    },
    result: () => total,
  }
}

function average(): Accumulator {
  let [total, n] = [0, 0]
  return {
    take: (value) => {
      if (!isNumeric(value)) return
      total += toNumber(value)
      n++
    },
    result: () => (n === 0 ? null : double(total / n)),
  }
}

function extreme(side: 1 | -1): Accumulator {
  let best: Value = null
  return {
    take: (value) => {
      if (!isNone(value) && (best === null || compare(value, best) * side > 0)) best = value
    },
    result: () => best,
  }
}

function end(last: boolean): Accumulator {
  let kept: Value
  let taken = false
  return {
    take: (value) => {
      if (last || !taken) kept = value
      taken = true
    },
    result: () => kept ?? null,
  }
}

function list(distinct: boolean): Accumulator {
  const values: Value[] = []
  const seen = new Set<string>()
  return {
    take: (value) => {
      if (value === undefined || (distinct && seen.has(key(value)))) return
      if (distinct) seen.add(key(value))
      values.push(value)
    },
    result: () => values,
  }
}

function counter(): Accumulator {
  let n = 0
  return { take: () => void n++, result: () => n }
}

const ACCUMULATORS: Record<string, () => Accumulator> = {
  $sum: sum,
  $avg: average,
  $min: () => extreme(-1),
  $max: () => extreme(1),
  $first: () => end(false),
  $last: () => end(true),
  $push: () => list(false),
  $addToSet: () => list(true),
  $count: counter,
}

/** The stage `$group`. mingo's accumulators take missing fields for null and know no types of numbers, so these are the store's own. */
export function group(spec: Doc): (docs: Iterable<Doc>) => Doc[] {
  if (!Object.hasOwn(spec, '_id')) throw badValue('a group specification must include an _id')
  const idOf = compileExpression(spec._id)
  const fields = fieldsOf(spec)
    .filter(([name]) => name !== '_id')
    .map(([name, rule]) => ({ name, ...readField(name, rule) }))
  return (docs) => {
    const groups = new Map<string, { _id: Value; accumulators: Accumulator[] }>()
    for (const doc of docs) {
      const _id = idOf(doc) ?? null
      const name = key(_id)
      const group = groups.get(name) ?? { _id, accumulators: fields.map((field) => field.make()) }
      groups.set(name, group)
      for (const [i, field] of fields.entries()) group.accumulators[i]?.take(field.evaluate(doc))
    }
    return [...groups.values()].map(({ _id, accumulators }) =>
      docOf([['_id', _id], ...fields.map((field, i) => [field.name, accumulators[i]?.result()] as const)]),
    )
  }
}

function readField(name: string, rule: Value): { make: () => Accumulator; evaluate: Evaluate } {
  const [operator, ...others] = isDoc(rule) ? namesOf(rule) : []
  if (!isDoc(rule) || !operator || others.length > 0) throw badValue(`The field '${name}' must be an accumulator object`)
  const make = ACCUMULATORS[operator]
  if (!make) throw refused(`the accumulator ${operator}`)
  return { make, evaluate: operator === '$count' ? () => null : compileExpression(rule[operator]) }
}
