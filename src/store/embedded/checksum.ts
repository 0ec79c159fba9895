import { hash } from 'node:crypto'

/**
 * A checksum of a set of entries that can be kept up to date: the sum, lane by lane modulo 2³², of the first 128 bits of
 * the SHA-256 of every entry (an additive multiset hash). It guards against damage, not against forgery.
 */
export class Checksum {
  readonly #lanes: Uint32Array

  private constructor(lanes: Uint32Array) {
    this.#lanes = lanes
  }

  /** The checksum of no entries. */
  static empty(): Checksum {
    return new Checksum(new Uint32Array(4))
  }

  /** One that can be changed without changing this one. */
  copy(): Checksum {
    return new Checksum(this.#lanes.slice())
  }

  /** Adds an entry. */
  add(key: Uint8Array, value: Uint8Array): void {
    this.#add(digestOf(key, value))
  }

  /** Adds an entry whose value lies behind its key. */
  addJoined(entry: Uint8Array): void {
    this.#add(digest(entry))
  }

  #add(sum: Buffer): void {
    for (let i = 0; i < 4; i++) this.#lanes[i] = (this.#lanes[i] as number) + sum.readUInt32LE(4 * i)
  }

  /** Takes an entry away that was added. */
  remove(key: Uint8Array, value: Uint8Array): void {
    const sum = digestOf(key, value)
    for (let i = 0; i < 4; i++) this.#lanes[i] = (this.#lanes[i] as number) - sum.readUInt32LE(4 * i)
  }

  /** 32 hexadecimal digits. */
  toString(): string {
    return [...this.#lanes].map((lane) => lane.toString(16).padStart(8, '0')).join('')
  }
}

const digestOf = (key: Uint8Array, value: Uint8Array): Buffer => digest(Buffer.concat([key, value]))

/** Keys of one kind have one length, so that key and value need no separator. */
const digest = (entry: Uint8Array): Buffer => hash('sha256', entry, 'buffer')
