import { type Doc, decode } from './values.ts'

/** How many bytes a value of a BSON type has. */
const SIZES: Readonly<Record<number, number>> = { 1: 8, 6: 0, 7: 12, 8: 1, 9: 8, 10: 0, 16: 4, 17: 8, 18: 8, 19: 16, 127: 0, 255: 0 }
/** What its length, written before it, leaves out. */
const BESIDE_LENGTH: Readonly<Record<number, number>> = { 2: 4, 3: 0, 4: 0, 5: 5, 13: 4, 14: 4 }

let scratch = Buffer.allocUnsafe(4096)

/** Some fields of documents by their names, read without the rest. */
export class Picker {
  readonly #names: readonly Buffer[]

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)].map((name) => Buffer.from(name))
  }

  /** One for all that stands at these paths; undefined where one of them is an operator, which may ask anything. */
  static for(paths: readonly string[]): Picker | undefined {
    return paths.some((path) => path.startsWith('$')) ? undefined : new Picker(paths.map((path) => path.split('.')[0] as string))
  }

  /** The document with these fields only. It may lie over bytes that the next pick overwrites: take what you need at once. */
  pick(bytes: Uint8Array, start = 0, end = bytes.length): Doc {
    if (scratch.length < end - start) scratch = Buffer.allocUnsafe(2 * (end - start))
    let at = start + 4
    let to = 4
    while (at < end - 1) {
      let value = at + 1
      while (bytes[value] !== 0 && value < end) value++
      const next = value + 1 + sizeOf(bytes, bytes[at] as number, value + 1)
      if (!(next < end)) return decode(bytes.subarray(start, end))
      if (this.#wants(bytes, at + 1, value)) for (let i = at; i < next; i++) scratch[to++] = bytes[i] as number
      at = next
    }
    scratch[to++] = 0
    scratch.writeInt32LE(to, 0)
    return decode(scratch.subarray(0, to))
  }

  #wants(bytes: Uint8Array, start: number, end: number): boolean {
    for (const name of this.#names) {
      let i = name.length === end - start ? 0 : -1
      while (i >= 0 && i < name.length && name[i] === bytes[start + i]) i++
      if (i === name.length) return true
    }
    return false
  }
}

/** NaN for a type that is rare: its document is read whole. */
function sizeOf(bytes: Uint8Array, type: number, at: number): number {
  const fixed = SIZES[type]
  if (fixed !== undefined) return fixed
  const beside = BESIDE_LENGTH[type]
  if (beside === undefined) return Number.NaN
  const length =
    (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)
  return length + beside
}
