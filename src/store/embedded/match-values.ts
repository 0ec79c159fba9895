import { BSONRegExp } from 'bson'
import { badValue, failedToParse } from './errors.ts'
import { key } from './order.ts'
import { isNumeric, toNumber, typeName, type Value } from './values.ts'

/** BSON type numbers, as `$type` also takes them. */
const TYPE_NUMBERS: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  127: 'maxKey',
}
const TYPE_NAMES = new Set([...Object.values(TYPE_NUMBERS), 'minKey', 'number'])
const NUMBERS = new Set(['int', 'long', 'double'])

/** The test behind `$type`. Throws code 2 for a type that is none, or that the store cannot hold, 9 for no type at all. */
export function typeTest(wanted: Value[]): (value: Value) => boolean {
  if (wanted.length === 0) throw failedToParse('$type must match at least one type')
  const names = wanted.map((one) => {
    const name = isNumeric(one) ? (toNumber(one) === -1 ? 'minKey' : TYPE_NUMBERS[toNumber(one)]) : one
    if (typeof name !== 'string' || !TYPE_NAMES.has(name)) throw badValue(`unknown type for $type: ${String(one)}`)
    return name
  })
  const set = new Set(names.includes('number') ? [...names, ...NUMBERS] : names)
  return (value) => value !== undefined && set.has(typeName(value))
}

/** A number without its fraction, also beyond the 53 bits that JavaScript counts in; undefined for all that has no whole part. */
export function truncated(value: Value): bigint | undefined {
  if (typeof value === 'bigint') return value
  return isNumeric(value) && Number.isFinite(toNumber(value)) ? BigInt(Math.trunc(toNumber(value))) : undefined
}

/** The test behind `$in`: membership by equality, or by a regular expression of the list. */
export function isMember(list: Value[], regexTest: (regex: BSONRegExp) => (value: Value) => boolean): (value: Value) => boolean {
  const keys = new Set(list.map(key))
  const regexes = list.filter((value) => value instanceof BSONRegExp).map(regexTest)
  return (value) => keys.has(key(value)) || regexes.some((test) => test(value))
}
