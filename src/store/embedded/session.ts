import { ObjectId } from 'bson'
import type { Clock } from '../../clock.ts'
import type { Collection } from './collection.ts'
import { Cursors } from './cursors.ts'
import type { Database } from './database.ts'
import { badValue, CommandError } from './errors.ts'
import type { MatchContext } from './match.ts'
import { type Doc, decode, docValue, type Value } from './values.ts'

/** How often TTL indexes and forgotten cursors are looked at, in milliseconds of the clock. */
const SWEEP = 60_000

/** What all commands share. */
export class Engine {
  readonly cursors = new Cursors()
  /** The time at which the present command began. */
  now: Date
  #swept: number

  readonly database: Database
  readonly clock: Clock
  readonly context: MatchContext

  constructor(database: Database, clock: Clock, context: MatchContext) {
    this.database = database
    this.clock = clock
    this.context = context
    this.now = clock.now()
    this.#swept = this.now.getTime()
  }

  /** A new `_id`, with the clock's time in it. */
  newId(): ObjectId {
    return new ObjectId(ObjectId.generate(Math.floor(this.now.getTime() / 1000)))
  }

  /** Takes the time, and removes what is over if the last look, or the opening, was a minute ago or the clock went back. */
  tick(): void {
    this.now = this.clock.now()
    const since = this.now.getTime() - this.#swept
    if (since >= 0 && since < SWEEP) return
    this.#swept = this.now.getTime()
    this.database.expire(this.now)
    this.cursors.expire(this.now)
  }
}

/** One command as it came: its document, and lists that came beside it. */
export class Command {
  /**
   * @param name the command's name, its first field
   * @param sequences document sequences, not yet decoded
   */
  readonly name: string
  readonly doc: Doc
  readonly sequences: Map<string, Uint8Array[]>

  constructor(name: string, doc: Doc, sequences: Map<string, Uint8Array[]>) {
    this.name = name
    this.doc = doc
    this.sequences = sequences
  }

  /** The database that the command is for. */
  get db(): string {
    const db = this.doc.$db
    if (typeof db !== 'string' || db === '') throw badValue('the command names no database')
    return db
  }

  /** `database.collection`. Throws code 73 when the command names no collection. */
  get ns(): string {
    return this.namespace(this.doc[this.name])
  }

  /** `database.collection` for a collection named in some other field. */
  namespace(collection: Value): string {
    if (typeof collection !== 'string' || collection === '')
      throw new CommandError(73, 'InvalidNamespace', 'collection name has invalid type')
    return `${this.db}.${collection}`
  }

  /** The documents of a list, from beside the command or from within. */
  list(name: string): Doc[] {
    const sequence = this.sequences.get(name)
    if (sequence) return sequence.map(decode)
    const value = this.doc[name]
    if (!Array.isArray(value)) throw badValue(`the command needs a list "${name}"`)
    return value.map((one) => docValue(one, name))
  }
}

/** Runs one command; the result is the answer without `ok`. */
export type Run = (command: Command, engine: Engine) => Record<string, unknown> | Promise<Record<string, unknown>>

/** A command: the fields that it understands, all others are refused. */
export interface Handler {
  options: readonly string[]
  run: Run
}

/** The collection that a command is for, if there is one. */
export const existing = (command: Command, engine: Engine): Collection | undefined => engine.database.collections.get(command.ns)
