import { onDemand } from 'bson'
import type { Doc, Value } from './doc.ts'

/**
 * The names of a document in BSON's order. A JavaScript object puts names that are whole numbers first, so a document that has such
 * names and others carries their order beside it, under a symbol that is not copied by accident.
 */
const ORDER = Symbol('order of fields')

interface Ordered {
  [ORDER]?: string[]
}

/** The largest name that JavaScript takes for a position: 2^32 - 2. */
const LAST_POSITION = 4_294_967_294

/** Would JavaScript move a field of this name before others? */
function moves(name: string): boolean {
  const first = name.charCodeAt(0)
  return first >= 48 && first <= 57 && /^(0|[1-9]\d{0,9})$/.test(name) && Number(name) <= LAST_POSITION
}

/** Is it a name that a plain object does not keep in its place, or at all? */
export const isOdd = (name: string): boolean => moves(name) || name === '__proto__'

const keepOrder = (doc: Doc, names: string[]): void => {
  Object.defineProperty(doc, ORDER, { value: names, writable: true, enumerable: false, configurable: true })
}

/** The names of a document's fields, in their order. */
export const namesOf = (doc: Doc): string[] => (doc as Ordered)[ORDER] ?? Object.keys(doc)

/** The fields of a document, in their order. */
export function fieldsOf(doc: Doc): [string, Value][] {
  return namesOf(doc).map((name) => [name, doc[name]])
}

/** Sets a field; a new one comes last, whatever its name. */
export function setField(doc: Doc, name: string, value: Value): void {
  if (!Object.hasOwn(doc, name)) {
    const order = (doc as Ordered)[ORDER]
    if (order) order.push(name)
    else if (moves(name)) keepOrder(doc, [...Object.keys(doc), name])
  }
  if (name === '__proto__') Object.defineProperty(doc, name, { value, writable: true, enumerable: true, configurable: true })
  else doc[name] = value
}

/** Removes a field. */
export function removeField(doc: Doc, name: string): void {
  const order = (doc as Ordered)[ORDER]
  const at = order && Object.hasOwn(doc, name) ? order.indexOf(name) : -1
  if (at >= 0) order?.splice(at, 1)
  delete doc[name]
}

/** A document of these fields, in this order; of two with one name the later value stands. */
export function docOf(fields: Iterable<readonly [string, Value]>): Doc {
  const made: Doc = {}
  for (const [name, value] of fields) setField(made, name, value)
  return made
}

/** Does a freshly decoded document have names that JavaScript moved, or may have moved? */
export function hasMoved(doc: Doc): boolean {
  for (const name in doc) return moves(name)
  return false
}

/** Notes the order of fields, as the bytes have it, throughout a value that was decoded from them. */
export function noteOrder(value: Value, bytes: Uint8Array, at = 0): void {
  const elements = [...onDemand.parseToElements(bytes, at)]
  const names = elements.map(([, start, length]) => Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString('utf8'))
  const isArray = Array.isArray(value)
  if (!isArray && names.some(moves)) keepOrder(value as Doc, [...new Set(names)])
  for (const [i, [type, , , offset]] of elements.entries()) {
    if (type !== 3 && type !== 4) continue
    const inner = isArray ? (value as Value[])[i] : (value as Doc)[names[i] as string]
    if (typeof inner === 'object' && inner !== null) noteOrder(inner, bytes, offset)
  }
}

/** Has the value, anywhere in it, an order that JavaScript's objects do not keep? */
export function isOrdered(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(isOrdered)
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  if ((value as Ordered)[ORDER]) return true
  for (const name in value) if (isOrdered((value as Doc)[name])) return true
  return false
}

/** The same value for the library that writes BSON: a map keeps every order. */
export function asMaps(value: Value): unknown {
  if (Array.isArray(value)) return value.map(asMaps)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return new Map(fieldsOf(value as Doc).map(([name, inner]) => [name, asMaps(inner)]))
}
