import { createHmac } from 'node:crypto'
import { type Connection, type mongo, Schema } from 'mongoose'
import { createEncryption, type Encryption, EncryptionError } from '../../complaints/index.ts'
import type { EncryptedField } from '../../store/index.ts'
import { MAJORITY } from '../../store/index.ts'

/** The data key is not the one of the store: the start stops with its sentence. */
export class DataKeyError extends Error {
  readonly code = 'DATA_KEY'
  override readonly name = 'DataKeyError'
}

interface KeyRow {
  _id: string
  fingerprint: string
  /** Fingerprint of the key that a change, not finished yet, goes to. */
  next?: string
}

type Row = { readonly _id: mongo.ObjectId } & Readonly<Record<string, unknown>>

const ID = 'data-key'
const DIGITS = 16
const HOW = 'set DATA_KEY to the key of this store, or change the key with `npm run -s cli -- rekey`'

/** Tells keys apart and says nothing of them. */
export const fingerprintOf = (key: string): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update('anyqtama data key').digest('hex').slice(0, DIGITS)

const schema = new Schema<KeyRow>(
  { _id: { type: String, required: true }, fingerprint: { type: String, required: true }, next: String },
  { collection: 'settings', strict: 'throw', versionKey: false, ...MAJORITY },
)
const keys = (connection: Connection) => connection.model<KeyRow>('Setting', schema)
const noRandom = (): never => {
  throw new TypeError('this one only decrypts')
}

/** One document that has something sealed, or null. */
async function anySealed(connection: Connection, fields: readonly EncryptedField[]): Promise<{ row: Row; of: EncryptedField } | null> {
  for (const of of fields) {
    const row = await connection.collection(of.collection).findOne({ [of.field]: { $type: 'string' } })
    if (row) return { row: row as unknown as Row, of }
  }
  return null
}

const opens = (encryption: Encryption, row: Row, { field, boundTo }: EncryptedField): boolean => {
  try {
    encryption.decrypt(String(row[field]), boundTo(row))
    return true
  } catch (error) {
    if (error instanceof EncryptionError) return false
    throw error
  }
}

/** Whether a key is the store's: `changing` while a change to or from another one is not finished. */
export type KeyState = 'fits' | 'other' | 'changing'

const stateOf = (known: Omit<KeyRow, '_id'>, key: string): KeyState =>
  known.next !== undefined ? 'changing' : known.fingerprint === fingerprintOf(key) ? 'fits' : 'other'

/** How a key stands to the store; one that no bot has started on takes any. */
export async function keyState(connection: Connection, key: string): Promise<KeyState> {
  const known = await keys(connection).findById(ID).lean()
  return known ? stateOf(known, key) : 'fits'
}

/**
 * Remembers the fingerprint of the key at the first start, and lets no other key start on this store later: with another key no name,
 * no contact and no update in the inbox could be read again.
 * @throws DataKeyError when the key is another one, or when a change of the key was not finished
 */
export async function checkDataKey(connection: Connection, key: string, fields: readonly EncryptedField[]): Promise<void> {
  let known = await keys(connection).findById(ID).lean()
  if (!known) {
    const sealed = await anySealed(connection, fields)
    if (sealed && !opens(createEncryption(key, noRandom), sealed.row, sealed.of))
      throw new DataKeyError(`What stands encrypted in this store does not open with this DATA_KEY: ${HOW}.`)
    await keys(connection).updateOne({ _id: ID }, { $setOnInsert: { fingerprint: fingerprintOf(key) } }, { upsert: true })
    // Two processes may start at once: one of them was first.
    known = await keys(connection).findById(ID).orFail().lean()
  }
  const state = stateOf(known, key)
  if (state === 'changing')
    throw new DataKeyError('A change of the data key was not finished: run `npm run -s cli -- rekey` once more with the same two keys.')
  if (state === 'other') throw new DataKeyError(`This store was encrypted with another DATA_KEY: ${HOW}.`)
}

export interface Rekeying {
  /** 32 bytes in hexadecimal each. */
  readonly from: string
  readonly to: string
  readonly random: (n: number) => Uint8Array
  readonly told?: (done: number) => void
}

/**
 * Encrypts anew, with the key `to`, all that stands encrypted. Broken off at any place it goes on where it was when it is called again
 * with the same keys; until it is finished no bot starts on the store.
 * @returns how many values were encrypted anew, by collection
 * @throws DataKeyError when `from` is not the store's key, or when something opens with neither
 */
export async function rekey(connection: Connection, fields: readonly EncryptedField[], { from, to, random, told }: Rekeying) {
  const [old, next] = [fingerprintOf(from), fingerprintOf(to)]
  const known = await keys(connection).findById(ID).lean()
  if (known && known.fingerprint !== old) throw new DataKeyError('DATA_KEY is not the key of this store.')
  if (known?.next !== undefined && known.next !== next)
    throw new DataKeyError('Another change of the key was begun: NEW_DATA_KEY must be the one that was given then.')
  if (!known) await checkDataKey(connection, from, fields)
  await keys(connection).updateOne({ _id: ID }, { $set: { next } })
  const seals = { from: createEncryption(from, random), to: createEncryption(to, random) }
  const counts: Record<string, number> = {}
  let done = 0
  for (const of of fields) {
    counts[of.collection] ??= 0
    for await (const row of connection.collection(of.collection).find({ [of.field]: { $type: 'string' } })) {
      if (await resealed(connection, row as unknown as Row, of, seals)) counts[of.collection] = (counts[of.collection] ?? 0) + 1
      told?.(++done)
    }
  }
  await keys(connection).updateOne({ _id: ID }, { $set: { fingerprint: next }, $unset: { next: 1 } })
  return counts
}

/** @returns false when it was encrypted with the new key before */
async function resealed(
  connection: Connection,
  row: Row,
  of: EncryptedField,
  seals: { from: Encryption; to: Encryption },
): Promise<boolean> {
  const { collection, field, boundTo, also } = of
  if (!opens(seals.from, row, of)) {
    if (opens(seals.to, row, of)) return false
    throw new DataKeyError(`${collection} ${String(row._id)} opens with neither key; nothing is lost, put the right keys and go on.`)
  }
  const words = seals.from.decrypt<object>(String(row[field]), boundTo(row))
  const change = { [field]: seals.to.encrypt(words, boundTo(row)), ...also?.(words, seals.to) }
  await connection.collection(collection).updateOne({ _id: row._id, [field]: row[field] }, { $set: change }, MAJORITY)
  return true
}
