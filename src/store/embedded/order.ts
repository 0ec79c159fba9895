import { Binary, BSONRegExp, Double, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'
import { namesOf } from './fields.ts'
import type { Doc, Value } from './values.ts'

/**
 * BSON's order of values as the order of plain strings: `key(a) < key(b)` exactly when MongoDB sorts a before b, and equal
 * keys mean equal values (1 = 1.0 = int64 1). No key is the beginning of another, so keys of several fields can be joined.
 * The ranks are those of MongoDB's comparison order.
 */
const RANK = {
  min: 1,
  none: 3,
  null: 5,
  number: 10,
  string: 15,
  object: 20,
  array: 25,
  binary: 30,
  id: 35,
  bool: 40,
  date: 45,
  time: 47,
  regex: 50,
  max: 127,
}

const chars = (code: number): string => String.fromCharCode(code)
const NULL_KEY = chars(RANK.null)
const NUMBER = chars(RANK.number)
const STRING = chars(RANK.string)
const DATE = chars(RANK.date)
const ID = chars(RANK.id)
const TRUE_KEY = `${chars(RANK.bool)}\x01`
const FALSE_KEY = `${chars(RANK.bool)}\x00`

/** The key of an empty array's (lacking) element: before null, as in MongoDB's indexes. */
export const EMPTY_KEY = chars(RANK.none)

/** A string greater than the rest of any key, to close a range. */
export const ABOVE = '\uffff'

/** MongoDB's comparison class of a value; values of different ranks are never equal and ranges do not cross ranks. */
export function rank(value: Value): number {
  switch (typeof value) {
    case 'undefined':
      return RANK.null
    case 'boolean':
      return RANK.bool
    case 'number':
    case 'bigint':
      return RANK.number
    case 'string':
      return RANK.string
  }
  if (value === null) return RANK.null
  if (Array.isArray(value)) return RANK.array
  if (value instanceof Date) return RANK.date
  if (value instanceof ObjectId) return RANK.id
  if (value instanceof Double) return RANK.number
  if (value instanceof Binary) return RANK.binary
  if (value instanceof Timestamp) return RANK.time
  if (value instanceof BSONRegExp) return RANK.regex
  if (value instanceof MinKey) return RANK.min
  return value instanceof MaxKey ? RANK.max : RANK.object
}

/** The key of a value; see the top of this file. A missing value (`undefined`) has the key of null. */
export function key(value: Value): string {
  switch (typeof value) {
    case 'undefined':
      return NULL_KEY
    case 'boolean':
      return value ? TRUE_KEY : FALSE_KEY
    case 'number':
      return NUMBER + doubleKey(value) + NO_REST
    case 'bigint':
      return longKey(value)
    case 'string':
      return STRING + closed(value)
  }
  if (value === null) return NULL_KEY
  if (Array.isArray(value)) return `${chars(RANK.array)}${value.map(key).join('')}\0`
  if (value instanceof Date) return DATE + doubleKey(value.getTime())
  if (value instanceof ObjectId) return ID + latin1(value.id)
  if (value instanceof Double) return NUMBER + doubleKey(value.value) + NO_REST
  if (value instanceof Binary) return `${chars(RANK.binary)}${doubleKey(value.position)}${chars(value.sub_type)}${latin1(value.value())}`
  if (value instanceof Timestamp) return chars(RANK.time) + doubleKey(value.t) + doubleKey(value.i)
  if (value instanceof BSONRegExp) return chars(RANK.regex) + closed(value.pattern) + closed(value.options)
  if (value instanceof MinKey) return chars(RANK.min)
  return value instanceof MaxKey ? chars(RANK.max) : objectKey(value)
}

/** The keys of one rank as a range [lo, hi), also for flipped keys. */
export function rankRange(of: number, flipped: boolean): { lo: string; hi: string } {
  const code = flipped ? 0xffff - of : of
  return { lo: chars(code), hi: chars(code + 1) }
}

/** A key turned round, for the fields of an index that run against its first field. */
export function flip(text: string): string {
  let flipped = ''
  for (let i = 0; i < text.length; i++) flipped += chars(0xffff - text.charCodeAt(i))
  return flipped
}

/** -1, 0 or 1 in BSON's order. */
export function compare(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b)
  if (a instanceof Date && b instanceof Date) return Math.sign(a.getTime() - b.getTime())
  const [x, y] = [key(a), key(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Equal as MongoDB sees it: numbers by value, documents field by field in order. */
export function same(a: Value, b: Value): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return compare(a, b) === 0
}

const view = new DataView(new ArrayBuffer(8))
const NAN_KEY = '\0'.repeat(8)

/** Eight characters that order as the doubles do, NaN first. */
function doubleKey(n: number): string {
  if (Number.isNaN(n)) return NAN_KEY
  view.setFloat64(0, n === 0 ? 0 : n)
  let high = view.getUint32(0)
  let low = view.getUint32(4)
  if (high >>> 31) {
    high = ~high
    low = ~low
  } else high ^= 0x80000000
  return String.fromCharCode(
    high >>> 24,
    (high >>> 16) & 255,
    (high >>> 8) & 255,
    high & 255,
    low >>> 24,
    (low >>> 16) & 255,
    (low >>> 8) & 255,
    low & 255,
  )
}

/** Two characters for what an int64 has beyond its nearest double (at most ±512). */
const restKey = (rest: number): string => String.fromCharCode((rest + 0x8000) >>> 8, (rest + 0x8000) & 255)
const NO_REST = restKey(0)

function longKey(n: bigint): string {
  const nearest = Number(n)
  return NUMBER + doubleKey(nearest) + restKey(Number(n - BigInt(nearest)))
}

const HIGH = /[\ud800-\uffff]/

/** JavaScript compares UTF-16 units, MongoDB UTF-8 bytes: they agree when the surrogates are moved behind the other units. */
const inUtf8Order = (text: string): string =>
  text.replace(/[\ud800-\uffff]/g, (unit) => chars(unit.charCodeAt(0) + (unit < '\ue000' ? 0x2000 : -0x800)))

function compareTexts(a: string, b: string): number {
  const [x, y] = HIGH.test(a) && HIGH.test(b) ? [inUtf8Order(a), inUtf8Order(b)] : [a, b]
  return x < y ? -1 : x > y ? 1 : 0
}

/** A text closed by \0, with \0 and \x01 inside written as two characters that keep the order. */
function closed(given: string): string {
  const text = HIGH.test(given) ? inUtf8Order(given) : given
  const plain = !text.includes('\x01') && !text.includes('\0')
  return plain ? `${text}\0` : `${text.replaceAll('\x01', '\x01\x02').replaceAll('\0', '\x01\x01')}\0`
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

function objectKey(doc: Doc): string {
  let made = chars(RANK.object)
  for (const name of namesOf(doc)) made += chars(rank(doc[name])) + closed(name) + key(doc[name])
  return `${made}\0`
}
