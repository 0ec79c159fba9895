import { StoreFolder } from '../errors.ts'
import { damaged } from './folder.ts'
import { decode, encode } from './values.ts'

/** The number of the on-disk format. Format 1 had no id, no batch and no sum. */
export const FORMAT = 2

/** What every batch writes beside its changes. */
export interface Header {
  format: number
  /** Names this store, and no other one. */
  id: string
  /** Number of the batch. */
  batch: number
  /** The checksum of all entries but the header. */
  sum: string
}

/** The header as it stands on disk. */
export const writeHeader = (header: Header): Uint8Array => encode({ ...header })

/** Reads a header. Throws `StoreDamaged` when it is none, `StoreFolder` for the format of another version. */
export function readHeader(bytes: Uint8Array, folder: string): Header {
  const header = decoded(bytes, folder)
  const format = Number(header.format)
  if (format === 1) return { format, id: '', batch: 0, sum: '' }
  if (format > FORMAT) throw new StoreFolder(`The data folder ${folder} has format ${format}, this version reads format ${FORMAT}.`)
  if (format !== FORMAT) throw damaged(folder, 'its header cannot be read')
  return { format, id: String(header.id), batch: Number(header.batch), sum: String(header.sum) }
}

function decoded(bytes: Uint8Array, folder: string): Record<string, unknown> {
  try {
    return decode(bytes)
  } catch (cause) {
    throw damaged(folder, 'its header cannot be read', cause)
  }
}
