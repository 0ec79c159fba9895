import type { Binary, BSONRegExp, Double, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'

/**
 * A BSON value in memory. Numbers keep their type: a whole JS number within 32 bits is an int32, any other JS number is a
 * double, a bigint is an int64, and `Double` wraps the doubles that would else read as int32 (1.0).
 */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | ObjectId
  | Binary
  | Double
  | Timestamp
  | BSONRegExp
  | MinKey
  | MaxKey
  | Value[]
  | Doc

/** A document in memory. Documents that were stored or decoded are shared: change copies only. */
export interface Doc {
  [field: string]: Value
}
