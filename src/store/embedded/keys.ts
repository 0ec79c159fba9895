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

/** Reads a key; undefined for one that is none of ours. */
export function readKey(bytes: Uint8Array): DiskKey | undefined {
  const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (key[0] === COLLECTION && key.length === 5) return { kind: 'collection', number: key.readUInt32BE(1) }
  if (key[0] === DOCUMENT && key.length === 11) return { kind: 'document', number: key.readUInt32BE(1), seq: key.readUIntBE(5, 6) }
  return undefined
}
