import {
  Binary,
  BSONRegExp,
  type Document,
  Double,
  deserialize,
  type Int32,
  type Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
} from 'bson'
import type { Doc, Value } from './doc.ts'
import { badValue, CommandError, refused } from './errors.ts'
import { asMaps, hasMoved, isOrdered, namesOf, noteOrder, setField } from './fields.ts'

export type { Doc, Value } from './doc.ts'

/** MongoDB's limit for one document, in bytes. */
const MAX_DOCUMENT = 16 * 1024 * 1024

const DECODE = { promoteValues: false, promoteBuffers: false, bsonRegExp: true, validation: { utf8: false } } as const

/** Reads one BSON document. Throws a `CommandError` on types that the store refuses. */
export function decode(bytes: Uint8Array): Doc {
  const seen: Decoding = { moved: false }
  const doc = tame(deserialize(bytes, DECODE), seen) as Doc
  if (seen.moved) noteOrder(doc, bytes)
  return doc
}

/** Writes one BSON document. Throws code 10334 above 16 MB. */
export function encode(doc: Doc): Uint8Array {
  const bytes = serialize((isOrdered(doc) ? asMaps(doc) : doc) as Document, { ignoreUndefined: true })
  if (bytes.length > MAX_DOCUMENT)
    throw new CommandError(10334, 'BSONObjectTooLarge', `a document of ${bytes.length} bytes is larger than 16 MB`)
  return bytes
}

interface Decoding {
  /** A document was met whose fields JavaScript may have put into another order. */
  moved: boolean
}

/** Brings freshly decoded values, in place, to the forms of `Value`. */
function tame(value: unknown, seen: Decoding): Value {
  if (typeof value !== 'object' || value === null) return value as Value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = tame(value[i], seen)
    return value
  }
  switch ((value as { _bsontype?: string })._bsontype) {
    case undefined:
      break
    case 'Int32':
      return (value as Int32).value
    case 'Double':
      return double((value as Double).value)
    case 'Long':
      return (value as Long).toBigInt()
    case 'ObjectId':
    case 'Binary':
    case 'Timestamp':
    case 'BSONRegExp':
    case 'MinKey':
    case 'MaxKey':
      return value as Value
    default:
      if (Object.getPrototypeOf(value) !== Object.prototype) throw refused(`BSON type ${(value as { _bsontype: string })._bsontype}`)
  }
  if (value instanceof Date) return value
  const doc = value as Doc
  if (hasMoved(doc)) seen.moved = true
  for (const field of Object.keys(doc)) {
    const inner = doc[field]
    if (typeof inner === 'object' && inner !== null) doc[field] = tame(inner, seen)
  }
  return doc
}

const isInt32 = (n: number): boolean => (n | 0) === n && !Object.is(n, -0)

/** `n` as a BSON double, wrapped when a bare number would be written as int32. */
export const double = (n: number): number | Double => (isInt32(n) ? new Double(n) : n)

/** Is it a document (and not an array, a date or one of BSON's own types)? */
export function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Is it a BSON number of any width? */
export const isNumeric = (value: Value): value is number | bigint | Double =>
  typeof value === 'number' || typeof value === 'bigint' || value instanceof Double

/** A number as JS number; int64 beyond 2^53 loses its last digits. */
export const toNumber = (value: number | bigint | Double): number => Number(value instanceof Double ? value.value : value)

/** An own field of a document; `undefined` when missing, never something inherited. */
export const field = (doc: Doc, name: string): Value => (Object.hasOwn(doc, name) ? doc[name] : undefined)

/** A deep copy of documents and arrays; the leaves are immutable and shared. */
export function copy<T extends Value>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T
  if (!isDoc(value)) return value
  const made: Doc = {}
  for (const name of namesOf(value)) setField(made, name, copy(value[name]))
  return made as T
}

/** The name of a value's BSON type, as `$type` and the error messages call it. */
export function typeName(value: Value): string {
  switch (typeof value) {
    case 'undefined':
      return 'missing'
    case 'boolean':
      return 'bool'
    case 'string':
      return 'string'
    case 'bigint':
      return 'long'
    case 'number':
      return isInt32(value) ? 'int' : 'double'
  }
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof ObjectId) return 'objectId'
  if (value instanceof Binary) return 'binData'
  if (value instanceof Double) return 'double'
  if (value instanceof Timestamp) return 'timestamp'
  if (value instanceof BSONRegExp) return 'regex'
  if (value instanceof MinKey) return 'minKey'
  return value instanceof MaxKey ? 'maxKey' : 'object'
}

/** A whole number of a command's field. Throws code 2 when it is not one. */
export function wholeNumber(value: Value, what: string): number {
  if (!isNumeric(value) || !Number.isSafeInteger(toNumber(value))) throw badValue(`${what} must be a whole number`)
  return toNumber(value)
}

/** A flag of a command's field: no when it is missing. Throws code 14 when it is neither true nor false. */
export function flag(value: Value, what: string): boolean {
  if (value !== undefined && typeof value !== 'boolean')
    throw new CommandError(14, 'TypeMismatch', `${what} must be a bool, found ${typeName(value)}`)
  return value === true
}

/** A document of a command's field. Throws code 14 when it is not one. */
export function docValue(value: Value, what: string): Doc {
  if (!isDoc(value)) throw new CommandError(14, 'TypeMismatch', `${what} must be an object, found ${typeName(value)}`)
  return value
}
