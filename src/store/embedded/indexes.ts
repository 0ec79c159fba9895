import { CommandError, duplicateKey, refused } from './errors.ts'
import { docOf, fieldsOf, namesOf } from './fields.ts'
import type { Match } from './match.ts'
import { EMPTY_KEY, flip, key } from './order.ts'
import { type Entry, Ordered } from './ordered.ts'
import { type IndexKey, indexKeys, NOTHING, split } from './paths.ts'
import { Picker } from './pick.ts'
import type { Stored } from './stored.ts'
import { type Doc, docValue, isNumeric, toNumber, type Value, wholeNumber } from './values.ts'

/** What an index is, as `createIndexes` says it and `listIndexes` repeats it. */
export interface IndexSpec {
  name: string
  key: Doc
  unique: boolean
  sparse: boolean
  partial: Doc | undefined
  /** Seconds after the indexed date at which a document goes. */
  expireAfter: number | undefined
}

const KNOWN = new Set(['name', 'key', 'unique', 'sparse', 'partialFilterExpression', 'expireAfterSeconds', 'background', 'v', 'ns'])

/** The most seconds of a TTL index, as in MongoDB. */
const LONGEST_TTL = 2 ** 31 - 1

/** Reads a specification. Throws 238 for index types that are refused, 67 for what no MongoDB would build. */
export function readSpec(spec: Doc): IndexSpec {
  const unknown = Object.keys(spec).find((name) => !KNOWN.has(name))
  if (unknown) throw refused(`the index option ${unknown}`)
  const fields = docValue(spec.key, 'key')
  if (Object.keys(fields).length === 0) throw new CommandError(67, 'CannotCreateIndex', 'Index keys cannot be an empty object')
  for (const [path, direction] of fieldsOf(fields)) {
    if (!isNumeric(direction) || path.includes('$**')) throw refused(`an index of kind "${String(direction)}" on ${path}`)
    if (toNumber(direction) === 0) throw new CommandError(67, 'CannotCreateIndex', 'index directions cannot be 0')
  }
  if (spec.sparse === true && spec.partialFilterExpression)
    throw new CommandError(67, 'CannotCreateIndex', 'an index cannot be sparse and partial')
  if (spec.expireAfterSeconds !== undefined && Object.keys(fields).length > 1) {
    throw new CommandError(67, 'CannotCreateIndex', 'TTL indexes are single-field indexes')
  }
  const expireAfter = spec.expireAfterSeconds === undefined ? undefined : wholeNumber(spec.expireAfterSeconds, 'expireAfterSeconds')
  if (expireAfter !== undefined && (expireAfter < 0 || expireAfter > LONGEST_TTL)) {
    throw new CommandError(67, 'CannotCreateIndex', `TTL index 'expireAfterSeconds' must be within 0 to ${LONGEST_TTL}`)
  }
  return {
    name: String(spec.name),
    key: fields,
    unique: spec.unique === true,
    sparse: spec.sparse === true,
    partial: spec.partialFilterExpression === undefined ? undefined : docValue(spec.partialFilterExpression, 'partialFilterExpression'),
    expireAfter,
  }
}

/** A specification in the words of `listIndexes`. */
export const showSpec = (spec: IndexSpec): Doc => ({
  v: 2,
  key: spec.key,
  name: spec.name,
  ...(spec.unique && { unique: true }),
  ...(spec.sparse && { sparse: true }),
  ...(spec.partial && { partialFilterExpression: spec.partial }),
  ...(spec.expireAfter !== undefined && { expireAfterSeconds: spec.expireAfter }),
})

/** One field of an index; `flipped` when it runs against the first field. */
export interface Part {
  path: string
  flipped: boolean
}

/**
 * An index: documents in the order of their keys. It is built when it is first asked for, so that a start waits for none that the first
 * answers have no use for, and what nobody asks for takes no memory.
 */
export class Index {
  readonly parts: readonly Part[]
  #entries: Ordered<Stored> | undefined
  readonly #multikey: boolean[]
  readonly #paths: string[][]
  readonly #covers: Match | undefined
  readonly #documents: () => Iterable<Stored>

  /**
   * @param covers the compiled partial filter
   * @param documents all that the collection holds at the moment
   */
  readonly spec: IndexSpec

  constructor(spec: IndexSpec, covers: Match | undefined, documents: () => Iterable<Stored>) {
    this.spec = spec
    this.#documents = documents
    const fields = fieldsOf(spec.key)
    const first = Math.sign(toNumber(fields[0]?.[1] as number))
    this.parts = fields.map(([path, direction]) => ({ path, flipped: Math.sign(toNumber(direction as number)) !== first }))
    this.#paths = this.parts.map((part) => split(part.path))
    this.#multikey = this.parts.map(() => false)
    this.#covers = covers
  }

  /** The entries, built if need be. */
  get entries(): Ordered<Stored> {
    this.#entries ??= this.#build()
    return this.#entries
  }

  /** Which fields have met an array; it is never unset, as in MongoDB. */
  get multikey(): readonly boolean[] {
    this.#entries ??= this.#build()
    return this.#multikey
  }

  /** Builds it now. Throws code 171 when a document has parallel arrays. */
  build(): void {
    this.#entries = this.#build()
  }

  #build(): Ordered<Stored> {
    const entries: Entry<Stored>[] = []
    const picker = Picker.for([...this.parts.map(({ path }) => path), ...namesOf(this.spec.partial ?? {})])
    for (const item of this.#documents()) for (const key of this.keysOf(item.pick(picker))) entries.push({ key, item })
    return Ordered.of(entries)
  }

  /** Puts a document under its keys. What is not built yet will find it. */
  add(keys: readonly string[], stored: Stored): void {
    if (this.#entries) for (const one of keys) this.#entries.add(one, stored)
  }

  /** Takes a document from under its keys. */
  remove(keys: readonly string[], stored: Stored): void {
    if (this.#entries) for (const one of keys) this.#entries.remove(one, stored)
  }

  /** The direction of the first field: 1 or -1. The entries always lie ascending by it. */
  get direction(): number {
    return Math.sign(toNumber(this.spec.key[namesOf(this.spec.key)[0] as string] as number))
  }

  /** The keys of a document in this index; none when it is sparse or partial and the document is outside. */
  keysOf(doc: Doc): string[] {
    if (this.#covers && !this.#covers(doc)) return []
    const keys = indexKeys(doc, this.#paths, this.#multikey)
    if (this.spec.sparse && keys.every((values) => values.every((value) => value === undefined))) return []
    const joined = keys.map((values) => this.#join(values))
    return joined.length === 1 ? joined : [...new Set(joined)]
  }

  #join(values: IndexKey): string {
    let joined = ''
    for (let i = 0; i < values.length; i++) {
      const value = values[i]
      const part = value === NOTHING ? EMPTY_KEY : key(value as Value)
      joined += this.parts[i]?.flipped ? flip(part) : part
    }
    return joined
  }

  /**
   * Throws code 11000 when one of `keys` belongs to a document other than `own` and the index is unique.
   * @param holder who has a key, where that is known without the entries
   */
  refuseDuplicates(ns: string, keys: string[], own: Stored | undefined, doc: Doc, holder = (one: string) => this.entries.get(one)): void {
    if (!this.spec.unique) return
    for (const one of keys) {
      const other = holder(one)
      if (other && other !== own) throw this.#duplicate(ns, doc)
    }
  }

  #duplicate(ns: string, doc: Doc): CommandError {
    const values = indexKeys(doc, this.#paths, [])[0] ?? []
    const keyValue = docOf(this.parts.map((part, i) => [part.path, values[i] === NOTHING ? null : ((values[i] as Value) ?? null)] as const))
    return duplicateKey(ns, this.spec.name, this.spec.key, keyValue)
  }
}
