import { fileTypeFromBuffer } from 'file-type'
import type { Attachment, Complaint } from '../../../complaints/index.ts'

/** What a browser may show by itself: pictures that run nothing. */
const PICTURES = ['image/jpeg', 'image/png', 'image/webp']
/** What is named by its type; anything else is bytes without a name. */
const KNOWN = [
  ...PICTURES,
  'image/heic',
  'application/pdf',
  'application/msword',
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'audio/mpeg',
  'audio/ogg',
  'audio/opus',
  'audio/x-m4a',
  'video/mp4',
  'video/quicktime',
]
const NAMELESS = { type: 'application/octet-stream', ending: 'bin' }

/** How a file goes to a browser. */
export interface Served {
  readonly type: string
  readonly disposition: string
}

/**
 * How a file is served: by what its bytes are, whatever its sender calls it.
 * @param label what the download is called, without an ending
 */
export async function servedAs(bytes: Uint8Array, label: string): Promise<Served> {
  const found = await fileTypeFromBuffer(bytes)
  const { type, ending } = found && KNOWN.includes(found.mime) ? { type: found.mime, ending: found.ext } : NAMELESS
  const shown = PICTURES.includes(type) ? 'inline' : 'attachment'
  return { type, disposition: `${shown}; filename="${label}.${ending}"` }
}

/** A file of a complaint by its place: `text` is the complaint itself, a number one of its messages; null where there is none. */
export function fileAt(of: Complaint, place: string, index: string): Attachment | null {
  const files = place === 'text' ? of.files : /^\d{1,3}$/.test(place) ? of.messages[Number(place)]?.files : undefined
  return (/^\d{1,2}$/.test(index) && files?.[Number(index)]) || null
}
