/**
 * Keys on disk: `A` the header, `C` + number a collection (its name and indexes), `D` + number + sequence a document.
 * Numbers are big-endian, so that a scan yields the collections first and the documents in the order of insertion.
 */
export const HEADER_KEY = Buffer.from('A')
const COLLECTION = 0x43
const DOCUMENT = 0x44

/** The key of a collection. */
export function collectionKey(number: number): Uint8Array {
  const key = Buffer.alloc(5)
  key[0] = COLLECTION
  key.writeUInt32BE(number, 1)
  return key
}

/** The key of a document. */
export function documentKey(number: number, seq: number): Uint8Array {
  const key = Buffer.alloc(11)
  key[0] = DOCUMENT
  key.writeUInt32BE(number, 1)
  key.writeUIntBE(seq, 5, 6)
  return key
}

/** What a key stands for. */
export type DiskKey = { kind: 'collection'; number: number } | { kind: 'document'; number: number; seq: number }

/** Reads the key at `from`; undefined for one that is none of ours. */
export function readKey(bytes: Uint8Array, from: number, end: number): DiskKey | undefined {
  const [kind, length] = [bytes[from], end - from]
  if (kind === COLLECTION && length === 5) return { kind: 'collection', number: readBigEndian(bytes, from + 1, 4) }
  if (kind === DOCUMENT && length === 11)
    return { kind: 'document', number: readBigEndian(bytes, from + 1, 4), seq: readBigEndian(bytes, from + 5, 6) }
  return undefined
}

function readBigEndian(bytes: Uint8Array, from: number, length: number): number {
  let n = 0
  for (let i = from; i < from + length; i++) n = n * 256 + (bytes[i] as number)
  return n
}
